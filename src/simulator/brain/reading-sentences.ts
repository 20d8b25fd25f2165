import { readDepend } from "./depending.ts";
import { readFragment } from "./follow-up.ts";
import type { Row } from "./outputs.ts";
import { withObject } from "./object-left-out.ts";
import { sentencesOf } from "./own-words.ts";
import { readAhead } from "./reading-ahead.ts";
import { readAnswered } from "./reading-answered.ts";
import { bothTimed } from "./reading-both-timed.ts";
import { readBulk } from "./reading-bulk.ts";
import { readOnCalendar } from "./reading-calendar.ts";
import { readCalledOff } from "./reading-called-off.ts";
import { readBriefDeed, readChange, readDeed, readNoLonger, readNoteAlso } from "./reading-changes.ts";
import { readDone } from "./reading-done.ts";
import { readEnding } from "./reading-ends.ts";
import { readErrand } from "./reading-errands.ts";
import { readExcepted } from "./reading-excepted.ts";
import { withoutSighs } from "./reading-feelings.ts";
import { readForeign } from "./reading-foreign.ts";
import { readList, readSharing, readSubtasks } from "./reading-lists.ts";
import { readLook } from "./reading-look.ts";
import { readMore, readMoreAlone } from "./reading-more.ts";
import { readNews } from "./reading-news.ts";
import { aboutTopic, readNamed, topicOf, type Part } from "./reading-named.ts";
import { readPartsQuestion } from "./reading-parts.ts";
import { readFragments } from "./reading-fragments.ts";
import { readHistory, readUndo } from "./reading-past.ts";
import { readQuoted } from "./reading-quoted.ts";
import { readRepeatEnd } from "./reading-repeat-ends.ts";
import { readReopened, reopenedAfter } from "./reading-reopened.ts";
import { readRowQuestion } from "./reading-rows.ts";
import { readRule } from "./reading-rules.ts";
import { readSchedule } from "./reading-schedule.ts";
import { readSetBy } from "./reading-set-by.ts";
import { readStateAlone } from "./reading-state-alone.ts";
import { readStartOn } from "./reading-start.ts";
import { readState } from "./reading-statement.ts";
import { readSwap } from "./reading-swap.ts";
import { readDeclined, readNegation, readTalk } from "./reading-talk.ts";
import { onlyAsks, readQuestion } from "./questions/read-question.ts";
import { readTagOff } from "./reading-tag-off.ts";
import { readTasks, unclear } from "./reading-tasks.ts";
import { readRecall, readTold } from "./reading-told.ts";
import { readWhen } from "./reading-when.ts";
import { readTrash } from "./reading-trash.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import { splitClauses } from "./split-clauses.ts";

/** Sentence by sentence; neighbours that only language can read go to it together, so that lists stay whole. */
export function readSentences(text: string, given: Scene): Request[] {
  const scene = withTaught(text, given);
  const requests: Request[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) requests.push(...readTasks(open.join("\n"), scene));
    open = [];
  };
  const excepted = withExceptions(text, scene);
  if (excepted !== undefined) return excepted;
  const news = readNews(text, { scene, known: scene.known });
  const parts =
    news ??
    withoutSighs(sentencesOf(text))
      .map((whole) => withObject(whole, scene))
      .flatMap(
        (whole): readonly Part[] =>
          ruleAlone(whole, scene) ??
          readQuoted(whole, scene.moment) ??
          readSwap(whole, { scene, known: scene.known }) ??
          readErrand(whole, scene) ??
          oneOf(readDeclined(whole)) ??
          readSharing(whole, scene.moment) ??
          bothTimed(whole, scene.moment) ??
          oneOf(readTagOff(whole, scene)) ??
          oneOf(readCalledOff(whole, { scene, known: scene.known })) ??
          oneOf(readReopened(whole)) ??
          oneOf(readAhead(whole, { scene, known: scene.known })) ??
          oneOf(readStateAlone(whole, scene)) ??
          bothQuestions(whole) ??
          oneOf(readEnding(whole, scene.moment)) ??
          oneOf(readOnCalendar(whole, { scene, known: scene.known })) ??
          readMoreAlone(whole, scene) ??
          readNamed(whole, { scene, known: scene.known }) ??
          readSchedule(whole, { scene, known: scene.known }) ??
          oneOf(readFragments(whole, scene)) ?? [whole],
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
  return onlyAsks(text, scene) ? requests.map((one) => (one.kind === "create" ? unclear : one)) : requests;
}

