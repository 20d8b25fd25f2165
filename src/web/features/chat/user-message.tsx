import { memo, useState, type ReactNode } from "react";
import type { Message } from "../../../shared/conversation.ts";
import { textOf } from "../../lib/chat/chat-state.ts";
import { momentInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { EditMessage } from "./edit-message.tsx";
import { MessageActions } from "./message-actions.tsx";
import type { ChatActions } from "./use-chat-actions.ts";
import { VersionSwitch } from "./version-switch.tsx";

export interface UserMessageProps {
  readonly message: Message;
  readonly editing: boolean;
  readonly actions: ChatActions;
}

export const UserMessage = memo(function UserMessage(props: UserMessageProps): ReactNode {
  const { message, editing, actions } = props;
  const text = textOf(message.parts);
  const [sending] = useState(message.id === "sending");
  if (editing) {
    return (
      <EditMessage
        text={text}
        onSave={(next) => actions.save(message.id, next)}
        onCancel={() => actions.edit(null)}
      />
    );
  }
  return (
    <article
      aria-label={t("chat.you")}
      className={`group flex flex-col items-end gap-1 ${sending ? "animate-rise" : ""}`}
      data-message="user"
    >
      <p className="max-w-[85%] rounded-xl rounded-ee-sm bg-accent-soft px-4 py-2.5 break-words whitespace-pre-wrap text-ink">
        {text}
      </p>
      <MessageActions
        atEnd
        text={text}
        time={momentInWords(message.createdAt)}
        onEdit={() => actions.edit(message.id)}
        onRewind={() => actions.rewind(message.id)}
      >
        <VersionSwitch message={message} onShow={actions.showVersion} />
      </MessageActions>
    </article>
  );
});
