import type { Change } from "../src/shared/change.ts";
import { describeEffect } from "../src/rules/describe-rule.ts";
import type { Approval, StreamPart } from "../src/shared/stream-part.ts";
import type { Task, TaskCreate } from "../src/shared/task.ts";
import type { House } from "./house.ts";
import type { Scenario, StartingRow, TurnOfUser } from "./scenario.ts";

export interface PlayedTurn {
  readonly said: string;
  readonly text: string;
  readonly parts: readonly StreamPart[];
  readonly changes: readonly Change[];
  readonly milliseconds: number;
  readonly tokens: number;
}

/** What became of a scenario: the turns as they went, and the rows before and after. */
export interface Played {
  readonly scenario: Scenario;
  readonly before: readonly Task[];
  readonly after: readonly Task[];
  readonly turns: readonly PlayedTurn[];
  /** What is in force of what was taught, as rules tell it. */
  readonly rules: readonly string[];
  /** The turn that broke off, in its own words. */
  readonly failure: string | null;
}

const byUser = { actor: { type: "user" as const } };

function newRow(row: StartingRow): TaskCreate {
  if (typeof row === "string") return { title: row };
  const { due, tags, links, status: _status, ...fields } = row;
  const [date = "", time] = (due ?? "").split("T");
  return {
    ...fields,
    ...(tags === undefined ? {} : { tags: [...tags] }),
    ...(links === undefined ? {} : { links: [...links] }),
    ...(due === undefined ? {} : { due: time === undefined ? { date } : { date, time } }),
  };
}

async function prepareRows(house: House, owner: string, rows: readonly StartingRow[]): Promise<void> {
  const { tasks } = house.owner(owner);
  for (const row of rows) {
    const [change] = await tasks.create([{ input: newRow(row) }], byUser);
    const status = typeof row === "string" ? undefined : row.status;
    if (change !== undefined && status !== undefined) {
      await tasks.update([{ id: change.taskId, patch: { status } }], byUser);
    }
  }
}

const standing = async (house: House, owner: string): Promise<readonly Task[]> =>
  (await house.owner(owner).tasks.list({ trashed: false, sort: "created", limit: 200 })).items;

const left = async (house: House, owner: string): Promise<Pick<Played, "after" | "rules">> => ({
  after: await standing(house, owner),
  rules: (await house.owner(owner).rules.list())
    .filter(({ enabled }) => enabled)
    .map(({ effect }) => describeEffect(effect)),
});

/** Plays one conversation through the door, the loop, the tools and the database. */
export async function playScenario(
  house: House,
  scenario: Scenario,
  models: readonly string[],
  owner: string,
): Promise<Played> {
  await prepareRows(house, owner, scenario.rows ?? []);
  const before = await standing(house, owner);
  const turns: PlayedTurn[] = [];
  let conversationId: string | undefined;
  let model = 0;
  for (const turn of scenario.turns) {
    if (typeof turn === "object" && "nextModel" in turn) model += 1;
    if (typeof turn === "object" && "ifAsked" in turn && approvalIn(turns.at(-1)?.parts ?? []) === undefined)
      continue;
    const played = await playTurn(house, owner, turn, {
      conversationId,
      model: models[model % models.length],
      waiting: turns.at(-1)?.parts ?? [],
    });
    turns.push(played.turn);
    conversationId = played.conversationId ?? conversationId;
    if (played.failure !== null) {
      return { scenario, before, turns, ...(await left(house, owner)), failure: played.failure };
    }
  }
  return { scenario, before, turns, ...(await left(house, owner)), failure: null };
}

interface Place {
  readonly conversationId: string | undefined;
  readonly model: string | undefined;
  readonly waiting: readonly StreamPart[];
}

async function playTurn(house: House, owner: string, turn: TurnOfUser, place: Place) {
  const started = performance.now();
  if (typeof turn === "object" && "approve" in turn) return approve(house, owner, turn.approve, place);
  const message = typeof turn === "string" ? turn : turn.say;
  const { conversationId, model } = place;
  const response = await house.request(owner, "/api/chat", { message, model, conversationId });
  const body = await response.text();
  const parts = response.ok ? partsOf(body) : [];
  const start = parts.find((part) => part.type === "start");
  const error = parts.find((part) => part.type === "data-error");
  const changes = parts.flatMap((part) => (part.type === "data-receipt" ? part.data.changes : []));
  const usage = parts.find((part) => part.type === "finish")?.messageMetadata.usage;
  return {
    conversationId: start?.messageMetadata.conversationId,
    failure: response.ok ? (error?.data.message ?? null) : `${response.status}: ${body.slice(0, 200)}`,
    turn: {
      said: message,
      text: parts.map((part) => (part.type === "text-delta" ? part.delta : "")).join(""),
      parts,
      changes,
      milliseconds: performance.now() - started,
      tokens: (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0),
    },
  };
}

async function approve(house: House, owner: string, which: "all" | "none", place: Place) {
  const started = performance.now();
  const approval = approvalIn(place.waiting);
  const rows = which === "all" ? (approval?.rows ?? []) : [];
  const response = await house.request(owner, `/api/chat/${place.conversationId ?? ""}/approve`, {
    approvalId: approval?.approvalId ?? "none",
    approvedIds: rows.map((row) => row.id),
  });
  const body = await response.text();
  const changes = response.ok ? ((JSON.parse(body) as { changes: Change[] }).changes ?? []) : [];
  const milliseconds = performance.now() - started;
  return {
    conversationId: place.conversationId,
    failure: response.ok ? null : `${response.status}: ${body.slice(0, 200)}`,
    turn: { said: `(approves ${which})`, text: "", parts: [], changes, milliseconds, tokens: 0 },
  };
}

export function approvalIn(parts: readonly StreamPart[]): Approval | undefined {
  return parts.find((part) => part.type === "data-approval")?.data;
}

function partsOf(body: string): StreamPart[] {
  return body
    .split("\n")
    .filter((line) => line.startsWith("data: ") && line !== "data: [DONE]")
    .map((line) => JSON.parse(line.slice("data: ".length)) as StreamPart);
}
