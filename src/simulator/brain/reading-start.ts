import type { Request } from "./request.ts";

const startOn =
  /^(?:(?:please|and|so|then|now|ok(?:ay)?|just|let['’]s|i(?:['’]ll| will| can| can now)|we(?:['’]ll| will| can| can now)|time to|let me)[,\s]+)*(?:start|begin|get (?:started|going)|go on|carry on|continue|resume|crack on|get cracking)(?: working)?(?: on| with)? (?:it|that|this|that one|this one)(?: (?:now|today|then|again|right away|please|at last))*[.!]*$/i;

/** "Start on it": the task that was talked of is in progress. */
export function readStartOn(text: string): Request | undefined {
  const said = text.trim();
  if (!startOn.test(said)) return undefined;
  const fields = { status: "in_progress" } as const;
  return { kind: "act", act: "change", said: { kind: "update", reference: "it", fields, text: said } };
}
