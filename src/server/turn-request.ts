import { storedSummary } from "../agent/summary/sent-conversation.ts";
import type { ChatModel } from "../agent/model.ts";
import type { Conversation, Message } from "../shared/conversation.ts";
import { CaroleError } from "../shared/errors.ts";
import { isSimulatedName } from "../shared/model.ts";
import type { AppDeps, OwnerServices } from "./dependencies.ts";
import { modelOfTurn } from "./turn-model.ts";

/** What somebody asks of a conversation, checked as far as its form goes. */
export interface TurnRequest {
  readonly ownerId: string;
  readonly requestId: string;
  readonly conversationId: string;
  /** Whether the conversation may be made now; otherwise it must be there. `new`: its id was made for this very request. */
  readonly mayCreate: boolean | "new";
  readonly text: string;
  /** The text held the token that Carole uses; it was taken out before anything else was done with it. */
  readonly secretRemoved?: boolean;
  readonly model?: string | undefined;
  /** A user message to run again, with this text. `last`: the newest one of the branch shown. */
  readonly replaces?: string | undefined;
  readonly questionId?: string | undefined;
  readonly timeZone: string;
  /** Minutes of work that fit the reader's day. */
  readonly capacityMinutes?: number | undefined;
  /** Who is asked in place of the server's own access: the workspace as this person. */
  readonly answeredBy?: ChatModel | undefined;
}

/** The same, checked against what is stored; nothing was written yet. */
export interface PreparedTurn {
  readonly request: TurnRequest;
  readonly conversation: Conversation | undefined;
  readonly model: string;
  /** A simulated model answers: the workspace is one, or the person chose a stand-in. */
  readonly simulated: boolean;
  /** What was said before, on the branch that the new message goes on. */
  readonly before: readonly Message[];
  readonly parentId: string | null;
  /** The end of the branch shown. */
  readonly head: Message | undefined;
}

/** How much of a conversation is read for a turn; the transcript is cut to its own budget after that. */
const branchLimit = 200;
const wholeBranchLimit = 5_000;
const maxMessageBytes = 100_000;

export async function prepareTurn(
  deps: AppDeps,
  services: OwnerServices,
  request: TurnRequest,
): Promise<PreparedTurn> {
  checkText(request.text);
  const { conversations } = services;
  const conversation =
    request.mayCreate === "new" ? undefined : await conversations.get(request.conversationId);
  if (conversation === undefined && request.mayCreate === false) throw unknownConversation();
  const branch = conversation === undefined ? [] : await readBranch(services, conversation.id);
  const before =
    request.replaces === undefined
      ? branch
      : await beforeReplaced(services, request, branch, request.replaces);
  checkQuestion(before, request.questionId);
  const model = await modelOfTurn(deps, request.model, conversation?.model ?? null);
  const simulated = isSimulatedName(model) || deps.databricks.connection().simulated;
  const parentId = before.at(-1)?.id ?? null;
  return { request, conversation, model, simulated, before, parentId, head: branch.at(-1) };
}

/** What lies before the summary is read no more; a conversation from before there were summaries is read whole once. */
async function readBranch({ conversations }: OwnerServices, id: string): Promise<readonly Message[]> {
  const branch = await conversations.branch(id, branchLimit);
  if (branch.length < branchLimit || storedSummary(branch) !== undefined) return branch;
  return conversations.branch(id, wholeBranchLimit);
}

export const unknownConversation = (): CaroleError =>
  new CaroleError("not_found", "There is no such conversation.", {
    hint: "Leave conversationId away to begin a new one.",
  });

function checkText(text: string): void {
  // Control characters alone say nothing either.
  if (text.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, "") === "") {
    throw new CaroleError("invalid_request", "message: The message is empty.", {
      hint: "Write something to send.",
    });
  }
  if (Buffer.byteLength(text) > maxMessageBytes) {
    throw new CaroleError("too_large", "The message is too long.", {
      hint: `A message has at most ${maxMessageBytes / 1000} kB of text. Split it, or put the text into a task's notes.`,
    });
  }
}

/** `before`: what was said before the answer, so that an answer that is edited may answer its question again. */
function checkQuestion(before: readonly Message[], questionId: string | undefined): void {
  if (questionId === undefined) return;
  const parts = before.flatMap((message) => message.parts);
  if (!parts.some((part) => part.type === "data-question" && "data" in part && part.id === questionId)) {
    throw new CaroleError("not_found", "There is no such question in this conversation.", {
      hint: "Send the answer as an ordinary message, without questionId.",
    });
  }
  const answers = parts.flatMap((part) => (part.type === "data-answer" && "data" in part ? [part.data] : []));
  if (answers.some((data) => isAnswerTo(data, questionId))) {
    throw new CaroleError("invalid_request", "questionId: This question was answered already.", {
      hint: "Edit that answer with replaces, or send an ordinary message without questionId.",
    });
  }
}

const isAnswerTo = (data: unknown, questionId: string): boolean =>
  typeof data === "object" && data !== null && "questionId" in data && data.questionId === questionId;

async function beforeReplaced(
  { conversations }: OwnerServices,
  request: TurnRequest,
  branch: readonly Message[],
  replaces: string,
): Promise<readonly Message[]> {
  if (replaces === "last") {
    const last = branch.findLastIndex(({ role }) => role === "user");
    return last === -1 ? branch : branch.slice(0, last);
  }
  const place = branch.findIndex(({ id }) => id === replaces);
  const replaced = place === -1 ? await conversations.message(replaces) : branch[place];
  if (replaced?.conversationId !== request.conversationId || replaced.role !== "user") {
    throw new CaroleError("not_found", "The message to replace is not a user message of this conversation.", {
      hint: "Name the id of one of your own messages in it.",
    });
  }
  if (place !== -1) return branch.slice(0, place);
  // It stands on a branch that is not shown now: walk up from it.
  const ancestors: Message[] = [];
  let parentId = replaced.parentId;
  while (parentId !== null && ancestors.length < branchLimit) {
    const parent = await conversations.message(parentId);
    if (parent === undefined) break;
    ancestors.unshift(parent);
    parentId = parent.parentId;
  }
  return ancestors;
}
