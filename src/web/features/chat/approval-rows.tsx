import type { ReactNode } from "react";
import type { ApprovalRow } from "../../../shared/stream-part.ts";
import { tellApprovalRow } from "./tell-approval-row.ts";

export interface ApprovalRowsProps {
  readonly rows: readonly ApprovalRow[];
  readonly ticked: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onToggle: (id: string) => void;
}

/** The rows that would change, each to be left out. */
export function ApprovalRows({ rows, ticked, disabled, onToggle }: ApprovalRowsProps): ReactNode {
  return (
    <ul className="divide-y divide-line border-t border-line">
      {rows.map((row) => (
        <li key={row.id}>
          <label className="grid min-h-10 cursor-pointer grid-cols-[auto_1fr] items-start gap-x-3 px-4 py-2 hover:bg-hover">
            <input
              type="checkbox"
              disabled={disabled}
              checked={ticked.has(row.id)}
              onChange={() => onToggle(row.id)}
              className="mt-1 size-4 accent-accent"
            />
            <span className="font-medium break-words">{row.title}</span>
            <span className="col-start-2 text-sm break-words text-soft">{tellApprovalRow(row)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
