import type { ReactNode } from "react";
import X from "lucide-react/icons/x";
import type { ParsedLine, Span } from "../../../shared/parse.ts";
import { t } from "../../lib/i18n/translate.ts";
import { chipText } from "./read-line.ts";

export interface QuickAddChipsProps {
  readonly line: ParsedLine;
  readonly onPlain: (span: Span) => void;
}

/** What was read out of the line. A chip that is taken away becomes words again. */
export function QuickAddChips({ line, onPlain }: QuickAddChipsProps): ReactNode {
  if (line.spans.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1">
      {line.spans.map((span) => (
        <li key={`${span.start}-${span.field}`}>
          <button
            type="button"
            title={t("quick.remove", { text: span.text })}
            aria-label={`${chipText(span, line)}. ${t("quick.remove", { text: span.text })}`}
            onClick={() => onPlain(span)}
            onKeyDown={(event) => {
              if (event.key !== "Backspace" && event.key !== "Delete") return;
              // The focus goes to the line, where the key would take a letter as well.
              event.preventDefault();
              onPlain(span);
            }}
            className="inline-flex min-h-6 items-center gap-1 rounded-full bg-accent-soft px-2 text-xs font-medium text-accent-strong hover:bg-hover pointer-coarse:min-h-11"
          >
            {chipText(span, line)}
            <X size={11} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
