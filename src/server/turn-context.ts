import { buildInstructions } from "../agent/instructions.ts";
import { sentConversation } from "../agent/summary/sent-conversation.ts";
import type { Tool } from "../agent/tool.ts";
import { charactersPerToken } from "../agent/transcript.ts";
import { weightsIn } from "../rules/in-force.ts";
import { tellRules } from "../rules/tell-rules.ts";
import type { ModelMessage } from "../shared/model.ts";
import type { SentContext } from "../shared/sent-context.ts";
import { privateRows, withoutPrivateWords } from "../tools/private-tasks.ts";
import { taskSnapshot } from "../tools/snapshot.ts";
import type { OwnerServices } from "./dependencies.ts";
import type { PreparedTurn } from "./turn-request.ts";

const recentChanges = 20;
/** So many rank before the private ones are taken away. */
const rankedRows = 30;

export interface TurnContext {
  readonly instructions: string;
  readonly history: readonly ModelMessage[];
  readonly sent: SentContext;
}

interface Moment {
  readonly now: Date;
  readonly timeZone: string;
}

/** All that a model is given for a turn beside the new message, and the account of it that is kept with the answer. */
export async function turnContext(
  turn: PreparedTurn,
  services: OwnerServices,
  tools: readonly Tool[],
  moment: Moment,
): Promise<TurnContext> {
  const { before, conversation, model, request } = turn;
  // First, as the plan would ask for them too; what comes then shares its look at the log.
  const rules = await services.rules.list();
  const [plan, recent, hidden] = await Promise.all([
    services.tasks.plan({ ...moment, limit: rankedRows, taught: weightsIn(rules) }),
    conversation === undefined
      ? []
      : services.tasks
          .history({ conversationId: request.conversationId, limit: recentChanges })
          .then(({ items }) => items),
    privateRows(services.tasks),
  ]);
  const snapshot = taskSnapshot(plan, recent, moment);
  const told = tellRules(rules);
  const readOnly = conversation?.readOnly ?? false;
  const instructions = buildInstructions({
    ...moment,
    model,
    readOnly,
    snapshot: snapshot.text,
    rules: told,
  });
  const { history: whole, ...earlier } = sentConversation(before);
  const history = withoutPrivateWords(whole, hidden);
  const characters = instructions.length + sizeOf(history) + sizeOfTools(tools) + request.text.length;
  return {
    instructions,
    history,
    sent: {
      rows: snapshot.rows,
      openTasks: snapshot.openTasks,
      kept: hidden.open,
      ...earlier,
      tools: tools.length,
      rules: told.length,
      characters,
      tokens: Math.round(characters / charactersPerToken),
    },
  };
}

const sizeOf = (messages: readonly ModelMessage[]): number =>
  messages.reduce(
    (sum, message) =>
      sum +
      message.text.length +
      (message.role === "assistant"
        ? message.toolCalls.reduce((size, call) => size + call.arguments.length, 0)
        : 0),
    0,
  );

// The tools of an owner are made once, so they are measured once.
const measured = new WeakMap<readonly Tool[], number>();

function sizeOfTools(tools: readonly Tool[]): number {
  const known = measured.get(tools);
  if (known !== undefined) return known;
  const size = JSON.stringify(
    tools.map(({ name, description, parameters }) => ({ name, description, parameters })),
  ).length;
  measured.set(tools, size);
  return size;
}
