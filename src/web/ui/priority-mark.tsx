import type { ReactNode } from "react";
import type { Priority } from "../../shared/task.ts";

const colours = {
  urgent: "text-urgent",
  high: "text-high",
  medium: "text-faint",
  low: "text-faint",
} as const satisfies Record<Priority, string>;

const bars = { urgent: 3, high: 3, medium: 2, low: 1 } as const satisfies Record<Priority, number>;

/** Priority by shape and colour: bars that rise, and a filled square with a mark for urgent. Its name stands beside it. */
export function PriorityMark({ priority }: { readonly priority: Priority }): ReactNode {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden className={`${colours[priority]} shrink-0`}>
      {priority === "urgent" ? (
        <>
          <rect width="14" height="14" rx="4" fill="currentColor" />
          <path
            d="M7 3.2v4.4M7 10.4v.2"
            stroke="var(--color-surface)"
            strokeWidth="1.8"
            strokeLinecap="round"
          />
        </>
      ) : (
        [0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={1 + bar * 4.4}
            y={8.5 - bar * 3.2}
            width="3.2"
            height={4.5 + bar * 3.2}
            rx="1"
            fill="currentColor"
            opacity={bar < bars[priority] ? 1 : 0.25}
          />
        ))
      )}
    </svg>
  );
}
