import type { MessagePart } from "../../../shared/conversation.ts";
import type { Approval } from "../../../shared/stream-part.ts";
import type { ToolPart } from "./tell-step.ts";

/** What became of a question for approval, from what is stored of the call that asked. */
export type ApprovalOutcome =
  | { readonly kind: "open" }
  | { readonly kind: "declined" }
  | { readonly kind: "done"; readonly count: number }
  | { readonly kind: "settled" };

/** The call that asked stands before its question; its result takes the place of "waiting" once it was answered. */
export function approvalOutcome(parts: readonly MessagePart[], place: number): ApprovalOutcome {
  const part = parts[place];
  const tool = part?.type === "data-approval" ? (part as { data: Approval }).data.tool : "";
  const asked = parts.slice(0, place).findLast((one) => one.type === `tool-${tool}`) as ToolPart | undefined;
  const output = asRecord(asked?.output);
  if (output["waiting_for_approval"] === true) return { kind: "open" };
  if (typeof output["problem"] === "string") return { kind: "declined" };
  const { outcomes } = output;
  if (!Array.isArray(outcomes)) return { kind: "settled" };
  const done = outcomes.map(asRecord).filter(({ result }) => result !== "failed" && result !== "unchanged");
  return { kind: "done", count: done.length };
}

/**
 * Whether a text was said only while an answer to a question was awaited, and that answer has been given: it is true no
 * more. What the receipt begins is said afterwards.
 */
export function isPassed(parts: readonly MessagePart[], place: number): boolean {
  const before = parts.slice(0, place);
  const asked = before.findLastIndex(({ type }) => type === "data-approval");
  if (asked < 0 || before.slice(asked).some(({ type }) => type === "data-receipt")) return false;
  return approvalOutcome(parts, asked).kind !== "open";
}

/** Whether this call asked and was told no: its question says so, the call need not say it again. */
export function wasDeclined(parts: readonly MessagePart[], place: number): boolean {
  const asked = parts.findIndex(({ type }, index) => index > place && type === "data-approval");
  if (asked < 0) return false;
  const between = parts.slice(place + 1, asked);
  return (
    between.every(({ type }) => type === "step-start") && approvalOutcome(parts, asked).kind === "declined"
  );
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
