import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { MessagePart } from "../../../shared/conversation.ts";
import type { SentContext } from "../../../shared/sent-context.ts";
import { t } from "../../lib/i18n/translate.ts";
import { useTasks } from "../../lib/tasks/task-store.ts";

/** What a model was given for an answer, where the answer keeps it. */
export function sentIn(parts: readonly MessagePart[]): SentContext | undefined {
  const part = parts.find((each) => each.type === "data-context");
  return part !== undefined && "data" in part ? (part.data as SentContext) : undefined;
}

export interface SentFact {
  readonly name: string;
  readonly value: string;
}

/** The account of it, line by line; what was nothing is left out. */
export function sentFacts(sent: SentContext, parts: readonly MessagePart[]): SentFact[] {
  const lines = [
    { name: t("facts.sent"), value: t("facts.sentTasks", { sent: sent.rows.length, count: sent.openTasks }) },
    { name: t("facts.messages"), value: messagesOf(sent) },
    { name: t("facts.private"), value: sent.kept === 0 ? "" : t("facts.tasks", { count: sent.kept }) },
    { name: t("facts.tools"), value: String(sent.tools) },
    { name: t("facts.rules"), value: sent.rules === 0 ? "" : String(sent.rules) },
    {
      name: t("facts.size"),
      value: t("facts.sizeTokens", { tokens: sent.tokens, characters: sent.characters }),
    },
    { name: t("facts.cut"), value: cutNotes(parts).join(", ") },
    { name: t("facts.cutResults"), value: sent.cutResults === 0 ? "" : String(sent.cutResults) },
  ];
  return lines.filter(({ value }) => value !== "");
}

function messagesOf({ whole, summarised, left }: SentContext): string {
  return [
    t("facts.whole", { count: whole }),
    ...(summarised === 0 ? [] : [t("facts.summarised", { count: summarised })]),
    ...(left === 0 ? [] : [t("facts.left", { count: left })]),
  ].join(", ");
}

/** The titles of rows whose notes were too long to be handed over whole. */
export function cutNotes(parts: readonly MessagePart[]): string[] {
  const titles = parts
    .flatMap((part) => ("toolCallId" in part ? rowsIn(part.output) : []))
    .flatMap((row) => {
      const { title, notes } = row;
      return typeof title === "string" && typeof notes === "string" && notes.endsWith("… (cut)")
        ? [title]
        : [];
    });
  return [...new Set(titles)];
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

function rowsIn(output: unknown): readonly Fields[] {
  const tasks = isFields(output) ? output["tasks"] : undefined;
  return Array.isArray(tasks) ? tasks.filter(isFields) : [];
}

/** Which tasks and which older sentences were sent, to be unfolded. */
export function SentDetails({ sent }: { readonly sent: SentContext }): ReactNode {
  const rows = useTasks((state) => state.rows);
  const { summary } = sent;
  return (
    <>
      {sent.rows.length === 0 ? null : (
        <details>
          <summary className="min-h-6 cursor-pointer text-soft">{t("facts.which")}</summary>
          <ul className="max-h-40 list-disc overflow-y-auto ps-5">
            {sent.rows.map((id) => (
              <li key={id}>
                <Link
                  to="/tasks/$taskId"
                  params={{ taskId: id }}
                  search
                  className="underline underline-offset-4"
                >
                  {rows.get(id)?.title ?? t("facts.goneTask")}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      {summary === undefined ? null : (
        <details>
          <summary className="min-h-6 cursor-pointer text-soft">{t("facts.summary")}</summary>
          <ul className="max-h-40 list-disc overflow-y-auto ps-5">
            {[...summary.said, ...summary.done].map((line) => (
              <li key={line}>{line.replace(/ \[[0-9a-f-]{36}\]/, "")}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
