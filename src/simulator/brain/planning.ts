import { write } from "./acting.ts";
import type { Fact } from "./facts.ts";
import { ask, findRows, refusal } from "./find-rows.ts";
import { plan } from "./looking.ts";
import { plannedIn, countIn, problemIn, rowsIn, type Row } from "./outputs.ts";
import {
  asideIn,
  dayIn,
  Blocked,
  Morning,
  Nudged,
  readIn,
  readRanked,
  Supposed,
  Week,
  Why,
  type PlansTold,
} from "./plan-outputs.ts";
import type { PlansRequest } from "./reading-plans.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";

const fact = (told: PlansTold): Fact => ({ kind: "plans", ...told });

/** Questions about plans: each is one call, and what it gave is told. */
export function* planned(request: PlansRequest, scene: Scene): Thought {
  const { asked } = request;
  switch (asked.ask) {
    case "no-plan":
      return [fact({ told: "no-plan" })];
    case "decide":
      return yield* decide(asked.proposalId, asked.decision);
    case "suppose":
      return yield* suppose(request, asked, scene);
    case "day":
      return yield* fullDay(asked.minutes);
    case "why-not":
    case "nudge": {
      const found =
        asked.ask === "nudge" && asked.reference === asked.to
          ? yield* owedBy(request, asked.to, scene)
          : yield* oneRow(request, asked.reference, scene);
      if (found.row === undefined) return found.instead;
      return yield* aboutRow(asked, found.row);
    }
    case "blocked":
    case "briefing":
    case "review":
      return yield* view(asked);
    default:
      return asked satisfies never;
  }
}

function* decide(proposalId: string, decision: "apply" | "forget"): Thought {
  const call = { name: "apply_plan", arguments: { proposal_id: proposalId, decision } };
  if (decision === "apply") return yield* write(call);
  const output = yield call;
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  return [fact({ told: "forgotten", words: "" })];
}

function* suppose(
  request: PlansRequest,
  { words, reference }: { readonly words: string; readonly reference?: string },
  scene: Scene,
): Thought {
  let task: { task_id?: string } = {};
  if (reference !== undefined) {
    const found = yield* oneRow(request, reference, scene);
    if (found.row === undefined) return found.instead;
    task = { task_id: found.row.id };
  }
  const output = yield { name: "what_if", arguments: { suppose: words, ...task } };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const plan = readIn(Supposed, output);
  return plan === undefined ? [] : [fact({ told: "supposed", plan })];
}

/** "I have 5 hours today": the ranking, filled into them. */
function* fullDay(minutes: number): Thought {
  const output = yield { name: "plan_day", arguments: { capacity_minutes: minutes, limit: 10 } };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const rows = plannedIn(output).filter(
    (row) => !(row.reasons ?? []).some(({ name }) => name === "capacity"),
  );
  return [
    {
      kind: "plan",
      rows,
      overdue: countIn(output, "overdue"),
      dueToday: countIn(output, "due_today"),
      ...asideIn(output),
      ...dayIn(output),
    },
  ];
}

function* view({
  ask,
  ...rest
}: {
  readonly ask: "blocked" | "briefing" | "review";
  readonly day?: string;
}): Thought {
  const output = yield { name: "plan_day", arguments: { view: ask, ...rest } };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const blocked = readIn(Blocked, output, "blocked");
  if (blocked !== undefined) return [fact({ told: "blocked", blocked })];
  const morning = readIn(Morning, output, "briefing");
  if (morning !== undefined) return [fact({ told: "morning", first: readRanked(output), morning })];
  const week = readIn(Week, output, "review");
  return week === undefined ? yield* plan({ kind: "plan" }) : [fact({ told: "week", week })];
}

function* aboutRow(
  asked: { readonly ask: "why-not" } | { readonly ask: "nudge"; readonly to?: string },
  row: Row,
): Thought {
  const given =
    asked.ask === "nudge"
      ? { view: "nudge", id: row.id, ...(asked.to === undefined ? {} : { to: asked.to }) }
      : { view: "why", id: row.id };
  const output = yield { name: "plan_day", arguments: given };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const why = readIn(Why, output, "why");
  if (why !== undefined) return [fact({ told: "why", why })];
  const nudge = readIn(Nudged, output, "nudge");
  return nudge === undefined ? [] : [fact({ told: "nudge", nudge })];
}

type OneRow =
  | { readonly row: Row; readonly instead?: undefined }
  | { readonly row: undefined; readonly instead: readonly Fact[] };

/** "Draft a nudge to Ana": about the one task that waits for her. */
function* owedBy(request: PlansRequest, person: string, scene: Scene): Thought<OneRow> {
  const output = yield { name: "find_tasks", arguments: { person, person_is: "any", limit: 10 } };
  const rows = rowsIn(output);
  const [only, another] = rows;
  if (only !== undefined && another === undefined) return { row: only };
  if (only === undefined || request.rows !== undefined) return yield* oneRow(request, person, scene);
  const candidates = rows.slice(0, 4);
  const question = yield* ask({
    text: `Which of the tasks with ${person} do you mean?`,
    options: candidates.map(({ title }) => title),
    candidates,
    request,
  });
  return { row: undefined, instead: [question] };
}

function* oneRow(request: PlansRequest, reference: string, scene: Scene): Thought<OneRow> {
  const [chosen] = request.rows ?? [];
  if (chosen !== undefined) return { row: chosen };
  const found = yield* findRows({ reference, act: "look", request, includeDone: false }, scene);
  if (found.kind === "instead") return { row: undefined, instead: found.facts };
  const [row] = found.rows;
  return row === undefined
    ? { row: undefined, instead: [{ kind: "not-found", reference, act: "look" }] }
    : { row };
}
