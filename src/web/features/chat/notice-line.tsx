import type { ReactNode } from "react";
import Info from "lucide-react/icons/info";
import type { Notice } from "../../../shared/stream-part.ts";
import { said, t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";
import { useCountdown } from "./use-countdown.ts";

export interface NoticeLineProps {
  readonly notice: Notice;
  /** The answer is still being written: a wait is a wait from now. */
  readonly growing: boolean;
  readonly onSimulate?: (() => void) | undefined;
}

export function NoticeLine({ notice, growing, onSimulate }: NoticeLineProps): ReactNode {
  const left = useCountdown(growing ? notice.waitMs : undefined);
  if (notice.kind === "model-changed") {
    return (
      <p className="flex items-center gap-3 text-center text-xs text-balance text-soft before:h-px before:min-w-6 before:flex-1 before:bg-line after:h-px after:min-w-6 after:flex-1 after:bg-line">
        {said(notice.text)}
      </p>
    );
  }
  return (
    <div className="flex items-start gap-2 text-sm text-soft">
      <Info size={14} aria-hidden className="mt-0.5 shrink-0" />
      <div className="flex min-w-0 flex-wrap items-center gap-2">
        <span>{said(notice.text)}</span>
        {left === 0 ? null : (
          <span aria-hidden className="tabular-nums">
            {t("chat.secondsLeft", { count: left })}
          </span>
        )}
        {notice.kind === "fallback-offer" && onSimulate !== undefined ? (
          <Button size="small" onClick={onSimulate}>
            {t("chat.simulate")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
