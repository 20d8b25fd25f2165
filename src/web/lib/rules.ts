import { queryOptions } from "@tanstack/react-query";
import type { Phrase } from "../../language/phrases.ts";
import type { Rule, RuleChange, RuleCreate, RulePatch, RulePreview } from "../../shared/rule.ts";
import type { Page } from "../../shared/task.ts";
import { callJson } from "./api.ts";

/** `GET /api/rules`: what was taught, the newest first here. */
export const rulesQuery = queryOptions({
  queryKey: ["rules", "list"],
  queryFn: async ({ signal }) => (await callJson<Page<Rule>>("/api/rules", { signal })).items.toReversed(),
});

/** `GET /api/rules/{id}/preview`, for the rule as it stands in this version. */
export const previewQuery = ({ id, version }: Rule) =>
  queryOptions({
    queryKey: ["rules", "preview", id, version],
    queryFn: ({ signal }) => callJson<RulePreview>(`/api/rules/${id}/preview`, { signal }),
  });

export const teachRule = (rule: RuleCreate): Promise<Rule> =>
  callJson("/api/rules", { method: "POST", body: rule });

export const changeRule = ({ id, version }: Rule, patch: RulePatch): Promise<Rule> =>
  callJson(`/api/rules/${id}`, { method: "PATCH", body: patch, headers: { "if-match": `"${version}"` } });

/** Removes a rule, and gives the id of the change with which that is taken back. */
export async function removeRule({ id }: Rule): Promise<string | undefined> {
  await callJson(`/api/rules/${id}`, { method: "DELETE" });
  const page = await callJson<Page<RuleChange>>(`/api/rules/changes?ruleId=${id}&limit=1`);
  return page.items[0]?.id;
}

/** Turns of phrase in force, for reading a line as it is typed. */
export const phrasesOf = (rules: readonly Rule[]): Phrase[] =>
  rules.flatMap(({ enabled, effect }) =>
    enabled && effect.kind === "phrase" ? [{ phrase: effect.phrase, means: effect.means }] : [],
  );

/** `GET /api/rules/changes`: what happened to rules, newest first. */
export const ruleChangesQuery = queryOptions({
  queryKey: ["rules", "changes"],
  queryFn: async ({ signal }) =>
    (await callJson<Page<RuleChange>>("/api/rules/changes?limit=50", { signal })).items,
});
