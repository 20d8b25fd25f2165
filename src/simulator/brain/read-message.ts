import type { SaidRequest } from "../../language/reading.ts";
import { readRequests } from "../../language/read-requests.ts";
import { readList, readSubtasks } from "./reading-lists.ts";
import { ratherAct } from "./rather-act.ts";
import { readCorrection, readOrdinalCorrection } from "./correction.ts";
import { fieldsAlone, isYes, readAcceptedOffer, readAnswer, readFragment } from "./follow-up.ts";
import { mendTypos } from "./mend-typos.ts";
import { ownWords, sentencesOf } from "./own-words.ts";
import { readBulk } from "./reading-bulk.ts";
import { readChange, readDeed, readNoLonger } from "./reading-changes.ts";
import { readLook, readShown } from "./reading-look.ts";
import { readHistory, readUndo } from "./reading-past.ts";
import { readRowQuestion } from "./reading-rows.ts";
import { isWorldly, readNegation, readTalk, withoutNegatedParts } from "./reading-talk.ts";
import { readRecall, readTold } from "./reading-told.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import { splitList } from "./split-list.ts";
import { usualWords } from "./usual-words.ts";

/**
 * What a message of the user asks for, in its order. It reads the user's own words only: text that was pasted, and text
 * inside rows and results, asks for nothing.
 */
export function readMessage(message: string, scene: Scene): readonly Request[] {
  const own = ownWords(message);
  const { pasted } = own;
  const text = withoutCourtesy(own.text);
  if (text === "") return [{ kind: "talk", topic: pasted ? "pasted" : "unclear" }];
  const answer = readAnswer(text, scene) ?? readWhole(text, scene);
  if (answer !== undefined) return answer;
  const requests = readSentences(text, scene);
  const hasMinutes = requests.some((request) => request.kind === "plan" && request.minutes !== undefined);
  const asking = requests
    .filter((request) => request.kind !== "talk")
    .filter((request) => !(hasMinutes && request.kind === "plan" && request.minutes === undefined));
  // Courtesy beside a request needs no words of its own.
  if (asking.length > 0) return asking;
  const [first] = requests;
  return [
    pasted && first?.kind === "talk" && first.topic === "unclear"
      ? { kind: "talk", topic: "pasted" }
      : (first ?? unclear),
  ];
}

/** "Hi Carole, add milk" asks for the milk alone; a greeting that is all stays. */
function withoutCourtesy(text: string): string {
  const rest = text
    .replace(
      /^(?:hi|hello|hey|good (?:morning|afternoon|evening))(?:,? (?:there|carole))?[\s,.!]+(?=\S)/i,
      "",
    )
    .replace(/^carole[,:]\s+/i, "")
    .replace(/^(?:ok(?:ay)?|great|perfect|thanks?(?: you)?|cool|nice|super)[,.!]+\s+(?=\S)/i, "");
  return readTalk(text) === undefined ? rest : text;
}

/** "Done!" about what was just talked about. */
function readDone(text: string): Request | undefined {
  if (
    !/^(?:it(?:'s| is)|that(?:'s| is)|all)?\s*(?:done|finished|completed)(?: with (?:it|that))?[.!]*$/i.test(
      text,
    )
  )
    return undefined;
  return { kind: "act", act: "complete", said: { kind: "complete", reference: "it", fields: {}, text } };
}

const unclear: Request = { kind: "talk", topic: "unclear" };

/** Readings that need the message as a whole. */
function readWhole(text: string, scene: Scene): readonly Request[] | undefined {
  const accepted = readAcceptedOffer(text, scene);
  if (accepted !== undefined) return accepted.map(fromLanguage);
  if (isYes(text) && scene.waiting) return [{ kind: "talk", topic: "approve-there" }];
  const doubt = readDoubt(text, scene);
  if (doubt !== undefined) return [doubt];
  const one =
    readUndo(text, [...scene.rows.values()]) ??
    readOrdinalCorrection(text, scene) ??
    readCorrection(text, scene) ??
    readNegated(text, scene);
  return one === undefined ? undefined : [one];
}

