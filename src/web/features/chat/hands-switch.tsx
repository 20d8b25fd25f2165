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
        className={`${paused ? "" : "hover:bg-hover hover:text-ink"} inline-flex h-8 min-w-8 shrink-0 items-center justify-center gap-1.5 rounded-md min-[900px]:px-2 pointer-coarse:h-11 pointer-coarse:min-w-11`}
      >
        <Hand size={14} aria-hidden />
        {paused ? null : <span className="max-[899px]:hidden">{t("chat.onlyLook")}</span>}
      </button>
      {paused ? <span className="truncate pe-2 max-md:hidden">{t("chat.readOnly")}</span> : null}
    </span>
  );
}
