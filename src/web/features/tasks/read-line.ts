import type { ParsedLine, Span } from "../../../shared/parse.ts";
import { dueInWords, today } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";

/** What a chip shows for a stretch of the line: the reading, not the words. "next friday" shows the real date. */
export function chipText(span: Span, line: ParsedLine): string {
  switch (span.field) {
    case "due":
      return line.due === null ? span.text : dueInWords(line.due, today());
    case "priority":
      return line.priority === null ? span.text : t(`priority.${line.priority}`);
    case "estimateMinutes":
      return line.estimateMinutes === null ? span.text : t("task.minutes", { count: line.estimateMinutes });
    case "repeat":
    case "tags":
    case "assignee":
    case "notes":
    case "status":
      return span.text;
    default:
      return span.field satisfies never;
  }
}

/** The line with one stretch put in quotes, which protect it from being read. */
export function asPlainText(text: string, span: Pick<Span, "start" | "end">): string {
  return `${text.slice(0, span.start)}"${text.slice(span.start, span.end)}"${text.slice(span.end)}`;
}

/** The line without an address; the title that Markdown gave it stays as words. */
export function withoutAddress(text: string, url: string): string {
  const address = url.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text
    .replaceAll(new RegExp(`\\[([^\\]]*)\\]\\(${address}\\)`, "g"), "$1")
    .replaceAll(new RegExp(`<?${address}>?`, "g"), "")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}
