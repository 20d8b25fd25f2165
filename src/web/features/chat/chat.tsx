import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState, type ReactNode } from "react";
import type { ChatSession } from "../../lib/chat/chat-session.ts";
import { useChat } from "../../lib/chat/chat-session.ts";
import { asMessage, textOf } from "../../lib/chat/chat-state.ts";
import { changeConversation } from "../../lib/change-conversation.ts";
import { readDraft, saveDraft } from "../../lib/drafts.ts";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { toApiError } from "../../lib/api.ts";
import { AssistantMessage } from "./assistant-message.tsx";
import { AnswerSpoken } from "./answer-spoken.tsx";
import { ChatFailure } from "./chat-failure.tsx";
import { Composer } from "./composer.tsx";
import { ConversationLog } from "./conversation-log.tsx";
import { EmptyChat } from "./empty-chat.tsx";
import { ErrorCard } from "./error-card.tsx";
import { HandsSwitch } from "./hands-switch.tsx";
import { ModelPicker } from "./model-picker.tsx";
import { modelsQuery } from "./use-models.ts";
import { showVersion } from "./show-version.ts";
import { UserMessage } from "./user-message.tsx";
import { WaitingMessages } from "./waiting-messages.tsx";

const RewindDialog = lazy(() => import("./rewind-dialog.tsx"));

export interface ChatProps {
  readonly session: ChatSession;
  readonly simulated: boolean;
  readonly onNewChat: () => void;
}

/** One chat: what was said, what is being said, and the box to say more. */
export function Chat({ session, simulated, onNewChat }: ChatProps): ReactNode {
  const state = useChat(session, (whole) => whole);
  const { data: models = [] } = useQuery(modelsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [rewinding, setRewinding] = useState<string | null>(null);
  const [draftKey, setDraftKey] = useState(0);
  const draftName = state.conversationId ?? "new";

  const model = chosen ?? state.model ?? models.find((one) => one.default)?.name ?? models[0]?.name ?? null;
  const labelOf = (name: string | null): string =>
    models.find((one) => one.name === name)?.label ?? name ?? "";
  const send = (text: string, more: { replaces?: string; questionId?: string } = {}): void => {
    setEditing(null);
    void session.send({ text, model: model ?? undefined, ...more });
  };
  const writeAgain = (text: string): void => {
    saveDraft(draftName, text);
    setDraftKey((key) => key + 1);
  };
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      notify({ kind: "error", text: toApiError(error).message });
    }
  };
  const id = state.conversationId;
  const stop = (): void => void attempt(session.stop);
  const show = (messageId: string): void => {
    if (id === null) return;
    void attempt(() => showVersion(id, messageId)).then(session.load);
  };
  const pauseHands = (readOnly: boolean): void => {
    if (id === null) return;
    void attempt(() => changeConversation(id, { readOnly })).then(session.load);
  };

  const shown = state.answer === null ? state.messages : [...state.messages, asMessage(state.answer)];
  const lastUser = state.messages.findLast((message) => message.role === "user");
  const lastAnswer = state.messages.findLast((message) => message.role === "assistant");
  const again = (): void => {
    if (lastUser !== undefined) send(textOf(lastUser.parts), { replaces: lastUser.id });
  };
  const empty = shown.length === 0 && state.unsent === null;

  return (
    <div className="flex h-full min-h-0 flex-col">
      <ConversationLog busy={state.answering}>
        {empty && (state.status === "new" || state.status === "ready") ? <EmptyChat onPrompt={send} /> : null}
        <ChatFailure state={state} onNewChat={onNewChat} onRetry={() => void session.load()} />
        {shown.map((message, index) => {
          const newest = index === shown.length - 1;
          if (message.role === "user") {
            return (
              <UserMessage
                key={message.id}
                message={message}
                editing={editing === message.id}
                onEdit={(on) => setEditing(on ? message.id : null)}
                onSave={(text) => send(text, { replaces: message.id })}
                onRewind={() => setRewinding(message.id)}
                onShow={show}
              />
            );
          }
          return (
            <AssistantMessage
              key={`after-${shown[index - 1]?.id ?? "nothing"}`}
              message={message}
              growing={newest && state.answering}
              newest={newest}
              simulated={simulated}
              modelLabel={labelOf(message.model)}
              onAgain={again}
              onRetry={again}
              onContinue={() => send(t("chat.continuePrompt"))}
              onShow={show}
              onSimulate={undefined}
              onAnswer={(label, questionId) => send(label, { questionId })}
              onDecide={session.approve}
            />
          );
        })}
        {state.unsent === null ? null : (
          <div className="flex flex-col gap-2">
            <p className="self-end rounded-xl bg-urgent-soft px-4 py-2.5 whitespace-pre-wrap">
              {state.unsent.text}
            </p>
            <ErrorCard
              error={state.unsent.error}
              onRetry={() => state.unsent !== null && send(state.unsent.text)}
            />
          </div>
        )}
      </ConversationLog>
      <div className="mx-auto w-full max-w-[44rem] px-3 pb-3 md:px-5 md:pb-5" data-print="no">
        <WaitingMessages
          queue={state.queue}
          onRemove={({ id }) => session.store.dispatch({ type: "unqueued", id })}
          onEdit={({ id, text }) => {
            session.store.dispatch({ type: "unqueued", id });
            writeAgain([readDraft(draftName), text].filter(Boolean).join("\n"));
          }}
        />
        <Composer
          key={draftKey}
          chat={draftName}
          answering={state.answering}
          onSend={send}
          onStop={stop}
          onEditLast={() => lastUser !== undefined && setEditing(lastUser.id)}
        >
          <div className="flex min-w-0 items-center gap-1">
            <ModelPicker value={model} onChange={setChosen} />
            {id === null ? null : <HandsSwitch paused={state.readOnly} onChange={pauseHands} />}
          </div>
        </Composer>
      </div>
      <AnswerSpoken answering={state.answering} answer={state.answered ? lastAnswer : undefined} />
      {rewinding === null || state.conversationId === null ? null : (
        <Suspense>
          <RewindDialog
            conversationId={state.conversationId}
            messageId={rewinding}
            onClose={() => setRewinding(null)}
            onDone={() => {
              const taken = state.messages.find((message) => message.id === rewinding);
              setRewinding(null);
              if (taken !== undefined) writeAgain(textOf(taken.parts));
              void session.load();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
