import { useMemo, type ReactNode } from "react";
import { simulatedPrefix, type ModelInfo } from "../../../shared/model.ts";
import { useChat, type ChatSession } from "../../lib/chat/chat-session.ts";
import { asMessage } from "../../lib/chat/chat-state.ts";
import { ChatFailure } from "./chat-failure.tsx";
import { EmptyChat } from "./empty-chat.tsx";
import { LateAnswer } from "./late-answer.tsx";
import { t } from "../../lib/i18n/translate.ts";
import { late } from "../../ui/late.tsx";
import type { ChatActions } from "./use-chat-actions.ts";
import { UserMessage } from "./user-message.tsx";

const ErrorCard = late(async () => (await import("./error-card.tsx")).ErrorCard);

export interface MessagesProps {
  readonly session: ChatSession;
  readonly actions: ChatActions;
  readonly models: readonly ModelInfo[];
  readonly editing: string | null;
  readonly onNewChat: () => void;
}

/** What was said and what is being said. While an answer grows, only that answer is drawn again. */
export function Messages(props: MessagesProps): ReactNode {
  const { session, actions, models, editing, onNewChat } = props;
  const state = useChat(session, (whole) => whole);
  const labels = useMemo(() => new Map(models.map((model) => [model.name, model.label])), [models]);
  const shown = state.answer === null ? state.messages : [...state.messages, asMessage(state.answer)];
  const { unsent } = state;
  const idle = state.status === "new" || state.status === "ready";
  return (
    <>
      {shown.length === 0 && unsent === null && idle ? <EmptyChat onPrompt={actions.send} /> : null}
      {shown.length > 0 ? null : (
        <ChatFailure state={state} onNewChat={onNewChat} onRetry={() => void session.load()} />
      )}
      {shown.map((message, index) => {
        const newest = index === shown.length - 1;
        if (message.role === "user") {
          return (
            <UserMessage
              key={`place-${index}`}
              message={message}
              editing={editing === message.id}
              actions={actions}
            />
          );
        }
        return (
          <LateAnswer
            key={`place-${index}`}
            message={message}
            growing={newest && state.answering}
            newest={newest}
            modelLabel={labelOf(message.model, labels)}
            actions={actions}
          />
        );
      })}
      {unsent === null ? null : (
        <div className="flex flex-col gap-2">
          <p className="self-end rounded-xl bg-urgent-soft px-4 py-2.5 whitespace-pre-wrap">{unsent.text}</p>
          <ErrorCard
            error={unsent.error}
            onRetry={() => actions.send(unsent.text)}
            onModel={(name) => actions.sendTo(name, unsent.text)}
          />
        </div>
      )}
    </>
  );
}

/** What the server stores where no model could be found to answer. */
const noModel = "no-model";

/** A simulated stand-in is called by the model it stands in for; that it is simulated is said beside it. */
function labelOf(model: string | null, labels: ReadonlyMap<string, string>): string {
  const name = model?.replace(simulatedPrefix, "") ?? "";
  if (name === noModel) return t("model.none");
  return labels.get(name) ?? name;
}
