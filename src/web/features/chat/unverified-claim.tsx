import type { ReactNode } from "react";
import MessageCircleWarning from "lucide-react/icons/message-circle-warning";
import { t } from "../../lib/i18n/translate.ts";
import { plainSentence } from "./plain-sentence.ts";

/** The model said it did something, and no row says so. */
export function UnverifiedClaim({ text }: { readonly text: string }): ReactNode {
  return (
    <aside
      role="note"
      aria-label={t("claim.title")}
      className="flex gap-2.5 rounded-lg bg-high-soft px-3.5 py-2.5 text-sm text-ink"
    >
      <MessageCircleWarning size={16} aria-hidden className="mt-0.5 shrink-0 text-high" />
      <div className="min-w-0">
        <p>
          <strong className="font-semibold">{t("claim.title")}:</strong> “{plainSentence(text)}”
        </p>
        <p className="text-soft">{t("claim.text")}</p>
      </div>
    </aside>
  );
}
