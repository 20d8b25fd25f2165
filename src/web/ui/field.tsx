import { useId, useState, type ReactNode } from "react";

const box =
  "w-full min-w-0 rounded-sm border border-transparent bg-transparent px-2 py-1 text-sm text-ink hover:bg-hover focus:border-line-strong focus:bg-raised focus:outline-none pointer-coarse:min-h-11";

export interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

/** A label and its control on one line. */
export function Field({ label, children }: FieldProps): ReactNode {
  const id = useId();
  return (
    <div className="grid grid-cols-[7rem_1fr] items-center gap-2 in-[.wide-labels]:md:grid-cols-[14rem_1fr]">
      <label htmlFor={id} className="text-sm text-soft">
        {label}
      </label>
      {children(id)}
    </div>
  );
}

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
  readonly type?: "text" | "date" | "time" | "number";
  readonly placeholder?: string;
}

/** Saved when it is left or Enter is pressed; Esc puts the old words back. What is being typed is never overwritten. */
export function TextField({ label, value, onSave, type = "text", placeholder }: TextFieldProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    if (draft !== null && draft !== value) onSave(draft);
    setDraft(null);
  };
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type={type}
          value={draft ?? value}
          placeholder={placeholder}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={save}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) save();
            if (event.key !== "Escape" || draft === null) return;
            event.stopPropagation();
            setDraft(null);
          }}
          className={box}
        />
      )}
    </Field>
  );
}

export interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>): ReactNode {
  const { label, value, options, onChange } = props;
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
          className="select select-field"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export interface LongTextProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly look: string;
  readonly rows: number;
  /** Enter saves instead of beginning a line. */
  readonly single?: boolean;
  readonly onSave: (value: string) => void;
}

/** Words over several lines, saved when they are left. It grows with them where the browser can. */
export function LongText({
  label,
  value,
  placeholder,
  look,
  rows,
  single = false,
  onSave,
}: LongTextProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    if (draft !== null && draft !== value) onSave(draft);
    setDraft(null);
  };
  return (
    <textarea
      aria-label={label}
      data-title={single || undefined}
      placeholder={placeholder}
      rows={rows}
      value={draft ?? value}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (single && event.key === "Enter" && !event.nativeEvent.isComposing) {
          event.preventDefault();
          event.currentTarget.blur();
        }
        if (event.key === "Escape" && draft !== null) {
          event.stopPropagation();
          setDraft(null);
        }
      }}
      className={`${look} field-sizing-content w-full resize-none rounded-sm border border-transparent bg-transparent px-2 py-1 hover:bg-hover focus:border-line-strong focus:bg-raised focus:outline-none`}
    />
  );
}
