import type { ReactNode } from "react";

export interface CompleteBoxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** The large round target that completes. The circle is drawn; the checkbox is a real one. */
export function CompleteBox({ label, checked, onChange }: CompleteBoxProps): ReactNode {
  return (
    <label className="group/box relative z-10 inline-flex size-7 shrink-0 cursor-pointer items-center justify-center pointer-coarse:size-11">
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="peer absolute inset-0 cursor-pointer opacity-0"
      />
      <span
        aria-hidden
        className="pointer-events-none flex size-[18px] items-center justify-center rounded-full border-[1.5px] border-line-strong transition-colors group-hover/box:border-accent peer-checked:border-accent peer-checked:bg-accent peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent"
      >
        <svg
          viewBox="0 0 12 12"
          width="10"
          height="10"
          className={checked ? "" : "opacity-0 group-hover/box:opacity-40"}
        >
          <path
            d="m2.5 6.3 2.4 2.4 4.6-5"
            fill="none"
            stroke={checked ? "var(--color-on-accent)" : "var(--color-accent)"}
            strokeWidth="1.8"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </span>
    </label>
  );
}
