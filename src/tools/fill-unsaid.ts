import { parseLine } from "../language/parse-line.ts";
import type { Moment } from "../language/reading.ts";
import { suggestPriority, suggestTags } from "../language/suggest.ts";
import type { FieldOrigin } from "../shared/change.ts";
import type { ParsedLine } from "../shared/parse.ts";
import type { TaskCreate } from "../shared/task.ts";
import type { Creation, TaskService } from "../tasks/task-service.ts";

/** How the user's own rows are tagged: read once for a call, however many rows it makes. */
export interface TagKnowledge {
  readonly history: Awaited<ReturnType<TaskService["taggedTitles"]>>;
  readonly known: Awaited<ReturnType<TaskService["tagCounts"]>>;
}

const rowsLearnedFrom = 150;

export async function tagKnowledge(tasks: TaskService): Promise<TagKnowledge> {
  const [history, known] = await Promise.all([tasks.taggedTitles(rowsLearnedFrom), tasks.tagCounts(50)]);
  return { history, known };
}

const noHurry =
  /\b(?:no (?:rush|hurry)|not urgent|whenever|some ?day|eventually|at some point|low[- ]priority|when i have time)\b/i;

/** The priority that the words and the day speak for, where none was said; the same whichever way a row is made from words. */
export function fillPriority(creation: Creation, moment: Moment, userText: string): Creation {
  const { input, origins, reasons } = creation;
  if (input.priority !== undefined) return creation;
  const { title, due = null, repeat = null } = input;
  const suggestion = suggestPriority({ title, due, repeat }, moment);
  const louder = suggestion?.priority === "high" || suggestion?.priority === "urgent";
  if (suggestion === null || (louder && noHurry.test(userText))) return creation;
  return {
    ...creation,
    input: { ...input, priority: suggestion.priority },
    origins: { ...origins, priority: guessed },
    reasons: { ...reasons, priority: suggestion.reason },
  };
}

/** Priority and tags where nothing was said, with the reason that stands in the receipt. */
export function fillUnsaid(
  input: TaskCreate,
  moment: Moment,
  userText: string,
  { history, known }: TagKnowledge,
  said: Readonly<Record<string, FieldOrigin>> = {},
): Creation {
  const prioritised = fillPriority({ input, origins: said }, moment, userText);
  const origins: Record<string, FieldOrigin> = { ...prioritised.origins };
  const reasons: Record<string, string> = { ...prioritised.reasons };
  const filled: TaskCreate = { ...prioritised.input };
  if (input.tags === undefined) {
    const suggestions = suggestTags(input.title, alikeRows(input.title, history), known);
    if (suggestions.length > 0) {
      origins["tags"] = guessed;
      filled.tags = suggestions.map(({ tag }) => tag);
      reasons["tags"] =
        suggestions.length === 1
          ? suggestions[0]!.reason
          : suggestions.map(({ tag, reason }) => `#${tag}: ${reason}`).join("; ");
    }
  }
  return { input: filled, origins, ...(Object.keys(reasons).length > 0 && { reasons }) };
}

/** From words, the date and like rows: often right, and never a match for what somebody says. */
const guessed: FieldOrigin = { by: "guess", sure: 0.6 };

/** Rows that share the beginning of a word with a title; the others have nothing to teach, and reading them costs. */
function alikeRows(title: string, history: TagKnowledge["history"]): TagKnowledge["history"] {
  const beginnings = (title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.slice(0, 4));
  return history.filter((row) => {
    const other = row.title.toLowerCase();
    return beginnings.some((beginning) => other.includes(beginning));
  });
}

/** A title that orders something is the whole prompt, as small models like to give. */
const wholePrompt =
  /^(?:(?:please|hey|hi|ok|okay|carole)[\s,]+)*(?:(?:can|could|would|will) you (?:please )?|i(?:'d| would) like (?:you )?to |i want (?:you )?to |let's )?(?:please )?(?:(?:create|add|make|set up|schedule|put|open|start|write down|note)\s+(?:me\s+)?(?:an?|the|another|this|new|some)?\s*(?:new\s+)?(?:task|to-?do|reminder|item|note)\b|remind me (?:to|about|of)\b|don't (?:let me )?forget\b|new (?:task|to-?do|reminder)\b|note to self\b|to-?do:)/i;

/** What a title really says, when it is a whole prompt; null for an ordinary title. */
export function readWholePrompt(title: string, moment: Moment): ParsedLine | null {
  if (!wholePrompt.test(title.trim())) return null;
  const line = parseLine(title, moment);
  const [intent, ...others] = line.intents;
  const clean = line.title.trim();
  return intent?.kind === "create" && others.length === 0 && clean !== "" && clean !== title.trim()
    ? line
    : null;
}
