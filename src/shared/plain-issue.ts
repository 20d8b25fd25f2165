import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** What is wrong with a value, in words for people: our own sentence where a schema gives one, else one made here. */
export function plainIssue(issue: Issue): string {
  if (!spokenByZod.test(issue.message)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      if (issue.message.endsWith("received undefined")) return "This is missing.";
      return `This must be ${kinds[issue.expected] ?? `of the kind "${issue.expected}"`}.`;
    case "too_small":
      return sized(issue.origin, "at least", Number(issue.minimum), issue.inclusive !== false);
    case "too_big":
      return sized(issue.origin, "at most", Number(issue.maximum), issue.inclusive !== false);
    case "invalid_value":
      return `This must be ${oneOf(issue.values.map(String))}.`;
    case "invalid_format":
      return formats[issue.format] ?? "This is not written as it should be.";
    case "not_multiple_of":
      return `This must be a multiple of ${issue.divisor}.`;
    case "unrecognized_keys": {
      const names = issue.keys.map((key) => `"${key}"`).join(", ");
      return `${issue.keys.length === 1 ? "Unknown field" : "Unknown fields"} ${names}.`;
    }
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
    case "custom":
      return "This does not fit.";
    default:
      return issue satisfies never;
  }
}

/** How the library begins where a schema says nothing itself. */
const spokenByZod = /^(?:Invalid|Too (?:small|big)|Unrecognized)\b/;

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "empty",
};

const formats: Readonly<Record<string, string>> = {
  datetime: "Write the time as 2026-11-27T15:00:00Z.",
  date: "Write the date as YYYY-MM-DD.",
  uuid: "This is no id of Carole's.",
  url: "This is no web address.",
  email: "This is no e-mail address.",
};

const counted: Readonly<Record<string, readonly [string, string]>> = {
  string: ["character", "characters"],
  array: ["entry", "entries"],
  set: ["entry", "entries"],
};

function sized(origin: string, bound: "at least" | "at most", limit: number, inclusive: boolean): string {
  const words = counted[origin];
  const unit = limit === 1 ? words?.[0] : words?.[1];
  if (unit !== undefined)
    return `This ${bound === "at least" ? "must" : "may"} have ${bound} ${limit} ${unit}.`;
  if (inclusive) return `This must be ${bound} ${limit}.`;
  return `This must be ${bound === "at least" ? "more" : "less"} than ${limit}.`;
}

const oneOf = (values: readonly string[]): string => {
  const named = values.map((value) => `"${value}"`);
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} or ${named.at(-1)!}`;
};
