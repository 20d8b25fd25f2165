import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { ToldOrigin } from "../../../shared/origin.ts";
import type { Task } from "../../../shared/task.ts";
import { toApiError } from "../../lib/api.ts";
import { said, t } from "../../lib/i18n/translate.ts";
import { originsQuery } from "../../lib/task-origins.ts";
import { fields, namedOnly, valueInWords } from "../../lib/tasks/tell-change.ts";

/** Where each value of a task comes from, told when it is asked for. */
export function TaskOrigins({ task }: { readonly task: Task }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="px-2 text-sm">
      <summary className="w-fit cursor-pointer rounded-sm py-1 font-semibold pointer-coarse:min-h-11 pointer-coarse:py-3">
        {t("origins.title")}
      </summary>
      {open ? <Told task={task} /> : null}
    </details>
  );
}

function Told({ task }: { readonly task: Task }): ReactNode {
  const { data, error } = useQuery(originsQuery(task));
  if (error !== null) return <p className="text-soft">{toApiError(error).message}</p>;
  if (data === undefined) return <p className="text-soft">{t("origins.looking")}</p>;
  const told = [
    ...named(fields).map(([field, key]) => ({ field, name: t(key), value: valueInWords(task, field) })),
    ...named(namedOnly).map(([field, key]) => ({ field, name: t(key), value: "" })),
  ].flatMap((one) => {
    const origin = data.fields[one.field];
    return origin === undefined || origin.by === "default" ? [] : [{ ...one, origin }];
  });
  return (
    <dl className="grid grid-cols-[7rem_1fr] gap-x-2 gap-y-1 pt-1">
      {told.map(({ field, name, value, origin }) => (
        <div key={field} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-soft">{name}</dt>
          <dd className="min-w-0 break-words">
            {value === "" || field === "title" ? null : <span className="font-medium">{value} – </span>}
            {originInWords(origin)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const named = <Names extends Record<string, string>>(names: Names) =>
  Object.entries(names) as [keyof Names & string, Names[keyof Names]][];

function originInWords({ by, sure, why, actor }: ToldOrigin): string {
  const how =
    by === "model" && actor.model !== undefined
      ? t("origins.byModel", { model: actor.model })
      : t(`origins.${by}`);
  const reason = why === undefined ? how : t("origins.because", { how, why: said(why) });
  return sure >= 1 ? reason : t("origins.sure", { reason, percent: Math.round(sure * 100) });
}
