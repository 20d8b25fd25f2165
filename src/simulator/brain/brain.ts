import type { Brain, BrainAnswer, BrainInput } from "../brain-seam.ts";
import { begin } from "./begin-request.ts";
import type { Fact } from "./facts.ts";
import { answerForeign, forcedCall, knowsCarole } from "./foreign-tools.ts";
import { heardRequests, toldRequests } from "./heard-requests.ts";
import { knownBefore, knownRows, showsSomeOnly, wideLook } from "./known-rows.ts";
import { momentOf } from "./moment-of.ts";
import { ownWords, sentencesOf } from "./own-words.ts";
import { mayName } from "./read-message.ts";
import { readPlans } from "./reading-plans.ts";
import { readTold } from "./reading-told.ts";
import type { Request } from "./request.ts";
import { afterTurn, emptyScene, type Scene } from "./scene.ts";
import { shortenedSentences } from "./shortened.ts";
import { conclude, type Task } from "./thinking.ts";
import { readTranscript, type Turn } from "./transcript.ts";
import { say } from "./voice.ts";

/**
 * The mind of the simulated models. It keeps nothing: each answer is thought from the transcript alone, turn after
 * turn, with the results that stand there; the first call that has no result yet is what it asks for next.
 */
export function createBrain(): Brain {
  return { answer };
}

function answer(input: BrainInput): BrainAnswer {
  const { instructions, turns } = readTranscript(input.messages);
  const current = turns.at(-1);
  if (current === undefined)
    return { text: say([{ kind: "talk", topic: "greeting" }], input.manner), toolCalls: [] };
  const offered = new Set(input.toolChoice === "none" ? [] : input.tools.map((tool) => tool.name));
  let scene = emptyScene(momentOf(instructions, input));
  const earlier = turns.slice(0, -1);
  for (const turn of earlier.slice(0, -turnsReplayed)) scene = remember(turn, scene);
  const replayed = earlier.slice(-turnsReplayed);
  for (const [place, turn] of replayed.entries()) {
    const known = knownBefore(knownRows(instructions, turn, scene), replayed.slice(place));
    scene =
      shortenedSentences(turn.userText) === undefined
        ? replay(turn, { ...scene, known })
        : remember(turn, scene);
  }
  if (offered.size > 0 && !knowsCarole(offered)) return answerForeign(input, current, scene);
  const allowed = allowedBy(input, offered);
  scene = { ...scene, known: knownRows(instructions, current, scene) };
  if (looksFirst(instructions, current, scene) && allowed.has(wideLook.name))
    return { text: "", toolCalls: [wideLook] };
  const requests = heardRequests(current.userText, scene);
  const conclusion = conclude(tasksOf(requests, scene), current, allowed);
  if (conclusion.kind === "calls") {
    const isQuestion = conclusion.calls.every((call) => call.name === "ask_user");
    return {
      text: isQuestion ? say(conclusion.sofar, input.manner) : "",
      toolCalls: conclusion.calls.map(({ name, arguments: given }) => ({ name, arguments: given })),
    };
  }
  const forced = forcedCall(input, current, scene);
  if (forced !== undefined) return { text: "", toolCalls: [forced] };
  return { text: say(conclusion.facts, input.manner), toolCalls: [] };
}

/** Which rows the words mean can only be read with the rows at hand. */
function looksFirst(instructions: string, turn: Turn, scene: Scene): boolean {
  return (
    turn.steps.length === 0 &&
    showsSomeOnly(instructions) &&
    !scene.known.isComplete &&
    mayName(turn.userText) &&
    readPlans(turn.userText, scene) === undefined
  );
}

/** A client that names one tool gets that tool called and no other. */
function allowedBy({ toolChoice }: BrainInput, offered: ReadonlySet<string>): ReadonlySet<string> {
  return typeof toolChoice === "object"
    ? new Set([...offered].filter((name) => name === toolChoice.name))
    : offered;
}

/** What "it" and "the second" mean lies in the last turns; of older ones only rows and told facts are kept. */
const turnsReplayed = 12;

function remember(turn: Turn, scene: Scene): Scene {
  const told = new Map(scene.told);
  for (const sentence of shortenedSentences(turn.userText) ?? sentencesOf(ownWords(turn.userText).text)) {
    const fact = readTold(sentence, scene.moment);
    if (fact !== undefined) told.set(fact.subject, fact.value);
  }
  return { ...afterTurn(scene, turn, []), told };
}

