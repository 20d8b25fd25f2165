import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { toApiError, type ApiError } from "../../lib/api.ts";
import { said, t } from "../../lib/i18n/translate.ts";
import { tellRuleChange } from "../../lib/tell-rule.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Failure } from "../../ui/failure.tsx";
import { rewind } from "./rewind.ts";

export interface RewindDialogProps {
  readonly conversationId: string;
  readonly messageId: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Shows what a rewind would take back before it does. */
export function RewindDialog({ conversationId, messageId, onClose, onDone }: RewindDialogProps): ReactNode {
  const [error, setError] = useState<ApiError | null>(null);
  const preview = useQuery({
    queryKey: ["rewind", conversationId, messageId],
    queryFn: () => rewind(conversationId, { messageId, tasks: true, preview: true }),
    gcTime: 0,
    staleTime: 0,
  });
  const go = async (tasks: boolean): Promise<void> => {
    try {
      await rewind(conversationId, { messageId, tasks, preview: false });
      onDone();
    } catch (failure) {
      setError(toApiError(failure));
    }
  };
  const failure = error ?? (preview.error === null ? null : toApiError(preview.error));
  const changes = preview.data?.changes ?? [];
  const rules = preview.data?.rules ?? [];
  const nothing = changes.length + rules.length === 0;
  return (
    <Dialog title={t("rewind.title")} onClose={onClose}>
      <p className="text-soft">{t("rewind.text")}</p>
      {preview.data === undefined ? null : nothing ? (
        <p>{t("rewind.none")}</p>
      ) : (
        <>
          <p>{t("rewind.changes", { count: changes.length + rules.length })}</p>
          <ul className="max-h-56 overflow-y-auto rounded-md border border-line">
            {changes.map((change) => (
              <li key={change.id} className="border-b border-line px-3 py-1.5 text-sm last:border-0">
                {t(change.kind === "purged" ? "rewind.removed" : `receipt.${change.kind}`)}:{" "}
                {(change.after ?? change.before)?.title}
              </li>
            ))}
            {rules.map((change) => (
              <li key={change.id} className="border-b border-line px-3 py-1.5 text-sm last:border-0">
                {tellRuleChange(change)}: {(change.after ?? change.before)?.text}
              </li>
            ))}
          </ul>
        </>
      )}
      {preview.data?.conflicts.map((conflict) => (
        <p key={conflict.changeId} className="text-sm text-high">
          {t("rewind.conflict", { title: conflict.title, message: said(conflict.message) })}
        </p>
      ))}
      {failure === null ? null : (
        <Failure message={failure.message} hint={failure.hint} requestId={failure.requestId} />
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button data-safe onClick={onClose}>
          {t("chat.cancel")}
        </Button>
        {nothing ? null : <Button onClick={() => void go(false)}>{t("rewind.chatOnly")}</Button>}
        <Button tone="primary" disabled={preview.data === undefined} onClick={() => void go(true)}>
          {t("rewind.both")}
        </Button>
      </div>
    </Dialog>
  );
}
