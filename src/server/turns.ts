import { setImmediate } from "node:timers/promises";
import type { Tool } from "../agent/tool.ts";
import type { Message } from "../shared/conversation.ts";
import { CaroleError } from "../shared/errors.ts";
import { newId } from "../shared/id.ts";
import type { AppDeps, OwnerServices } from "./dependencies.ts";
import { lookedFor, withoutSecrets } from "./known-secrets.ts";
import { RemoteTurns } from "./remote-turns.ts";
import { TurnLog } from "./turn-log.ts";
import { storeMessages } from "./turn-messages.ts";
import { prepareTurn } from "./turn-request.ts";
import type { PreparedTurn, TurnRequest } from "./turn-request.ts";
import { runToEnd } from "./turn-run.ts";
import type { NamedTurn } from "./turn-run.ts";

export interface RunningTurn {
  /** The answer's. */
  readonly messageId: string;
  readonly log: TurnLog;
  /** Resolves when the turn has ended and its end is stored; never rejects. */
  readonly done: Promise<void>;
  stop(): void;
}

/** A stopped turn ends within milliseconds; this bounds the wait for a store that is slow. */
const stopWaitMs = 2_000;
const ownersKept = 500;
/** An answer that was just stopped elsewhere may still be on its way into the store. */
const remoteEndMs = 700;

/**
 * The turns of this process: one at a time in each conversation, going on whether somebody reads or not. Where further
 * instances use the database, theirs are joined, stopped and waited for as well.
 */
export class Turns {
  readonly #deps: AppDeps;
  /** Made once for each owner: describing them to a model anew would cost a millisecond of every turn. */
  readonly #tools = new Map<string, readonly Tool[]>();
  /** Being checked and stored; undefined where that was refused. */
  readonly #starting = new Map<string, Promise<RunningTurn | undefined>>();
  readonly #running = new Map<string, RunningTurn>();
  readonly #remote: RemoteTurns | undefined;
  #draining = false;

  constructor(deps: AppDeps) {
    this.#deps = deps;
    this.#remote =
      deps.turnSignals === undefined
        ? undefined
        : new RemoteTurns(deps, deps.turnSignals, {
            running: (ownerId, conversationId) => this.#running.get(placeOf(ownerId, conversationId)),
            stop: (ownerId, conversationId) => this.#stopHere(ownerId, conversationId),
          });
  }

