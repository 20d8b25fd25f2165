import type { ReactNode } from "react";
import { t, type TextKey } from "../../lib/i18n/translate.ts";
import { modKey } from "../../lib/key-names.ts";
import { keyOf, type SingleKeyAction } from "../../lib/list-keys.ts";
import { useSettings } from "../../lib/settings.ts";
import { Dialog } from "../../ui/dialog.tsx";

type Line = readonly [keys: readonly string[], words: TextKey];

const everywhere = (letter: (action: SingleKeyAction) => string): readonly Line[] => [
  [[modKey, "K"], "keys.palette"],
  [[letter("sheet")], "keys.sheet"],
  [[modKey, "Z"], "keys.undo"],
  [[modKey, "⇧", "Z"], "keys.redo"],
  [[letter("begin-go"), "T"], "keys.goToday"],
  [[letter("begin-go"), "L"], "keys.goList"],
  [[letter("begin-go"), "B"], "keys.goBoard"],
  [[letter("begin-go"), "C"], "keys.goChat"],
  [[letter("begin-go"), "S"], "keys.goSettings"],
  [[letter("search")], "keys.search"],
  [[letter("quick-add")], "keys.quickAdd"],
  [[letter("sidebar")], "keys.sidebar"],
];
const inChat: readonly Line[] = [
  [["↵"], "keys.send"],
  [["⇧", "↵"], "keys.newLine"],
  [["Esc"], "keys.stop"],
  [["↑"], "keys.editLast"],
  [["⇧", "Esc"], "keys.composer"],
  [[modKey, "⇧", "O"], "keys.newChat"],
  [[modKey, "⇧", ";"], "keys.copyCode"],
  [[modKey, "⇧", "M"], "keys.model"],
  [[modKey, "⇧", "⌫"], "keys.deleteChat"],
];
const inTasks = (letter: (action: SingleKeyAction) => string): readonly Line[] => [
  [["J", "K"], "keys.move"],
  [["↵"], "keys.open"],
  [["F2"], "keys.rename"],
  [[letter("select")], "keys.select"],
  [["⇧", "J"], "keys.extend"],
  [[letter("complete")], "keys.complete"],
  [[letter("due")], "keys.due"],
  [[letter("tags")], "keys.tags"],
  [[letter("status")], "keys.status"],
  [[letter("menu")], "keys.menu"],
  [[letter("add")], "keys.addBelow"],
  [["1", "4"], "keys.priority"],
  [["⌫"], "keys.delete"],
  [[modKey, "A"], "keys.all"],
  [["Alt", "↑"], "keys.moveRow"],
  [["Alt", "→"], "keys.moveCard"],
  [["Alt", "↓"], "keys.moveDay"],
];

/** Every key at a glance. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { listKeys } = useSettings();
  const letter = (action: SingleKeyAction): string => keyOf(action, listKeys).toUpperCase();
  return (
    <Dialog title={t("keys.title")} onClose={onClose} wide="most">
      <div className="grid gap-x-10 gap-y-5 md:max-lg:grid-cols-2 lg:grid-cols-3">
        <Group title={t("keys.global")} lines={everywhere(letter)} />
        <Group title={t("keys.chat")} lines={inChat} />
        <Group title={t("keys.tasks")} lines={inTasks(letter)} />
      </div>
    </Dialog>
  );
}

function Group({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }): ReactNode {
  return (
    <section>
      <h3 className="pb-1 text-sm font-semibold text-soft">{title}</h3>
      <dl className="text-sm">
        {lines.map(([keys, words]) => (
          <div key={words} className="flex min-h-7 items-center justify-between gap-4">
            <dt>{t(words)}</dt>
            <dd className="flex gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="min-w-6 rounded-sm border border-line bg-surface px-1.5 text-center font-sans text-xs leading-5 text-soft"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
