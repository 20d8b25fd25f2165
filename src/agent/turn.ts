import { CaroleError, toCaroleError } from "../shared/errors.ts";
import type { ModelRequest, ModelTool, Usage } from "../shared/model.ts";
import type { StreamPart } from "../shared/stream-part.ts";
import { wallClock } from "./clock-words.ts";
import { closingParts } from "./turn-closing.ts";
import { createJudge } from "./provenance/judge-write.ts";
import { createStepReader, type StepReader } from "./step-reader.ts";
import { answered, asked, repeating, stepLimit, stopReason } from "./stop-conditions.ts";
import { runCalls } from "./turn-calls.ts";
import { defaultLimits, type TurnInput, type TurnState } from "./turn-input.ts";

export type { TurnInput, TurnLimits } from "./turn-input.ts";

/**
 * One turn: ask the model, run its tools, ask again, stop. It knows nothing of HTTP, of storage or of a vendor.
 *
 * Gives batches of stream parts, `start` first and `finish` last. Once started it never throws: a failure of the
 * model is told by `data-error` and `error`, a failure of a tool is a result that the model reads. Aborting `signal`
 * closes the call to the model at once; what was said and done until then stands.
 */
export async function* runTurn(input: TurnInput): AsyncGenerator<readonly StreamPart[], void> {
  const { conversationId, userMessageId, modelName: model } = input;
  yield [
    {
      type: "start",
      messageId: input.assistantMessageId,
      messageMetadata: { conversationId, userMessageId, model },
    },
  ];
  const state = newState(input);
  const deadline = watchDeadline(input);
  let whole = false;
  try {
    yield* runSteps(input, state, deadline.signal);
    whole = true;
  } catch (thrown) {
    state.failure = deadline.passed() ? tooSlow(thrown, doneSoFar(state)) : toCaroleError(thrown);
  } finally {
    deadline.end(whole);
  }
  yield await closingParts(input, state);
}

async function* runSteps(
  input: TurnInput,
  state: TurnState,
  signal: AbortSignal,
): AsyncGenerator<readonly StreamPart[], void> {
  const limits = { ...defaultLimits, ...input.limits };
  const tools = input.tools.map(({ name, description, parameters }): ModelTool => ({
    name,
    description,
    parameters,
  }));
  const conditions = [answered, asked, repeating(2), stepLimit(limits.steps)];
  const judge = createJudge(
    state.messages,
    input.userText,
    wallClock(input.now, input.timeZone).dateTime.slice(0, 10),
  );
  let partCount = 0;
  const knownCalls = new Set(
    input.history.flatMap((message) => (message.role === "tool" ? [message.toolCallId] : [])),
  );
  for (;;) {
    signal.throwIfAborted();
    const reader = createStepReader(() => `part-${(partCount += 1)}`, knownCalls);
    yield [{ type: "start-step" }];
    const request = {
      model: input.modelName,
      messages: [...state.messages],
      tools,
      maxTokens: limits.maxTokens,
    };
    try {
      yield* readStep(input, state, reader, request, signal);
      const summary = yield* runCalls(input, state, reader.calls, signal, judge);
      state.steps.push({ calls: reader.calls.length, ...summary });
    } catch (thrown) {
      yield brokenStep(state, reader);
      throw thrown;
    }
    yield [{ type: "finish-step" }];
    const reason = stopReason(conditions, state.steps);
    if (reason === "step-limit" || reason === "repeating") {
      yield [
        {
          type: "data-notice",
          data: { kind: "step-limit", text: `${stopText[reason]} ${doneSoFar(state)}` },
        },
      ];
    }
    if (reason !== null) return;
  }
}

/** One model answer, as it comes. */
async function* readStep(
  input: TurnInput,
  state: TurnState,
  reader: StepReader,
  request: ModelRequest,
  signal: AbortSignal,
): AsyncGenerator<readonly StreamPart[], void> {
  try {
    for await (const batch of input.model.stream(request, signal)) {
      const parts = reader.read(batch);
      if (parts.length > 0) yield parts;
    }
  } finally {
    keepStep(state, reader);
  }
  const rest = reader.end();
  if (rest.length > 0) yield rest;
  checkAnswer(state, reader);
  state.messages.push({ role: "assistant", text: reader.text, toolCalls: reader.calls });
}

