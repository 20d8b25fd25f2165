import { useQuery } from "@tanstack/react-query";
import { useRef, useState, type ReactNode } from "react";
import Plus from "lucide-react/icons/plus";
import { t } from "../../lib/i18n/translate.ts";
import { rulesQuery } from "../../lib/rules.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { ReadFailure } from "../../ui/read-failure.tsx";
import { RuleEditor } from "./rule-editor.tsx";
import { emptyForm } from "./rule-form.ts";
import { RuleHistory } from "./rule-history.tsx";
import { RuleItem } from "./rule-item.tsx";
import { useRuleActions } from "./use-rule-actions.ts";

/** What was taught once, in the person's own words, with what it does and would have done. */
export function RulesPage(): ReactNode {
  const query = useQuery(rulesQuery);
  const actions = useRuleActions();
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setAdding(false);
    requestAnimationFrame(() => add.current?.focus());
  };
  return (
    <Page title={t("rules.title")}>
      <p className="text-sm text-soft">{t("rules.intro")}</p>
      {query.error === null ? null : (
        <ReadFailure message={t("rules.failed")} error={query.error} onRetry={query.refetch} />
      )}
      {adding ? (
        <RuleEditor
          label={t("rules.new")}
          form={emptyForm}
          onSave={(text, effect) => actions.teach({ text, effect })}
          onClose={close}
        />
      ) : (
        <div>
          <Button ref={add} onClick={() => setAdding(true)}>
            <Plus size={15} aria-hidden />
            {t("rules.new")}
          </Button>
        </div>
      )}
      {query.data?.length === 0 && !adding ? <p className="text-soft">{t("rules.empty")}</p> : null}
      <ul aria-label={t("rules.title")} className="flex flex-col divide-y divide-line empty:hidden">
        {query.data?.map((rule) => (
          <li key={rule.id}>
            <RuleItem rule={rule} actions={actions} />
          </li>
        ))}
      </ul>
      <RuleHistory actions={actions} />
    </Page>
  );
}
