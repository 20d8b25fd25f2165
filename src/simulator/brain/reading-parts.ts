import { readRequests } from "../../language/read-requests.ts";
import { fit, isExact } from "./fit.ts";
import { asCreations, itemsOf } from "./reading-lists.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

type Create = Extract<Request, { kind: "create" }>;

/** What is asked about the parts of a row: which they are, or how many of them are done. */
export interface PartsRequest {
  readonly kind: "parts";
  readonly reference: string;
  readonly asked: "list" | "progress";
  /** Only those that are still to do. */
  readonly open?: true;
}

const parts =
  "(?:sub-?tasks?|sub-?items?|sub-?steps?|steps?|parts|pieces|milestones|stages|phases|check-?list)";
const withParts = new RegExp(
  `^(.{3,120}?)[\\s.,;:(–-]+(?:(?:with|and|has|having|which has|it has|in|has got|here are|the|its|these|those|this|following|two|three|four|five|six|\\d) )*${parts}(?:(?: being| for it| needed)?\\s*[:–-]\\s*|(?: are| would be| will be)\\s*(?:[:–-]\\s*)?)(.+?)\\)?$`,
  "is",
);
/** "Project: kitchen refit. Tasks: measure, paint": what is called a project has tasks for its parts. */
const projectTasks =
  /^((?:(?:new|my|the|a|big)\s+)*(?:plan|project|goal|epic)\b.{3,120}?)[\s.,;(–-]+(?:(?:with|the|its|these|following) )*(?:tasks|to-?dos)(?: are)?\s*[:–-]\s*(.+?)\)?$/is;
