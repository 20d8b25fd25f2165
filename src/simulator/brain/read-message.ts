import { readList, readSubtasks } from "./reading-lists.ts";
import { readCorrection, readOrdinalCorrection } from "./correction.ts";
import { readDepend } from "./depending.ts";
import { isNo, isYes, readAcceptedOffer, readAnswer, readFragment } from "./follow-up.ts";
import { fromGerman } from "./from-german.ts";
import { mendTypos } from "./mend-typos.ts";
import { mendSwaps } from "./mend-swaps.ts";
import { mendedWithin } from "./self-correction.ts";
import { ownWords, sentencesOf } from "./own-words.ts";
import { readAnswered } from "./reading-answered.ts";
import { readAlso, readMissed } from "./reading-also.ts";
import { readBulk } from "./reading-bulk.ts";
import { readBriefDeed, readChange, readDeed, readNoLonger, readNoteAlso } from "./reading-changes.ts";
import type { Row } from "./outputs.ts";
import { aboutTopic, readNamed, topicOf, type Part } from "./reading-named.ts";
import { pointingAt } from "./pointing.ts";
import { readMore, readMoreAlone } from "./reading-more.ts";
import { readForeign } from "./reading-foreign.ts";
import { readLook } from "./reading-look.ts";
import { readPlans } from "./reading-plans.ts";
import { readHistory, readUndo } from "./reading-past.ts";
import { readSetBy } from "./reading-set-by.ts";
import { readRowQuestion } from "./reading-rows.ts";
import { readNegation, readTalk } from "./reading-talk.ts";
import { fromLanguage, readTasks, unclear } from "./reading-tasks.ts";
import { readNarrowWeight } from "./reading-rule-ranking.ts";
import { readRule } from "./reading-rules.ts";
import { readState } from "./reading-statement.ts";
import { splitClauses } from "./split-clauses.ts";
import { readRecall, readTold } from "./reading-told.ts";
import { readMusedOf } from "./reading-mused.ts";
import { readTrash } from "./reading-trash.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

/**
 * What a message of the user asks for, in its order. It reads the user's own words only: text that was pasted, and text
 * inside rows and results, asks for nothing.
 */
export function readMessage(message: string, scene: Scene): readonly Request[] {
  const own = ownWords(message);
  const { pasted } = own;
  const text = mendedWithin(withoutCourtesy(mendTypos(mendSwaps(withoutSounds(inEnglish(own.text))))), scene);
  const isIntroduction =
    /^[^.!?\n]{0,60}\b(?:wrote|writes|says?|said|sent|mailed|texted|messaged|posted)\b[^.!?\n]{0,20}[:,.]?$/i;
  if (pasted && isIntroduction.test(text)) return [{ kind: "talk", topic: "pasted" }];
  if (text === "") return [{ kind: "talk", topic: pasted ? "pasted" : "unclear" }];
  const plans = scene.asked === undefined ? readPlans(text, scene) : undefined;
  if (plans !== undefined) return [plans];
  const answer = readAnswer(text, scene) ?? readWhole(text, scene);
  if (answer !== undefined) return answer;
  const requests = withTopics(readSentences(text, scene));
  const hasMinutes = requests.some((request) => request.kind === "plan" && request.minutes !== undefined);
  const asking = requests
    .filter((request) => request.kind !== "talk")
    .filter((request) => !(hasMinutes && request.kind === "plan" && request.minutes === undefined));
  // Courtesy beside a request needs no words of its own.
  if (asking.length > 0) return asking;
  const first =
    requests.find((request) => request.kind === "talk" && telling.has(request.topic)) ?? requests[0];
  return [
    pasted && first?.kind === "talk" && first.topic === "unclear"
      ? { kind: "talk", topic: "pasted" }
      : (first ?? unclear),
  ];
}

/** Topics that were asked for; a greeting or a thank you beside them needs no answer. */
const telling: ReadonlySet<string> = new Set([
  "capabilities",
  "identity",
  "declined",
  "connecting",
  "emptying-trash",
  "proactivity",
  "notes-are-text",
]);

/** Whether a message may be about rows that have to be known to read it: not a greeting, not a plain new task. */
export function mayName(message: string): boolean {
  const text = withoutCourtesy(ownWords(message).text);
  return (
    text.split(/\s+/).length > 1 &&
    readTalk(text) === undefined &&
    !/^(?:please |can you |could you )*(?:add|create|remind|new task|what|when|how|which|who|show|list|plan|undo)\b/i.test(
      text,
    )
  );
}

