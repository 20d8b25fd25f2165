import type { ReactNode } from "react";
import { t } from "../../lib/i18n/translate.ts";

/** What was said while an approval was awaited. It holds no more, so it is folded away, and still there to read. */
export function PassedText({ text }: { readonly text: string }): ReactNode {
  return (
    <details className="text-sm text-soft">
      <summary className="min-h-6 cursor-pointer">{t("approval.before")}</summary>
      <p className="mt-1 border-s-2 border-line ps-3 whitespace-pre-wrap">{text}</p>
    </details>
  );
}
