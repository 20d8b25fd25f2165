import type { ReactNode } from "react";
import type { Message, MessagePart } from "../../../shared/conversation.ts";
import { t } from "../../lib/i18n/translate.ts";
import { SentDetails, sentFacts, sentIn } from "./sent-facts.tsx";
import { Popover } from "../../ui/popover.tsx";

export interface AnswerFactsProps {
  readonly message: Message;
  readonly modelLabel: string;
}

/** The model's name; behind it what it was given for this answer, and what it cost. */
export function AnswerFacts({ message, modelLabel }: AnswerFactsProps): ReactNode {
  const sent = sentIn(message.parts);
  const facts = [
    { name: t("chat.model"), value: modelLabel },
    { name: t("facts.where"), value: t(message.simulated ? "facts.here" : "facts.workspace") },
    { name: t("facts.lookedUp"), value: t("facts.tasks", { count: rowsRead(message.parts) }) },
    ...(sent === undefined ? [] : sentFacts(sent, message.parts)),
    { name: t("facts.tokens"), value: tokensOf(message) },
  ];
  return (
    <Popover
      label={t("facts.title")}
      side="above"
      renderButton={(props) => (
        <button
          type="button"
          {...props}
          className="min-h-6 rounded-sm px-1.5 text-soft hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
        >
          {modelLabel}
          <span className="sr-only">: {t("facts.title")}</span>
        </button>
      )}
    >
      {() => (
        <div className="flex w-72 flex-col gap-2 p-2.5 text-sm">
          <h3 className="font-semibold">{t("facts.title")}</h3>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
            {facts.map(({ name, value }) => (
              <div key={name} className="contents">
                <dt className="text-soft">{name}</dt>
                <dd className="text-end tabular-nums">{value}</dd>
              </div>
            ))}
          </dl>
          {sent === undefined ? (
            <p className="text-soft">{t("facts.always")}</p>
          ) : (
            <SentDetails sent={sent} />
          )}
        </div>
      )}
    </Popover>
  );
}

function tokensOf({ usage }: Message): string {
  if (usage === null || usage.inputTokens === null || usage.outputTokens === null) return t("facts.unknown");
  return t("chat.tokens", { input: usage.inputTokens, output: usage.outputTokens });
}

/** Rows that tools of this answer handed to the model, each counted once. */
export function rowsRead(parts: readonly MessagePart[]): number {
  const ids = parts.flatMap((part) => ("toolCallId" in part ? idsIn(part.output) : []));
  return new Set(ids).size;
}

function idsIn(output: unknown): string[] {
  if (typeof output !== "object" || output === null || !("tasks" in output)) return [];
  const { tasks } = output;
  return Array.isArray(tasks) ? (tasks as { id: string }[]).map(({ id }) => id) : [];
}
