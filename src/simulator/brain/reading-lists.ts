import { readRequests } from "../../language/read-requests.ts";
import type { Moment, SaidFields } from "../../language/reading.ts";
import { isOwnVerb } from "./own-verbs.ts";
import type { Request } from "./request.ts";
import { readValue } from "./said-value.ts";
import { usualWords } from "./usual-words.ts";

const politely = "^(?:please |can you |could you |and |also )*";
const under = new RegExp(
  `${politely}(?:add|create|make|put|give it|note) (?:(?:an?|some|these|those|the|following|two|three|four|five|six|\\d{1,2}|a couple of|a few|more|another|new) )*(?:sub-?task|step|part|sub-?item)s? (?:to|for|of|under) (.+?)\\s*(?::\\s*|,? (?:to|called|named)\\s+)(.+)$`,
  "is",
);
const parting = new RegExp(
  `${politely}(?:split|break)(?: up| down)? (.+?)(?: up| down)? ?(?:(?=:)|into)(?: (?:(?:these|the following|two|three|four|five|\\d|smaller|some) )*(?:sub-?)?(?:tasks|steps|parts|pieces|items|to-?dos))?\\s*[:,–-]?\\s*(.+)$`,
  "is",
);
const plural = new RegExp(
  `${politely}(?:add|create|make|note)\\s+(?:(?:the following|these|some|new|a few|\\w+)(?: |(?=:)))?(?:tasks?|to-?dos|items|reminders)?\\s*(?:for each of (?:these|the following)|for (?:these|the following|(?:the |my )[^:]{2,60}))?\\s*:\\s*(.+)$`,
  "is",
);

/** "1. call bank 2. buy stamps", or items between commas, semicolons and lines. */
export function itemsOf(list: string): string[] {
  const numbered = list.split(/(?:^|\s)\d{1,2}[.)]\s+/).filter((item) => item.trim() !== "");
  const isNumbered = /(?:^|\s)1[.)]\s/.test(list) && numbered.length > 1;
  const items = isNumbered ? numbered : list.split(/\s*[,;\n]\s*(?:and\s+)?|\s+and\s+/i);
  return items
    .map((item) =>
      item
        .replace(/^[-*•]\s*/, "")
        .replace(/[.,;]+$/, "")
        .trim(),
    )
    .filter((item) => item !== "");
}

/** Parts at commas; "and" parts only before a verb, for "bread and butter" is one. */
const namedItems = (list: string): string[] =>
  list
    .split(/\s*[,;\n]\s*(?:and\s+)?/i)
    .flatMap((part) => {
      const [, left = "", right = ""] = /^(.+?)\s+and\s+(.+)$/i.exec(part) ?? [];
      return isOwnVerb(right.toLowerCase().split(/\s+/)[0] ?? "") ? [left, right] : [part];
    })
    .map((item) => item.replace(/[.,;]+$/, "").trim())
    .filter((item) => item !== "");

export function asCreations(items: readonly string[], moment: Moment): Request[] {
  return items.map(usualWords).map((item): Request => {
    const ways = item.startsWith("add a task for ") ? [item] : [`add ${item}`, `remind me to ${item}`];
    const read = ways.map((text) => readRequests(text, moment)[0]);
    // What stands in a list of to-dos is one, whatever else its words could ask for.
    const plain = { kind: "create", fields: { title: item }, text: `add ${item}` } as const;
    return { kind: "create", said: read.find((said) => said?.kind === "create") ?? plain };
  });
}

const below = new RegExp(
  `${politely}(?:add|create|set up|make|put|insert)\\s+(?:me )?(?:an? |another |one )?(?:new )?(?:sub-?task|step|sub-?item)\\s*(?:called |named |titled |that says |to |:)?\\s*(?:["“'‘](.+?)["”'’]|(.+?))\\s+(?:to|under|underneath|below|beneath|for|of|on|in) (?:the (?:task|row) )?(.+?)[.!]*$`,
  "is",
);

