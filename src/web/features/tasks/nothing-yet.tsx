import type { ReactNode } from "react";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";

/** The list of somebody who has no task: what to do first. Part of the first page, so that it is there at once. */
export function NothingYet({ onSamples }: { readonly onSamples: () => void }): ReactNode {
  return (
    <div className="px-5 py-6 text-sm text-soft">
      <p className="font-medium text-ink">{t("tasks.empty.list")}</p>
      <p className="pb-3">{t("tasks.empty.listHint")}</p>
      <Button size="small" onClick={onSamples}>
        {t("tasks.samples")}
      </Button>
    </div>
  );
}
