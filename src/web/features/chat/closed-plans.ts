import { createContext } from "react";
import type { Message } from "../../../shared/conversation.ts";

/**
 * Plans that were applied or forgotten in words, later in the same talk: `id=applied id=forgotten`. A text, so that a growing
 * answer leaves the cards of older plans as they are.
 */
export const ClosedPlans = createContext("");

export function closedPlans(messages: readonly Message[]): string {
  const closed: string[] = [];
  for (const { parts } of messages) {
    for (const part of parts) {
      if (part.type !== "tool-apply_plan" || !("toolCallId" in part)) continue;
      const id = asRecord(part.input)["proposal_id"];
      const output = asRecord(part.output);
      const how = "forgotten" in output ? "forgotten" : "outcomes" in output ? "applied" : undefined;
      if (typeof id === "string" && how !== undefined) closed.push(`${id}=${how}`);
    }
  }
  return closed.join(" ");
}

export function howClosed(closed: string, approvalId: string): "applied" | "forgotten" | undefined {
  const pairs = closed.split(" ");
  if (pairs.includes(`${approvalId}=applied`)) return "applied";
  return pairs.includes(`${approvalId}=forgotten`) ? "forgotten" : undefined;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
