import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import type { Rule } from "../../../shared/rule.ts";
import { toApiError } from "../../lib/api.ts";
import { t } from "../../lib/i18n/translate.ts";
import { previewQuery } from "../../lib/rules.ts";
import { tellEffectShown } from "./tell-effect-shown.ts";

/** Which past tasks the rule would have touched; looked up when it is opened. */
export function RulePreview({ rule }: { readonly rule: Rule }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="text-sm">
      <summary className="w-fit cursor-pointer rounded-sm py-1 text-soft hover:text-ink pointer-coarse:min-h-11 pointer-coarse:py-3">
        {t("rules.preview")}
      </summary>
      {open ? <Touched rule={rule} /> : null}
    </details>
  );
}

function Touched({ rule }: { readonly rule: Rule }): ReactNode {
  const { data, error } = useQuery(previewQuery(rule));
  if (error !== null) return <p className="text-soft">{toApiError(error).message}</p>;
  if (data === undefined) return <p className="text-soft">{t("rules.preview.looking")}</p>;
  const { looked, touched, tasks } = data;
  return (
    <div className="flex flex-col gap-1 pt-1">
      <p>
        {touched === 0
          ? t("rules.preview.none", { looked })
          : t("rules.preview.some", { count: touched, looked })}
      </p>
      <ul className="flex flex-col">
        {tasks.map(({ id, title, effects }) => (
          <li key={id} className="flex flex-wrap gap-x-2 py-0.5">
            <Link to="/tasks/$taskId" params={{ taskId: id }} search className="break-words hover:underline">
              {title}
            </Link>
            <span className="text-soft">{effects.map(tellEffectShown).join("; ")}</span>
          </li>
        ))}
      </ul>
      {touched > tasks.length ? (
        <p className="text-soft">{t("receipt.more", { count: touched - tasks.length })}</p>
      ) : null}
    </div>
  );
}
