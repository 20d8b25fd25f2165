import { useNavigate, useRouter } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import Link2 from "lucide-react/icons/link-2";
import X from "lucide-react/icons/x";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { forgetView, saveView, useSavedViews } from "../../lib/saved-views.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { setFilters, type TaskSearch } from "./task-view.ts";

export interface SavedViewsProps {
  readonly search: TaskSearch;
  readonly onClose: () => void;
}

/** Views with a name: kept on this device, and shared with others as their address. */
export function SavedViews({ search, onClose }: SavedViewsProps): ReactNode {
  const views = useSavedViews();
  const router = useRouter();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const worthSaving = setFilters(search).length > 0 || search.sort !== undefined || search.view !== undefined;
  const address = router.buildLocation({ to: "/tasks", search }).searchStr;
  const copy = async (): Promise<void> => {
    onClose();
    await navigator.clipboard.writeText(`${location.origin}/tasks${address}`);
    notify({ kind: "info", text: t("views.copied") });
  };
  return (
    <section aria-label={t("views.title")} className="flex flex-col gap-1.5 border-t border-line pt-2.5">
      <div className="flex items-center justify-between">
        <h3 className="text-xs font-semibold text-soft">{t("views.title")}</h3>
        <IconButton label={t("views.link")} onClick={() => void copy()}>
          <Link2 size={15} aria-hidden />
        </IconButton>
      </div>
      {views.length === 0 ? null : (
        <ul>
          {views.map((view) => (
            <li key={view.name} className="flex items-center">
              <button
                type="button"
                className="min-h-8 min-w-0 flex-1 truncate rounded-sm px-1.5 text-start hover:bg-hover pointer-coarse:min-h-11"
                onClick={() => {
                  onClose();
                  void navigate({ href: `/tasks${view.address}` });
                }}
              >
                {view.name}
              </button>
              <IconButton
                label={t("views.delete", { name: view.name })}
                onClick={() => forgetView(view.name)}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {worthSaving ? (
        <form
          className="flex gap-1.5"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === "") return;
            saveView({ name: name.trim(), address });
            setName("");
          }}
        >
          <input
            aria-label={t("views.name")}
            placeholder={t("views.name")}
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
            className="min-h-8 min-w-0 flex-1 rounded-md border border-line bg-surface px-2 text-sm pointer-coarse:min-h-11"
          />
          <Button type="submit" size="small" disabled={name.trim() === ""}>
            {t("views.save")}
          </Button>
        </form>
      ) : null}
    </section>
  );
}
