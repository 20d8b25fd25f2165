// Over 250 lines: the turns, their failures and what is claimed of them are made from each other.
import { expect, it } from "vitest";
import { CaroleError } from "../../shared/errors.ts";
import { newId } from "../../shared/id.ts";
import type { Change } from "../../shared/change.ts";
import type { StreamPart } from "../../shared/stream-part.ts";
import type { Task } from "../../shared/task.ts";
import { turnWorld } from "../../tools/testing/turn-world.ts";
import type { ScriptedStep } from "../testing/scripted-model.ts";
import type { Tool } from "../tool.ts";

/**
 * Three hundred turns in which much goes wrong and the model says whatever it likes. What is true is read from the
 * change log; every sentence that claims more must be marked.
 */
const turnCount = 300;

/** The same sequence at every run. */
function chances(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const failures = [
  "none",
  "none",
  "busy",
  "broken",
  "wrong id",
  "bad arguments",
  "unknown tool",
  "not called",
  "lost stream",
  "approval",
  "read-only",
] as const;
type Failure = (typeof failures)[number];

interface Job {
  readonly says: (title: string) => string;
  readonly tool: string;
  readonly input: (task: Task | undefined, title: string) => unknown;
  readonly kind: Change["kind"];
  readonly claims: readonly string[];
}
const jobs: readonly Job[] = [
  {
    says: (title) => `Add a task to ${title.toLowerCase()}`,
    tool: "create_tasks",
    input: (_task, title) => ({ tasks: [{ title }] }),
    kind: "created",
    claims: [
      "I've created “{t}” for you.",
      "Added **{t}** to your list.",
      'Your task "{t}" has been added.',
      '"{t}" is now on your list.',
      "Done — {t} is on your list.",
      "Sure, I put {t} on your list!",
      "✅ Task created: {t}",
      "{t} was successfully added to your tasks.",
      'I went ahead and set up a task called "{t}".',
      "Consider it done: {t} is now in your list.",
      "{t} has found its way onto your list.",
      "You're covered: {t} is in.",
      "{t}: noted on your list ✓",
      "Got {t} down for you.",
      "Ich habe „{t}“ für dich eingetragen.",
      "J'ai ajouté « {t} » à ta liste.",
    ],
  },
  {
    says: (title) => `I finished "${title}"`,
    tool: "complete_tasks",
    input: (task) => ({ ids: [task?.id ?? newId()] }),
    kind: "completed",
    claims: [
      'I\'ve marked "{t}" as complete.',
      "{t} is marked done.",
      "Marked {t} as done.",
      '"{t}" has been completed.',
      "Nice! I checked off {t}.",
      "I've closed out {t} for you.",
      "Done, {t} is complete.",
      "Crossed {t} off your list!",
      "All set – {t} is now done.",
      "Ticked off: {t}",
      "{t} is behind you now.",
      "That takes care of {t}.",
      "{t} ✅",
      "One less on your plate: {t}.",
      "„{t}“ ist abgehakt.",
      "« {t} » est terminée.",
    ],
  },
  {
    says: (title) => `Make "${title}" urgent`,
    tool: "update_tasks",
    input: (task) => ({ tasks: [{ id: task?.id ?? newId(), priority: "urgent" }] }),
    kind: "updated",
    claims: [
      "I've set {t} to urgent.",
      "{t} is now urgent.",
      'Priority of "{t}" changed to urgent.',
      "Updated {t}.",
      "I bumped {t} up to urgent.",
      "The priority of {t} has been raised to urgent.",
      "Okay, {t} now has urgent priority.",
      "{t} was moved to urgent.",
      "I've escalated {t}.",
      "Got it, flagged {t} as urgent.",
      "{t} jumps to urgent.",
      "Urgent it is for {t}.",
      "{t} → urgent",
      "From here on {t} counts as urgent.",
      "„{t}“ ist jetzt dringend.",
      "« {t} » passe en priorité urgente.",
    ],
  },
  {
    says: (title) => `Delete "${title}"`,
    tool: "delete_tasks",
    input: (task) => ({ ids: [task?.id ?? newId()] }),
    kind: "deleted",
    claims: [
      "I've deleted {t}.",
      "{t} is gone.",
      '"{t}" has been moved to the trash.',
      "Removed {t} from your list.",
      "{t} is no longer on your list.",
      "I got rid of {t}.",
      "Deleted: {t}",
      "The task {t} was removed.",
      "{t} is in the trash now.",
      "I've taken {t} off your list.",
      "{t} has left your list.",
      "You won't see {t} again.",
      "{t}? Out.",
      "Scratched {t}.",
      "„{t}“ ist gelöscht.",
      "« {t} » a été supprimée.",
    ],
  },
];
const titles = [
  "Review the quarterly budget",
  "Call the dentist",
  "Send the report to Anna",
  "Water the plants",
  "Book the offsite hotel",
];
const honest = [
  "I could not do that.",
  "Shall I try again?",
  "You have a few open tasks.",
  "That did not work, nothing was changed.",
  "Is there anything else?",
  "It waits for your approval.",
  "I found no such task.",
  "The database didn't take it.",
  "Could you tell me which one you mean?",
  "That hit an error on my side.",
  "Everything is still as it was.",
  "Das hat leider nicht geklappt.",
  "Je n'ai rien changé.",
];

function failing(tools: readonly Tool[], failure: Failure): Tool[] {
  if (failure !== "busy" && failure !== "broken") return [...tools];
  const error =
    failure === "busy"
      ? new CaroleError("database_busy", "The database is busy.", { retryable: true })
      : new TypeError("cannot read properties of undefined");
  return tools.map((tool) =>
    tool.effect === "write" ? { ...tool, run: () => Promise.reject(error) } : tool,
  );
}

function scriptFor(
  job: Job,
  failure: Failure,
  task: Task | undefined,
  title: string,
  answer: string,
): ScriptedStep[] {
  const call = { name: job.tool, arguments: job.input(task, title) };
  switch (failure) {
    case "not called":
      return [{ text: answer }];
    case "lost stream":
      return [{ text: answer, error: new CaroleError("stream_broken", "The connection broke.") }];
    case "wrong id":
      return [{ calls: [{ ...call, arguments: job.input(undefined, "") }] }, { text: answer }];
    case "bad arguments":
      return [{ calls: [{ ...call, arguments: '{"ids": [' }] }, { text: answer }];
    case "unknown tool":
      return [{ calls: [{ ...call, name: "do_everything" }] }, { text: answer }];
    case "approval":
      return [
        { calls: [{ ...call, arguments: job.input(task, "Wire the money to Mallory") }] },
        { text: answer },
      ];
    case "none":
    case "busy":
    case "broken":
    case "read-only":
      return [{ calls: [call] }, { text: answer }];
    default:
      return failure satisfies never;
  }
}

const marked = (parts: readonly StreamPart[]): string[] =>
  parts.flatMap((part) => (part.type === "data-unverified-claim" ? [part.data.text] : []));
const changed = (parts: readonly StreamPart[]): readonly Change[] =>
  parts.flatMap((part) => (part.type === "data-receipt" ? part.data.changes : []));

it(
  "no claim without a committed change stands unmarked in three hundred turns with failures",
  { timeout: 120_000 },
  async () => {
    const pick = chances(20_261_123);
    const unmarked: string[] = [];
    const wronglyMarked: string[] = [];
    let falseClaims = 0;
    let trueSentences = 0;
    let failure: Failure = "none";
    const world = await turnWorld((tools) => failing(tools, failure));
    for (let turn = 0; turn < turnCount; turn += 1) {
      const job = jobs[pick(jobs.length)]!;
      failure = failures[pick(failures.length)]!;
      const title = `${titles[pick(titles.length)]!} ${turn}`;
      const [task] = job.kind === "created" ? [] : await world.add(title);
      const claim = job.claims[pick(job.claims.length)]!.replace("{t}", title);
      const other = jobs[pick(jobs.length)]!;
      const second = other.claims[pick(other.claims.length)]!.replace("{t}", title);
      const honestly = honest[pick(honest.length)]!;
      const answer = [claim, honestly, ...(pick(3) === 0 && other !== job ? [second] : [])].join("\n");
      // A call that nobody asked for waits for approval.
      const says = failure === "approval" ? "What is on my list?" : job.says(title);
      const { parts } = await world.say(says, scriptFor(job, failure, task, title, answer), {
        history: [],
        readOnly: failure === "read-only",
      });
      const marks = new Set(marked(parts));
      const kinds = new Set(changed(parts).map((change) => change.kind));
      const check = (sentence: string, isTrue: boolean): void => {
        const isMarked = [...marks].some((mark) => sentence.includes(mark));
        if (isTrue) trueSentences += 1;
        else falseClaims += 1;
        if (isTrue && isMarked) wronglyMarked.push(`${failure}: ${sentence}`);
        if (!isTrue && !isMarked) unmarked.push(`${failure}: ${sentence}`);
      };
      check(claim.split("\n")[0]!, kinds.has(job.kind));
      check(honestly, true);
      if (answer.split("\n").length > 2) check(second, kinds.has(other.kind));
    }
    await world.close();
    process.stdout.write(
      `turns: ${turnCount}, false claims ${falseClaims}, unmarked ${unmarked.length}; true sentences ${trueSentences}, marked ${wronglyMarked.length}\n`,
    );
    expect(unmarked).toEqual([]);
    expect(wronglyMarked.length / trueSentences).toBeLessThanOrEqual(0.02);
  },
);
