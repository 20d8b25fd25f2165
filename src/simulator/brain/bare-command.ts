import type { SaidRequest } from "../../language/reading.ts";
import type { Request } from "./request.ts";

/** "add", "remind me", "delete": a command with nothing behind it asks for the rest. */
export function bareCommand(said: SaidRequest): Request | undefined {
  const words = said.text
    .trim()
    .toLowerCase()
    .replace(/[.!?:]+$/, "");
  if (
    /^(?:please )?(?:add|create|new|remind me|make)?(?: an?)?(?: new)?(?: ?(?:task|to-?do|reminder|note))?$/.test(
      words,
    )
  ) {
    return { kind: "create", said: { kind: "create", fields: {}, text: said.text } };
  }
  if (/^(?:remind me|add|create|new task|task|reminder)$/i.test(said.fields.title ?? "")) {
    const { title: _title, ...fields } = said.fields;
    return { kind: "create", said: { kind: "create", fields, text: said.text } };
  }
  if (
    /^(?:add|create) (?:something|some(?: \w+)? tasks?|a thing|things|one|stuff)$/i.test(
      said.fields.title ?? "",
    )
  ) {
    return { kind: "create", said: { kind: "create", fields: {}, text: said.text } };
  }
  if (/^(?:(?:note|save|add|put|log) )?(?:it|that|this|them)\b/i.test(said.fields.title ?? "")) {
    return { kind: "talk", topic: "unclear" };
  }
  const verb = /^(?:please )?(?:(complete|finish|close|done)|(delete|remove))$/.exec(words);
  if (verb === null) return undefined;
  const act = verb[1] === undefined ? "delete" : "complete";
  return { kind: "act", act, said: { kind: act, fields: {}, text: said.text } };
}
