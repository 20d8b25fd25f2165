import type { ModelMessage } from "../../shared/model.ts";
import { dataEnd, dataStart } from "../instructions.ts";

/** The rows that stand in a turn's context, and those that the conversation is about. */
export interface KnownRows {
  readonly titles: readonly string[];
  /** What "it" and "that one" may mean, in the order in which they were last told. */
  readonly lastNamed: readonly string[];
  /** Each exchange's rows in their order, the newest first: "the second" counts through one of these. */
  readonly lists: readonly (readonly string[])[];
  /** What "them" and "both" may mean: the rows of the last few exchanges. */
  readonly latelyNamed: readonly string[];
  /** What each of the last few exchanges changed, the newest first, each with what this turn changed: what an undo takes back. */
  readonly changed: readonly (readonly string[])[];
}

const exchangesLookedAt = 4;
const titlesKept = 300;

/** `lookedUp`: the user also asked to see something, so what was found in this turn may be meant by "it". */
export function knownRows(messages: readonly ModelMessage[], lookedUp: boolean): KnownRows {
  const titles = new Set<string>();
  for (const message of messages) {
    if (message.role === "system") for (const title of snapshotTitles(message.text)) titles.add(title);
    if (message.role === "tool") for (const row of rowsIn(message.text)) titles.add(row.title);
    if (titles.size > titlesKept) break;
  }
  const now = messages.findLastIndex((message) => message.role === "user");
  // What this very turn made is talked about too; what it merely looked up is not.
  const madeNow = messages
    .slice(now + 1)
    .flatMap((message) => (message.role === "tool" ? rowsIn(message.text) : []))
    .flatMap((row) => ((lookedUp || row.result !== undefined) && row.result !== "failed" ? [row.title] : []));
  const exchanges = exchangesBefore(messages, now);
  const named = exchanges.map((exchange) => namedIn(exchange, [...titles]));
  const last = named.find((rows) => rows.length > 0) ?? [];
  return {
    titles: [...titles],
    lists: named.filter((rows) => rows.length > 1),
    lastNamed: [...last, ...madeNow],
    latelyNamed: [...new Set([...named.flat(), ...madeNow])],
    changed: exchanges
      .map(changedIn)
      .filter((rows) => rows.length > 0)
      .map((rows) => [...rows, ...madeNow]),
  };
}

/** The newest first. */
function exchangesBefore(messages: readonly ModelMessage[], end: number): (readonly ModelMessage[])[] {
  const exchanges: (readonly ModelMessage[])[] = [];
  let stop = end;
  while (stop > 0 && exchanges.length < exchangesLookedAt) {
    const start = messages.slice(0, stop).findLastIndex((message) => message.role === "user");
    if (start < 0) break;
    exchanges.push(messages.slice(start, stop));
    stop = start;
  }
  return exchanges;
}

function namedIn(exchange: readonly ModelMessage[], titles: readonly string[]): string[] {
  const said = exchange.flatMap((message) => {
    if (message.role === "assistant")
      return [
        message.text,
        ...message.toolCalls.filter(({ name }) => name === "ask_user").map((call) => call.arguments),
      ];
    return message.role === "user" ? [message.text] : [];
  });
  const results = exchange.flatMap((message) => (message.role === "tool" ? rowsIn(message.text) : []));
  // What was told decides the order; a list that was looked up counts where nothing of it was told.
  const told = inOrder(said.toReversed().join("\n"), titles);
  const changed = results.flatMap((row) => (row.result === undefined ? [] : [row.title]));
  const found = told.length === 0 && changed.length === 0 ? results.map((row) => row.title) : [];
  return [...new Set([...told, ...changed, ...found])];
}

const changedIn = (exchange: readonly ModelMessage[]): string[] =>
  exchange
    .flatMap((message) => (message.role === "tool" ? rowsIn(message.text) : []))
    .flatMap(({ title, result }) => (result === undefined || result === "failed" ? [] : [title]));

function inOrder(text: string, titles: readonly string[]): string[] {
  const lower = text.toLowerCase();
  return titles
    .map((title) => ({ title, at: lower.indexOf(title.toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at)
    .map(({ title }) => title);
}

function snapshotTitles(instructions: string): string[] {
  const start = instructions.lastIndexOf(dataStart);
  if (start < 0) return [];
  const block = instructions.slice(start, instructions.indexOf(dataEnd, start));
  return [...block.matchAll(/^- \[[^\]]+\] (.+?) \| /gm)].map(([, title]) => title!);
}

interface ResultRow {
  readonly title: string;
  readonly result?: string;
}

function rowsIn(text: string): ResultRow[] {
  const rows: ResultRow[] = [];
  const visit = (value: unknown): void => {
    if (rows.length > titlesKept || typeof value !== "object" || value === null) return;
    if (!Array.isArray(value)) {
      const { title, result } = value as Record<string, unknown>;
      if (typeof title === "string" && title.trim() !== "")
        rows.push({ title, ...(typeof result === "string" && { result }) });
    }
    for (const each of Object.values(value)) visit(each);
  };
  try {
    visit(JSON.parse(text));
  } catch {
    // A result that was cut names no rows that could be relied on.
  }
  return rows;
}
