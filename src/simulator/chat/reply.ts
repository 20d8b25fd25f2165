import type { AnswerPlan } from "../answer/answer-plan.ts";
import { eventStreamBody } from "../answer/event-stream-body.ts";
import { streamEvents } from "../answer/stream-chunks.ts";
import { unaryBody } from "../answer/unary-body.ts";
import type { SimulatedEndpoint } from "../catalogue/endpoint.ts";
import type { Reservation } from "../rates/rate-account.ts";
import { createSeededRandom, hexDigest } from "../seeded-random.ts";
import type { WireManner } from "../wire-manner.ts";
import type { Call } from "../workspace-state.ts";

/** The answer in one piece, after as long as it takes to think it. */
export async function unaryReply(
  call: Call,
  endpoint: SimulatedEndpoint,
  wire: WireManner,
  answer: { plan: AnswerPlan; reservation: Reservation; choices: number },
): Promise<Response> {
  const { state, effects, request } = call;
  const { firstTokenMs, perTokenMs } = state.options.pacing ?? { firstTokenMs: 0, perTokenMs: 0 };
  const wait = firstTokenMs + perTokenMs * answer.plan.completionTokens;
  if (wait > 0) await state.clock.sleep(wait, request.signal);
  answer.reservation.settle(answer.plan.completionTokens);
  const text = JSON.stringify(unaryBody(answer.plan, wire, answer.choices));
  return new Response(effects.truncateBytes === null ? text : text.slice(0, effects.truncateBytes), {
    headers: {
      "content-type": effects.contentType ?? "application/json",
      "served-model-name": endpoint.name,
    },
  });
}

/** The answer as a stream, which begins at once. */
export function streamedReply(
  call: Call,
  endpoint: SimulatedEndpoint,
  wire: WireManner,
  answer: { plan: AnswerPlan; digest: string; reservation: Reservation },
): Response {
  const { state, effects, request, sequence } = call;
  const { plan, reservation } = answer;
  const pacing = state.options.pacing ?? { firstTokenMs: 0, perTokenMs: 0 };
  const events = streamEvents(plan, wire, createSeededRandom(hexDigest(answer.digest, "chunks")));
  const body = eventStreamBody(events, {
    clock: state.clock,
    firstEventMs: pacing.firstTokenMs,
    perTokenMs: pacing.perTokenMs,
    eventMs: effects.eventMs,
    faults: effects.stream,
    splitBytes: effects.splitBytes ?? state.options.splitBytes ?? null,
    request,
    onEnd: (end, count) => {
      reservation.settle(plan.completionTokens);
      state.requests.update(sequence, { outcome: { kind: "streamed", status: 200, end, events: count } });
    },
  });
  return new Response(body, {
    headers: {
      "content-type": effects.contentType ?? "text/event-stream",
      "cache-control": "no-cache",
      "served-model-name": endpoint.name,
    },
  });
}
