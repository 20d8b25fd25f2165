import type { ReactNode } from "react";
import Pencil from "lucide-react/icons/pencil";
import X from "lucide-react/icons/x";
import type { QueuedMessage } from "../../lib/chat/chat-state.ts";
import { t } from "../../lib/i18n/translate.ts";
import { IconButton } from "../../ui/button.tsx";

export interface WaitingMessagesProps {
  readonly queue: readonly QueuedMessage[];
  readonly onEdit: (message: QueuedMessage) => void;
  readonly onRemove: (message: QueuedMessage) => void;
}

/** Messages sent while an answer is being written: seen, changed or taken away until their turn comes. */
export function WaitingMessages({ queue, onEdit, onRemove }: WaitingMessagesProps): ReactNode {
  if (queue.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 pb-2">
      {queue.map((message) => (
        <li key={message.id} className="flex items-center gap-1 rounded-md bg-hover ps-3 pe-1 text-sm">
          <span className="min-w-0 flex-1 truncate">{message.text}</span>
          <span className="text-xs text-soft">{t("chat.queued")}</span>
          <IconButton label={t("chat.queue.edit")} onClick={() => onEdit(message)}>
            <Pencil size={13} aria-hidden />
          </IconButton>
          <IconButton label={t("chat.queue.remove")} onClick={() => onRemove(message)}>
            <X size={13} aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
