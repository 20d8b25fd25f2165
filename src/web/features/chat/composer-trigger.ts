/** What is being typed that the composer can help with: a command at the very start, or a task's name after @ or #. */
export interface ComposerTrigger {
  readonly kind: "command" | "task";
  /** What was typed after the sign. */
  readonly words: string;
  /** Where the sign stands, and where the words end. */
  readonly from: number;
  readonly to: number;
}

const command = /^\/([\p{L}]*)$/u;
const mention = /(?:^|[\s(])[@#]([\p{L}\p{N}][^\n@#"“”]{0,40}|)$/u;

export function findTrigger(text: string, caret: number): ComposerTrigger | null {
  const before = text.slice(0, caret);
  const asCommand = command.exec(text);
  if (asCommand !== null) return { kind: "command", words: asCommand[1] ?? "", from: 0, to: text.length };
  const words = mention.exec(before)?.[1];
  return words === undefined
    ? null
    : { kind: "task", words, from: before.length - words.length - 1, to: before.length };
}

/** A task named in a message: quotes keep its title whole, for the model as for the simulated one. */
export const mentionOf = (title: string): string => `“${title}”`;

/** The text with the trigger's words replaced, and where the caret stands then. */
export function withMention(text: string, trigger: ComposerTrigger, title: string): [string, number] {
  const named = `${mentionOf(title)} `;
  const after = text.slice(trigger.to).replace(/^ /, "");
  return [text.slice(0, trigger.from) + named + after, trigger.from + named.length];
}
