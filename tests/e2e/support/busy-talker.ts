import { setTimeout as pause } from "node:timers/promises";
import { ChatReader } from "./chat-reader.ts";

/** For each job, once all is calm again. */
const calmMs = 40_000;

interface Asked {
  readonly reader: ChatReader;
  readonly id: string;
  /** The instance that answers. */
  readonly by: string | null;
}

/** Somebody who talks with Carole while instances fall: each answer is followed, stopped or approved wherever the balancer leads. */
export class BusyTalker {
  /** Answers followed to their end on another instance, and how much later their frames came, in milliseconds. */
  followedElsewhere = 0;
  readonly lags: number[] = [];
  /** Ended plainly, as the instance that wrote it was gone. */
  interrupted = 0;
  stopped = 0;
  approved = 0;
  /** What must never be: why, in a sentence. */
  readonly wrong: string[] = [];
  readonly #url: string;
  readonly #headers: Record<string, string>;

  readonly #jobs = [() => this.#follow(), () => this.#stop(), () => this.#approve()];
  readonly #number: number;

  constructor(url: string, number: number) {
    this.#url = url;
    this.#number = number;
    this.#headers = { "x-forwarded-user": `talker-${number}`, "content-type": "application/json" };
  }

  async talkUntil(end: number): Promise<void> {
    for (let count = this.#number; Date.now() < end; count += 1) {
      await this.#attempt(this.#jobs[count % this.#jobs.length]!);
    }
  }

  /** Each job until it was done: an answer may be over before somebody elsewhere can follow or stop it. */
  async talkOnce(): Promise<void> {
    for (const job of this.#jobs) {
      for (const end = Date.now() + calmMs; Date.now() < end && !(await this.#attempt(job)););
    }
  }

  async #attempt(job: () => Promise<boolean>): Promise<boolean> {
    try {
      return await job();
    } catch {
      // Refused or cut off, as one instance is gone; a person tries again.
      await pause(300);
      return false;
    }
  }

  async #send(path: string, body?: object): Promise<Response> {
    const response = await fetch(`${this.#url}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: this.#headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.status >= 500) throw new Error(`${path}: ${response.status}`);
    return response;
  }

  async #ask(message: string): Promise<Asked> {
    const response = await this.#send("/api/chat", { message });
    const reader = new ChatReader(response);
    await reader.until('"text-delta"');
    return { reader, id: reader.told("conversationId"), by: response.headers.get("x-served-by") };
  }

  /** Something to speak of, so that the answer takes a while. */
  async #askLong(): Promise<Asked> {
    const due = { date: new Date().toISOString().slice(0, 10) };
    await Promise.all(
      ["Report", "Budget", "Review"].map((title) => this.#send("/api/tasks", { title, due })),
    );
    return this.#ask("What should I work on today, and why?");
  }

  async #follow(): Promise<boolean> {
    const { reader, id, by } = await this.#askLong();
    const response = await this.#joinElsewhere(id, by);
    if (response === undefined) {
      await reader.end();
      return false;
    }
    const there = new ChatReader(response);
    await Promise.all([reader.end(), there.end()]);
    const isWhole = there.whole.includes("[DONE]");
    if (there.whole.includes("has ended")) {
      this.interrupted += 1;
      return false;
    }
    if (!isWhole || !reader.whole.includes("[DONE]")) return false;
    this.followedElsewhere += 1;
    for (const [frame, { data, at }] of there.frames) {
      const here = reader.frames.get(frame);
      if (here?.data !== data) this.wrong.push(`Frame ${frame} was ${data} elsewhere, here ${here?.data}.`);
      else this.lags.push(at - here.at);
    }
    const missing = [...reader.frames.keys()].filter((frame) => !there.frames.has(frame));
    if (missing.length > 0) this.wrong.push(`Frames ${missing.join(", ")} were missing elsewhere.`);
    return true;
  }

  /** The balancer leads where it likes; another way is tried until it is not the instance that writes. */
  async #joinElsewhere(id: string, by: string | null): Promise<Response | undefined> {
    for (let left = 5; left > 0; left -= 1) {
      const response = await this.#send(`/api/chat/${id}/stream`);
      if (response.status === 200 && response.headers.get("x-served-by") !== by) return response;
      await response.body?.cancel();
      if (response.status !== 200) return undefined;
    }
    return undefined;
  }

  async #stop(): Promise<boolean> {
    const { reader, id } = await this.#askLong();
    const response = await this.#send(`/api/chat/${id}/stop`, {});
    await reader.end();
    const stopped = response.status === 204 && reader.whole.includes('"abort"');
    if (stopped) this.stopped += 1;
    return stopped;
  }

  /** Asked for at one instance, agreed to at two at once. */
  async #approve(): Promise<boolean> {
    const titles = Array.from({ length: 6 }, (_unused, index) => `Old paper ${index}`);
    await Promise.all(titles.map((title) => this.#send("/api/tasks", { title })));
    const { reader, id } = await this.#ask("Delete all my tasks");
    await reader.end();
    const approval = /"data-approval".*?"data":(\{.*?\})\}\n/s.exec(reader.whole)?.[1];
    if (approval === undefined) return false;
    const { approvalId, rows } = JSON.parse(approval) as { approvalId: string; rows: { id: string }[] };
    const yes = { approvalId, approvedIds: rows.map((row) => row.id) };
    const answers = await Promise.allSettled([1, 2].map(() => this.#send(`/api/chat/${id}/approve`, yes)));
    const done = answers.filter((answer) => answer.status === "fulfilled" && answer.value.status === 200);
    if (done.length > 1) this.wrong.push("One question was answered twice.");
    this.approved += done.length;
    return done.length === 1;
  }
}
