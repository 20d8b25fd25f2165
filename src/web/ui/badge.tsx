import type { ReactNode } from "react";

const tones = {
  plain: "bg-hover text-soft",
  accent: "bg-accent-soft text-accent-strong",
  high: "bg-high-soft text-high",
  urgent: "bg-urgent-soft text-urgent",
  calm: "bg-calm-soft text-calm",
} as const;
export type BadgeTone = keyof typeof tones;

export interface BadgeProps {
  readonly tone?: BadgeTone;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A few words that name a state. */
export function Badge({ tone = "plain", title, children }: BadgeProps): ReactNode {
  return (
    <span
      title={title}
      className={`${tones[tone]} inline-flex min-h-5 items-center gap-1 rounded-full px-2 text-xs font-medium whitespace-nowrap`}
    >
      {children}
    </span>
  );
}
