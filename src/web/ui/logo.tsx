import type { ReactNode } from "react";

/** The mark: a C that ticks. Drawn in the page, so that it costs no request. */
export function Logo({ size = 22 }: { readonly size?: number }): ReactNode {
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} aria-hidden>
      <rect width="64" height="64" rx="18" fill="#1e6654" />
      <path
        d="M44 24.5A15 15 0 1 0 44 39.5"
        fill="none"
        stroke="#f6f3ec"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <path
        d="m26.5 32 5.2 5.2L43 26"
        fill="none"
        stroke="#f2b661"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
