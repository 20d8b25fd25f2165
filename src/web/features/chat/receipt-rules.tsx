import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import ListChecks from "lucide-react/icons/list-checks";
import type { RuleChange } from "../../../shared/rule.ts";
import { t } from "../../lib/i18n/translate.ts";
import { tellEffect, tellRuleChange } from "../../lib/tell-rule.ts";

/** The rules that an answer learned, changed or removed, a line each. */
export function ReceiptRules({ rules }: { readonly rules: readonly RuleChange[] }): ReactNode {
  return rules.map((change) => {
    const rule = change.after ?? change.before;
    return rule === null ? null : (
      <li key={change.id} className="flex items-start gap-2.5 px-3 py-2 text-sm">
        <ListChecks size={15} aria-hidden className="mt-0.5 shrink-0 text-accent" />
        <div className="min-w-0">
          <p className={`font-medium break-words ${change.after === null ? "text-soft line-through" : ""}`}>
            {tellEffect(rule.effect)}
          </p>
          <p className="text-soft">
            {tellRuleChange(change)} ·{" "}
            <Link to="/rules" search className="underline hover:text-ink">
              {t("nav.rules")}
            </Link>
          </p>
        </div>
      </li>
    );
  });
}
