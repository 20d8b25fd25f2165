import { useNavigate } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import type { Task } from "../../../shared/task.ts";
import { toApiError } from "../../lib/api.ts";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { purgeTask } from "./purge-task.ts";

/** Deletes for good, after showing what would be gone. The safe answer stands first. */
export function PurgeButton({ task }: { readonly task: Task }): ReactNode {
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const purge = async (): Promise<void> => {
    setAsking(false);
    try {
      await purgeTask(task.id);
      await navigate({ to: "/tasks", search: true });
    } catch (error) {
      notify({ kind: "error", text: toApiError(error).message });
    }
  };
  return (
    <>
      <Button size="small" tone="danger" onClick={() => setAsking(true)}>
        {t("task.purge")}
      </Button>
      {asking ? (
        <Dialog title={t("task.purge.title")} onClose={() => setAsking(false)}>
          <p className="font-medium break-words">{task.title}</p>
          <p className="text-soft">{t("task.purge.text")}</p>
          <div className="flex justify-end gap-2">
            <Button data-safe onClick={() => setAsking(false)}>
              {t("task.purge.keep")}
            </Button>
            <Button tone="danger" onClick={() => void purge()}>
              {t("task.purge")}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