/** 'Set up a subtask "order toner" under Read the memo'. */
function readBelow(text: string): { row: string; part: string } | undefined {
  const [, quoted, bare, row = ""] = below.exec(text) ?? [];
  const part = quoted ?? bare;
  // What a colon follows is the row, and the part stands behind it.
  if (part === undefined || /:/.test(bare ?? "") || /^(?:to|for|of|under)\b/i.test(part)) return undefined;
  return { row: row.replace(/^["“'‘](.+)["”'’]$/, "$1"), part };
}

/** "Split the move into: pack, rent a van"; "add subtasks to the offsite: book the venue, invite the team": each is a task below that row. */
export function readSubtasks(text: string, moment: Moment): readonly Request[] | undefined {
  const one = readBelow(text.trim());
  const title = one === undefined ? "" : one.part.charAt(0).toUpperCase() + one.part.slice(1);
  if (one !== undefined && !under.test(text.trim()))
    return [{ kind: "create", said: { kind: "create", fields: { title }, text }, under: one.row }];
  const match = under.exec(text.trim()) ?? parting.exec(text.trim());
  const row = match?.[1];
  if (match === null || row === undefined) return undefined;
  const list = match[2] ?? "";
  const isOne = /\badd (?:an?|one|another) /i.test(text);
  const requests = asCreations(isOne ? [list] : itemsOf(list), moment);
  return requests.map((request) => (request.kind === "create" ? { ...request, under: row } : request));
}

const agenda =
  /^((?:on )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|today|tonight|tomorrow|tmrw)\s*[:–-]\s*(\S.*)$/is;

/** "Mon: gym, tue: laundry": every part begins with its day. */
function readAgenda(text: string, moment: Moment): readonly Request[] | undefined {
  const parts = text.split(/\s*[,;\n]\s*/).filter((part) => part !== "");
  const items = parts.map((part) => agenda.exec(part.trim()));
  if (parts.length < 2 || !items.every((item) => item !== null)) return undefined;
  return asCreations(
    items.map(([, day = "", item = ""]) => `${item.replace(/[.!]+$/, "")} ${day}`),
    moment,
  );
}

const newStuff =
  /^(?:(?:ok(?:ay)?|so|also|and|please|here(?:['’]s| are)?)[,\s]+)*(?:some |a few |more |my )?(?:new (?:stuff|ones|things|tasks|to-?dos)|to-?dos?|tasks|to do|for my list|things to do|my list)\s*[:–-]\s*(.+)$/is;

const goods =
  /^(?:(?:please |can you |could you |also |and )*(?:add|put|note))\s+(.+?)(?: (?:to|on|onto) (?:(?:my|the|our) )?(?:shopping |grocery |groceries )?list)?[.!?]*$/is;
const thing = /^(?:(?:some|more|a few|the) )?\p{L}{2,}(?: \p{L}{3,})?$/iu;
const noThing =
  /\b(?:it|that|this|them|tags?|notes?|date|time|deadline|priority|reminder|task|me|him|her|tomorrow|today|tonight|\p{L}+day)\b/iu;

/** "Add milk and bread": bare things are one each; two of more than a word may be one name, so commas must part them. */
function readGoods(text: string, moment: Moment): readonly Request[] | undefined {
  const list = goods.exec(text)?.[1];
  if (list === undefined || /["“:\d#@]/.test(list)) return undefined;
  const items = itemsOf(list);
  const isPair = items.length === 2 && items.every((item) => /^\p{L}+$/u.test(item));
  const isEach = isPair || (items.length > 2 && list.includes(","));
  const areThings = items.every(
    (item) =>
      thing.test(item) &&
      !noThing.test(item) &&
      !/^\p{Lu}/u.test(item) &&
      !isOwnVerb(item.split(/\s+/)[0]?.toLowerCase() ?? ""),
  );
  return isEach && areThings ? asCreations(items, moment) : undefined;
}

const headedList = new RegExp(
  `${politely}(?:add|create|make|note(?: down)?|put down|set up|i need)\\s+(?:me )?(?:(?:the|these|following|some|new|more|separate|single|different|a few|a couple of|two|three|four|five|six|seven|\\d{1,2})\\s+)*(?:tasks|to-?dos|reminders|things|items)(?:\\s*,\\s*|\\s+)(?:(?:all|both|each|every one|everything)(?: of them)?(?: (?:are|is|being|to be))?\\s+)?([^:]{2,60}?)\\s*:\\s*(.+)$`,
  "is",
);

/** "Make three tasks, all tagged storm: …": what is said before the list counts for each of it. */
export function readSharing(text: string, moment: Moment): readonly Request[] | undefined {
  const [, shared = "", list = ""] = headedList.exec(text.trim()) ?? [];
  const fields = shared === "" ? undefined : sharedFields(shared, moment);
  const items = fields === undefined ? [] : namedItems(list);
  if (fields === undefined || items.length < 2) return undefined;
  return asCreations(items, moment).map((request) =>
    request.kind === "create"
      ? { ...request, said: { ...request.said, fields: { ...fields, ...request.said.fields } } }
      : request,
  );
}

function sharedFields(said: string, moment: Moment): SaidFields | undefined {
  const tags =
    /^(?:tagged|labell?ed|with (?:the )?(?:tags?|labels?)|under) (?:as |with )?#?([\p{L}\d_-]+)(?:(?: and |, ?)#?([\p{L}\d_-]+))?$/iu.exec(
      said,
    );
  if (tags !== null) return { addTags: tags.slice(1).filter((tag) => tag !== undefined) };
  const assignee = /^(?:for|assigned to) (?!\p{L}+day\b)(\p{Lu}\p{L}+)$/u.exec(said)?.[1];
  return assignee === undefined ? readValue(said, moment)?.fields : { assignee };
}

/** "Create a task for each of these: apples, pears": a colon, and what is to be made named in the plural. */
export function readList(text: string, moment: Moment): readonly Request[] | undefined {
  const said = text.trim();
  const days = readAgenda(said, moment);
  if (days !== undefined) return days;
  const news = newStuff.exec(said)?.[1];
  const named = news === undefined ? [] : namedItems(news);
  if (named.length > 1) return asCreations(named, moment);
  const bought = readGoods(said, moment);
  if (bought !== undefined) return bought;
  const isPlural =
    /\b(?:tasks|to-?dos|items|reminders|following|these|each|two|three|four|five|six|[2-9])\b[^:]*:/i.test(
      said,
    );
  const list = plural.exec(said)?.[1];
  if (!isPlural || list === undefined || list.includes('"')) return undefined;
  const items = itemsOf(list);
  return items.length > 1 ? asCreations(items, moment) : undefined;
}
