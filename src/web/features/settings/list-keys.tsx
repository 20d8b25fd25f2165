import { useState, type ReactNode } from "react";
import { t, type TextKey } from "../../lib/i18n/translate.ts";
import { choosingKey, keyOf, listActions, pageActions, type SingleKeyAction } from "../../lib/list-keys.ts";
import { changeSettings, useSettings } from "../../lib/settings.ts";
import { Button } from "../../ui/button.tsx";

const words = {
  complete: "keys.complete",
  select: "keys.select",
  open: "keys.open",
  due: "keys.due",
  tags: "keys.tags",
  status: "keys.status",
  add: "keys.addBelow",
  menu: "keys.menu",
  search: "keys.search",
  "quick-add": "keys.quickAdd",
  sidebar: "keys.sidebar",
  sheet: "keys.sheet",
  "begin-go": "keys.beginGo",
} as const satisfies Record<SingleKeyAction, TextKey>;

/** The single keys of the list and of the page, each to be chosen anew by typing another in its box. */
export function ListKeys(): ReactNode {
  const { listKeys } = useSettings();
  const [problem, setProblem] = useState<string | null>(null);
  const choose = (action: SingleKeyAction, typed: string): void => {
    const key = typed.replace(keyOf(action, listKeys), "").slice(-1).toLowerCase();
    if (key === "") return;
    const next = choosingKey(listKeys, action, key);
    setProblem(next === null ? t("settings.keyTaken", { key }) : null);
    if (next !== null) changeSettings({ listKeys: next });
  };
  return (
    <fieldset className="flex flex-col gap-1.5 pt-2">
      <legend className="pb-1 text-sm font-medium">{t("settings.listKeys")}</legend>
      <ul className="grid gap-x-8 gap-y-1 md:grid-cols-2">
        {[...listActions, ...pageActions].map((action) => (
          <li key={action} className="flex items-center justify-between gap-3 text-sm">
            <span aria-hidden className="text-soft">
              {t(words[action])}
            </span>
            <input
              aria-label={t("settings.keyFor", { what: t(words[action]) })}
              value={keyOf(action, listKeys).toUpperCase()}
              autoComplete="off"
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => choose(action, event.target.value.toLowerCase())}
              className="size-8 rounded-md border border-line bg-raised text-center text-sm pointer-coarse:size-11"
            />
          </li>
        ))}
      </ul>
      {problem === null ? null : (
        <p role="alert" className="text-sm text-urgent">
          {problem}
        </p>
      )}
      {Object.keys(listKeys).length === 0 ? null : (
        <div>
          <Button
            size="small"
            onClick={() => {
              setProblem(null);
              changeSettings({ listKeys: {} });
            }}
          >
            {t("settings.keysReset")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
