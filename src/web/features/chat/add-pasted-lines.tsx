import { useState, type ReactNode } from "react";
import ListPlus from "lucide-react/icons/list-plus";
import { toApiError } from "../../lib/api.ts";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { quickAdd } from "../../lib/tasks/create-task.ts";
import { Button } from "../../ui/button.tsx";

export interface AddPastedLinesProps {
  readonly lines: readonly string[];
  /** Hears which lines were added, so that they leave the text. */
  readonly onAdded: (lines: readonly string[]) => void;
}

/** Several lines were pasted: each may be a task of its own, without a word to the model. */
export function AddPastedLines({ lines, onAdded }: AddPastedLinesProps): ReactNode {
  const [saving, setSaving] = useState(false);
  const add = async (): Promise<void> => {
    setSaving(true);
    const added: string[] = [];
    try {
      for (const line of lines) {
        await quickAdd(line);
        added.push(line);
      }
    } catch (error) {
      notify({ kind: "error", text: toApiError(error).message });
    }
    setSaving(false);
    onAdded(added);
  };
  return (
    <div className="flex justify-end px-3 pt-2.5">
      <Button size="small" tone="soft" disabled={saving} onClick={() => void add()}>
        <ListPlus size={14} aria-hidden />
        {t("quick.lines", { count: lines.length })}
      </Button>
    </div>
  );
}
