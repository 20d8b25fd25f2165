import type { ReactNode } from "react";
import ArrowUp from "lucide-react/icons/arrow-up";
import Square from "lucide-react/icons/square";
import { t } from "../../lib/i18n/translate.ts";

export interface SendButtonsProps {
  readonly answering: boolean;
  readonly empty: boolean;
  readonly onStop: () => void;
}

/** Send; while an answer is being written Stop, and Send beside it once there is something to queue. */
export function SendButtons({ answering, empty, onStop }: SendButtonsProps): ReactNode {
  const stops = answering && empty;
  return (
    <>
      {answering ? (
        <button
          type="button"
          aria-label={t("chat.stop")}
          title={`${t("chat.stop")} (Esc)`}
          onClick={onStop}
          className={`${stops ? "bg-ink text-paper" : "border border-line text-ink"} inline-flex size-9 items-center justify-center rounded-full pointer-coarse:size-11`}
        >
          <Square size={13} fill="currentColor" aria-hidden />
        </button>
      ) : null}
      {stops ? null : (
        <button
          type="submit"
          aria-label={t("chat.send")}
          title={t("chat.send")}
          disabled={empty}
          className="inline-flex size-9 items-center justify-center rounded-full bg-accent text-on-accent transition-colors hover:bg-accent-strong disabled:bg-hover disabled:text-faint pointer-coarse:size-11"
        >
          <ArrowUp size={18} aria-hidden />
        </button>
      )}
    </>
  );
}
