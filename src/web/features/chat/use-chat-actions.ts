import { useLayoutEffect, useMemo, useRef } from "react";
import { simulatedPrefix } from "../../../shared/model.ts";
import { toApiError } from "../../lib/api.ts";
import { changeConversation } from "../../lib/change-conversation.ts";
import type { ChatSession, Sending } from "../../lib/chat/chat-session.ts";
import { textOf } from "../../lib/chat/chat-state.ts";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { focusComposer } from "./focus-composer.ts";
import { showVersion } from "./show-version.ts";

/** What the reader can do with a chat and its messages. The same functions while an answer grows, for any model. */
export interface ChatActions {
  readonly send: (text: string) => void;
  readonly stop: () => void;
  readonly edit: (messageId: string | null) => void;
  readonly save: (messageId: string, text: string) => void;
  /** Answers the last message once more. */
  readonly again: () => void;
  /** Lets the simulated model on Carole's own machine answer the last message. */
  readonly simulate: () => void;
  /** Lets another model answer the last message, and those after it. */
  readonly answerWith: (model: string) => void;
  /** Sends with another model than the chosen one, which is chosen from then on. */
  readonly sendTo: (model: string, text: string) => void;
  readonly continueAnswer: () => void;
  readonly answer: (label: string, questionId: string) => void;
  readonly decide: (approvalId: string, approvedIds: readonly string[]) => Promise<void>;
  readonly rewind: (messageId: string) => void;
  readonly showVersion: (messageId: string) => void;
  readonly pauseHands: (paused: boolean) => void;
}

export interface ChatActionsOptions {
  readonly session: ChatSession;
  readonly model: string | null;
  readonly onModel: (model: string) => void;
  readonly onEdit: (messageId: string | null) => void;
  readonly onRewind: (messageId: string) => void;
}

export function useChatActions(options: ChatActionsOptions): ChatActions {
  const { session, model, onModel, onEdit, onRewind } = options;
  // Read when something is sent, so that no message is drawn anew for another model.
  const chosen = useRef(model);
  useLayoutEffect(() => {
    chosen.current = model;
  }, [model]);
  return useMemo(() => {
    const { store } = session;
    const send = (text: string, more: Partial<Sending> = {}): void => {
      onEdit(null);
      focusComposer();
      void session.send({ text, model: chosen.current ?? undefined, ...more });
    };
    const change = (work: (conversationId: string) => Promise<unknown>): void => {
      const id = store.get().conversationId;
      if (id !== null) void attempt(() => work(id)).then(session.load);
    };
    const answerLast = (more: Partial<Sending>): void => {
      const last = store.get().messages.findLast((message) => message.role === "user");
      if (last !== undefined) send(textOf(last.parts), { replaces: last.id, ...more });
    };
    return {
      send: (text) => send(text),
      stop: () => void attempt(session.stop),
      edit: onEdit,
      save: (messageId, text) => send(text, { replaces: messageId }),
      again: () => answerLast({}),
      simulate: () => answerLast({ model: `${simulatedPrefix}${chosen.current ?? ""}` }),
      answerWith: (name) => {
        onModel(name);
        answerLast({ model: name });
      },
      sendTo: (name, text) => {
        onModel(name);
        send(text, { model: name });
      },
      continueAnswer: () => send(t("chat.continuePrompt")),
      answer: (label, questionId) => send(label, { questionId }),
      decide: session.approve,
      rewind: onRewind,
      showVersion: (messageId) => change((id) => showVersion(id, messageId)),
      pauseHands: (readOnly) => change((id) => changeConversation(id, { readOnly })),
    };
  }, [session, onModel, onEdit, onRewind]);
}

async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    notify({ kind: "error", text: toApiError(error).message });
  }
}
