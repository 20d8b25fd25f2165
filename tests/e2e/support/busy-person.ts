import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Change } from "../../../src/shared/change.ts";
import type { Task } from "../../../src/shared/task.ts";

interface Write {
  readonly method: "POST" | "PATCH";
  readonly path: string;
  readonly body: object;
}

/** A request that has no answer by then is made again. */
const answerMs = 15_000;
/** Something is wrong that can't be read for so long. */
const readMs = 45_000;

/** Somebody at work: one write after the other, each repeated with its key until it is acknowledged, and a screen open. */
export class BusyPerson {
  /** What was acknowledged, as it was last acknowledged, by id. */
  readonly acknowledged = new Map<string, string>();
  /** What the events of the screen made of it. */
  screen = new Map<string, Task>();
  readonly latencies: number[] = [];
  retries = 0;
  replays = 0;
  reconnects = 0;
  readonly #url: string;
  readonly #headers: Record<string, string>;
  readonly #name: string;
  readonly #leaving = new AbortController();

  constructor(url: string, name: string) {
    this.#url = url;
    this.#name = name;
    this.#headers = { "x-forwarded-user": name, "content-type": "application/json" };
  }

  async workUntil(end: number): Promise<void> {
    for (let count = 0; Date.now() < end; count += 1) {
      const made = await this.#write({
        method: "POST",
        path: "/api/tasks",
        body: { title: `${this.#name} ${count}` },
      });
      this.acknowledged.set(made.id, made.title);
      if (count % 3 === 0) {
        const title = `${made.title} again`;
        await this.#write({ method: "PATCH", path: `/api/tasks/${made.id}`, body: { title } });
        this.acknowledged.set(made.id, title);
      }
      await pause(40 + Math.random() * 80);
    }
  }

  async tasks(): Promise<Task[]> {
    const all: Task[] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const response = await this.#read(`/api/tasks?limit=500${cursor}`);
      const page = (await response.json()) as { items: Task[]; nextCursor: string | null };
      all.push(...page.items);
      cursor = page.nextCursor === null ? null : `&cursor=${encodeURIComponent(page.nextCursor)}`;
    }
    return all;
  }

  /** Follows the events as a browser does, until `leave`: comes back by itself, with the last number it saw. */
  async watch(): Promise<void> {
    let last: string | undefined;
    while (!this.#leaving.signal.aborted) {
      try {
        last = await this.#follow(last);
      } catch {
        // Cut off or refused: that is what the test is about. The next round tries again.
      }
      if (this.#leaving.signal.aborted) return;
      this.reconnects += 1;
      await pause(300);
    }
  }

  /** What the screen lacks of these rows, in a sentence. */
  state(tasks: readonly Task[]): string {
    const lacking = tasks.filter((task) => this.screen.get(task.id)?.version !== task.version).length;
    return `${this.#name}: ${lacking} of ${tasks.length} rows are missing or old, ${this.reconnects} times come back`;
  }

  leave(): void {
    this.#leaving.abort();
  }

  async #follow(last: string | undefined): Promise<string | undefined> {
    const headers = { ...this.#headers, ...(last === undefined ? {} : { "last-event-id": last }) };
    const response = await fetch(`${this.#url}/api/events`, { headers, signal: this.#leaving.signal });
    if (!response.ok || response.body === null) return last;
    let seen = last;
    let rest = "";
    try {
      if (last === undefined) await this.#readAll();
      for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
        const events = (rest + text).split("\n\n");
        rest = events.pop() ?? "";
        for (const event of events) {
          await this.#fold(/^data: (.*)$/m.exec(event)?.[1]);
          seen = /^id: (\d+)$/m.exec(event)?.[1] ?? seen;
        }
      }
    } catch {
      // The line broke; what was seen until then counts.
    }
    return seen;
  }

  async #fold(data: string | undefined): Promise<void> {
    if (data === undefined) return;
    const event = JSON.parse(data) as { type: string; change?: Change };
    if (event.type === "reset") await this.#readAll();
    const { change } = event;
    if (change === undefined) return;
    const known = this.screen.get(change.taskId);
    if (change.after === null) this.screen.delete(change.taskId);
    else if ((known?.version ?? 0) < change.after.version) this.screen.set(change.taskId, change.after);
  }

  async #readAll(): Promise<void> {
    this.screen = new Map((await this.tasks()).map((task) => [task.id, task]));
  }

  async #read(path: string): Promise<Response> {
    for (const end = Date.now() + readMs; ;) {
      const seen = await fetch(`${this.#url}${path}`, {
        headers: this.#headers,
        signal: AbortSignal.timeout(answerMs),
      }).catch(String); // Cut off: read again, as a browser would.
      if (typeof seen !== "string" && seen.ok) return seen;
      const why = typeof seen === "string" ? seen : `${seen.status} ${await seen.text()}`;
      if (Date.now() > end) throw new Error(`${path} can't be read: ${why}`);
      await pause(200);
    }
  }

  async #write({ method, path, body }: Write): Promise<Task> {
    const headers = { ...this.#headers, "idempotency-key": randomUUID() };
    const began = performance.now();
    for (;;) {
      try {
        const response = await fetch(`${this.#url}${path}`, {
          method,
          headers,
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(answerMs),
        });
        if (response.ok) {
          this.latencies.push(performance.now() - began);
          if (response.headers.get("idempotency-replayed") === "true") this.replays += 1;
          return (await response.json()) as Task;
        }
        if (response.status < 500) throw new Refused(`${response.status} ${await response.text()}`);
      } catch (thrown) {
        if (thrown instanceof Refused) throw thrown;
        // No answer: whether it was done is known by the key alone.
      }
      this.retries += 1;
      await pause(200);
    }
  }
}

class Refused extends Error {}
