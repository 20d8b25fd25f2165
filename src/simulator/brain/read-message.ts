import { withoutStory } from "../../language/requests/split-clauses.ts";
import { namesIn } from "./chat-spelling.ts";
import { readAnswer } from "./follow-up.ts";
import { withRowsKept } from "./kept-rows.ts";
import { mentionsIn } from "./mentions.ts";
import { readImpossible, withoutUnknownValues } from "./not-possible.ts";
import { readNotThatValue } from "./not-that-value.ts";
import { answered, onlyAsked } from "./only-asked.ts";
import { ownWords } from "./own-words.ts";
import { withoutCourtesy, plainWords } from "./plain-words.ts";
import { withPointedWords } from "./pointed-words.ts";
import { pointingAt } from "./pointing.ts";
import { ofWhatWasBefore } from "./question-dropped.ts";
import { readCondition } from "./reading-conditions.ts";
import { readDenied, withoutDenied } from "./reading-denied.ts";
import { sparing } from "./reading-excepted.ts";
import { noteBeside, withNote } from "./reading-noted.ts";
import { readPlans } from "./reading-plans.ts";
import { readSentences } from "./reading-sentences.ts";
import { readTalk } from "./reading-talk.ts";
import { unclear } from "./reading-tasks.ts";
import { readAgain } from "./second-reading/read-again.ts";
import { readWhole } from "./reading-whole.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import { mendedWithin } from "./self-correction.ts";
import { readTurnedBack } from "./turned-back/read-turned-back.ts";
import { isTakenBack, meantInTheEnd } from "./taken-back.ts";

/**
 * What a message of the user asks for, in its order. It reads the user's own words only: text that was pasted, and text
 * inside rows and results, asks for nothing.
 */
export function readMessage(message: string, scene: Scene): readonly Request[] {
  const { text, pasted } = ownWords(message);
  return readAgain(text, (said) => readOwn({ text: said, pasted }, scene), scene);
}

/** The same without a second look: a part of a message that is read as a whole. */
const readOnce = (message: string, scene: Scene): readonly Request[] => readOwn(ownWords(message), scene);

const readOwn = (own: ReturnType<typeof ownWords>, scene: Scene): readonly Request[] =>
  ofWhatWasBefore(readWords(own, scene), own.text, scene);

function readWords({ text: own, pasted }: ReturnType<typeof ownWords>, scene: Scene): readonly Request[] {
  const plain = withPointedWords(plainWords(own, namesIn(scene.known.open)), scene);
  if (scene.asked === undefined && isTakenBack(plain)) return [{ kind: "talk", topic: "left-alone" }];
  const question = onlyAsked(plain);
  if (question !== undefined) return answered(readOnce(question, scene));
  const turned = readTurnedBack(plain, scene);
  if (turned !== undefined) return turned;
  const early =
    readNotThatValue(plain, scene) ??
    readImpossible(plain, scene) ??
    readCondition(plain) ??
    readDenied(plain, scene);
  if (early !== undefined) return [early];
  const wanted = withoutDenied(plain, scene);
  const whole = mendedWithin(meantInTheEnd(wanted, scene) ?? wanted, scene);
  const text = withoutBackground(whole, scene);
  const isIntroduction =
    /^[^.!?\n]{0,60}\b(?:wrote|writes|says?|said|sent|mailed|texted|messaged|posted)\b[^.!?\n]{0,20}[:,.]?$/i;
  if (pasted && isIntroduction.test(text)) return [{ kind: "talk", topic: "pasted" }];
  if (text === "") return [{ kind: "talk", topic: pasted ? "pasted" : "unclear" }];
  const plans = scene.asked === undefined ? readPlans(text, scene) : undefined;
  if (plans !== undefined) return [plans];
  // A note tells something and is no background.
  const beside = noteBeside(whole) ?? noteBeside(text);
  const noted = beside === undefined ? undefined : withNote(readOnce(beside.main, scene), beside.notes);
  if (beside !== undefined && noted !== undefined)
    return beside.rest === "" ? noted : [...noted, ...readOnce(beside.rest, scene)];
  const answer = readAnswer(text, scene) ?? readWhole(text, scene);
  if (answer !== undefined) return answer;
  const read = withRowsKept(withTopics(readSentences(text, scene))).map((request) =>
    sparing(request, text, { scene, known: scene.known }),
  );
  const requests = withoutUnknownValues(read, text, scene);
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

/** A story around a wish asks for nothing; news of a row that stands does. */
function withoutBackground(whole: string, { known, moment }: Scene): string {
  const wish = withoutStory(whole, moment);
  const named = (words: string): number => mentionsIn(words, known.open, moment).length;
  return wish !== whole && named(whole) > named(wish) ? whole : wish;
}

/** Topics that were asked for; a greeting or a thank you beside them needs no answer. */
const telling: ReadonlySet<string> = new Set([
  "capabilities",
  "identity",
  "declined",
  "connecting",
  "privacy",
  "models",
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
    const isBeside = requests.some((other) => other.kind !== "talk" && !isNews(other));
    return isNews(request) && isBeside ? [{ ...request, beside: true }] : [request];
  });
}

const isNews = (request: Request): request is Extract<Request, { kind: "create" }> =>
  request.kind === "create" && request.tells === true;
const isPointing = (request: Request): request is Extract<Request, { kind: "act" }> =>
  request.kind === "act" && request.rows === undefined && pointingAt(request.said.reference ?? "") === "one";
