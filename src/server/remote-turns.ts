import { setTimeout as pause } from "node:timers/promises";
import type { TurnSignal, TurnSignals } from "../events/turn-signals.ts";
import type { Message } from "../shared/conversation.ts";
import type { AppDeps } from "./dependencies.ts";
import { TurnFollower, goneMs } from "./turn-follower.ts";
import type { TurnLog } from "./turn-log.ts";
import { publishTurn } from "./turn-publisher.ts";

/** What this instance writes, as far as others may ask for it. */
export interface OwnTurns {
  running(
    ownerId: string,
    conversationId: string,
  ): { readonly messageId: string; readonly log: TurnLog } | undefined;
  stop(ownerId: string, conversationId: string): Promise<void>;
}

interface Place {
  readonly ownerId: string;
  readonly conversationId: string;
}

const lookMs = 100;
/** A stopped turn elsewhere ends within milliseconds; this bounds the wait for a signal and a store that are slow. */
const stopWaitMs = 2_500;

/**
 * Answers that other instances on the same database write: they are followed, stopped and waited for from here, and ours
 * from there. That one is being written is known from its stored message; signals only make things quick.
 */
export class RemoteTurns {
  readonly #deps: AppDeps;
  readonly #signals: TurnSignals;
  readonly #own: OwnTurns;
  readonly #followed = new Map<string, TurnFollower>();
  readonly #published = new WeakSet<TurnLog>();
  readonly #heard = new Set<(signal: TurnSignal) => void>();
  readonly #leave: () => void;

  constructor(deps: AppDeps, signals: TurnSignals, own: OwnTurns) {
    this.#deps = deps;
    this.#signals = signals;
    this.#own = own;
    this.#leave = signals.hear((signal) => this.#hear(signal));
  }

  /** The answer that is being written in this conversation, if another instance does. */
  async streaming({ ownerId, conversationId }: Place): Promise<Message | undefined> {
    const head = (await this.#deps.owner(ownerId).conversations.branch(conversationId, 1)).at(-1);
    return head?.status === "streaming" ? head : undefined;
  }

  /** Whether it has ended within this time. */
  async hasEnded(place: Place, waitMs: number): Promise<boolean> {
    for (const end = performance.now() + waitMs; ;) {
      if ((await this.streaming(place)) === undefined) return true;
      if (performance.now() > end) return false;
      await pause(lookMs);
    }
  }

  /** Everything that it says, from its start; undefined when none is being written. */
  async follow(place: Place, requestId: string): Promise<TurnLog | undefined> {
    const message = await this.streaming(place);
    if (message === undefined) return undefined;
    const follower = this.#followed.get(message.id) ?? this.#begin(place, message.id, requestId);
    return (await follower.begun) ? follower.replica : undefined;
  }

  /** Ends it; resolves when its end is stored, or when nobody is left who could store it. */
  async stop(place: Place): Promise<void> {
    const message = await this.streaming(place);
    if (message === undefined) return;
    let alive = false;
    const listener = (signal: TurnSignal): void => {
      if (signal.type === "alive" && signal.messageId === message.id) alive = true;
    };
    this.#heard.add(listener);
    try {
      this.#signals.tell({ type: "watch", ...place, messageId: message.id });
      this.#signals.tell({ type: "stop", ...place });
      if (await this.hasEnded(place, stopWaitMs)) return;
      if (!alive && !(await this.hasEnded(place, goneMs - stopWaitMs)) && !alive) {
        await this.#giveUp(place, message.id);
      }
    } finally {
      this.#heard.delete(listener);
    }
  }

  close(): void {
    this.#leave();
    for (const follower of this.#followed.values()) follower.end();
  }

  #hear(signal: TurnSignal): void {
    for (const listener of this.#heard) listener(signal);
    switch (signal.type) {
      case "watch":
        return this.#show(signal, signal.messageId);
      case "stop":
        void this.#own.stop(signal.ownerId, signal.conversationId);
        return;
      case "alive":
      case "grown":
        this.#followed.get(signal.messageId)?.hear(signal);
        return;
      default:
        signal satisfies never;
    }
  }

  /** Lets others follow what is written here. */
  #show({ ownerId, conversationId }: Place, messageId: string): void {
    const turn = this.#own.running(ownerId, conversationId);
    if (turn?.messageId !== messageId) return;
    this.#signals.tell({ type: "alive", messageId });
    if (this.#published.has(turn.log)) return;
    this.#published.add(turn.log);
    const { frames } = this.#deps.owner(ownerId);
    publishTurn({ messageId, log: turn.log, frames, signals: this.#signals, note: this.#deps.log });
  }

  #begin(place: Place, messageId: string, requestId: string): TurnFollower {
    const { conversations, frames } = this.#deps.owner(place.ownerId);
    const follower = new TurnFollower({
      messageId,
      requestId,
      frames,
      log: this.#deps.log,
      ask: () => this.#signals.tell({ type: "watch", ...place, messageId }),
      status: async () => (await conversations.message(messageId))?.status,
      giveUp: () => this.#giveUp(place, messageId),
      ended: () => {
        if (this.#followed.get(messageId) === follower) this.#followed.delete(messageId);
      },
    });
    this.#followed.set(messageId, follower);
    return follower;
  }

  /** Whoever wrote it is gone: it is marked so, and every screen told. If that was wrong, its next write sets it right. */
  async #giveUp({ ownerId, conversationId }: Place, messageId: string): Promise<void> {
    const { conversations } = this.#deps.owner(ownerId);
    const message = await conversations.message(messageId);
    if (message?.status !== "streaming") return;
    await conversations.save(messageId, { parts: message.parts, status: "interrupted" });
    this.#deps.log.warn("turn-abandoned", { messageId });
    this.#deps.events.publish(ownerId, { type: "turn-finished", conversationId });
    this.#deps.events.publish(ownerId, { type: "conversation-changed", conversationId, reason: "updated" });
  }
}
