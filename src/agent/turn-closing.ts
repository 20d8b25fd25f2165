import type { CaroleError, ErrorCode } from "../shared/errors.ts";
import type { Receipt, StreamPart } from "../shared/stream-part.ts";
import type { RuleChange } from "../shared/rule.ts";
import type { ClaimEvidence } from "./claims/claim-evidence.ts";
import { turnEvidence } from "./claims/turn-evidence.ts";
import { judgeAnswer, type JudgedAnswer } from "./claims/unverified-claims.ts";
import { endsUnchanged, nothingChangedText } from "./nothing-changed.ts";
import type { TurnInput, TurnState } from "./turn-input.ts";

/**
 * What ends every turn, however it went: the receipt from the change log, the marks on claims that nothing stands
 * behind, that nothing was changed where one could think otherwise, how it ended, and `finish`.
 */
export async function closingParts(input: TurnInput, state: TurnState): Promise<StreamPart[]> {
  const parts: StreamPart[] = [];
  if (state.changes.length + state.rules.length > 0)
    parts.push({ type: "data-receipt", data: receiptOf(state) });
  if (state.texts.length > 0) {
    await input.pause?.();
    const evidence = turnEvidence(input, { ...state, otherEffects: ruleEffects(state.rules) });
    const judged = await judge(input, state, evidence);
    for (const text of judged.unverified) parts.push({ type: "data-unverified-claim", data: { text } });
    if (endsUnchanged(state, evidence, judged))
      parts.push({ type: "data-notice", data: { kind: "nothing-changed", text: nothingChangedText } });
  }
  const { failure } = state;
  if (failure === null) {
    if (state.truncated)
      parts.push({ type: "data-notice", data: { kind: "truncated", text: truncatedText } });
  } else if (failure.code === "aborted") {
    parts.push({ type: "data-notice", data: { kind: "stopped", text: stoppedText } }, { type: "abort" });
  } else {
    if (input.offerFallback !== false && modelIsDown.has(failure.code)) {
      parts.push({ type: "data-notice", data: { kind: "fallback-offer", text: fallbackText } });
    }
    parts.push(...errorParts(failure, input.requestId ?? ""));
  }
  parts.push({ type: "finish", messageMetadata: { usage: state.usage } });
  return parts;
}

/** Judging holds the process up no longer than this at a time. */
const judgingMs = 2;

async function judge(input: TurnInput, state: TurnState, evidence: ClaimEvidence): Promise<JudgedAnswer> {
  const judging = judgeAnswer(state.texts.join("\n"), evidence);
  let since = performance.now();
  for (;;) {
    const step = judging.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < judgingMs) continue;
    await input.pause?.();
    since = performance.now();
  }
}

const ruleEffects = (rules: readonly RuleChange[]) =>
  rules.map(({ kind, before, after }) => {
    const rule = after ?? before;
    const done = kind === "deleted" ? "removed" : kind === "created" ? "created" : "changed";
    return {
      noun: "rule",
      done,
      text: rule === null ? "" : `${rule.text} ${JSON.stringify(rule.effect)}`,
    } as const;
  });

/** What was committed: rows, and rules where some were taught. */
export const receiptOf = ({ changes, rules = [] }: Receipt): Receipt => ({
  changes: [...changes],
  ...(rules.length === 0 ? {} : { rules: [...rules] }),
});

const truncatedText = "The answer was cut at the model's length limit. Ask to continue.";
const stoppedText = "Stopped. What was said and done until then stands.";
const fallbackText =
  "The model cannot be reached. The simulated model on this machine can answer instead; it knows your tasks, and little else.";

/** Where another try on the same workspace will not help soon, and the simulated model can. */
const modelIsDown: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "not_configured",
  "token_refused",
  "not_permitted",
  "ip_blocked",
  "model_missing",
  "model_asleep",
  "model_unusable",
  "upstream_rate_limited",
  "wrong_host",
  "host_unreachable",
  "tls_failed",
  "timeout",
  "stream_broken",
  "upstream_failed",
]);

function errorParts(error: CaroleError, requestId: string): StreamPart[] {
  const { message } = error;
  return [
    { type: "data-error", data: { ...error.toJSON(), requestId: error.requestId ?? requestId } },
    { type: "error", errorText: message },
  ];
}