/** Whoever reads keeps a part open until its end is told: a step that broke off ends all that it began. */
function brokenStep(state: TurnState, reader: StepReader): StreamPart[] {
  const settled = new Set(
    state.messages.map((message) => (message.role === "tool" ? message.toolCallId : "")),
  );
  const left = reader.calls.filter(({ id }) => !settled.has(id));
  return [
    ...reader.end(),
    ...left.map(({ id }): StreamPart => ({
      type: "tool-output-error",
      toolCallId: id,
      errorText: "Stopped before it was done.",
    })),
    { type: "finish-step" },
  ];
}

const stopText = {
  "step-limit": "I stopped here: this took more steps than one turn may have.",
  repeating: "I stopped here: the model kept asking for the same thing.",
} as const;

/** What happened until a turn was ended early, from the changes alone. */
function doneSoFar({ changes, rules }: TurnState): string {
  if (changes.length === 0 && rules.length > 0) return "A rule was changed; it is listed below.";
  const rows = new Set(changes.map((change) => change.taskId)).size;
  if (rows === 0) return "Nothing was changed.";
  return rows === 1
    ? "One task was changed; it is listed below."
    : `${rows} tasks were changed; they are listed below.`;
}

function newState(input: TurnInput): TurnState {
  return {
    messages: [
      { role: "system", text: input.instructions },
      ...input.history,
      { role: "user", text: input.userText },
    ],
    steps: [],
    changes: [],
    rules: [],
    texts: [],
    made: new Set(),
    rowsTouched: 0,
    waits: false,
    usage: { inputTokens: null, outputTokens: null },
    failure: null,
    truncated: false,
  };
}

/** What was said counts even when the answer broke off: a claim in it is still a claim. */
function keepStep(state: TurnState, reader: StepReader): void {
  if (reader.text !== "") state.texts.push(reader.text);
  if (reader.finish === null) return;
  state.usage = addUsage(state.usage, reader.finish.usage);
  state.truncated = reader.finish.reason === "length";
}

function addUsage(sum: Usage, step: Usage): Usage {
  const add = (left: number | null, right: number | null): number | null =>
    left === null ? right : left + (right ?? 0);
  return {
    inputTokens: add(sum.inputTokens, step.inputTokens),
    outputTokens: add(sum.outputTokens, step.outputTokens),
  };
}

/** An answer without a word and without a call is none, unless something was said or done before it. */
function checkAnswer(state: TurnState, reader: StepReader): void {
  if (reader.text.trim() !== "" || reader.calls.length > 0 || state.truncated) return;
  if (reader.finish?.reason === "content-filter") {
    throw new CaroleError("content_filtered", "The workspace's guardrails withheld the answer.", {
      hint: "Say it differently, or ask the workspace's administrators about its guardrails.",
    });
  }
  if (state.texts.length + state.changes.length + state.rules.length > 0) return;
  throw new CaroleError("upstream_failed", "The model gave an empty answer.", {
    hint: "Try again, or switch to another model.",
    retryable: true,
  });
}

interface Deadline {
  readonly signal: AbortSignal;
  passed(): boolean;
  /** `whole`: nothing was broken off, so that nothing needs to be stopped. */
  end(whole: boolean): void;
}

/** The caller's signal and the turn's own deadline, as one. */
function watchDeadline(input: TurnInput): Deadline {
  const controller = new AbortController();
  let late = false;
  const stop = (): void => controller.abort(new CaroleError("aborted", "This was stopped."));
  if (input.signal.aborted) stop();
  else input.signal.addEventListener("abort", stop, { once: true });
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, input.limits?.deadlineMs ?? defaultLimits.deadlineMs);
  return {
    signal: controller.signal,
    passed: () => late && !input.signal.aborted,
    end(whole) {
      clearTimeout(timer);
      input.signal.removeEventListener("abort", stop);
      // A reader that left without stopping must not leave the call upstream running. One that is over closes its line by
      // itself: an abort would cut it before its last bytes, and the next message would need a new connection.
      if (!whole) stop();
    },
  };
}

const tooSlow = (cause: unknown, done: string): CaroleError =>
  new CaroleError("timeout", "This answer took too long and was ended.", {
    hint: `${done} Ask again for the rest, or switch to a faster model.`,
    retryable: true,
    cause,
  });