/** An exception belongs to its sentence as a whole, whatever else is asked for beside it. */
function withExceptions(text: string, scene: Scene): Request[] | undefined {
  // "Everything is done. Except the budget": one sentence, whatever stands between.
  const sentences = sentencesOf(text.replace(/[.!]+\s+(?=(?:except|apart from|but not)\b)/gi, ", "));
  const read = sentences.map((sentence) => readExcepted(sentence, { scene, known: scene.known }));
  if (read.every((request) => request === undefined)) return undefined;
  return read.flatMap((request, at) => request ?? readSentences(sentences[at] ?? "", scene));
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

const oneOf = (request: Request | undefined): readonly Part[] | undefined =>
  request === undefined ? undefined : [request];

const questions = /^(.+?),? and ((?:when|who|what|how|is|are|does|has|where|why)\b.+\?)$/is;

/** "Who has the schedule and when is it due?": two questions about one row. */
function bothQuestions(sentence: string): readonly Part[] | undefined {
  const [, left = "", right = ""] = questions.exec(sentence.trim()) ?? [];
  const [first, second] = left === "" ? [] : [readRowQuestion(`${left}?`), readRowQuestion(right)];
  if (first?.kind !== "row-question" || second?.kind !== "row-question") return undefined;
  const isSame = /^(?:it|that|this|they)$/i.test(second.reference);
  return [first, isSame ? { ...second, reference: first.reference } : second];
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
  const reopened = topic === undefined ? reopenedAfter(open.at(-1), sentence) : undefined;
  if (reopened !== undefined) {
    open.pop();
    return [reopened];
  }
  if (topic === undefined || !/\b(?:it|that|this)\b/i.test(sentence)) return undefined;
  const [only, ...others] = readTasks(sentence, scene);
  if (only === undefined || others.length > 0) return undefined;
  const meant = ofTopic(only, topic, before, open);
  return meant === only ? undefined : [meant];
}

/** A clause that tells of something done, whatever stands beside it. */
const readReport = (clause: string): Request | undefined => readDeed(clause) ?? readBriefDeed(clause);

/** What is asked about is to be changed as well: "tell me what's overdue and move it to tomorrow". */
const lookAndAct =
  /^((?:(?:please |can you |could you )*(?:tell me|show(?: me)?|list|find)|what(?:['’]?s| is| are)|which)\b.+?),? and (?:then )?((?:move|reschedule|postpone|push|mark|set|make|complete|finish|delete|tag) )(?:it|that|them|those|these|all of (?:it|them))\b(.*)$/is;

function lookThenAct(sentence: string): string[] {
  const match = lookAndAct.exec(sentence);
  return match === null ? [sentence] : [match[1] ?? "", `${match[2] ?? ""}them${match[3] ?? ""}`];
}

/** A question beside other sentences: what they tell is not for it to weigh. */
function askedAlone(sentence: string, scene: Scene): Request | undefined {
  const [only, ...others] = readQuestion(sentence, scene) ?? [];
  return others.length === 0 ? only : undefined;
}

function readOne(sentence: string, scene: Scene): Request | undefined {
  return (
    readTalk(sentence) ??
    readRepeatEnd(sentence, scene) ??
    readMore(sentence, scene) ??
    readForeign(sentence) ??
    readNegation(sentence) ??
    readTrash(sentence) ??
    readUndo(sentence, scene) ??
    readRecall(sentence, scene.told) ??
    readWhen(sentence) ??
    readHistory(sentence, scene.moment) ??
    readPartsQuestion(sentence, scene) ??
    readSetBy(sentence) ??
    readRowQuestion(sentence) ??
    askedAlone(sentence, scene) ??
    readDone(sentence) ??
    (scene.focus.length === 1 ? readNoteAlso(sentence) : undefined) ??
    readAnswered(sentence, scene) ??
    readStartOn(sentence) ??
    // Beside another request it only says why.
    (readCalledOff(sentence, { scene, known: scene.known }) === undefined ? undefined : unclear) ??
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
