import type { ReactNode, Ref } from "react";
import Search from "lucide-react/icons/search";

export interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly id?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

export function SearchBox({ label, value, onChange, id, ref }: SearchBoxProps): ReactNode {
  return (
    <label className="flex h-8 items-center gap-2 rounded-md border border-transparent bg-hover px-2.5 text-sm text-soft focus-within:border-line-strong focus-within:bg-raised pointer-coarse:h-11">
      <Search size={14} aria-hidden className="shrink-0" />
      <input
        ref={ref}
        id={id}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          if (value === "") event.currentTarget.blur();
          else onChange("");
        }}
        className="w-full min-w-0 bg-transparent text-ink outline-none"
      />
    </label>
  );
}