/** "The costume matters more, raise it": the command is about what was told of, and only if a row is touched by it. */
function withTopics(requests: readonly Request[]): readonly Request[] {
  return requests.flatMap((request, place): Request[] => {
    const next = requests[place + 1];
    const before = requests[place - 1];
    if (isNews(request) && request.rather === undefined && next !== undefined && isPointing(next))
      return [{ ...request, act: next }];
    if (before !== undefined && isNews(before) && before.rather === undefined && isPointing(request))
      return [];
    return isNews(request) && requests.length > 1 ? [{ ...request, beside: true }] : [request];
  });
}

const isNews = (request: Request): request is Extract<Request, { kind: "create" }> =>
  request.kind === "create" && request.tells === true;
const isPointing = (request: Request): request is Extract<Request, { kind: "act" }> =>
  request.kind === "act" && request.rows === undefined && pointingAt(request.said.reference ?? "") === "one";

/** "Actually no, reopen it": a command after words of doubt is read as that command. */
const afterthought =
  /^(?:(?:actually|oh|no|nope|wait|hm+|oops|sorry|ah|hold on|never ?mind|nvm)[,.!\s]+)+(?:i (?:already )?(?:have|had|got) (?:that|this|it)(?: one)?(?: already)?[,.;]\s+(?:so )?(?:just )?(?=(?:set|move|make|put|push|change)\b)|(?=(?:reopen|complete|finish|delete|remove|restore|undo|redo|add|create|rename|tag|untag|show|list)\b))/i;