/** "Wait, no" or "wrong" right after a change: whether to take it back is asked, not guessed. */
function readDoubt(text: string, scene: Scene): Request | undefined {
  const wrote = scene.lastRequests.some((request) => request.kind === "act" || request.kind === "create");
  const doubts =
    /^(?:(?:wait|oops|no+|nope|wrong|whoa|hold on|stop|not that(?: one)?|that['’]?s (?:wrong|not right|not what i (?:meant|wanted)))[\s,.!]*)+$/i;
  if (!wrote || scene.asked !== undefined || !doubts.test(text)) return undefined;
  const question = "Shall I undo the last change?";
  return { kind: "ask", text: question, options: ["Yes", "No"], request: { kind: "undo", all: false } };
}

/** "No, don't do that" right after something was done means to take it back. */
function readNegated(text: string, scene: Scene): Request | undefined {
  const negation = sentencesOf(text).length === 1 ? readNegation(text) : undefined;
  const wrote = scene.lastRequests.some((request) => request.kind === "act" || request.kind === "create");
  if (negation === undefined) return undefined;
  return wrote &&
    scene.asked === undefined &&
    /^(?:no|wait|oops|stop)\b.*\b(?:do that|do it|want that)\b/i.test(text)
    ? { kind: "undo", all: false }
    : negation;
}

/** Sentence by sentence; neighbours that only language can read go to it together, so that lists stay whole. */
function readSentences(text: string, scene: Scene): Request[] {
  const requests: Request[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) requests.push(...readTasks(open.join("\n"), scene));
    open = [];
  };
  for (const sentence of sentencesOf(text)) {
    const one = readOne(sentence, scene);
    const known =
      one === undefined ? (readSubtasks(sentence, scene.moment) ?? readList(sentence, scene.moment)) : [one];
    if (known === undefined) {
      open.push(sentence);
      continue;
    }
    close();
    requests.push(...known);
  }
  close();
  return requests;
}

function readOne(sentence: string, scene: Scene): Request | undefined {
  return (
    readTalk(sentence) ??
    readNegation(sentence) ??
    readUndo(sentence, [...scene.rows.values()]) ??
    readRecall(sentence, scene.told) ??
    readHistory(sentence, scene.moment) ??
    readRowQuestion(sentence) ??
    readDone(sentence) ??
    readDeed(sentence) ??
    readNoLonger(sentence) ??
    readLook(sentence, scene) ??
    readChange(sentence) ??
    readBulk(sentence, scene.moment) ??
    readTold(sentence, scene.moment) ??
    readFragment(sentence, scene)
  );
}

function readTasks(text: string, scene: Scene): Request[] {
  return readRequests(usualWords(mendTypos(withoutNegatedParts(text))), scene.moment)
    .flatMap((said) => splitList(said, scene.moment))
    .filter((said, _index, all) => all.length === 1 || !isLeftover(said, scene))
    .map((said) => aboutIt(said, scene) ?? fromLanguage(said));
}

/** A part that was cut off a request and asks for nothing itself: "(list this week) and next week". */
function isLeftover(said: SaidRequest, scene: Scene): boolean {
  if (said.kind === "create") return fieldsAlone(said.text, scene.moment) !== undefined;
  return (
    said.kind === "update" && Object.keys(said.fields).length === 0 && readChange(said.text) === undefined
  );
}

const commandOnPointer =
  /^(?:make|set|move|change|put|push|mark|tag|assign|give|delete|remove|complete|finish|postpone|reschedule|rename|update|edit) (?:it|that|this|them|those|these)\b/i;
/** "add", "remind me", "delete": a command with nothing behind it asks for the rest. */
function bareCommand(said: SaidRequest): Request | undefined {
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
  if (/^(?:it|that|this|them)\b/i.test(said.fields.title ?? "")) return unclear;
  const verb = /^(?:please )?(?:(complete|finish|close|done)|(delete|remove))$/.exec(words);
  if (verb === null) return undefined;
  const act = verb[1] === undefined ? "delete" : "complete";
  return { kind: "act", act, said: { kind: act, fields: {}, text: said.text } };
}

const saysToAdd =
  /^(?:please )?(?:add|create|make|set up)\s+(?:me\s+)?an?\s+(?:new\s+)?(?:task|to-?do|reminder)(?: (?:to|for|that says))?\b:?\s*/i;
const isListing = /^(?:please |can you |could you )*(?:list|show|display)\b/i;

/** A list that asks for more than one filter at once: the first is answered, which its heading tells. */
function readListing(said: SaidRequest, scene: Scene): SaidRequest {
  const [first = said.text] = said.text.split(/\s+and\s+/i);
  const read = readRequests(first, scene.moment)[0];
  return read?.kind === "list" || read?.kind === "search"
    ? read
    : { kind: "list", fields: {}, query: {}, text: said.text };
}

const verbAndPointer = /^\p{L}+ (?:it|that|this|them|those)(?: instead| too| then| again)?$/iu;

/** A to-do that only points ("buy it tomorrow", "tag it health") is about what was just talked of. */
function aboutIt(said: SaidRequest, scene: Scene): Request | undefined {
  if (said.kind !== "create" && saysToAdd.test(said.reference ?? "")) {
    const title = said.text.replace(saysToAdd, "").trim();
    return { kind: "create", said: { kind: "create", fields: { title }, text: said.text } };
  }
  if (said.kind !== "create" && Object.keys(said.fields).length > 0) return undefined;
  const change = readChange(said.text) ?? (said.kind === "none" ? readShown(said.text) : undefined);
  if (change !== undefined) return change;
  if (said.kind === "none" && isWorldly(said.text)) return { kind: "talk", topic: "declined" };
  if (said.kind !== "create") return undefined;
  const bare = bareCommand(said);
  if (bare !== undefined) return bare;
  if (isListing.test(said.text)) return fromLanguage(readListing(said, scene));
  const { title = "", ...fields } = said.fields;
  if (commandOnPointer.test(title)) {
    return { kind: "act", act: "change", said: { kind: "update", reference: "it", fields, text: said.text } };
  }
  if (scene.focus.length === 0 || !verbAndPointer.test(title)) return undefined;
  if (Object.keys(fields).length === 0) return unclear;
  return { kind: "act", act: "change", said: { kind: "update", reference: "it", fields, text: said.text } };
}

function fromLanguage(said: SaidRequest): Request {
  switch (said.kind) {
    case "create":
      return { kind: "create", said, ...ratherAct(said) };
    case "complete":
      return { kind: "act", act: "complete", said };
    case "update":
      return { kind: "act", act: "change", said };
    case "delete":
      return { kind: "act", act: "delete", said };
    case "list":
    case "search":
      return { kind: "look", said };
    case "plan":
      return { kind: "plan", ...(said.minutes === undefined ? {} : { minutes: said.minutes }) };
    case "none":
      return unclear;
    default:
      return said.kind satisfies never;
  }
}
