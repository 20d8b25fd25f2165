import { useQueryClient } from "@tanstack/react-query";
import type { Rule, RuleChange, RuleCreate, RulePatch } from "../../../shared/rule.ts";
import { toApiError } from "../../lib/api.ts";
import { t } from "../../lib/i18n/translate.ts";
import { notify } from "../../lib/notices.ts";
import { changeRule, removeRule, rulesQuery, teachRule } from "../../lib/rules.ts";
import { undoChanges } from "../../lib/tasks/undo-changes.ts";

export interface RuleActions {
  /** Rejects where it is refused. */
  readonly teach: (rule: RuleCreate) => Promise<void>;
  /** Rejects where it is refused; `told` says so at the edge of the page instead. */
  readonly change: (rule: Rule, patch: RulePatch, failure?: "told") => Promise<void>;
  readonly remove: (rule: Rule) => Promise<void>;
  readonly undo: (change: RuleChange) => Promise<void>;
}

/** Rules as they are changed on the page: the list is read again after each. */
export function useRuleActions(): RuleActions {
  const client = useQueryClient();
  const again = (): Promise<void> => client.invalidateQueries({ queryKey: [rulesQuery.queryKey[0]] });
  const tell = (error: unknown): void => notify({ kind: "error", text: toApiError(error).message });
  return {
    async teach(rule) {
      await teachRule(rule);
      await again();
    },
    async change(rule, patch, failure) {
      try {
        await changeRule(rule, patch);
      } catch (error) {
        if (failure === undefined) throw error;
        tell(error);
      }
      await again();
    },
    async undo({ id }) {
      await undoChanges([id]);
      await again();
    },
    async remove(rule) {
      try {
        const change = await removeRule(rule);
        const run = (): void => void (change === undefined ? again() : undoChanges([change]).then(again));
        notify({
          kind: "undo",
          text: t("rules.deleted", { text: rule.text }),
          action: { label: t("undo.button"), run },
        });
      } catch (error) {
        tell(error);
      }
      await again();
    },
  };
}
