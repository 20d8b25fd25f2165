import { setImmediate } from "node:timers/promises";
import { createPartFolder } from "../agent/fold-parts.ts";
import type { Tool } from "../agent/tool.ts";
import { runTurn } from "../agent/turn.ts";
import type { TurnInput } from "../agent/turn.ts";
import { toCaroleError } from "../shared/errors.ts";
import type { SentContext } from "../shared/sent-context.ts";
import type { StreamPart } from "../shared/stream-part.ts";
import type { AppDeps, OwnerServices } from "./dependencies.ts";
import { errorBody } from "./errors.ts";
import { describeThrown } from "./log.ts";
import { modelWithoutSecrets } from "./model-without-secrets.ts";
import { turnContext } from "./turn-context.ts";
import { TurnLog } from "./turn-log.ts";
import { modelWithoutName, noModel } from "./turn-model.ts";
import type { PreparedTurn } from "./turn-request.ts";
import { TurnSaver } from "./turn-saver.ts";

/** Well below the time after which other instances take an answer for cut off. */
const aliveMs = 5_000;

/** A prepared turn with the ids of its messages. */
export interface NamedTurn extends PreparedTurn {
  readonly userMessageId: string;
  readonly assistantMessageId: string;
}

export interface TurnParts {
  readonly deps: AppDeps;
  readonly services: OwnerServices;
  readonly tools: readonly Tool[];
  readonly signal: AbortSignal;
  /**
   * When the user's message is in the store. The model is asked meanwhile, as the disk and the network can work at the
   * same time; no tool runs and nothing is kept before it.
   */
  readonly stored: Promise<void>;
  readonly log: TurnLog;
  /** How long a grown text may wait for its next write; longer when many answers run. */
  readonly saveWaitMs: () => number;
}

/** Runs a turn to its end, whoever reads it: each batch goes to the log, and the message grows in the store. */
export async function runToEnd(turn: NamedTurn, parts: TurnParts): Promise<void> {
  const { deps, services, log } = parts;
  const folder = createPartFolder();
  const saver = new TurnSaver(services.conversations, turn.assistantMessageId, folder, deps.log, {
    stored: parts.stored,
    aliveMs: deps.turnSignals === undefined ? undefined : aliveMs,
  });
  const tell = async (batch: readonly StreamPart[]): Promise<void> => {
    folder.add(batch);
    const ends = batch.at(-1)?.type === "finish";
    // Whoever pressed Stop sees it stop now, not when the disk is done; `Turns.settled` keeps later readers waiting.
    if (ends && folder.status === "stopped") endLog(log, batch);
    // Any other end is stored before it is told: it says that all is kept.
    if (ends) await saver.finish();
    else if (batch.some(counts)) saver.now();
    else saver.soon(parts.saveWaitMs());
    log.append(batch);
  };
  try {
    const { input, sent } = await turnInput(turn, parts);
    for await (const batch of runTurn(input)) {
      await tell(batch[0]?.type === "start" ? beginning(batch, turn, sent) : batch);
    }
  } catch (thrown) {
    deps.log.error("turn-failed", { requestId: turn.request.requestId, thrown: describeThrown(thrown) });
    const failure = failureParts(thrown, turn.request.requestId);
    // A stop that was told stays one: it is only tried once more to keep it.
    if (!log.ended) folder.add(failure);
    await saver.finish().catch((cause: unknown) => {
      // The reader is told all the same; the message stays `streaming`, and the next start marks it as interrupted.
      deps.log.error("turn-end-not-stored", { thrown: describeThrown(cause) });
    });
    log.append(failure);
  } finally {
    log.end();
  }
}

function endLog(log: TurnLog, batch: readonly StreamPart[]): void {
  log.append(batch);
  log.end();
}

async function turnInput(
  turn: NamedTurn,
  parts: TurnParts,
): Promise<{ input: TurnInput; sent: SentContext }> {
  const { deps, services, signal } = parts;
  const { request, conversation, model } = turn;
  const now = deps.clock();
  const { timeZone, capacityMinutes, answeredBy = deps.model } = request;
  const { instructions, history, sent } = await turnContext(turn, services, parts.tools, { now, timeZone });
  const input: TurnInput = {
    model: modelWithoutSecrets(
      model === noModel ? modelWithoutName({ ...deps, model: answeredBy }) : answeredBy,
      deps.secrets?.() ?? [],
    ),
    modelName: model,
    tools: parts.tools.map((tool) => heldUntil(parts.stored, tool)),
    instructions,
    history,
    userText: request.text,
    cause: {
      actor: { type: "assistant", model },
      conversationId: request.conversationId,
      messageId: turn.userMessageId,
    },
    conversationId: request.conversationId,
    userMessageId: turn.userMessageId,
    assistantMessageId: turn.assistantMessageId,
    now,
    timeZone,
    ...(capacityMinutes === undefined ? {} : { capacityMinutes }),
    signal,
    readOnly: conversation?.readOnly ?? false,
    approvals: services.approvals,
    offerFallback: !turn.simulated,
    requestId: request.requestId,
    pause: () => sentOut(parts.stored),
  };
  return { input, sent };
}

/** Whoever reads begins to get the answer once its message is stored: by then all that was said until now is on its way. */
async function sentOut(stored: Promise<void>): Promise<void> {
  await stored.catch(() => undefined); // The one who asked is told by `Turns`.
  await setImmediate();
}

/** No row may change before the message that asked for it is kept. */
function heldUntil(stored: Promise<void>, tool: Tool): Tool {
  return {
    ...tool,
    async run(input, context) {
      await stored;
      return tool.run(input, context);
    },
  };
}

/** Parts that tell of something done or asked: kept at once. Text may wait for a moment. */
function counts(part: StreamPart): boolean {
  if (part.type === "data-context") return false;
  return part.type.startsWith("tool-") || part.type.startsWith("data-");
}

/** The first parts, with what only this side knows: who answers, whether it is simulated, and what it was given. */
function beginning(batch: readonly StreamPart[], turn: PreparedTurn, sent: SentContext): StreamPart[] {
  const parts = batch.map((part): StreamPart =>
    part.type === "start" && turn.simulated
      ? { ...part, messageMetadata: { ...part.messageMetadata, simulated: true } }
      : part,
  );
  return [...parts, ...removedSecret(turn), ...changedModel(turn), { type: "data-context", data: sent }];
}

const secretText =
  "Your message held the token that Carole uses. It was removed: it is not kept, and no model was sent it.";

const removedSecret = ({ request }: PreparedTurn): StreamPart[] =>
  request.secretRemoved === true
    ? [{ type: "data-notice", data: { kind: "secret-removed", text: secretText } }]
    : [];

/** Compared with who really answered last: what a conversation is set to may never have answered. */
function changedModel({ before: messages, model }: PreparedTurn): StreamPart[] {
  const before =
    messages.findLast(({ role, model: name }) => role === "assistant" && name !== noModel)?.model ?? model;
  if (before === model) return [];
  const text = `${model} answers from here on; before it was ${before}. It knows all that was said.`;
  return [{ type: "data-notice", data: { kind: "model-changed", text } }];
}

function failureParts(thrown: unknown, requestId: string): StreamPart[] {
  const error = toCaroleError(thrown);
  return [
    { type: "data-error", data: errorBody(error, requestId) },
    { type: "error", errorText: error.message },
    { type: "finish", messageMetadata: { usage: { inputTokens: null, outputTokens: null } } },
  ];
}