/** What is asked about is to be changed as well: "tell me what's overdue and move it to tomorrow". */
const lookAndAct =
  /^((?:(?:please |can you |could you )*(?:tell me|show(?: me)?|list|find)|what(?:['’]?s| is| are)|which)\b.+?),? and (?:then )?((?:move|reschedule|postpone|push|mark|set|make|complete|finish|delete|tag) )(?:it|that|them|those|these|all of (?:it|them))\b(.*)$/is;

/** "Uh, move it, um, to Friday": sounds of thinking, as a dictation writes them. */
const withoutSounds = (text: string): string =>
  /["“`]/.test(text)
    ? text
    : text.replace(/(?:,?\s+|^)(?:uh+|um+|erm+|hmm+)(?![\p{L}\d'’-])(?:,?\s+|,|$)/giu, (_sound, at: number) =>
        at === 0 ? "" : " ",
      );

/** Sentence by sentence, what is said in German and known: the rest stays as it was said. */
function inEnglish(text: string): string {
  const sentences = sentencesOf(text);
  const said = sentences.map((sentence) => fromGerman(sentence));
  return said.every((one) => one === undefined)
    ? text
    : said.map((one, place) => one ?? sentences[place] ?? "").join(". ");
}

/** "Hi Carole, add milk" asks for the milk alone; a greeting that is all stays. */
function withoutCourtesy(text: string): string {
  const rest = text
    .replace(
      /^(?:hi|hello|hey|good (?:morning|afternoon|evening))(?:,? (?:there|carole))?[\s,.!]+(?=\S)/i,
      "",
    )
    .replace(/^carole[,:]\s+/i, "")
    .replace(
      /^(?:oh no+|oh dear|oh god|omg|damn|shoot|crap|gosh|argh|ugh|yikes)[,!.]+\s+(?=(?:i|we)\b.*\b(?:have to|need to|must|should)\b)/i,
      "",
    )
    .replace(/^(?:(?:ok(?:ay)?|so|and|cool|great|alright)[,. ]+)*then\s*[:,]\s+(?=\S)/i, "")
    .replace(/(?<=\S)[\s,]+(?:pls|plz|thx)[.!]*$/i, "")
    .replace(/^(?:ok(?:ay)?|great|perfect|thanks?(?: you)?|thx|ty|cool|nice|super)[,.!]+\s+(?=\S)/i, "");
  return readTalk(text) === undefined ? rest.replace(afterthought, "") : text;
}

/** "Done!" about what was just talked about. */
function readDone(text: string): Request | undefined {
  if (
    /^(?:well|ok|yes|actually)?[,\s]*(?:it|that|they) (?:is|are) (?:now|already)(?: done)?[.!]*$/i.test(text)
  )
    return { kind: "act", act: "complete", said: { kind: "complete", reference: "it", fields: {}, text } };
  if (
    !/^(?:it(?:'s| is)|that(?:'s| is)|all|yes|so|then|ok|well)?\s*(?:done|finished|completed)(?: with (?:it|that))?(?: then| now| already)?[.!]*$/i.test(
      text,
    )
  )
    return undefined;
  return { kind: "act", act: "complete", said: { kind: "complete", reference: "it", fields: {}, text } };
}

/** Readings that need the message as a whole. */
function readWhole(text: string, scene: Scene): readonly Request[] | undefined {
  const wider = readNarrowWeight(text);
  if (wider !== undefined) return [wider];
  const rule = readRule(text, scene);
  if (rule !== undefined) return [rule];
  const accepted = readAcceptedOffer(text, scene);
  if (accepted !== undefined) return accepted.map(fromLanguage);
  if (isYes(text) && scene.waiting) return [{ kind: "talk", topic: "approve-there" }];
  if (isNo(text) && scene.waiting) return [{ kind: "talk", topic: "not-approved" }];
  if (readUnfinished(text, scene)) return [{ kind: "undo" }];
  const kept = readKept(text, scene);
  if (kept !== undefined) return kept;
  const doubt = readDoubt(text, scene);
  if (doubt !== undefined) return [doubt];
  const one =
    readUndo(text, scene) ??
    readOrdinalCorrection(text, scene) ??
    readCorrection(text, scene) ??
    readMissed(text, scene) ??
    readAlso(text, scene) ??
    readMusedOf(text, scene) ??
    readNegated(text, scene);
  return one === undefined ? undefined : [one];
}

/** "No, not finished yet" right after a completion takes it back. */
function readUnfinished(text: string, scene: Scene): boolean {
  const last = scene.lastRequests.at(-1);
  const isReport = last?.kind === "act" && last.act === "complete" && scene.asked === undefined;
  return (
    isReport &&
    /^(?:(?:hm+|no|wait|oops|sorry|oh|actually|ah|it['’]?s|that['’]?s)[,.!\s]+)+not (?:yet )?(?:finished|done|completed?)\b/i.test(
      text,
    )
  );
}

/** "Actually keep it, just make it low priority" right after a deletion: it comes back first. */
function readKept(text: string, scene: Scene): readonly Request[] | undefined {
  const last = scene.lastRequests.at(-1);
  const match =
    /^(?:(?:actually|no+|wait|oh|hm+|sorry|on second thought|hold on|ok(?:ay)?|let['’]?s)[,.!\s]+)*(?:i(?:['’]ll| will| want to|['’]d rather) )?keep (?:it|that|them|that one)\b(?: after all| though| for now)?[,.!;\s]*(?:(?:and|but|just|then)[,\s]+)*(.*)$/is.exec(
      text,
    );
  if (match === null || last?.kind !== "act" || last.act !== "delete" || scene.asked !== undefined)
    return undefined;
  const rest = match[1] ?? "";
  return [{ kind: "undo" }, ...(rest === "" ? [] : readSentences(rest, scene))];
}

/** "Wait, no" or "wrong" right after a change: whether to take it back is asked, not guessed. */
function readDoubt(text: string, scene: Scene): Request | undefined {
  const wrote = scene.lastRequests.some((request) => request.kind === "act" || request.kind === "create");
  const doubts =
    /^(?:(?:wait|oops|no+|nope|wrong|whoa|hold on|stop|not that(?: one)?|that['’]?s (?:wrong|not right|not what i (?:meant|wanted)))[\s,.!]*)+$/i;
  if (!wrote || scene.asked !== undefined || !doubts.test(text)) return undefined;
  const question = "Shall I undo the last change?";
  return { kind: "ask", text: question, options: ["Yes", "No"], request: { kind: "undo" } };
}

/** "No, don't do that" right after something was done means to take it back. */
function readNegated(text: string, scene: Scene): Request | undefined {
  const negation = sentencesOf(text).length === 1 ? readNegation(text) : undefined;
  const wrote = scene.lastRequests.some((request) => request.kind === "act" || request.kind === "create");
  if (negation === undefined) return undefined;
  return wrote &&
    scene.asked === undefined &&
    /^(?:no|wait|oops|stop)\b.*\b(?:do that|do it|want that)\b/i.test(text)
    ? { kind: "undo" }
    : negation;
}

/** Sentence by sentence; neighbours that only language can read go to it together, so that lists stay whole. */
function readSentences(text: string, given: Scene): Request[] {
  const scene = withTaught(text, given);
  const requests: Request[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) requests.push(...readTasks(open.join("\n"), scene));
    open = [];
  };
  const parts = sentencesOf(text).flatMap(
    (whole): readonly Part[] =>
      ruleAlone(whole, scene) ??
      readMoreAlone(whole, scene) ??
      readNamed(whole, { scene, known: scene.known }) ?? [whole],
  );
  const sentences = parts.flatMap((part): readonly Part[] =>
    typeof part === "string" ? splitClauses(part, readReport).flatMap(lookThenAct) : [part],
  );
  let topic: readonly Row[] | undefined;
  for (const sentence of sentences) {
    if (typeof sentence !== "string") {
      close();
      requests.push(sentence);
      continue;
    }
    const parted = /\b(?:split|break|sub-?tasks?)\b/i.test(sentence)
      ? readSubtasks(sentence, scene.moment)
      : undefined;
    if (parted !== undefined) {
      close();
      requests.push(...parted);
      continue;
    }
    const plain = readOne(sentence, scene);
    const one = plain === undefined ? undefined : ofTopic(plain, topic, requests, open);
    const before = topic;
    topic = topicOf(sentence, { scene, known: scene.known });
    const known =
      one === undefined ? (readSubtasks(sentence, scene.moment) ?? readList(sentence, scene.moment)) : [one];
    const told = known ?? pointingAlone(sentence, before, scene, requests, open);
    if (told === undefined) {
      open.push(sentence);
      continue;
    }
    close();
    requests.push(...told);
  }
  close();
  return requests;
}

/** "EOD means 18:00. Call Ben EOD": what one sentence teaches holds in the next. */
function withTaught(text: string, scene: Scene): Scene {
  const taught = sentencesOf(text).flatMap((sentence) => {
    const request = readRule(sentence, scene);
    if (request?.kind !== "learn" || request.rule.kind !== "phrase") return [];
    const { phrase = "", means = "" } = request.rule;
    return [{ phrase, means }];
  });
  if (taught.length === 0) return scene;
  const phrases = [...(scene.moment.phrases ?? []), ...taught];
  return { ...scene, moment: { ...scene.moment, phrases } };
}

function ruleAlone(sentence: string, scene: Scene): readonly Part[] | undefined {
  const rule = readRule(sentence, scene);
  return rule === undefined ? undefined : [rule];
}

/** "The fridge runs again. Close that task.": what only points is about the row that was told of just before. */
function ofTopic(
  request: Request,
  topic: readonly Row[] | undefined,
  before: Request[],
  open: string[],
): Request {
  const whom = request.kind === "act" ? request.said.fields.assignee : undefined;
  // "Give it to her" names nobody yet.
  if (whom !== undefined && /^(?:him|her|them|he|she|they)$/i.test(whom)) return request;
  const meant = aboutTopic(request, topic);
  if (typeof meant === "string" || meant === request) return request;
  const told = open.length > 0 ? open.splice(0) : [];
  if (told.length > 1) open.push(...told.slice(0, -1));
  if (told.length === 0 && before.at(-1)?.kind === "talk") before.pop();
  return meant;
}

/** The same for a command that only language reads: "Please close that task." */
function pointingAlone(
  sentence: string,
  topic: readonly Row[] | undefined,
  scene: Scene,
  before: Request[],
  open: string[],
): readonly Request[] | undefined {
  if (topic === undefined || !/\b(?:it|that|this)\b/i.test(sentence)) return undefined;
  const [only, ...others] = readTasks(sentence, scene);
  if (only === undefined || others.length > 0) return undefined;
  const meant = ofTopic(only, topic, before, open);
  return meant === only ? undefined : [meant];
}

/** A clause that tells of something done, whatever stands beside it. */
const readReport = (clause: string): Request | undefined => readDeed(clause) ?? readBriefDeed(clause);

function lookThenAct(sentence: string): string[] {
  const match = lookAndAct.exec(sentence);
  return match === null ? [sentence] : [match[1] ?? "", `${match[2] ?? ""}them${match[3] ?? ""}`];
}

function readOne(sentence: string, scene: Scene): Request | undefined {
  return (
    readTalk(sentence) ??
    readMore(sentence, scene) ??
    readForeign(sentence) ??
    readNegation(sentence) ??
    readTrash(sentence) ??
    readUndo(sentence, scene) ??
    readRecall(sentence, scene.told) ??
    readHistory(sentence, scene.moment) ??
    readSetBy(sentence) ??
    readRowQuestion(sentence) ??
    readDone(sentence) ??
    (scene.focus.length === 1 ? readNoteAlso(sentence) : undefined) ??
    readAnswered(sentence, scene) ??
    readDeed(sentence) ??
    readBriefDeed(sentence) ??
    readState(sentence) ??
    readDepend(sentence) ??
    readNoLonger(sentence) ??
    readLook(sentence, scene) ??
    readChange(sentence) ??
    readBulk(sentence, scene.moment) ??
    readTold(sentence, scene.moment) ??
    readFragment(sentence, scene)
  );
}
