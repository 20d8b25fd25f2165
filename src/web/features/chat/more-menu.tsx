import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import ClipboardType from "lucide-react/icons/clipboard-type";
import Ellipsis from "lucide-react/icons/ellipsis";
import RefreshCw from "lucide-react/icons/refresh-cw";
import { t } from "../../lib/i18n/translate.ts";
import { modelsQuery } from "../../lib/models.ts";
import { IconButton } from "../../ui/button.tsx";
import { MenuItem, Popover } from "../../ui/popover.tsx";

export interface MoreMenuProps {
  readonly messageId: string;
  /** Lets another model answer the same message; undefined for older answers. */
  readonly onModel: ((model: string) => void) | undefined;
}

const mostModels = 8;

/** What is asked of an answer less often: its text without signs, and the same question to another model. */
export function MoreMenu({ messageId, onModel }: MoreMenuProps): ReactNode {
  const { data: models = [] } = useQuery(modelsQuery);
  const ready =
    onModel === undefined ? [] : models.filter(({ state }) => state === "ready").slice(0, mostModels);
  return (
    <Popover
      label={t("chat.more")}
      role="menu"
      side="above"
      renderButton={(props) => (
        <IconButton label={t("chat.more")} {...props}>
          <Ellipsis size={14} aria-hidden />
        </IconButton>
      )}
    >
      {(close) => (
        <div className="w-64">
          <MenuItem
            icon={<ClipboardType size={14} aria-hidden />}
            onChoose={() => {
              close();
              void copyAsShown(messageId);
            }}
          >
            {t("chat.copyPlain")}
          </MenuItem>
          {ready.map(({ name, label }) => (
            <MenuItem
              key={name}
              icon={<RefreshCw size={14} aria-hidden />}
              onChoose={() => {
                close();
                onModel?.(name);
              }}
            >
              {t("chat.againWith", { model: label })}
            </MenuItem>
          ))}
        </div>
      )}
    </Popover>
  );
}

/** The words as they stand on the page, without Markdown's signs. */
async function copyAsShown(messageId: string): Promise<void> {
  const blocks = document.querySelectorAll<HTMLElement>(`[data-answer="${messageId}"] .prose`);
  await navigator.clipboard.writeText([...blocks].map((block) => block.innerText).join("\n\n"));
}
