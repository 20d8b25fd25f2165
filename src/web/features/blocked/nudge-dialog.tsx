import { useQuery } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";
import type { Nudge } from "../../../shared/blocked.ts";
import { toApiError } from "../../lib/api.ts";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Failure } from "../../ui/failure.tsx";
import { nudgeQuery } from "./read-blocked.ts";

export interface NudgeDialogProps {
  readonly taskId: string;
  readonly onClose: () => void;
}

/** A text to change and copy. It goes nowhere by itself. */
export function NudgeDialog({ taskId, onClose }: NudgeDialogProps): ReactNode {
  const { data, error } = useQuery(nudgeQuery(taskId));
  return (
    <Dialog
      title={data === undefined ? t("blocked.nudge") : t("blocked.nudgeTo", { person: data.to })}
      onClose={onClose}
    >
      {error === null ? null : <Failure message={toApiError(error).message} hint={toApiError(error).hint} />}
      {data === undefined ? null : <Draft nudge={data} />}
    </Dialog>
  );
}

function Draft({ nudge }: { readonly nudge: Nudge }): ReactNode {
  const field = useId();
  const [text, setText] = useState(nudge.text);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    notify({ kind: "info", text: t("blocked.copied") });
  };
  return (
    <div className="flex flex-col gap-3">
      <label htmlFor={field} className="text-sm text-soft">
        {t("blocked.notSent")}
      </label>
      <textarea
        id={field}
        value={text}
        onChange={(event) => setText(event.target.value)}
        rows={9}
        className="w-full rounded-md border border-line-strong bg-raised px-3 py-2 text-sm text-ink"
      />
      <div className="flex justify-end">
        <Button tone="primary" onClick={() => void copy()}>
          {t("blocked.copy")}
        </Button>
      </div>
    </div>
  );
}
