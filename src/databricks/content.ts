/** What a `content` field holds, kept apart: what is said, and what was thought on the way. */
export interface Content {
  readonly text: string;
  readonly reasoning: string;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** A string, a list of parts, null or nothing at all: models differ, and the same model differs by the turn. */
export function readContent(content: unknown): Content {
  if (typeof content === "string") return { text: content, reasoning: "" };
  if (!Array.isArray(content)) return isObject(content) ? readPart(content) : { text: "", reasoning: "" };
  let text = "";
  let reasoning = "";
  for (const part of content as unknown[]) {
    const read =
      typeof part === "string" ? { text: part, reasoning: "" } : isObject(part) ? readPart(part) : null;
    if (read === null) continue;
    text += read.text;
    reasoning += read.reasoning;
  }
  return { text, reasoning };
}

/** Kinds of part that nobody has met yet say nothing, rather than breaking the answer. */
function readPart(part: Json): Content {
  switch (part["type"]) {
    case "text":
    case "output_text":
      return { text: asText(part["text"]), reasoning: "" };
    case "reasoning":
    case "thinking":
      return { text: "", reasoning: readReasoning(part) };
    default:
      return { text: "", reasoning: "" };
  }
}

function readReasoning(part: Json): string {
  if (!Array.isArray(part["summary"])) return asText(part["text"]) || asText(part["thinking"]);
  let reasoning = "";
  for (const summary of part["summary"] as unknown[]) {
    // Encrypted summaries carry `data` and no text: there is nothing to show.
    if (isObject(summary)) reasoning += asText(summary["text"]);
  }
  return reasoning;
}

/** The sibling fields in which other models put their thoughts. */
export function readSiblingReasoning(message: Json): string {
  return asText(message["reasoning_content"]) || asText(message["reasoning"]);
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
