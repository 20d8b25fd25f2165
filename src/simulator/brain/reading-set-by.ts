import type { Request, SetField } from "./request.ts";

const field =
  "(priority|tags?|labels?|due date|date|deadline|due time|estimate|status|assignee|title|name|notes?|repeat|rhythm)";
const lead = "^(?:and |but |so )*";
const who = new RegExp(
  `${lead}(?:who|what) (?:has |had )?(?:set|gave|chose|chosen|changed|put|picked|added|decided)(?: on)? (?:the |its |that )?${field} (?:of|for|on|to) (.+?)[?.!]*$`,
  "i",
);
const from = new RegExp(
  `${lead}where (?:does|do|did) (?:the |its )?${field} (?:of|for|on) (.+?) come from[?.!]*$`,
  "i",
);
const why = new RegExp(
  `${lead}why (?:is|are|was|were) (.+?) (?:(tagged|labell?ed)(?: (?:with|as))? .+|(?:an? |of |set to |marked |so )*((?:urgent|high|medium|low)[- ]priority|urgent)|(due) .+)[?.!]*$`,
  "i",
);
const whyHas = new RegExp(
  `${lead}why (?:does|do|has) (.+?) (?:have|got) (?:the |that |an? |this )?(?:\\S+ )?${field}(?: .+)?[?.!]*$`,
  "i",
);
/** "Why is that high?", "why urgent?", "where does the priority come from?": said of the row just told of. */
const whyThat =
  /^(?:and |but |so )*why (?:(?:is|was) (?:it|that|this|that one) )?(?:so )?(urgent|high|medium|low)[?.!]*$/i;
const fromThat = new RegExp(`${lead}where (?:does|do|did) (?:the|its) ${field} come from[?.!]*$`, "i");

function fieldOf(word: string): SetField {
  const said = word.toLowerCase();
  if (/^(?:tag|label)/.test(said)) return "tags";
  if (/due|date|deadline/.test(said)) return "due";
  if (said.startsWith("note")) return "notes";
  if (/^(?:repeat|rhythm)/.test(said)) return "repeat";
  if (said === "estimate") return "estimate_minutes";
  if (said === "assignee" || said === "status") return said;
  return /^(?:title|name)$/.test(said) ? "title" : "priority";
}

/** "Who set the priority of the budget?", "why is the invoice task tagged finance?": what a value comes from. */
export function readSetBy(text: string): Request | undefined {
  const said = text.trim();
  const asked = who.exec(said) ?? from.exec(said);
  if (asked !== null) return of(asked[2], asked[1]);
  const ofThat = whyThat.exec(said) ?? fromThat.exec(said);
  if (ofThat !== null) return of("that", ofThat[1]);
  const reasoned = why.exec(said);
  if (reasoned !== null) return of(reasoned[1], reasoned[2] ?? reasoned[3] ?? reasoned[4]);
  const having = whyHas.exec(said);
  return having === null ? undefined : of(having[1], having[2]);
}

function of(named = "", word = ""): Request | undefined {
  const reference = named.replace(/^(?:the|my|our)\s+/i, "").replace(/\s+(?:task|one)$/i, "");
  return reference === "" ? undefined : { kind: "set-by", reference, field: fieldOf(word) };
}
