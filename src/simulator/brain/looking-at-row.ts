import type { Moment, SaidFields } from "../../language/reading.ts";
import { bold, lengthInWords, shown } from "./describe-row.ts";
import type { Fact } from "./facts.ts";
import { contentWords } from "./fit.ts";
import { findRows, refusal } from "./find-rows.ts";
import { problemIn, rowsIn, settersIn, type Row } from "./outputs.ts";
import type { Request, SetField } from "./request.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";

type Kind<Name extends Request["kind"]> = Extract<Request, { kind: Name }>;

/** What is asked about one row, answered from the row as it stands now. */
export function* rowQuestion(request: Kind<"row-question">, scene: Scene): Thought {
  const search = { reference: request.reference, act: "look", request, includeDone: true } as const;
  const found = yield* findRows(search, scene);
  if (found.kind === "instead") return found.facts;
  const facts = yield* fresh(found.rows, request.asked);
  const answers = facts.map((fact) => (fact.kind === "row" ? withAnswer(fact, request, scene.moment) : fact));
  return request.asked === "estimate" ? [...answers, ...together(answers)] : answers;
}

/** "How long do both take?": where each has an estimate, all of them as well. */
function together(facts: readonly Fact[]): readonly Fact[] {
  const minutes = facts.map((fact) => (fact.kind === "row" ? fact.row.estimate_minutes : undefined));
  const known = minutes.filter((one) => one !== undefined);
  if (minutes.length < 2 || known.length < minutes.length) return [];
  const sum = known.reduce((all, one) => all + one, 0);
  return [{ kind: "told", text: `Together that is ${lengthInWords(sum)}.` }];
}

/** Yes or no to what was asked, and how many days are left. */
function withAnswer(
  fact: Extract<Fact, { kind: "row" }>,
  { assumed, asked }: Kind<"row-question">,
  { now }: Moment,
): Fact {
  const { row } = fact;
  const days =
    asked === "days" && row.due !== undefined
      ? Math.round((Date.parse(row.due.slice(0, 10)) - Date.parse(now.slice(0, 10))) / 86_400_000)
      : undefined;
  return {
    ...fact,
    ...(assumed === undefined ? {} : { holds: isAssumed(row, assumed) }),
    ...(days === undefined ? {} : { days }),
  };
}

function isAssumed(row: Row, { priority, status, assignee, addTags = [] }: SaidFields): boolean {
  const level = row.priority ?? "medium";
  const same = (left: string | undefined, right: string): boolean =>
    left?.toLowerCase() === right.toLowerCase();
  if (priority !== undefined) return level === priority || (priority === "high" && level === "urgent");
  if (status !== undefined) return row.status === status;
  if (assignee !== undefined) return same(row.assignee, assignee);
  return addTags.every((tag) => row.tags?.some((other) => same(other, tag)) === true);
}

const fieldNames: Readonly<Record<SetField, string>> = {
  title: "title",
  status: "status",
  priority: "priority",
  tags: "tags",
  due: "due date",
  repeat: "repeat",
  notes: "notes",
  estimate_minutes: "estimate",
  assignee: "assignee",
};

/** What a field's value comes from, as the log has it. */
export function* setBy(request: Kind<"set-by">, scene: Scene): Thought {
  const { reference, field } = request;
  const found = yield* findRows({ reference, act: "look", request, includeDone: true }, scene);
  if (found.kind === "instead") return found.facts;
  const [row] = found.rows;
  if (row === undefined) return [{ kind: "not-found", reference, act: "look" }];
  const output = yield { name: "task_history", arguments: { id: row.id, limit: 1 } };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const setters = settersIn(output);
  const origin = setters[field]?.replace(/^the user\b/, "you").replace(/\bthe user\b/g, "you");
  const name = fieldNames[field];
  const of = `the ${name} of ${bold(row.title)}`;
  const text =
    origin === undefined
      ? `Nothing has set ${of}.`
      : `What set ${of}: ${shown(origin.replace(/^you's own/, "your own"))}.`;
  return [{ kind: "told", text }];
}

const mostTogether = 6;

/** A row remembered from earlier may be stale: what is answered is what a search tells now. */
function* fresh(rows: readonly Row[], asked: Kind<"row-question">["asked"]): Thought {
  const facts: Fact[] = [];
  for (const row of rows.slice(0, asked === "estimate" ? mostTogether : 2)) {
    const text = contentWords(row.title).slice(0, 6).join(" ");
    const output = yield { name: "find_tasks", arguments: { text, include_done: true, limit: 20 } };
    const now = rowsIn(output).find((other) => other.id === row.id);
    facts.push(
      now === undefined
        ? { kind: "not-found", reference: row.title, act: "look" }
        : { kind: "row", row: now, asked },
    );
  }
  return facts;
}
