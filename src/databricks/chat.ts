import { CaroleError } from "../shared/errors.ts";
import type { ModelPart } from "../shared/model.ts";
import { AnswerDecoder } from "./answer-decoder.ts";
import { bodyText, chatBody, type ChatBody, type ChatRequest } from "./chat-request.ts";
import type { DatabricksEvent } from "./databricks-event.ts";
import type { Lessons } from "./learned.ts";
import { profileOf } from "./profiles.ts";
import { RetryBudget } from "./retry.ts";
import type { Timeouts, Timing } from "./timing.ts";
import type { CallExtras } from "./call-extras.ts";
import { readText, RefusedError, type Answer } from "./workspace-call.ts";
import type { WorkspaceClient } from "./workspace-client.ts";

export interface ChatParts {
  readonly client: WorkspaceClient;
  readonly lessons: Lessons;
  readonly extras: CallExtras;
  readonly timing: Timing;
  readonly timeouts: Timeouts;
  readonly log: (event: DatabricksEvent) => void;
  /** `/ai-gateway/mlflow/v1` and the like; null for the endpoint's own path. */
  readonly basePath: string | null;
  /** Other names of what the endpoint serves, where the list told them: an endpoint may be called anything. */
  readonly servedNames: (model: string) => readonly string[];
}

/** A shorter wait is over before anybody has read that there is one. */
const worthTellingMs = 500;

/**
 * One answer, as parts. It tries again while nothing has come out, as far as the error allows and the budget lasts, and once for
 * every lesson; after the first part it never does, because the reader has seen it and tools may have run.
 */
export async function* streamChat(
  parts: ChatParts,
  request: ChatRequest,
  signal: AbortSignal,
  stream = true,
): AsyncGenerator<readonly ModelPart[]> {
  const budget = new RetryBudget(parts.timing.random);
  let renewed = false;
  while (true) {
    let answered = false;
    try {
      for await (const batch of attempt(parts, request, signal, stream)) {
        answered = true;
        yield batch;
      }
      return;
    } catch (thrown) {
      if (answered || !(thrown instanceof CaroleError)) throw thrown;
      if (learn(parts, request, thrown)) continue;
      if (thrown.code === "token_refused" && !renewed && parts.client.target.credential?.renew?.()) {
        renewed = true;
        continue;
      }
      const wait = budget.next(thrown);
      if (wait === null) throw thrown;
      parts.log({
        type: "retry",
        path: chatPath(parts, request.model),
        attempt: budget.failed,
        waitMs: wait,
        code: thrown.code,
      });
      if (wait >= worthTellingMs)
        yield [{ type: "retry", attempt: budget.failed, waitMs: wait, code: thrown.code }];
      await pause(parts.timing, wait, signal);
    }
  }
}

async function* attempt(
  parts: ChatParts,
  request: ChatRequest,
  signal: AbortSignal,
  stream: boolean,
): AsyncGenerator<readonly ModelPart[]> {
  const body = bodyOf(parts, request, stream);
  const answer = await parts.client.send({
    method: "POST",
    path: chatPath(parts, request.model),
    body: bodyText(body),
    accept: body["stream"] === true ? "text/event-stream" : "application/json",
    signal,
    firstByteMs: parts.timeouts.firstByteMs,
    model: request.model,
  });
  if ("tools" in body) parts.lessons.note(request.model, { tools: true });
  const decoder = new AnswerDecoder({
    requestId: answer.requestId,
    toError: answer.toError,
    onCall: (call) => parts.extras.keep(request.model, call),
  });
  try {
    const streamed = /event-stream/i.test(answer.response.headers["content-type"] ?? "");
    yield* streamed ? readStream(answer, decoder, parts.timeouts) : readWhole(answer, decoder);
  } finally {
    answer.end();
  }
}

async function* readStream(
  answer: Answer,
  decoder: AnswerDecoder,
  timeouts: Timeouts,
): AsyncGenerator<readonly ModelPart[]> {
  let phase: "first" | "rest" | "tail" = "first";
  const reads = answer.response.body[Symbol.asyncIterator]();
  try {
    while (!decoder.done) {
      const { done, value: bytes } = await reads.next();
      if (done) break;
      if (phase === "first") {
        phase = "rest";
        answer.deadline.limit("rest", timeouts.idleMs);
      } else {
        answer.deadline.touch();
      }
      const batch = decoder.push(bytes);
      if (batch.length > 0) yield batch;
      if (decoder.finishing && phase !== "tail") {
        phase = "tail";
        answer.deadline.limit("rest", timeouts.tailMs);
      }
    }
  } catch (thrown) {
    // The answer is whole; only the line was not closed in order.
    const whole = decoder.finishing && answer.failure(thrown).code !== "aborted";
    if (!whole) throw brokenOff(answer.failure(thrown));
  }
  const last = decoder.end();
  answer.settle(reads);
  yield last;
}

/** The endpoint does not stream: its whole answer makes one batch. */
async function* readWhole(answer: Answer, decoder: AnswerDecoder): AsyncGenerator<readonly ModelPart[]> {
  let text: string;
  try {
    text = await readText(answer, 64 * 1024 * 1024);
  } catch (thrown) {
    throw brokenOff(answer.failure(thrown));
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // The parser's error quotes the text, which is not ours to keep.
    throw brokenOff(
      new CaroleError("stream_broken", "The answer is not readable data.", { retryable: true }),
    );
  }
  const said = decoder.whole(body);
  yield [...said, ...decoder.end()];
}

function bodyOf(parts: ChatParts, request: ChatRequest, stream: boolean): ChatBody {
  return chatBody(request, {
    profile: profileOf(request.model, ...parts.servedNames(request.model)),
    learned: parts.lessons.of(request.model),
    stream,
    model: basePathOf(parts) === null ? null : request.model,
    extrasOf: (callId) => parts.extras.of(request.model, callId),
  });
}

function basePathOf({ basePath, lessons }: ChatParts): string | null {
  return lessons.gatewayMissing ? null : basePath;
}

function chatPath(parts: ChatParts, model: string): string {
  const basePath = basePathOf(parts);
  return basePath === null
    ? `/serving-endpoints/${encodeURIComponent(model)}/invocations`
    : `${basePath}/chat/completions`;
}

function learn(parts: ChatParts, request: ChatRequest, error: CaroleError): boolean {
  if (error.code === "tools_unsupported") parts.lessons.note(request.model, { tools: false });
  if (!(error instanceof RefusedError)) return false;
  if (error.code === "wrong_host" && error.facts.status === 404 && basePathOf(parts) !== null) {
    parts.lessons.gatewayMissing = true;
    parts.log({ type: "learned", model: request.model, what: "the workspace has no gateway" });
    return true;
  }
  const what = parts.lessons.learn(request.model, error.facts, bodyOf(parts, request, true));
  if (what !== null) parts.log({ type: "learned", model: request.model, what });
  return what !== null;
}

/** A line that breaks while the answer comes in is not a host that can't be reached. */
function brokenOff(error: CaroleError): CaroleError {
  if (error.code === "aborted" || error.code === "stream_broken" || error.code === "timeout") return error;
  return new CaroleError("stream_broken", "The connection broke before the answer was whole.", {
    hint: "What arrived is kept. Ask again to get a whole answer.",
    retryable: true,
    cause: error,
  });
}

async function pause(timing: Timing, milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await timing.sleep(milliseconds, signal);
  } catch (thrown) {
    if (signal.aborted) throw new CaroleError("aborted", "This was stopped.", { cause: thrown });
    throw thrown;
  }
}