const label =
  /^(?:(?:here(?:['’]s| is)|this is|my|the|a|new)\s+)*(?:plan|project|goal|task|epic|to-?do|big (?:task|one|thing)|idea)(?: for (?:this|next) week)?\s*[:–-]\s*/i;
const command =
  /^(?:(?:please|can you|could you|also|and|ok|so|let['’]?s)[,\s]+)*(?:(?:add|create|make|set up|note)\s+(?:me\s+)?(?:an?\s+)?(?:new\s+)?(?:big\s+)?(?:task|to-?do|project|plan)?\s*(?:called|named|to|for|:)?\s*|(?:i|we) (?:need|have|want|plan|['’]?d like) to\s+|(?:i|we)['’](?:m|re) (?:going|planning) to\s+|plan to\s+)/i;
const noHead =
  /\?|^(?:what|which|how|who|when|why|show|list|are|is|do|does|did)\b|\b(?:sub-?tasks?|steps?|parts)\b|^(?:please )?(?:split|break|divide|cut)\b/i;

/** "Plan: launch the newsletter by Friday. Steps: write copy, schedule send": one task with its parts below it. */
export function readPlanWithParts(text: string, scene: Scene): readonly Request[] | undefined {
  const [, said = "", list = ""] = withParts.exec(text.trim()) ?? projectTasks.exec(text.trim()) ?? [];
  const head = said.replace(label, "").replace(command, "").trim();
  if (head.split(/\s+/).length < 2 || noHead.test(said) || list.includes("?")) return undefined;
  // What stands behind the last step in a sentence of its own is no step.
  const [first = "", ...rest] = list.split(/(?<=[\p{L}\d)])[.!]\s+(?=\p{Lu}|(?:and |also )?remind)/u);
  const items = itemsOf(first).map((item) =>
    item.replace(/^(?:and|then|finally|first|lastly|and then)[,\s]+/i, ""),
  );
  if (items.length < 2 || items.some((item) => item.split(/\s+/).length > 12)) return undefined;
  if (rest.length > 0) return undefined;
  const steps = asCreations(items, scene.moment).filter((step): step is Create => step.kind === "create");
  const known = fit(head, scene.known.open).full;
  const [only] = known;
  const stands = /^(?:the|my|our)\b/i.test(said.replace(label, "")) || isExact(head, known);
  if (known.length === 1 && only !== undefined && stands)
    return steps.map((step) => ({ ...step, under: only.title }));
  const read = [head, `add ${head}`].map((line) => readRequests(line, scene.moment)).find(isOneCreation)?.[0];
  return [
    {
      kind: "create",
      said: read ?? { kind: "create", fields: { title: head }, text: head },
      parts: steps,
    },
  ];
}

const isOneCreation = (read: readonly { readonly kind: string }[]): boolean =>
  read.length === 1 && read[0]?.kind === "create";

const lead = "^(?:(?:and|so|ok(?:ay)?|please|can you|could you|tell me|hey)[,\\s]+)*";
const end = "(?: (?:again|now|so far|right now|please|at the moment|these days|yet))*[?.!]*$";
/** "How many steps are left?" of what was talked of. */
const leftOfIt = new RegExp(
  `${lead}(?:how many|which|what|any)(?: more)? ${parts}(?: (?:are|is))?(?: still)? (?:left|open|missing|to do|remaining|there)${end}`,
  "i",
);
const ofIt = new RegExp(
  `${lead}(?:wait,? |hm+,? )?(?:what|which|show me|list|tell me)(?:['’]re|['’]s| are| were| was)? (?:the|its|these|those|all the) ${parts}${end}`,
  "i",
);
const questions: readonly (readonly [PartsRequest["asked"], RegExp])[] = [
  [
    "list",
    new RegExp(
      `${lead}(?:what(?:['’]s| is| are)?|which(?: are)?|show(?: me)?|list|give me|name|see|read(?: me)?)(?: all)?(?: of)? (?:the |my |its |their )?(?:open |remaining |other |next |single |individual )*${parts}(?: left| still open| there| open| do (?:i|we) have| are (?:there|left))? (?:of|for|in|under|on|below|to|towards) (.+?)${end}`,
      "i",
    ),
  ],
  [
    "list",
    new RegExp(
      `${lead}(?:what|which|how many|any)(?: open| remaining)? ${parts} (?:does|do|has|have|did) (.+?)(?: still)?(?: have| has| need| got| consist of| take)?(?: left| open)?${end}`,
      "i",
    ),
  ],
  [
    "list",
    new RegExp(
      `${lead}(?:what|which|how many) ${parts} (?:are|is)(?: still| there| now)* ?(?:left|open|missing|to do|remaining|undone)? ?(?:in|on|for|of|under|with) (.+?)${end}`,
      "i",
    ),
  ],
  [
    "list",
    new RegExp(
      `${lead}(?:does|do|has|have) (.+?) (?:have|has|got|contain)? ?(?:any |some )?(?:open |more )?${parts}(?: left)?${end}`,
      "i",
    ),
  ],
  [
    "list",
    new RegExp(
      `${lead}(?:are|is) there (?:any |some )?${parts} (?:in|on|for|of|under|below) (.+?)${end}`,
      "i",
    ),
  ],
  [
    "list",
    new RegExp(`${lead}what (?:belongs|is part|goes) (?:to|under|into|of) ((?:the|my|our) .+?)${end}`, "i"),
  ],
  [
    "progress",
    new RegExp(
      `${lead}how far(?: along)? (?:is|are|am|did|do|have) (?:i |we )?(?:with |got(?:ten)? (?:with|on) |get (?:with|on) |on )?(.+?)(?: along| done)?${end}`,
      "i",
    ),
  ],
  [
    "progress",
    new RegExp(
      `${lead}how much (?:of (.+?) is (?:done|left|finished|complete)|is (?:left|done|missing|to do) (?:on|of|for|in|with) (.+?))${end}`,
      "i",
    ),
  ],
  [
    "progress",
    new RegExp(
      `${lead}how(?:['’]s| is| are) (.+?) (?:going|coming along|coming on|progressing|getting on|doing)${end}`,
      "i",
    ),
  ],
  [
    "progress",
    new RegExp(
      `${lead}(?:what(?:['’]s| is) the |any |show (?:me )?(?:the )?|is there (?:any )?)progress (?:of|on|with|for|in) (.+?)${end}`,
      "i",
    ),
  ],
  [
    "progress",
    new RegExp(
      `${lead}how(?:['’]?s| is) (?:it|everything|that) (?:going|coming along) (?:with|on) (.+?)${end}`,
      "i",
    ),
  ],
  ["progress", new RegExp(`${lead}where (?:am i|are we|do (?:i|we) stand) (?:with|on) (.+?)${end}`, "i")],
];
const noRow =
  /^(?:it going|everything|things|all|you|life|work|the (?:weather|day|week)|today|tomorrow|this (?:week|month)|i|we|my (?:day|week|tasks|list|to-?dos))$/i;

/** "What's left on the launch?" may mean a day or a list as well: a row must be called so. */
const leftOn = new RegExp(
  `${lead}what(?:['’]s| is) (?:still )?(?:left|missing|open|remaining|outstanding|to do) (?:on|of|in|with|for) (.+?)${end}`,
  "i",
);

/** "What are the steps of the newsletter?", "how far is the launch?" */
export function readPartsQuestion(text: string, { known }: Pick<Scene, "known">): PartsRequest | undefined {
  const said = text.trim();
  if (
    /\bhow(?:['’]?s| (?:is|are)) (?:it|things|life|you|we) (?:going|doing|coming)\b(?! (?:along )?(?:with|on) )/i.test(
      said,
    )
  )
    return undefined;
  if (ofIt.test(said)) return { kind: "parts", reference: "it", asked: "list" };
  if (leftOfIt.test(said)) return { kind: "parts", reference: "it", asked: "list", open: true };
  const left = leftOn.exec(said)?.[1];
  if (left !== undefined && !noRow.test(left) && fit(left, known.open).full.length === 1)
    return {
      kind: "parts",
      reference: left.replace(/^(?:the|my|our)\s+/i, ""),
      asked: "progress",
      open: true,
    };
  for (const [asked, words] of questions) {
    const match = words.exec(said);
    const named = match?.[1] ?? match?.[2];
    const reference = named?.replace(/^(?:the|my|our)\s+/i, "").replace(/\s+(?:task|one)$/i, "");
    if (named === undefined || reference === undefined || noRow.test(named) || noRow.test(reference))
      continue;
    const isOpen = /\b(?:left|open|remaining|missing|undone|to do)\b/i.test(said);
    return { kind: "parts", reference, asked, ...(isOpen ? { open: true } : {}) };
  }
  return undefined;
}
