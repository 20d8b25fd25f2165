import type { Message } from "../../shared/conversation.ts";
import type { ModelMessage } from "../../shared/model.ts";
import type { ConversationSummary } from "../../shared/sent-context.ts";
import { doneLines, idOfLine } from "./done-lines.ts";
import { keptSentences, weigh } from "./kept-sentences.ts";

/** Upper bounds of a summary, in characters, however long the conversation is. */
export const saidLimit = 6_000;
export const doneLimit = 2_500;

/**
 * The summary of a conversation up to and with these messages: the one before it, taken further. The same messages always
 * give the same summary, and no model is asked.
 */
export function extendSummary(
  before: ConversationSummary | undefined,
  messages: readonly Message[],
): ConversationSummary {
  const last = messages.at(-1);
  const own = messages.flatMap((message) =>
    message.role === "user" ? keptSentences(textOf(message)).map(({ text }) => text) : [],
  );
  const done = new Map((before?.done ?? []).map((line) => [idOfLine(line), line]));
  for (const [id, line] of doneLines(messages)) {
    done.delete(id);
    done.set(id, line);
  }
  return {
    upTo: last?.id ?? before?.upTo ?? "",
    messages: (before?.messages ?? 0) + messages.length,
    said: weightiest([...(before?.said ?? []), ...own]),
    done: newest([...done.values()]),
  };
}

const textOf = (message: Message): string =>
  message.parts.map((part) => (part.type === "text" ? part.text : "")).join("");

/** What matters least goes first, of equals the oldest; what was said twice stands where it was said last. */
function weightiest(sentences: readonly string[]): string[] {
  const unique = [...new Set(sentences.toReversed())].toReversed();
  let size = sizeOf(unique);
  const leaving = unique
    .map((text, place) => ({ text, place, weight: weigh(text) }))
    .sort((one, other) => one.weight - other.weight || one.place - other.place);
  const gone = new Set<number>();
  for (const { text, place } of leaving) {
    if (size <= saidLimit) break;
    size -= text.length + 3;
    gone.add(place);
  }
  return unique.filter((_text, place) => !gone.has(place));
}

function newest(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let left = doneLimit;
  for (const line of lines.toReversed()) {
    left -= line.length + 3;
    if (left < 0) break;
    kept.unshift(line);
  }
  return kept;
}

const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 3, 0);

/** How a summarised part begins where the user's own sentences stand. */
export const summaryStart =
  "Earlier in this conversation I said (older messages, shortened to what may matter)";

/** The summary as it stands before the messages that are sent whole: each side's words in that side's name. */
export function summaryMessages({ said, done }: ConversationSummary): ModelMessage[] {
  const mine = said.length === 0 ? ["Nothing of lasting weight."] : said;
  const doneText =
    done.length === 0
      ? "(Older messages were shortened. Nothing was changed in them.)"
      : [
          "(Older messages were shortened. These tasks were touched in them; look them up before relying on them.)",
          ...done.map((line) => `- ${line}`),
        ].join("\n");
  return [
    { role: "user", text: [summaryStart, ...mine.map((line) => `- ${line}`)].join("\n") },
    { role: "assistant", text: doneText, toolCalls: [] },
  ];
}
