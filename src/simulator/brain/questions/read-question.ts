/**
 * Questions about the list, read by their parts: what is asked, which rows it is asked of, and whether every word of it
 * is accounted for. A word that is neither part of a question nor stands in a row leaves the question to others.
 */
import { fit } from "../fit.ts";
import { mentionsIn } from "../mentions.ts";
import type { Row } from "../outputs.ts";
import { readPartsQuestion } from "../reading-parts.ts";
import { readPeopleQuestion } from "../reading-people.ts";
import { readSetBy } from "../reading-set-by.ts";
import type { Request } from "../request.ts";
import type { Scene } from "../scene.ts";
import { aboutRows } from "./about-rows.ts";
import { askedIn } from "./asked.ts";
import { readPlanned, whichRows } from "./which-rows.ts";
import { minutesAtHand } from "./minutes-at-hand.ts";
import { askingIn, isCommand } from "./question-text.ts";
import { isSmall, namingWords } from "./small-words.ts";
import { readBeyond } from "./beyond.ts";
import type { Read, Thread } from "./thread.ts";

export function readQuestion(text: string, scene: Scene): readonly Request[] | undefined {
  if (scene.asked !== undefined || text.length > 400) return undefined;
  const beyond = readBeyond(text, scene);
  if (beyond !== undefined) return [beyond];
  const asking = askingIn(text);
  if (asking === undefined || asking.told.some((part) => !isIdle(part, scene))) return undefined;
  const told = asking.told.join(" ");
  let thread: Thread = { rows: rowsTold(told, scene), look: undefined, told };
  const requests: Request[] = [];
  for (const clause of asking.clauses) {
    const read = readClause(clause, thread, scene);
    if (read === undefined) return undefined;
    requests.push(...read.requests);
    thread = {
      told,
      rows: read.rows.length > 0 ? read.rows : thread.rows,
      look: read.look ?? thread.look,
    };
  }
  return requests.length === 0 ? undefined : requests;
}

/** A message that asks and does nothing else, even where its question is not understood: no to-do is in it. */
export function onlyAsks(text: string, scene: Scene): boolean {
  const asking = askingIn(text);
  return (
    asking !== undefined &&
    asking.clauses.every((clause) => plainlyAsks.test(clause)) &&
    asking.told.every((part) => isIdle(part, scene) && (circumstance.test(part) || !isTopic(part)))
  );
}

const plainlyAsks =
  /^(?:what|which|who|whom|whose|when|where|how|why|by when|until when|is|are|was|were|does|did|has|have|any)\b(?! about\b)/i;
const circumstance = /^(?:before|when|while|if|since|as|after|until|because|in case|for|with|given)\b/i;

const whyOneAsks =
  /\b(?:ask(?:s|ed|ing)?|want(?:s|ed)? to know|wonder(?:s|ed|ing)?|call(?:s|ed|ing)? (?:me |us )?(?:about|because|regarding)|on the (?:line|phone)|phone|meet(?:ing)?|talk(?:ing)? to|about to|going to|need to (?:know|tell|report)|regarding|concerning|about|as for|i (?:assume|guess|suppose|fear)|i am afraid|remember|tell me|know)\b/i;

/** Telling of rows may be news of them; only where it is said why one asks, it is not. */
const isIdle = (part: string, { known, moment }: Scene): boolean =>
  !isCommand(part) &&
  (whyOneAsks.test(part) || isTopic(part) || mentionsIn(part, known.open, moment).length === 0);

/** "The macros, …": a name alone, before a question about it. */
const isTopic = (part: string): boolean =>
  part.split(/\s+/).length <= 6 && !/\b(?:is|are|was|were|has|have|had|done)\b|\p{L}{3,}ed\b/iu.test(part);

function rowsTold(told: string, { known, moment }: Scene): readonly Row[] {
  const rows = mentionsIn(told, known.open, moment).flatMap((mention) => mention.rows);
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function readClause(clause: string, thread: Thread, scene: Scene): Read | undefined {
  const exact = readSetBy(`${clause}?`) ?? ofPerson(clause) ?? readPartsQuestion(`${clause}?`, scene);
  if (exact !== undefined) return { requests: [exact], rows: [] };
  const asked = askedIn(clause, minutesAtHand(`${thread.told} ${clause}`, scene.moment));
  if (asked === undefined) return undefined;
  switch (asked.kind) {
    case "changed":
      return { requests: [lastChange], rows: [] };
    case "plan":
      return readPlanned(asked, scene);
    case "field":
    case "rows":
      return (
        aboutRows(clause, asked, thread, scene) ??
        whichRows(clause, asked, thread, scene) ??
        ofRowTold(clause, thread) ??
        ofOneNamed(clause, scene)
      );
    default:
      return asked satisfies never;
  }
}

/** "Mr. Petersen is on the phone, what's his cholesterol?": all that is known of the one row that was told of. */
function ofRowTold(clause: string, { rows, told }: Thread): Read | undefined {
  const [row, ...others] = rows;
  const isOfIt = /^(?:what|which|how|is|are|any|anything)\b/i.test(clause) && ofIt.test(clause);
  return row === undefined || others.length > 0 || told === "" || !isOfIt
    ? undefined
    : { requests: [{ kind: "row-question", reference: row.title, asked: "all" }], rows };
}

/** "What price are we asking for the trailer?": what no field holds may stand in the notes of the one row named. */
function ofOneNamed(clause: string, { known }: Scene): Read | undefined {
  if (
    !/^(?:what|which|how much|how many) (?!is\b|are\b|do\b|does\b|did\b|else\b|about\b)\p{L}+/iu.test(clause)
  )
    return undefined;
  const words = namingWords(clause);
  const strange = words.filter(
    (word) => !known.open.some(({ title }) => fit(word, [{ id: "", title }]).full.length > 0),
  );
  // A name or a number that no row has speaks of another thing.
  if (strange.length === 0 || strange.some((word) => /^[\p{Lu}\d]/u.test(word))) return undefined;
  const told = words.filter((word) => !strange.includes(word));
  const [row, ...others] = told.length === 0 ? [] : fit(told.join(" "), known.open).full;
  return row === undefined || others.length > 0
    ? undefined
    : { requests: [{ kind: "row-question", reference: row.title, asked: "all" }], rows: [row] };
}

const ofIt = /(?<![\p{L}'’-])(?:it|that|there|his|her|its|their|him|them|he|she|they)(?![\p{L}'’-])/iu;

function ofPerson(clause: string): Request | undefined {
  const request = readPeopleQuestion(`${clause}?`);
  const isName = request?.person === undefined || !request.person.split(/\s+/).some(isSmall);
  return isName ? request : undefined;
}

const lastChange: Request = {
  kind: "history",
  change: "any",
  about: "changed by me in this conversation",
  by: "assistant_here",
  latest: true,
};
