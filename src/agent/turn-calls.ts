import { toCaroleError } from "../shared/errors.ts";
import type { ToolCall } from "../shared/model.ts";
import type { StreamPart } from "../shared/stream-part.ts";
import { prepareCall, runCall, type CallOutcome } from "./call-tool.ts";
import type { Tool, ToolContext, ToolResult } from "./tool.ts";
import { defaultLimits, type TurnInput, type TurnState } from "./turn-input.ts";

/** The calls of one step: reads that stand side by side run together, writes one after the other in their order. */
export interface CallsSummary {
  asked: boolean;
  repeated: number;
}

interface Prepared {
  readonly call: ToolCall;
  readonly ready: { readonly tool: Tool; readonly input: unknown } | CallOutcome;
  readonly key: string;
}

/** A result is cut here: a model reads it whole, and a list of fifty rows stays well under. */
const resultLimit = 24_000;

export async function* runCalls(
  input: TurnInput,
  state: TurnState,
  calls: readonly ToolCall[],
  signal: AbortSignal,
  judge: ToolContext["judge"],
): AsyncGenerator<readonly StreamPart[], CallsSummary> {
  const summary: CallsSummary = { asked: false, repeated: 0 };
  const tools = new Map(input.tools.map((tool) => [tool.name, tool]));
  const prepared = calls.map((call): Prepared => {
    const ready = prepareCall(tools, call.name, call.arguments);
    return { call, ready, key: callKey(call, ready) };
  });
  const context: ToolContext = {
    cause: input.cause,
    userText: input.userText,
    now: input.now,
    timeZone: input.timeZone,
    ...(input.capacityMinutes === undefined ? {} : { capacityMinutes: input.capacityMinutes }),
    signal,
    readOnly: input.readOnly,
    ...tooManyRows(input, state, prepared),
    ...(judge === undefined ? {} : { judge }),
  };
  for (const group of groups(prepared)) {
    if (signal.aborted) break;
    const outcomes = await Promise.all(
      group.map(async (one) => keepApproval(one, await outcomeOf(one, state, summary, context), input)),
    );
    yield group.flatMap((one, index) => settle(one, outcomes[index]!, state, summary));
  }
  // A call without a result would make the transcript invalid for every later step and turn.
  for (const { call } of prepared) {
    if (state.messages.some((message) => message.role === "tool" && message.toolCallId === call.id)) continue;
    answer(state, call, { problem: "Stopped before this call was made. Nothing was done." });
    yield [{ type: "tool-output-error", toolCallId: call.id, errorText: "Stopped before it was done." }];
  }
  return summary;
}

/** Neighbouring reads form a group; everything else stands alone. */
function groups(prepared: readonly Prepared[]): Prepared[][] {
  const result: Prepared[][] = [];
  const isRead = ({ ready }: Prepared): boolean => "tool" in ready && ready.tool.effect === "read";
  for (const one of prepared) {
    const last = result.at(-1);
    if (last !== undefined && isRead(one) && isRead(last[0]!)) last.push(one);
    else result.push([one]);
  }
  return result;
}

/** The rows of this step and of the turn so far together decide, so that many small calls ask as one big one does. */
function tooManyRows(
  input: TurnInput,
  state: TurnState,
  prepared: readonly Prepared[],
): { mustAsk?: string } {
  const limit = input.limits?.rowsWithoutAsking ?? defaultLimits.rowsWithoutAsking;
  let rows = state.rowsTouched;
  for (const { ready } of prepared) if ("tool" in ready) rows += ready.tool.rowCount?.(ready.input) ?? 0;
  return rows > limit
    ? { mustAsk: `All steps of this answer together would change more than ${limit} tasks` }
    : {};
}

async function outcomeOf(
  { ready, key }: Prepared,
  state: TurnState,
  summary: CallsSummary,
  context: ToolContext,
): Promise<CallOutcome> {
  if (!("tool" in ready)) return ready;
  if (state.made.has(key)) {
    summary.repeated += 1;
    const problem =
      "You already made this very call in this turn. It was not made again; its result stands above.";
    return { kind: "failed", problem: { problem }, retryable: false };
  }
  const outcome = await runCall(ready.tool, ready.input, context);
  if (outcome.kind === "done" || !outcome.retryable) {
    // After a write, looking again is no repetition.
    if (outcome.kind === "done" && didSomething(outcome.result)) state.made.clear();
    state.made.add(key);
  }
  return outcome;
}

const didSomething = ({ changes, rules = [] }: ToolResult): boolean => changes.length + rules.length > 0;

/** A question is stored before it is asked: the answer may come to another process, or after a restart. */
async function keepApproval(
  { call, ready }: Prepared,
  outcome: CallOutcome,
  input: TurnInput,
): Promise<CallOutcome> {
  if (outcome.kind === "failed" || outcome.result.approval === undefined) return outcome;
  const { approval, approvalVersions: versions = {}, changes } = outcome.result;
  if (input.approvals === undefined) {
    const problem = "This needs the user's approval, which cannot be given here. Nothing was changed.";
    return { kind: "done", result: { output: { problem }, changes } };
  }
  const { conversationId, cause, userText, now: askedAt } = input;
  const pending = { approval, conversationId, toolCallId: call.id, versions, cause, userText, askedAt };
  try {
    await input.approvals.add({ ...pending, input: "tool" in ready ? ready.input : undefined });
    return outcome;
  } catch (thrown) {
    const error = toCaroleError(thrown);
    const problem = `This needs the user's approval, which could not be asked for. ${error.message} Nothing was changed.`;
    return { kind: "failed", problem: { problem }, retryable: error.retryable };
  }
}

function settle(
  { call, ready }: Prepared,
  outcome: CallOutcome,
  state: TurnState,
  summary: CallsSummary,
): StreamPart[] {
  if (outcome.kind === "failed") {
    answer(state, call, outcome.problem);
    // The hint tells a model how to call again; a person reads what happened.
    return [{ type: "tool-output-error", toolCallId: call.id, errorText: outcome.problem.problem }];
  }
  const { result } = outcome;
  state.changes.push(...result.changes);
  state.rules.push(...(result.rules ?? []));
  const asked = "tool" in ready ? (ready.tool.rowCount?.(ready.input) ?? 0) : 0;
  // The next occurrence of a repeating task is no row that anybody asked for.
  state.rowsTouched += Math.min(result.changes.length, Math.max(1, asked));
  state.waits ||= result.approval !== undefined || result.question !== undefined;
  const parts: StreamPart[] = [];
  if (result.approval !== undefined) {
    parts.push({ type: "data-approval", id: result.approval.approvalId, data: result.approval });
  }
  if (result.question !== undefined) {
    summary.asked = true;
    parts.push({ type: "data-question", id: result.question.questionId, data: result.question });
  }
  answer(state, call, result.output);
  return [{ type: "tool-output-available", toolCallId: call.id, output: result.output }, ...parts];
}

function answer(state: TurnState, call: ToolCall, output: unknown): void {
  const text = JSON.stringify(output) ?? "null";
  state.messages.push({
    role: "tool",
    toolCallId: call.id,
    toolName: call.name,
    text: text.length > resultLimit ? `${text.slice(0, resultLimit)}… (cut: ask for less)` : text,
  });
}

/** Equal for calls that mean the same: checked arguments in one spelling. */
function callKey(call: ToolCall, ready: Prepared["ready"]): string {
  const meaning = "tool" in ready ? JSON.stringify(ready.input) : call.arguments;
  return `${call.name} ${meaning}`;
}
