import { useEffect, useState, type ReactNode } from "react";
import type { Due } from "../../../shared/task.ts";
import { resolveDue } from "../../../language/resolve-due.ts";
import { dueExactly, wallClock } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { withReadTimes } from "../../lib/own-times.ts";
import { ownTimeZone } from "../../lib/time-zone.ts";
import { Button } from "../../ui/button.tsx";

async function readDay(words: string): Promise<Due | null> {
  const read = await withReadTimes(words);
  return resolveDue(read, { now: wallClock(), timeZone: ownTimeZone() })?.due ?? null;
}

/** A day in one's own words; the real date stands under it before it is taken. */
export function DueWords({ onDue }: { readonly onDue: (due: Due) => void }): ReactNode {
  const [words, setWords] = useState("");
  const [due, setDue] = useState<Due | null>(null);
  useEffect(() => {
    let current = true;
    void readDay(words).then((read) => current && setDue(read));
    return () => {
      current = false;
    };
  }, [words]);
  return (
    <form
      className="flex flex-col gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        // Read anew: the last letter may be younger than what is shown.
        void readDay(words).then((read) => read !== null && onDue(read));
      }}
    >
      <div className="flex gap-2">
        <input
          data-first
          aria-label={t("row.dueWords")}
          placeholder={t("row.duePlaceholder")}
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          className="min-h-9 min-w-0 flex-1 rounded-md border border-line-strong bg-surface px-3 text-sm outline-none pointer-coarse:min-h-11"
        />
        <Button type="submit" tone="primary" disabled={words.trim() === ""}>
          {t("row.save")}
        </Button>
      </div>
      <output className="min-h-5 px-1 text-sm text-soft">
        {words.trim() === "" ? "" : due === null ? t("row.notADay") : dueExactly(due)}
      </output>
    </form>
  );
}
