import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import Ellipsis from "lucide-react/icons/ellipsis";
import Pencil from "lucide-react/icons/pencil";
import Pin from "lucide-react/icons/pin";
import PinOff from "lucide-react/icons/pin-off";
import Trash2 from "lucide-react/icons/trash-2";
import type { Conversation, ConversationPatch } from "../../../shared/conversation.ts";
import { toApiError } from "../../lib/api.ts";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { IconButton } from "../../ui/button.tsx";
import { MenuItem, Popover } from "../../ui/popover.tsx";
import { changeConversation } from "../../lib/change-conversation.ts";
import { deleteChat } from "../../lib/delete-chat.ts";

export interface ConversationRowProps {
  readonly chat: Conversation;
  readonly current: boolean;
  readonly onOpened: () => void;
  readonly onChanged: () => Promise<void>;
  readonly onDeleted: (id: string) => void;
}

export function ConversationRow({
  chat,
  current,
  onOpened,
  onChanged,
  onDeleted,
}: ConversationRowProps): ReactNode {
  const [renaming, setRenaming] = useState(false);
  const title = chat.title === "" ? t("chats.untitled") : chat.title;
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      notify({ kind: "error", text: toApiError(error).message });
    }
    await onChanged();
  };
  const patch = (change: ConversationPatch): void => void attempt(() => changeConversation(chat.id, change));
  const remove = (): void => {
    onDeleted(chat.id);
    deleteChat(chat.id, title, () => void onChanged());
  };

  if (renaming) {
    return (
      <li>
        <input
          aria-label={t("chats.name")}
          defaultValue={chat.title}
          ref={(element) => element?.focus()}
          onBlur={(event) => {
            setRenaming(false);
            const name = event.target.value.trim();
            if (name !== "" && name !== chat.title) patch({ title: name });
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur();
            if (event.key !== "Escape") return;
            event.currentTarget.value = chat.title;
            event.currentTarget.blur();
          }}
          className="w-full rounded-md border border-line-strong bg-raised px-2 py-1 text-sm"
        />
      </li>
    );
  }
  return (
    <li
      className={`${current ? "bg-hover" : "hover:bg-hover"} group flex items-center rounded-md focus-within:bg-hover`}
    >
      <Link
        to="/chat/$conversationId"
        params={{ conversationId: chat.id }}
        search
        onClick={onOpened}
        aria-current={current ? "page" : undefined}
        className={`flex min-h-8 min-w-0 flex-1 items-center gap-1.5 px-2 text-sm pointer-coarse:min-h-11 ${current ? "font-medium text-ink" : "text-soft"}`}
      >
        {chat.pinned ? (
          <>
            <Pin size={12} aria-hidden className="shrink-0" />
            <span className="sr-only">{t("chats.pinned")}: </span>
          </>
        ) : null}
        <span className="truncate">{title}</span>
      </Link>
      <span className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100">
        <Popover
          label={t("chats.menu", { title })}
          role="menu"
          renderButton={(props) => (
            <IconButton label={t("chats.menu", { title })} {...props}>
              <Ellipsis size={14} aria-hidden />
            </IconButton>
          )}
        >
          {(close) => (
            <div className="w-40">
              <MenuItem icon={<Pencil size={14} aria-hidden />} onChoose={() => setRenaming(true)}>
                {t("chats.rename")}
              </MenuItem>
              <MenuItem
                icon={chat.pinned ? <PinOff size={14} aria-hidden /> : <Pin size={14} aria-hidden />}
                onChoose={() => {
                  close();
                  patch({ pinned: !chat.pinned });
                }}
              >
                {t(chat.pinned ? "chats.unpin" : "chats.pin")}
              </MenuItem>
              <MenuItem danger icon={<Trash2 size={14} aria-hidden />} onChoose={remove}>
                {t("chats.delete")}
              </MenuItem>
            </div>
          )}
        </Popover>
      </span>
    </li>
  );
}
