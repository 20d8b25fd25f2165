import { memo, useRef, useState, type ReactNode } from "react";
import Plus from "lucide-react/icons/plus";
import { toApiError, type ApiError } from "../../lib/api.ts";
import { t } from "../../lib/i18n/translate.ts";
import { pastedLines } from "../../lib/pasted-lines.ts";
import { quickAdd } from "../../lib/tasks/create-task.ts";
import { wallClock } from "../../lib/dates.ts";
import { keepForLater, takeOut, useWaitingLines } from "../../lib/tasks/quick-queue.ts";
import { ownTimeZone } from "../../lib/time-zone.ts";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/failure.tsx";
import { late } from "../../ui/late.tsx";
import { QuickAddChips } from "./quick-add-chips.tsx";
import { asPlainText, withoutAddress } from "./read-line.ts";
import { useReading } from "./use-reading.ts";

/** Where even this can't be had, the count of those that wait stands alone. */
const WaitingTasks = late(
  async () => (await import("./waiting-tasks.tsx")).WaitingTasks,
  () => null,
);

/** Without a connection the line waits, and is sent when there is one. */
async function addOrKeep(line: string): Promise<void> {
  const moment = { at: wallClock(), timeZone: ownTimeZone() };
  try {
    await quickAdd(line);
  } catch (error) {
    if (toApiError(error).code !== "offline") throw error;
    keepForLater(line, moment);
  }
}

/** A task from one line, with what was read out of it as chips. A line that is refused comes back into the box. */
export const QuickAdd = memo(function QuickAdd(): ReactNode {
  const [text, setText] = useState("");
  const [lines, setLines] = useState<readonly string[]>([]);
  const [saving, setSaving] = useState(0);
  const [error, setError] = useState<ApiError | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const reading = useReading(text);
  const waiting = useWaitingLines();

  const add = async (wanted: readonly string[]): Promise<void> => {
    if (wanted.length === 0) return;
    setSaving((count) => count + 1);
    setError(null);
    setText("");
    setLines([]);
    box.current?.focus();
    let left = wanted;
    try {
      for (const line of wanted) {
        await addOrKeep(line);
        left = left.slice(1);
      }
    } catch (failure) {
      setError(toApiError(failure));
      setText((typed) => (typed === "" ? left.join(" ") : typed));
      setLines(left.length > 1 ? left : []);
    } finally {
      setSaving((count) => count - 1);
    }
  };
  const words = text.trim();

  return (
    <>
      <form
        className="flex shrink-0 flex-col gap-1.5 px-3 pb-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (words !== "") void add([words]);
        }}
      >
        <div className="flex h-10 items-center gap-2 rounded-md border border-line bg-raised ps-2.5 pe-1 focus-within:border-line-strong pointer-coarse:h-12">
          <Plus size={16} aria-hidden className="shrink-0 text-faint" />
          <input
            ref={box}
            id="quick-add"
            aria-label={t("tasks.add")}
            placeholder={t("tasks.addPlaceholder")}
            autoComplete="off"
            value={text}
            onFocus={WaitingTasks.prepare}
            onChange={(event) => setText(event.target.value)}
            onPaste={(event) => setLines(pastedLines(event.clipboardData.getData("text/plain")))}
            onKeyDown={(event) => {
              if (event.key === "Escape") event.currentTarget.blur();
            }}
            className="h-full w-full min-w-0 bg-transparent text-sm outline-none"
          />
          {words === "" ? null : (
            <Button type="submit" tone="primary" size="small">
              {t("tasks.addButton")}
            </Button>
          )}
        </div>
        {reading === null ? null : (
          <QuickAddChips
            reading={reading}
            onPlain={(span) => {
              setText(asPlainText(text, span));
              box.current?.focus();
            }}
            onWithout={(url) => {
              setText(withoutAddress(text, url));
              box.current?.focus();
            }}
          />
        )}
        {lines.length === 0 ? null : (
          <div>
            <Button size="small" onClick={() => void add(lines)}>
              {t("quick.lines", { count: lines.length })}
            </Button>
          </div>
        )}
        {saving === 0 ? null : <output className="sr-only">{t("save.saving")}</output>}
        {waiting.length === 0 ? null : (
          <output className="text-xs text-soft">{t("quick.waiting", { count: waiting.length })}</output>
        )}
        {error === null ? null : (
          <Failure message={error.message} hint={error.hint} requestId={error.requestId} />
        )}
      </form>
      {waiting.length === 0 ? null : (
        <WaitingTasks
          lines={waiting}
          onEdit={
            words !== ""
              ? undefined
              : (line) => {
                  takeOut(line);
                  setText(line.text);
                  box.current?.focus();
                }
          }
        />
      )}
    </>
  );
});
