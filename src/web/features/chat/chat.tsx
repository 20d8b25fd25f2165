import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useChat, type ChatSession } from "../../lib/chat/chat-session.ts";
import { textOf } from "../../lib/chat/chat-state.ts";
import { readDraft, saveDraft } from "../../lib/drafts.ts";
import { t } from "../../lib/i18n/translate.ts";
import { useSettings } from "../../lib/settings.ts";
import { late } from "../../ui/late.tsx";
import { AnswerSpoken } from "./answer-spoken.tsx";
import { Composer } from "./composer.tsx";
import type { ComposerCommand } from "./composer-commands.ts";
import { ConversationLog } from "./conversation-log.tsx";
import { HandsSwitch } from "./hands-switch.tsx";
import { Messages } from "./messages.tsx";
import { ModelPicker } from "./model-picker.tsx";
import { useWantedModel } from "../../lib/wanted-model.ts";
import { useChatActions } from "./use-chat-actions.ts";
import { useEscapeToStop } from "./use-escape-to-stop.ts";
import { modelsQuery } from "./use-models.ts";
import { WaitingMessages } from "./waiting-messages.tsx";

const RewindDialog = late(async () => (await import("./rewind-dialog.tsx")).RewindDialog);

export interface ChatProps {
  readonly session: ChatSession;
  readonly inFront: boolean;
  readonly onNewChat: () => void;
}

/** One chat: what was said, what is being said, and the box to say more. */
export function Chat({ session, inFront, onNewChat }: ChatProps): ReactNode {
  const id = useChat(session, (state) => state.conversationId);
  const answering = useChat(session, (state) => state.answering);
  const answered = useChat(session, (state) => state.answered);
  const messages = useChat(session, (state) => state.messages);
  const queue = useChat(session, (state) => state.queue);
  const readOnly = useChat(session, (state) => state.readOnly);
  const lastModel = useChat(session, (state) => state.model);
  const { data: models = [] } = useQuery(modelsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [rewinding, setRewinding] = useState<string | null>(null);
  const [draftKey, setDraftKey] = useState(0);

  const { defaultModel } = useSettings();
  const wanted = useWantedModel();
  const [heard, setHeard] = useState(wanted);
  if (wanted !== heard) {
    setHeard(wanted);
    setChosen(wanted?.name ?? null);
  }
  const preferred = models.find((one) => one.name === defaultModel) ?? models.find((one) => one.default);
  const model = chosen ?? lastModel ?? preferred?.name ?? models[0]?.name ?? null;
  const actions = useChatActions({
    session,
    model,
    onModel: setChosen,
    onEdit: setEditing,
    onRewind: setRewinding,
  });
  const draftName = id ?? "new";
  const writeAgain = (text: string): void => {
    saveDraft(draftName, text);
    setDraftKey((key) => key + 1);
  };

  useEscapeToStop(answering, actions.stop);
  const lastOwn = messages.findLast((message) => message.role === "user")?.id ?? null;
  const command = (chosenCommand: ComposerCommand): void => {
    switch (chosenCommand) {
      case "plan":
        return actions.send(t("chat.prompt.plan"));
      case "model":
        return document.querySelector<HTMLElement>("[data-model-picker]")?.focus();
      case "pause":
        return actions.pauseHands(!readOnly);
      case "edit":
        return setEditing(lastOwn);
      case "rewind":
        return setRewinding(lastOwn);
      case "new":
        return onNewChat();
      default:
        return chosenCommand satisfies never;
    }
  };

  return (
    <div className="flex h-full min-h-0 flex-col">
      <ConversationLog busy={answering}>
        <Messages
          session={session}
          actions={actions}
          model={model}
          models={models}
          editing={editing}
          onNewChat={onNewChat}
          onWriteAgain={writeAgain}
        />
      </ConversationLog>
      <div className="mx-auto w-full max-w-[44rem] px-3 pb-3 md:px-5 md:pb-5" data-print="no">
        <WaitingMessages
          queue={queue}
          onRemove={(message) => session.store.dispatch({ type: "unqueued", id: message.id })}
          onEdit={(message) => {
            session.store.dispatch({ type: "unqueued", id: message.id });
            writeAgain([readDraft(draftName), message.text].filter(Boolean).join("\n"));
          }}
        />
        <Composer
          key={draftKey}
          chat={draftName}
          answering={answering}
          inFront={inFront || draftKey > 0}
          begun={id !== null && lastOwn !== null}
          onSend={actions.send}
          onStop={actions.stop}
          onEditLast={() => setEditing(lastOwn)}
          onCommand={command}
        >
          <div className="flex min-w-0 items-center gap-1">
            <ModelPicker value={model} onChange={setChosen} />
            {id === null ? null : <HandsSwitch paused={readOnly} onChange={actions.pauseHands} />}
          </div>
        </Composer>
      </div>
      <AnswerSpoken
        answering={answering}
        answer={answered ? messages.findLast((message) => message.role === "assistant") : undefined}
      />
      {rewinding === null || id === null ? null : (
        <RewindDialog
          conversationId={id}
          messageId={rewinding}
          onClose={() => setRewinding(null)}
          onDone={() => {
            const taken = messages.find((message) => message.id === rewinding);
            setRewinding(null);
            if (taken !== undefined) writeAgain(textOf(taken.parts));
            void session.load();
          }}
        />
      )}
    </div>
  );
}
