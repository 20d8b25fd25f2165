import { readRequests } from "../language/read-requests.ts";
import type { Moment, SaidFields } from "../language/reading.ts";
import { contentStems } from "../language/word-stem.ts";
import type { FieldOrigin } from "../shared/change.ts";
import type { TaskPatch } from "../shared/task.ts";

/** What the user's own text says, read once for a call. */
export interface SaidText {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly fields: readonly SaidFields[];
}

export function readSaid(userText: string, moment: Moment): SaidText {
  return {
    text: userText.toLowerCase(),
    stems: new Set(contentStems(userText)),
    fields: userText.trim() === "" ? [] : readRequests(userText, moment).map(({ fields }) => fields),
  };
}

const inWords: FieldOrigin = { by: "words", sure: 1 };
const byModel: FieldOrigin = { by: "model", sure: 0.7 };

/** Which of these values stand in the user's words, and which the model set by itself. */
export function saidOrigins(values: TaskPatch, said: SaidText): Record<string, FieldOrigin> {
  const origins: Record<string, FieldOrigin> = {};
  for (const [field, value] of Object.entries(values)) {
    if (value !== undefined)
      origins[field] = isSaid(field as keyof TaskPatch, value, said) ? inWords : byModel;
  }
  return origins;
}

function isSaid(field: keyof TaskPatch, value: unknown, said: SaidText): boolean {
  const { fields, text } = said;
  switch (field) {
    case "due":
      return value === null
        ? fields.some(({ clear }) => clear?.includes("due") === true)
        : fields.some(({ due }) => sameDue(due, value as { date: string; time?: string }));
    case "priority":
      return (
        fields.some(({ priority }) => priority === value) ||
        (typeof value === "string" && text.includes(value))
      );
    case "repeat":
      return fields.some(({ repeat }) => repeat === value);
    case "estimateMinutes":
      return fields.some(({ estimateMinutes }) => estimateMinutes === value);
    case "status":
      return (
        fields.some(({ status }) => status === value) || /\b(?:done|finish|complet|block|start)/.test(text)
      );
    case "tags":
      return Array.isArray(value) && value.some((tag) => text.includes(String(tag).toLowerCase()));
    default:
      return typeof value === "string" && shareSaid(value, said) >= 0.6;
  }
}

const sameDue = (one: SaidFields["due"], other: { readonly date: string; readonly time?: string }): boolean =>
  one !== undefined && one.date === other.date && one.time === other.time;

function shareSaid(value: string, { stems }: SaidText): number {
  const words = contentStems(value);
  return words.length === 0 ? 0 : words.filter((word) => stems.has(word)).length / words.length;
}
