import { useState, type ReactNode } from "react";
import Check from "lucide-react/icons/check";
import Copy from "lucide-react/icons/copy";
import History from "lucide-react/icons/history";
import Pencil from "lucide-react/icons/pencil";
import RefreshCw from "lucide-react/icons/refresh-cw";
import { t } from "../../lib/i18n/translate.ts";
import { IconButton } from "../../ui/button.tsx";

export interface MessageActionsProps {
  readonly text: string;
  readonly time: string;
  readonly onEdit?: () => void;
  readonly onRewind?: () => void;
  readonly onAgain?: (() => void) | undefined;
  /** Under the reader's own words, which stand at the far side. */
  readonly atEnd?: boolean;
  /** What is asked for less often, after the others. */
  readonly more?: ReactNode;
  readonly children?: ReactNode;
}

/** What can be done with a message. Shown on hover and focus, always under a finger. */
export function MessageActions({
  text,
  time,
  onEdit,
  onRewind,
  onAgain,
  atEnd = false,
  more,
  children,
}: MessageActionsProps): ReactNode {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <div
      className={`${atEnd ? "flex-row-reverse" : ""} flex min-h-8 flex-wrap items-center gap-0.5 text-xs text-soft`}
      data-print="no"
    >
      {children}
      <span className="px-1.5">{time}</span>
      <div className="flex opacity-0 transition-opacity group-focus-within:opacity-100 has-[:popover-open]:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100">
        <IconButton label={copied ? t("chat.copied") : t("chat.copy")} onClick={() => void copy()}>
          {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
        </IconButton>
        {onEdit === undefined ? null : (
          <IconButton label={t("chat.edit")} onClick={onEdit}>
            <Pencil size={14} aria-hidden />
          </IconButton>
        )}
        {onAgain === undefined ? null : (
          <IconButton label={t("chat.again")} onClick={onAgain}>
            <RefreshCw size={14} aria-hidden />
          </IconButton>
        )}
        {onRewind === undefined ? null : (
          <IconButton label={t("chat.rewind")} onClick={onRewind}>
            <History size={14} aria-hidden />
          </IconButton>
        )}
        {more}
      </div>
    </div>
  );
}
