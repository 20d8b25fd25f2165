import type { ReactNode } from "react";

export interface SkeletonProps {
  /** What is on its way, for those who listen. */
  readonly label: string;
  readonly lines: number;
}

/** The shape of what is coming. It shows after a moment only: what is quick needs none. */
export function Skeleton({ label, lines }: SkeletonProps): ReactNode {
  return (
    <div className="flex animate-late flex-col gap-5 px-3.5 py-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} aria-hidden className="flex items-center gap-3">
          <span className="size-4.5 shrink-0 rounded-full bg-hover" />
          <span className="h-3 rounded-full bg-hover" style={{ width: `${75 - ((line * 17) % 40)}%` }} />
        </div>
      ))}
    </div>
  );
}
