import { useState, type ReactNode } from "react";
import X from "lucide-react/icons/x";
import type { Task } from "../../../shared/task.ts";
import { t } from "../../lib/i18n/translate.ts";
import { editTask } from "../../lib/tasks/edit-tasks.ts";
import { IconButton } from "../../ui/button.tsx";
import { readLink } from "./read-link.ts";

/** The links of a task. They open elsewhere, and tell nobody where from. */
export function TaskLinks({ task }: { readonly task: Task }): ReactNode {
  const [words, setWords] = useState("");
  const [unclear, setUnclear] = useState(false);
  const add = (): void => {
    if (words.trim() === "") return;
    const link = readLink(words);
    setUnclear(link === null);
    if (link === null) return;
    setWords("");
    void editTask(task.id, { links: [...task.links.filter(({ url }) => url !== link.url), link] });
  };
  return (
    <section aria-label={t("task.links")} className="flex flex-col gap-1 px-2 text-sm">
      <h3 className="font-semibold">{t("task.links")}</h3>
      <ul>
        {task.links.map((link) => (
          <li key={link.url} className="flex items-center gap-1">
            <a
              href={link.url}
              target="_blank"
              rel="noopener noreferrer nofollow"
              className="min-w-0 flex-1 px-2 break-all text-accent underline underline-offset-4 pointer-coarse:py-3.5"
            >
              {link.title === "" ? link.url : link.title}
            </a>
            <IconButton
              label={t("task.removeLink", { url: link.url })}
              onClick={() =>
                void editTask(task.id, { links: task.links.filter(({ url }) => url !== link.url) })
              }
            >
              <X size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          aria-label={t("task.addLink")}
          aria-invalid={unclear}
          placeholder={t("task.addLink")}
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          className="w-full rounded-sm border border-transparent bg-transparent px-2 py-1 text-sm hover:bg-hover focus:border-line-strong focus:bg-raised focus:outline-none pointer-coarse:min-h-11"
        />
      </form>
      {unclear ? (
        <p role="alert" className="px-2 text-urgent">
          {t("task.linkUnclear")}
        </p>
      ) : null}
    </section>
  );
}
