import { useEffect, type ReactNode } from "react";
import type { ModelInfo } from "../../../shared/model.ts";
import { useChat, type ChatSession } from "../../lib/chat/chat-session.ts";
import { asMessage } from "../../lib/chat/chat-state.ts";
import { ChatFailure } from "./chat-failure.tsx";
import { ChosenModel } from "./chosen-model.ts";
import { ClosedPlans, closedPlans } from "./closed-plans.ts";
import { EmptyChat } from "./empty-chat.tsx";
import { LateTurns, prepareAnswer } from "./late-turns.tsx";
import { t } from "../../lib/i18n/translate.ts";
import { late } from "../../ui/late.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { ChatActions } from "./use-chat-actions.ts";

const ErrorCard = late(async () => (await import("./error-card.tsx")).ErrorCard);

export interface MessagesProps {
  readonly session: ChatSession;
  readonly actions: ChatActions;
  /** The model that answers now. */
  readonly model: string | null;
  readonly models: readonly ModelInfo[];
  readonly editing: string | null;
  readonly onNewChat: () => void;
  /** Puts a message that did not get through back into the box. */
  readonly onWriteAgain: (text: string) => void;
}

/** What was said and what is being said. While an answer grows, only that answer is drawn again. */
export function Messages(props: MessagesProps): ReactNode {
  const { session, actions, model, models, editing, onNewChat, onWriteAgain } = props;
  const state = useChat(session, (whole) => whole);
  const shown = state.answer === null ? state.messages : [...state.messages, asMessage(state.answer)];
  const closed = closedPlans(shown);
  const { unsent } = state;
  useEffect(() => {
    // What shows the answers comes while they are being read.
    if (state.status === "loading") prepareAnswer();
  }, [state.status]);
  const idle = state.status === "new" || state.status === "ready";
  return (
    <ClosedPlans value={closed}>
      {shown.length === 0 && unsent === null && idle ? <EmptyChat onPrompt={actions.send} /> : null}
      {shown.length > 0 ? null : (
        <ChatFailure state={state} onNewChat={onNewChat} onRetry={() => void session.load()} />
      )}
      {state.status === "loading" ? <Skeleton label={t("chat.loading")} lines={4} /> : null}
      {shown.length === 0 ? null : (
        <ChosenModel value={model}>
          <LateTurns
            messages={shown}
            answering={state.answering}
            lively={state.answering || state.answered}
            models={models}
            editing={editing}
            actions={actions}
          />
        </ChosenModel>
      )}
      {unsent === null ? null : (
        <div className="flex flex-col gap-2">
          <p className="self-end rounded-xl bg-urgent-soft px-4 py-2.5 whitespace-pre-wrap">{unsent.text}</p>
          <ErrorCard
            error={unsent.error}
            onRetry={() => actions.send(unsent.text)}
            onEdit={() => {
              session.store.dispatch({ type: "dismissed-unsent" });
              onWriteAgain(unsent.text);
            }}
            failed={model}
            onModel={(name) => actions.sendTo(name, unsent.text)}
          />
        </div>
      )}
    </ClosedPlans>
  );
}
