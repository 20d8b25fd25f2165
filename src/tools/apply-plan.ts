import type { Tool, ToolContext, ToolResult } from "../agent/tool.ts";
import { momentAt } from "../language/moment.ts";
import type { ApprovalStore, PendingApproval } from "../shared/approval.ts";
import { ApplyPlanInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs } from "../shared/tool-outputs.ts";
import type { TaskService } from "../tasks/task-service.ts";
import { changeOutcome } from "./describe-change.ts";
import { applyProposed } from "./proposed-moves.ts";
import { parametersOf } from "./tool-parameters.ts";

/** A plan that was shown so long ago is no basis for a yes any more. */
const openFor = 24 * 60 * 60 * 1000;

export function applyPlan(tasks: TaskService, approvals: ApprovalStore | undefined): Tool<ApplyPlanInput> {
  return {
    name: "apply_plan",
    description: "When the user says to apply or to forget the plan that what_if showed, all of it.",
    effect: "write",
    input: ApplyPlanInput,
    parameters: parametersOf(ApplyPlanInput),
    async run({ proposal_id: proposalId, decision }, context): Promise<ToolResult> {
      const conversationId = context.cause.conversationId ?? "";
      const pending = await approvals?.find(conversationId, proposalId);
      const plan = pending?.approval.whole;
      if (pending === undefined || plan === undefined || isOld(pending, context)) return refused(noPlan);
      if (decision === "forget") {
        await approvals?.take(conversationId, proposalId);
        const output: ToolOutputs["apply_plan"] = { forgotten: plan.words };
        return { output, changes: [] };
      }
      if (!agrees(context.userText)) return refused(notAgreed);
      const ids = pending.approval.rows.map((row) => row.id);
      // The versions in these ids let it be applied once, whoever else answers the same plan meanwhile.
      const changes = await applyProposed(tasks, ids, context.cause);
      await approvals?.take(conversationId, proposalId);
      const moment = momentAt(context.now, context.timeZone);
      const output: ToolOutputs["apply_plan"] = {
        outcomes: changes.map((change) => changeOutcome(change, moment)),
      };
      return { output, changes };
    },
  };
}

const isOld = (pending: PendingApproval, { now }: ToolContext): boolean =>
  now.getTime() - pending.askedAt.getTime() > openFor;

const refused = (output: { readonly problem: string; readonly hint: string }): ToolResult => ({
  output,
  changes: [],
});

const noPlan = {
  problem: "There is no open plan with this id, so nothing was changed.",
  hint: "It was applied or forgotten already, or is too old. Call what_if again.",
};

const notAgreed = {
  problem: "The user has not said to apply the plan, so nothing was changed.",
  hint: "They can say 'apply it' or press Apply.",
};

const yes =
  /(?<!\p{L})(?:apply|appl(?:y|ied) it|do (?:it|that|so|this)|go (?:ahead|for it)|please do|accept|take it|use (?:it|that|this)|make it so|make (?:the|these|those) (?:changes|moves)|sounds good|looks good|confirm|approved?|agreed?|move them|mach(?:e|en)?|anwenden|übernehmen|übernimm|wende|applique[rz]?|vas-y|aplica(?:lo|r)?|adelante|hazlo)(?!\p{L})/iu;
/** These open messages of other kinds too: "ok, what is due today?" */
const mereYes = /(?<!\p{L})(?:yes|yep|yeah|yup|sure|ok(?:ay)?|ja|oui|d['’]accord|sí|vale)(?!\p{L})/iu;
const somethingElse =
  /\?|(?<!\p{L})(?:what|which|who|when|where|why|how|show|list|find|tell|plan|add|create|remind|delete|remove|complete|mark|set|undo|was|wer|wann|wie|zeig|lösch|que|quoi|montre|qué|muestra)(?!\p{L})/iu;
const no =
  /(?<!\p{L})(?:no|nope|not|don['’]?t|do not|never|forget|cancel|discard|drop it|wait|later|nein|nicht|vergiss|verwirf|non|pas|oublie|olvida)(?!\p{L})/iu;

/** Said by the person in this very message; where nobody speaks (a program calls), the call itself is the word. */
const agrees = (userText: string): boolean =>
  userText.trim() === "" ||
  (!no.test(userText) && (yes.test(userText) || (mereYes.test(userText) && !somethingElse.test(userText))));
