import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">;

const tones = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong disabled:bg-line disabled:text-soft",
  quiet: "bg-transparent text-ink hover:bg-hover disabled:text-faint",
  soft: "bg-accent-soft text-accent-strong hover:bg-hover disabled:text-faint",
  outline: "bg-raised border border-line text-ink hover:border-line-strong disabled:text-faint",
  danger: "bg-urgent-soft text-urgent hover:bg-hover",
} as const;

export interface ButtonProps extends Native {
  readonly tone?: keyof typeof tones;
  readonly size?: "small" | "normal";
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button with words. At least 24 px high everywhere, 44 px under a finger. */
export function Button({ tone = "outline", size = "normal", children, ...rest }: ButtonProps): ReactNode {
  const height = size === "small" ? "min-h-7 px-2.5 text-sm" : "min-h-9 px-3.5 text-sm";
  return (
    <button
      type="button"
      className={`${height} ${tones[tone]} inline-flex items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap transition-colors pointer-coarse:min-h-11`}
      {...rest}
    >
      {children}
    </button>
  );
}

export interface IconButtonProps extends Native {
  /** The accessible name, shown on hover too. */
  readonly label: string;
  readonly keys?: string;
  readonly tone?: keyof typeof tones;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button with a picture; its name is always there. */
export function IconButton({ label, keys, tone = "quiet", children, ...rest }: IconButtonProps): ReactNode {
  return (
    <button
      type="button"
      aria-label={label}
      title={keys === undefined ? label : `${label} (${keys})`}
      className={`${tones[tone]} ${tone === "quiet" ? "!text-soft hover:!text-ink" : ""} inline-flex size-8 shrink-0 items-center justify-center rounded-md transition-colors disabled:opacity-50 pointer-coarse:size-11`}
      {...rest}
    >
      {children}
    </button>
  );
}
