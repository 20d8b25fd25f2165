import type { Message } from "../../../shared/conversation.ts";
import type { Approval, Question } from "../../../shared/stream-part.ts";
import { t } from "../../lib/i18n/translate.ts";
import { approvalOutcome } from "./approval-outcome.ts";

/** What the newest message waits to be told, in its own words; null where it waits for nothing. */
export function openQuestion(newest: Message | undefined): string | null {
  if (newest?.role !== "assistant") return null;
  const { parts } = newest;
  const place = parts.findLastIndex(({ type }) => type === "data-approval" || type === "data-question");
  const part = parts[place];
  if (part?.type === "data-question") return (part as { data: Question }).data.text;
  if (part === undefined || approvalOutcome(parts, place).kind !== "open") return null;
  return t("approval.title", { count: (part as { data: Approval }).data.rows.length });
}
