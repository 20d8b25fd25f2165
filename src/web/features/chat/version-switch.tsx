import type { ReactNode } from "react";
import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import type { Message } from "../../../shared/conversation.ts";
import { t } from "../../lib/i18n/translate.ts";
import { IconButton } from "../../ui/button.tsx";

export interface VersionSwitchProps {
  readonly message: Message;
  readonly onShow: (messageId: string) => void;
}

/** Which of several versions this is, and the way to the others. */
export function VersionSwitch({ message, onShow }: VersionSwitchProps): ReactNode {
  const { versions } = message;
  if (versions.length < 2) return null;
  const place = versions.indexOf(message.id);
  const before = versions[place - 1];
  const after = versions[place + 1];
  const words = t("chat.version", { number: place + 1, total: versions.length });
  return (
    <span className="inline-flex items-center">
      <IconButton
        label={t("chat.version.previous")}
        disabled={before === undefined}
        onClick={() => before !== undefined && onShow(before)}
      >
        <ChevronLeft size={14} aria-hidden className="rtl:-scale-x-100" />
      </IconButton>
      <span className="tabular-nums" title={words}>
        <span aria-hidden>
          {place + 1}/{versions.length}
        </span>
        <span className="sr-only">{words}</span>
      </span>
      <IconButton
        label={t("chat.version.next")}
        disabled={after === undefined}
        onClick={() => after !== undefined && onShow(after)}
      >
        <ChevronRight size={14} aria-hidden className="rtl:-scale-x-100" />
      </IconButton>
    </span>
  );
}