const everyTool: ReadonlySet<string> = new Set([
  "find_tasks",
  "create_tasks",
  "update_tasks",
  "complete_tasks",
  "delete_tasks",
  "edit_repeating",
  "edit_links",
  "plan_day",
  "what_if",
  "apply_plan",
  "task_history",
  "undo_changes",
  "learn_rule",
  "change_rules",
  "list_rules",
  "ask_user",
]);

/** An earlier turn, thought again with what it led to: the scene in which the next message is read. */
function replay(turn: Turn, scene: Scene): Scene {
  // What was not asked about then is as sure now, though its row may be named anew since.
  const hasAsked = turn.steps.at(-1)?.name === "ask_user";
  const requests = (hasAsked ? heardRequests : toldRequests)(turn.userText, scene);
  const conclusion = conclude(tasksOf(requests, scene), turn, everyTool);
  const facts = conclusion.kind === "facts" ? conclusion.facts : undefined;
  const told = new Map(scene.told);
  for (const request of requests) if (request.kind === "keep") told.set(request.subject, request.value);
  const question =
    facts?.findLast((fact) => fact.kind === "question") ?? askedByAnother(turn, requests, scene);
  const lastRequests = requests.map((request) => cameTo(request, turn));
  const isTalk = lastRequests.every(({ kind }) => kind === "talk" || kind === "undo" || kind === "restore");
  const acts = lastRequests.filter((request) => request.kind === "act");
  return {
    ...afterTurn(scene, turn, facts),
    told,
    lastRequests,
    lastAct: isTalk ? scene.lastAct : acts.at(-1),
    asked: question,
    lastAsked: question ?? scene.lastAsked,
  };
}

/** "Finish the slides" may have made a row or reported on one: what was called tells which it was. */
function cameTo(request: Request, turn: Turn): Request {
  const isMade = turn.steps.some((step) => step.name === "create_tasks");
  return request.kind === "create" && request.rather !== undefined && !isMade ? request.rather.act : request;
}

/** A question that another model put: its options are matched with the rows known by then. */
function askedByAnother(turn: Turn, requests: readonly Request[], scene: Scene): Scene["asked"] {
  const step = turn.steps.at(-1);
  if (step?.name !== "ask_user") return undefined;
  const given = step.arguments["options"];
  const options = Array.isArray(given) ? given.filter((option) => typeof option === "string") : [];
  const rows = [...afterTurn(scene, turn, undefined).rows.values()];
  const candidates = options.flatMap((option) => rows.find((row) => option.startsWith(row.title)) ?? []);
  return {
    text: typeof step.arguments["question"] === "string" ? step.arguments["question"] : "",
    options,
    candidates: candidates.length === options.length ? candidates : [],
    request: requests.find((request) => request.kind === "act" || request.kind === "create"),
  };
}

const pointsBack = /^(?:it|that|them|those|both|this|these|(?:the )?other)\b/i;

function tasksOf(requests: readonly Request[], scene: Scene): Task[] {
  return requests.map((request, index) => ({
    afterOthers: index > 0 && mustWait(request),
    begin: (soFar) => begin(request, sceneWith(scene, soFar)),
  }));
}

/** A request that points at what an earlier one of the same message makes must wait for it. */
function mustWait(request: Request): boolean {
  if (request.kind === "act") {
    const reference = request.said.reference?.trim() ?? "";
    return request.rows === undefined && (reference === "" || pointsBack.test(reference));
  }
  return request.kind === "look" || request.kind === "plan" || request.kind === "history";
}

/** Rows that earlier requests of this message wrote or showed are what "it" means now. */
function sceneWith(scene: Scene, facts: readonly Fact[]): Scene {
  const written = facts.flatMap((fact) =>
    fact.kind === "written"
      ? fact.outcomes.flatMap(({ id, title, task }) => (id === undefined ? [] : [task ?? { id, title }]))
      : [],
  );
  if (written.length > 0) {
    const isMany = written.length > 1;
    return {
      ...scene,
      focus: written.slice(-1),
      list: isMany ? written : scene.list,
      listStands: isMany,
      listIsNew: false,
    };
  }
  const shown = facts.flatMap((fact) =>
    fact.kind === "rows" ? fact.rows : fact.kind === "row" ? [fact.row] : [],
  );
  return shown.length === 0
    ? scene
    : { ...scene, focus: shown, list: shown, listStands: true, listIsNew: true };
}
