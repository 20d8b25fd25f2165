import type { SaidFields } from "../../language/reading.ts";
import { minutesOf } from "./days-away.ts";
import type { Request } from "./request.ts";

const noted =
  /^(.+?)[,.;:–-]* (?:and )?(?:please )?(?:put|add|write|note|include|save) (?:that|this|it|those|all that)(?: down)? (?:in|into|to|as|on|under) (?:the |its |an? |my )?notes?(?: please| too| as well)*[.!]*$|^(?:put|add|write) (?!(?:it|that|this|a|an|the|another|one)\b)(.+?) (?:in|into|to) (?:the|its) notes?(?: please| too)*[.!]*$/i;
const noteAlso =
  /^(?:(?:and |also |and also )note(?: down)? that|(?:(?:and|also|oh|plus)[, ]+)*(?:add )?(?:another|one more|a second|a further) note(?: to (?:it|that|this))?\s*(?::|that|saying|,)) (.+?)[.!]*$/i;

/** "Also note that the CFO wants a one-pager": a note on the row talked about. */
export function readNoteAlso(text: string): Request | undefined {
  const said = noted.exec(text.trim());
  const notes = noteAlso.exec(text.trim())?.[1] ?? said?.[1] ?? said?.[2];
  if (notes === undefined) return undefined;
  return { kind: "act", act: "change", said: { kind: "update", reference: "it", fields: { notes }, text } };
}

