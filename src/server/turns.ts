import { setImmediate } from "node:timers/promises";
import { createApprovalStore } from "../agent/approvals.ts";
import type { ApprovalStore } from "../agent/approvals.ts";
import type { Tool } from "../agent/tool.ts";
import type { NewMessage } from "../conversations/conversation-store.ts";
import type { Conversation, MessagePart } from "../shared/conversation.ts";
import { CaroleError } from "../shared/errors.ts";
import { newId } from "../shared/id.ts";
import { titleFromMessage } from "./conversation-title.ts";
import type { AppDeps, OwnerServices } from "./dependencies.ts";
import { TurnLog } from "./turn-log.ts";
import { prepareTurn } from "./turn-request.ts";
import type { TurnRequest } from "./turn-request.ts";
import { runToEnd } from "./turn-run.ts";
import type { NamedTurn } from "./turn-run.ts";

export interface RunningTurn {
  readonly conversationId: string;
  readonly log: TurnLog;
  /** Resolves when the turn has ended and its end is stored; never rejects. */
  readonly done: Promise<void>;
  stop(): void;
}

/** The turns of this process: one at a time in each conversation, going on whether somebody reads or not. */
export class Turns {
  readonly approvals: ApprovalStore = createApprovalStore();
  readonly #deps: AppDeps;
  /** Made once for each owner: describing them to a model anew would cost a millisecond of every turn. */
  readonly #tools = new Map<string, readonly Tool[]>();
  readonly #running = new Map<string, RunningTurn | "starting">();
  #draining = false;

  constructor(deps: AppDeps) {
    this.#deps = deps;
  }

  /** Checks and stores the message; what it returns is acknowledged, and runs whether it is read or not. */
  async start(request: TurnRequest): Promise<RunningTurn> {
    this.#assertOpen();
    this.assertIdle(request.ownerId, request.conversationId);
    const place = placeOf(request.ownerId, request.conversationId);
    this.#running.set(place, "starting");
    try {
      const services = this.#deps.owner(request.ownerId);
      const prepared = await prepareTurn(this.#deps, services, request);
      const turn = { ...prepared, userMessageId: newId(), assistantMessageId: newId() };
      return await this.#begin(services, turn, place);
    } catch (thrown) {
      this.#running.delete(place);
      throw thrown;
    }
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

  running(ownerId: string, conversationId: string): RunningTurn | undefined {
    const found = this.#running.get(placeOf(ownerId, conversationId));
    return found === "starting" ? undefined : found;
  }

  isBusy(ownerId: string, conversationId: string): boolean {
    return this.#running.has(placeOf(ownerId, conversationId));
  }

  /** No new turns; waits for the running ones, and stops those that are not done in time. */
  async drain(graceMs: number): Promise<void> {
    this.#draining = true;
    const running = [...this.#running.values()].filter((turn) => turn !== "starting");
    if (running.length === 0) return;
    const late = setTimeout(() => running.forEach((turn) => turn.stop()), graceMs);
    await Promise.all(running.map(({ done }) => done));
    clearTimeout(late);
  }

  assertIdle(ownerId: string, conversationId: string): void {
    if (!this.isBusy(ownerId, conversationId)) return;
    throw new CaroleError("conversation_busy", "An answer is being written in this conversation.", {
      hint: "Wait for its end or stop it, then try again.",
      retryable: true,
    });
  }

  #assertOpen(): void {
    if (!this.#draining) return;
    throw new CaroleError("aborted", "Carole is shutting down.", {
      retryable: true,
      hint: "Try again in a moment.",
    });
  }

  async #begin(services: OwnerServices, turn: NamedTurn, place: string): Promise<RunningTurn> {
    const stored = Promise.withResolvers<void>();
    // Whoever waits for it hears of a failure; if nobody does, `start` tells.
    stored.promise.catch(() => undefined);
    const running = this.#run(services, turn, stored.promise);
    try {
      await setImmediate(); // Lets the request to the model go out before the disk is waited for.
      await this.#store(services, turn);
    } catch (thrown) {
      stored.reject(thrown);
      running.stop();
      throw thrown;
    }
    this.#running.set(place, running);
    this.#tellStart(turn);
    stored.resolve();
    return running;
  }

  #tellStart({ request, conversation }: NamedTurn): void {
    const { ownerId, conversationId } = request;
    const reason = conversation === undefined ? "created" : "updated";
    this.#deps.events.publish(ownerId, { type: "conversation-changed", conversationId, reason });
    this.#deps.events.publish(ownerId, { type: "turn-started", conversationId });
  }

  async #store({ conversations }: OwnerServices, turn: NamedTurn): Promise<void> {
    const { request, conversation, model, parentId } = turn;
    const createdAt = this.#deps.clock().toISOString();
    const { conversationId } = request;
    const user: NewMessage = {
      id: turn.userMessageId,
      conversationId,
      parentId,
      role: "user",
      status: "complete",
      parts: userParts(request),
      model: null,
      createdAt,
    };
    const assistant: NewMessage = {
      id: turn.assistantMessageId,
      conversationId,
      parentId: user.id,
      role: "assistant",
      status: "streaming",
      parts: [],
      model,
      createdAt,
    };
    const begins: Conversation | undefined =
      conversation === undefined
        ? {
            id: conversationId,
            title: titleFromMessage(request.text),
            pinned: false,
            model,
            readOnly: false,
            createdAt,
            updatedAt: createdAt,
          }
        : undefined;
    await conversations.appendAll([user, assistant], begins);
    if (conversation === undefined) return;
    if (conversation.model === model && conversation.title !== "") return;
    const title = conversation.title === "" ? { title: titleFromMessage(request.text) } : {};
    await conversations.update(conversationId, { model, ...title });
  }

  #run(services: OwnerServices, turn: NamedTurn, stored: Promise<void>): RunningTurn {
    const { ownerId, conversationId } = turn.request;
    const abort = new AbortController();
    const log = new TurnLog(turn.assistantMessageId.slice(-6));
    const done = runToEnd(turn, {
      deps: this.#deps,
      services,
      tools: this.toolsOf(ownerId),
      approvals: this.approvals,
      signal: abort.signal,
      stored,
      log,
      saveWaitMs: () => saveWaitMs(this.#running.size),
    }).then(() => this.#tellEnd(ownerId, conversationId));
    return { conversationId, log, done, stop: () => abort.abort() };
  }

  #tellEnd(ownerId: string, conversationId: string): void {
    this.#running.delete(placeOf(ownerId, conversationId));
    this.#deps.events.publish(ownerId, { type: "turn-finished", conversationId });
    this.#deps.events.publish(ownerId, { type: "conversation-changed", conversationId, reason: "updated" });
  }
}

const ownersKept = 500;
const placeOf = (ownerId: string, conversationId: string): string => `${ownerId}\n${conversationId}`;

/** Every write syncs the disk: with many answers at once each waits longer, so that streams stay quick. */
const saveWaitMs = (running: number): number => 250 * Math.max(1, Math.ceil(running / 8));

function userParts({ text, questionId }: TurnRequest): MessagePart[] {
  const parts: MessagePart[] = [{ type: "text", text }];
  if (questionId !== undefined) parts.push({ type: "data-answer", data: { questionId } });
  return parts;
}
