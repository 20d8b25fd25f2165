import type { ReactNode } from "react";
import Link2 from "lucide-react/icons/link-2";
import X from "lucide-react/icons/x";
import type { Span } from "../../../shared/parse.ts";
import { t } from "../../lib/i18n/translate.ts";
import { chipText } from "./read-line.ts";
import type { Reading } from "./use-reading.ts";

export interface QuickAddChipsProps {
  readonly reading: Reading;
  readonly onPlain: (span: Pick<Span, "start" | "end">) => void;
  /** Takes an address out of the line. */
  readonly onWithout: (url: string) => void;
}

/** What was read out of the line. A chip that is taken away becomes words again; an address goes. */
export function QuickAddChips({ reading, onPlain, onWithout }: QuickAddChipsProps): ReactNode {
  const { line, links, blocker } = reading;
  if (line.spans.length + links.length === 0 && blocker === null) return null;
  return (
    <ul className="flex flex-wrap gap-1">
      {line.spans.map((span) => (
        <Chip
          key={`${span.start}-${span.field}`}
          text={chipText(span, line)}
          hint={t("quick.remove", { text: span.text })}
          onRemove={() => onPlain(span)}
        />
      ))}
      {blocker === null ? null : (
        <Chip
          text={t("quick.after", { title: blocker.title })}
          hint={t("quick.remove", { text: blocker.title })}
          onRemove={() => onPlain(blocker)}
        />
      )}
      {links.map(({ url, title }) => (
        <Chip
          key={url}
          icon={<Link2 size={11} aria-hidden className="shrink-0" />}
          text={title}
          hint={t("quick.withoutLink", { url })}
          onRemove={() => onWithout(url)}
        />
      ))}
    </ul>
  );
}

interface ChipProps {
  readonly icon?: ReactNode;
  readonly text: string;
  readonly hint: string;
  readonly onRemove: () => void;
}

function Chip({ icon, text, hint, onRemove }: ChipProps): ReactNode {
  return (
    <li className="min-w-0">
      <button
        type="button"
        title={hint}
        aria-label={`${text}. ${hint}`}
        onClick={onRemove}
        onKeyDown={(event) => {
          if (event.key !== "Backspace" && event.key !== "Delete") return;
          // The focus goes to the line, where the key would take a letter as well.
          event.preventDefault();
          onRemove();
        }}
        className="inline-flex min-h-6 max-w-full items-center gap-1 rounded-full bg-accent-soft px-2 text-xs font-medium text-accent-strong hover:bg-hover pointer-coarse:min-h-11"
      >
        {icon}
        <span className="truncate">{text}</span>
        <X size={11} aria-hidden className="shrink-0" />
      </button>
    </li>
  );
}