/** Ways to ask for a change that name no field as such. The first group names the row; without one it is "it". */
const ways: readonly (readonly [RegExp, (match: RegExpExecArray) => SaidFields])[] = [
  [/^(?:stop|cease|end) repeating (.+)$/i, () => ({ clear: ["repeat"] })],
  [/^(?:make|set) (.+?) (?:not|no longer|stop) repeat(?:ing)?$/i, () => ({ clear: ["repeat"] })],
  [/^(?:pause|stop working on) (.+)$/i, () => ({ status: "todo" })],
  [
    /^(?:raise|lower|bump(?: up)?) (it|that|them)(?: again| further| more| once more| one more)?$/i,
    () => ({}),
  ],
  [
    /^(?:raise|increase|bump(?: up| down)?|lower|decrease|reduce|drop|up) (?:the |its |their )?priority(?: (?:of|for|on) (.+?))?$/i,
    () => ({}),
  ],
  [
    /^(?:raise|increase|bump(?: up| down)?|lower|decrease|reduce|drop|set|change|make|put) (?:the |its |their )?priority(?: (?:of|for|on) (.+?))?(?: from (?:urgent|high|medium|normal|low))? (?:to|as|at) (urgent|high|medium|normal|low)(?: priority)?$/i,
    (match) => ({ priority: priorityOf(match[2] ?? "") }),
  ],
  [
    /^(?:remove|drop|delete|take off) (?:the )?#?(?!(?:the|that|its|a|any|all|my)\b)([\p{L}\p{N}_-]+) (?:tag|label)$/iu,
    (match) => ({ removeTags: [match[1] ?? ""] }),
  ],
  [
    /^(?:tag|label) (.+?) (?:as|with) (\p{L}[\p{L}\p{N}_-]*(?:(?:\s*,\s*(?:and )?|\s+and\s+)#?[\p{L}\p{N}_-]+)+)$/iu,
    (match) => ({ addTags: tagsIn(match[2] ?? "") }),
  ],
  [
    /^(?:tag|label) (.+?) (?:as |with )?(#[\p{L}\p{N}_-]+(?:(?:\s*,\s*(?:and )?|\s+and\s+|\s+)#?[\p{L}\p{N}_-]+)+)$/iu,
    (match) => ({ addTags: tagsIn(match[2] ?? "") }),
  ],
  [
    /^(?:remove|clear|delete|drop|strip) (?:the |all |its |all the )?tags?(?: (?:from|of|on) (.+))?$/i,
    () => ({ clear: ["tags"] }),
  ],
  [
    /^(?:remove|clear|delete|drop) (?:the |its )?(?:due date|deadline|date)(?: (?:from|of|on) (.+))?$/i,
    () => ({ clear: ["due"] }),
  ],
  [
    /^(?:call|name|rename|retitle) (.+?) (?:to |as |into )?["“'‘](.+?)["”'’](?: instead| now| please)*$/i,
    (match) => ({ title: match[2] ?? "" }),
  ],
  [/^unassign (.+)$/i, () => ({ clear: ["assignee"] })],
  [
    /^add (?:a |the )?(?:note|comment)(?: (?:to|on|for) (.+?))?(?:\s*:\s*|\s+(?:saying|that says|that)\s+)(.+)$/i,
    (match) => ({ notes: match[2] ?? "" }),
  ],
  [/^note (?:on|for) (.+?)\s*:\s*(.+)$/i, (match) => ({ notes: match[2] ?? "" })],
  [
    /^tag (it|that|them|both|the .+?) (?:as |with )?#?([\p{L}\p{N}_-]+)$/iu,
    (match) => ({ addTags: [match[2] ?? ""] }),
  ],
  [
    /^(it|that|the .+?) (?:takes?|will take|needs?|should take) (?:about |around |roughly )?(an?|half an|\d+(?:\.\d+)?) ?(hours?|h|minutes?|mins?|m)$/i,
    (match) => ({ estimateMinutes: minutesOf(match[2] ?? "", match[3] ?? "") }),
  ],
  [
    /^(?:change|set) the (?:title|name) (?:of (.+?) )?to (.+)$/i,
    (match) => ({ title: (match[2] ?? "").replace(/^["“](.+)["”]$/, "$1") }),
  ],
];

const tagsIn = (list: string): string[] =>
  list
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s+/i)
    .map((tag) => tag.replace(/^#/, ""))
    .filter((tag) => tag !== "");

function priorityOf(word: string): NonNullable<SaidFields["priority"]> {
  const said = word.toLowerCase();
  return said === "urgent" || said === "high" || said === "low" ? said : "medium";
}

const tagAlone = /^tag(?:ged)?(?: as| with)? #?([\p{L}\p{N}_-]+)$/iu;
const politely = /^(?:(?:please|can you|could you|and|also|then|now|oh|ok|okay)[,\s]+)+/i;

/** "stop repeating it", "add a note: use the new template", "put the offsite on hold". */
export function readChange(text: string): Request | undefined {
  const said = text
    .trim()
    .replace(politely, "")
    .replace(/[.!?]+$/, "");
  const tag = tagAlone.exec(said)?.[1];
  if (tag !== undefined && !/^(?:it|that|this|them)$/i.test(tag)) {
    const fields = { addTags: [tag] };
    return { kind: "act", act: "change", said: { kind: "update", reference: "it", fields, text: said } };
  }
  const plain = /^(?:tag|label)\b/i.test(said)
    ? said.replace(/(?:[\s,]+(?:too|as well|also|please))+$/i, "")
    : said;
  for (const [words, fieldsOf] of ways) {
    const match = words.exec(plain);
    if (match === null) continue;
    const fields = fieldsOf(match);
    const reference = match[1] === undefined || fields.removeTags?.[0] === match[1] ? "it" : match[1];
    return {
      kind: "act",
      act: "change",
      said: { kind: "update", reference, fields, text: said },
    };
  }
  return undefined;
}

const over =
  "bought|paid|sent|booked|ordered|fixed|repaired|cleaned|called|written|reviewed|submitted|delivered|renewed|returned|shipped|signed|printed|filed|published|sorted|taken care of|packed|baked|sold|painted|registered|cancel+ed|updated|installed|washed|moved|planned|arranged|finished|completed|done";
const subject =
  "(?!(?:if|when|once|after|before|until|what|which|who|how|why|is|are|there|nothing|nobody|i|we|he|she|you|not)\\b)(?:\\p{L}[\\p{L}\\p{N}'’-]*\\s+){0,4}?\\p{L}[\\p{L}\\p{N}'’-]*?";
const doneWords = new RegExp(
  `^(?:(?:and|also|oh|so|well|now|ok|okay|yes|hey)[, ]+)*(${subject})(?: (?:is|are|was|were|has been|have been|got)|['’](?:s|re)) (?:already |now |all |both |finally )*(${over})(?: already| now| too| as well| today)*(?: (?:for|on|at|by|till|until) .+)?$`,
  "iu",
);
const pointer =
  /^(?:it|that|this|they|them|those|these|both(?: of (?:them|these|those))?|all(?: of (?:them|these|those))?|the (?:first|second|third|last)(?: one)?)$/i;
const tellsNothing = /^(?:sorted|taken care of|finished|completed|done)$/i;

/** "and the milk is bought too": something is over, told of the thing itself. */
export function readDeed(text: string): Request | undefined {
  const said = text.trim().replace(/[.!]+$/, "");
  const [, thing, deed = ""] = doneWords.exec(said) ?? [];
  if (thing === undefined || said.endsWith("?")) return undefined;
  // "The room is cleaned" is no word on "Book the room": what was done counts with what it was done to.
  const reference = pointer.test(thing) || tellsNothing.test(deed) ? thing : `${thing} ${deed}`;
  return { kind: "act", act: "complete", said: { kind: "complete", reference, fields: {}, text: said } };
}

const brief =
  /^(?:and |also |ok(?:ay)?,? )?((?!(?:mark|set|check|tick|cross|flag|put|keep|leave|not|no|never|all|everything|please|get|have|make|see|want|need|add|create|remind|find|what|which|is|are|was|i|we|you|it|that)\b)(?:(?:\p{L}[\p{L}'’-]*|&)\s+){1,4})(?:all |now |already |finally )?(bought|paid|sent|booked|ordered|fixed|repaired|cleaned|written|reviewed|submitted|delivered|renewed|returned|shipped|signed|printed|filed|published|sorted|packed|baked|sold|painted|registered|cancelled|updated|installed|washed|arranged|done|finished|completed)$/iu;

/** "Milk bought", "rent paid": a report in two words. The participle is one of the words that the title may have. */
export function readBriefDeed(text: string): Request | undefined {
  const said = text.trim().replace(/[.!]+$/, "");
  const match = brief.exec(said);
  if (match === null || /\b(?:is|are|was|were|has|have|been|be|being|get|gets|not)\b/i.test(match[1] ?? ""))
    return undefined;
  const object = (match[1] ?? "").trim();
  const reference = /^(?:done|finished|completed)$/i.test(match[2] ?? "")
    ? object
    : `${object} ${match[2] ?? ""}`;
  return { kind: "act", act: "complete", said: { kind: "complete", reference, fields: {}, text: said } };
}

/** "I no longer need the offsite": the row goes to the trash, from where undo brings it back. */
export function readNoLonger(text: string): Request | undefined {
  const words =
    /^(?:i|we) (?:no longer need|(?:don['’]?t|do not) need) (?:to )?(.+?) any ?more[.!]*$|^(?:i|we) no longer need (?:to )?(.+?)[.!]*$/i;
  const match = words.exec(text.trim());
  const reference = match?.[1] ?? match?.[2];
  if (reference === undefined) return undefined;
  return { kind: "act", act: "delete", said: { kind: "delete", reference, fields: {}, text } };
}