  /** Checks and stores the message; what it returns is acknowledged, and runs whether it is read or not. */
  async start(asked: TurnRequest): Promise<RunningTurn> {
    const request = this.#withoutSecrets(asked);
    await this.settled(request.ownerId, request.conversationId);
    this.#assertOpen();
    this.#assertIdle(request.ownerId, request.conversationId);
    const place = placeOf(request.ownerId, request.conversationId);
    const begun = this.#begin(request, place);
    this.#starting.set(
      place,
      begun.catch(() => undefined), // Told to the one who asked, by `begun` itself.
    );
    try {
      return await begun;
    } finally {
      this.#starting.delete(place);
    }
  }

  /** What a running answer says, from its start, wherever it is written; undefined when there is none. */
  async join(ownerId: string, conversationId: string, requestId: string): Promise<TurnLog | undefined> {
    const turn = this.#running.get(placeOf(ownerId, conversationId));
    return turn?.log ?? this.#remote?.follow({ ownerId, conversationId }, requestId);
  }

  /** Whether the branch that ends in these messages is being answered, here or elsewhere. */
  isAnswering(ownerId: string, conversationId: string, messages: readonly Message[]): boolean {
    if (this.isBusy(ownerId, conversationId)) return true;
    return this.#remote !== undefined && messages.at(-1)?.status === "streaming";
  }

  /** In this process. */
  isBusy(ownerId: string, conversationId: string): boolean {
    const place = placeOf(ownerId, conversationId);
    return this.#running.has(place) || this.#starting.has(place);
  }

  /** An answer whose end was told may still be on its way into the store: waits for it, and for nothing else. */
  async settled(ownerId: string, conversationId: string): Promise<void> {
    const turn = this.#running.get(placeOf(ownerId, conversationId));
    if (turn?.log.ended === true) await within(turn.done, stopWaitMs);
  }

  /** The same, and then throws `conversation_busy` while an answer is being written. */
  async untilIdle(ownerId: string, conversationId: string): Promise<void> {
    await this.settled(ownerId, conversationId);
    this.#assertIdle(ownerId, conversationId);
    const idle = (await this.#remote?.hasEnded({ ownerId, conversationId }, remoteEndMs)) ?? true;
    if (!idle) throw conversationBusy();
  }

  #assertIdle(ownerId: string, conversationId: string): void {
    if (this.isBusy(ownerId, conversationId)) throw conversationBusy();
  }

  /** Ends what runs in a conversation, or is about to, wherever that is; resolves when its end is stored. */
  async stop(ownerId: string, conversationId: string): Promise<void> {
    const here = this.isBusy(ownerId, conversationId);
    await (here || this.#remote === undefined
      ? this.#stopHere(ownerId, conversationId)
      : this.#remote.stop({ ownerId, conversationId }));
  }

  async #stopHere(ownerId: string, conversationId: string): Promise<void> {
    const place = placeOf(ownerId, conversationId);
    const turn = this.#running.get(place) ?? (await this.#starting.get(place));
    if (turn === undefined) return;
    turn.stop();
    await within(turn.done, stopWaitMs);
  }

  /** No new turns; waits for the running ones, and stops those that are not done in time. */
  async drain(graceMs: number): Promise<void> {
    this.#draining = true;
    const late = setTimeout(() => this.#running.forEach((turn) => turn.stop()), graceMs);
    // A store that hangs must not hold up the end: what it has not kept by then, it will not be asked to keep.
    await within(this.#allEnded(), graceMs + stopWaitMs);
    clearTimeout(late);
    this.#remote?.close();
  }

  async #allEnded(): Promise<void> {
    await Promise.all(this.#starting.values());
    await Promise.all([...this.#running.values()].map(({ done }) => done));
  }

  toolsOf(ownerId: string): readonly Tool[] {
    const known = this.#tools.get(ownerId);
    if (known !== undefined) return known;
    const tools = this.#deps.tools(ownerId);
    const oldest = this.#tools.keys().next();
    if (this.#tools.size >= ownersKept && oldest.done === false) this.#tools.delete(oldest.value);
    this.#tools.set(ownerId, tools);
    return tools;
  }

  #withoutSecrets(request: TurnRequest): TurnRequest {
    const text = withoutSecrets(request.text, lookedFor(this.#deps.secrets?.() ?? []));
    return text === request.text ? request : { ...request, text, secretRemoved: true };
  }

  #assertOpen(): void {
    if (!this.#draining) return;
    throw new CaroleError("aborted", "Carole is shutting down.", {
      retryable: true,
      hint: "Try again in a moment.",
    });
  }

  async #begin(request: TurnRequest, place: string): Promise<RunningTurn> {
    const services = this.#deps.owner(request.ownerId);
    const prepared = await this.#prepare(services, request);
    const turn = { ...prepared, userMessageId: newId(), assistantMessageId: newId() };
    const stored = Promise.withResolvers<void>();
    // Whoever waits for it hears of a failure; if nobody does, the one who asked is told.
    stored.promise.catch(() => undefined);
    const running = this.#run(services, turn, stored.promise);
    try {
      await setImmediate(); // Lets the request to the model go out before the disk is waited for.
      await storeMessages(services.conversations, turn, this.#deps.clock().toISOString());
    } catch (thrown) {
      stored.reject(thrown);
      running.stop();
      throw thrown;
    }
    this.#running.set(place, running);
    this.#tellStart(turn);
    void running.done.then(() => this.#tellEnd(request, place));
    stored.resolve();
    return running;
  }

  /** That nobody else answers here is seen from what is read anyway; the store has the last word when the message is kept. */
  async #prepare(services: OwnerServices, request: TurnRequest): Promise<PreparedTurn> {
    const prepared = await prepareTurn(this.#deps, services, request);
    if (this.#remote === undefined || prepared.head?.status !== "streaming") return prepared;
    if (!(await this.#remote.hasEnded(request, remoteEndMs))) throw conversationBusy();
    return prepareTurn(this.#deps, services, request);
  }

  #run(services: OwnerServices, turn: NamedTurn, stored: Promise<void>): RunningTurn {
    const abort = new AbortController();
    const log = new TurnLog(turn.assistantMessageId.slice(-6));
    const done = runToEnd(turn, {
      deps: this.#deps,
      services,
      tools: this.toolsOf(turn.request.ownerId),
      signal: abort.signal,
      stored,
      log,
      saveWaitMs: () => saveWaitMs(this.#running.size),
    });
    return { messageId: turn.assistantMessageId, log, done, stop: () => abort.abort() };
  }

  #tellStart({ request, conversation }: NamedTurn): void {
    const { ownerId, conversationId } = request;
    const reason = conversation === undefined ? "created" : "updated";
    this.#deps.events.publish(ownerId, { type: "conversation-changed", conversationId, reason });
    this.#deps.events.publish(ownerId, { type: "turn-started", conversationId });
  }

  #tellEnd({ ownerId, conversationId }: TurnRequest, place: string): void {
    this.#running.delete(place);
    this.#deps.events.publish(ownerId, { type: "turn-finished", conversationId });
    this.#deps.events.publish(ownerId, { type: "conversation-changed", conversationId, reason: "updated" });
  }
}

const conversationBusy = (): CaroleError =>
  new CaroleError("conversation_busy", "An answer is being written in this conversation.", {
    hint: "Wait for its end or stop it, then try again.",
    retryable: true,
  });

const placeOf = (ownerId: string, conversationId: string): string => `${ownerId}\n${conversationId}`;

/** Every write syncs the disk: with many answers at once each waits longer, so that streams stay quick. */
const saveWaitMs = (running: number): number => 250 * Math.max(1, Math.ceil(running / 8));

async function within(work: Promise<void>, waitMs: number): Promise<void> {
  const late = Promise.withResolvers<void>();
  const timer = setTimeout(late.resolve, waitMs);
  await Promise.race([work, late.promise]);
  clearTimeout(timer);
}
