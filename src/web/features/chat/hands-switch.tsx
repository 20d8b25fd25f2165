import type { ReactNode } from "react";
import Hand from "lucide-react/icons/hand";
import { t } from "../../lib/i18n/translate.ts";

export interface HandsSwitchProps {
  readonly paused: boolean;
  readonly onChange: (paused: boolean) => void;
}

/** Whether Carole may change tasks in this chat, or only look. */
export function HandsSwitch({ paused, onChange }: HandsSwitchProps): ReactNode {
  return (
    <button
      type="button"
      aria-pressed={paused}
      aria-label={t("chat.pauseHands")}
      title={t(paused ? "chat.resumeHands" : "chat.pauseHands")}
      onClick={() => onChange(!paused)}
      className={`${paused ? "bg-high-soft text-high" : "text-soft hover:bg-hover hover:text-ink"} inline-flex min-h-8 min-w-8 shrink-0 items-center justify-center gap-1.5 rounded-md px-2 text-xs font-medium pointer-coarse:min-h-11`}
    >
      <Hand size={14} aria-hidden />
      {paused ? (
        <span aria-hidden className="max-md:hidden">
          {t("chat.readOnly")}
        </span>
      ) : null}
    </button>
  );
}
