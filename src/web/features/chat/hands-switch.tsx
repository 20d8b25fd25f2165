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
    <span
      className={`${paused ? "bg-high-soft text-high" : "text-soft"} inline-flex min-w-0 shrink-0 items-center rounded-md text-xs font-medium`}
    >
      <button
        type="button"
        aria-pressed={paused}
        aria-label={t("chat.pauseHands")}
        title={t(paused ? "chat.resumeHands" : "chat.pauseHands")}
        onClick={() => onChange(!paused)}
        className={`${paused ? "" : "hover:bg-hover hover:text-ink"} inline-flex size-8 shrink-0 items-center justify-center rounded-md pointer-coarse:size-11`}
      >
        <Hand size={14} aria-hidden />
      </button>
      {paused ? <span className="truncate pe-2 max-md:hidden">{t("chat.readOnly")}</span> : null}
    </span>
  );
}
