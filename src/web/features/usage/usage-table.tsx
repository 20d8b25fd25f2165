import type { ReactNode } from "react";
import { locale, t } from "../../lib/i18n/translate.ts";

export interface UsageTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  /** The first of each row names it; null was not reported. */
  readonly rows: readonly (readonly [string, ...(number | null)[]])[];
}

export function UsageTable({ label, heads, rows }: UsageTableProps): ReactNode {
  const numbers = new Intl.NumberFormat(locale());
  return (
    <table aria-label={label} className="w-full text-sm tabular-nums">
      <thead>
        <tr className="border-b border-line text-xs text-soft">
          {heads.map((head, index) => (
            <th
              key={head}
              scope="col"
              className={`${index === 0 ? "text-start" : "ps-3 text-end"} py-1 align-bottom font-medium`}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name} className="border-b border-line last:border-0">
            <th scope="row" className="py-1 text-start font-normal break-words">
              {name}
            </th>
            {cells.map((cell, index) => (
              <td key={heads[index + 1]} className="py-1 ps-3 text-end">
                {cell === null ? (
                  <span className="text-soft">{t("usage.notReported")}</span>
                ) : (
                  numbers.format(cell)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
