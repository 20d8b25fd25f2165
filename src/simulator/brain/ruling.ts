import { readRequests } from "../../language/read-requests.ts";
import type { Due } from "../../shared/task.ts";
import type { ChangeRulesInput, LearnRuleInput } from "../../shared/tool-inputs.ts";
import type { RuleOutcome } from "../../shared/tool-outputs.ts";
import { write } from "./acting.ts";
import { shown } from "./describe-row.ts";
import type { Fact } from "./facts.ts";
import { ask, refusal } from "./find-rows.ts";
import { problemIn } from "./outputs.ts";
import { ownWords } from "./own-words.ts";
import type { RuleRequest } from "./rule-request.ts";
import { rulesIn, tellRule } from "./rule-outcomes.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";

/** Keeps a rule, shows the rules, switches one off: whatever was said about them. */
export function* aboutRules(request: RuleRequest, scene: Scene): Thought {
  switch (request.kind) {
    case "learn":
      return yield* learn(request.rule, scene);
    case "unlearn":
      return yield* unlearn(request);
    case "rules":
      return yield* listAll();
    case "change-rules":
      return yield* change(request, scene);
    default:
      return request satisfies never;
  }
}

const told = (text: string): Fact => ({ kind: "told", text });

function* learn(rule: LearnRuleInput, scene: Scene): Thought {
  const output = yield { name: "learn_rule", arguments: { ...rule } };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const [outcome] = rulesIn(output);
  if (outcome === undefined) return [refusal({ problem: "No rule was kept" })];
  const facts = [tellRule(outcome)];
  const rows = rule.kind === "phrase" ? mended(rule, scene) : [];
  if (rows.length > 0) {
    facts.push(...(yield* write({ name: "update_tasks", arguments: { tasks: rows } })));
  }
  return facts;
}

/** What was just made with the phrase gets the day that it really stands for. */
function mended(rule: LearnRuleInput, { lastText, focus, moment }: Scene): { id: string; due: string }[] {
  const { phrase = "", means = "" } = rule;
  if (!lastText.toLowerCase().includes(phrase.toLowerCase())) return [];
  const others = (moment.phrases ?? []).filter((one) => one.phrase.toLowerCase() !== phrase.toLowerCase());
  const requests = readRequests(ownWords(lastText).text, {
    ...moment,
    phrases: [...others, { phrase, means }],
  });
  return focus.flatMap((row) => {
    const title = row.title.toLowerCase();
    const named = requests.find((request) => request.text.toLowerCase().includes(title));
    const due = (named ?? (focus.length === 1 ? requests[0] : undefined))?.fields.due;
    return due === undefined || row.due === dueText(due) ? [] : [{ id: row.id, due: dueText(due) }];
  });
}

const dueText = ({ date, time }: Due): string => (time === undefined ? date : `${date}T${time}`);

function* listAll(): Thought {
  const output = yield { name: "list_rules", arguments: {} };
  const problem = problemIn(output);
  if (problem !== undefined) return [refusal(problem)];
  const rules = rulesIn(output);
  if (rules.length === 0) {
    return [
      told(
        "You have taught me no rules yet. Say, for example, “EOD means 18:00” or “tag finance things #q-close”.",
      ),
    ];
  }
  const lines = rules.map(
    ({ does, text, on }) => `- ${shown(does)} (you said: “${shown(text)}”)${on ? "" : " – off"}`,
  );
  const count = rules.length === 1 ? "1 rule" : `${rules.length} rules`;
  return [told([`You have taught me ${count}:`, ...lines].join("\n"))];
}

/** The rule that tags these is switched off; without one, the tag is never guessed for them again. */
function* unlearn({ about, rule }: Extract<RuleRequest, { kind: "unlearn" }>): Thought {
  const output = yield { name: "list_rules", arguments: { text: about } };
  const doing = rulesIn(output).filter(({ does, on }) => on && / get #/.test(does));
  if (doing.length > 0) return yield* apply(doing, "switch_off");
  if (rule === undefined) {
    return [
      told(
        `There is no rule that tags ${shown(about)}, so nothing was changed. Which tag should I leave out?`,
      ),
    ];
  }
  const kept = yield { name: "learn_rule", arguments: { ...rule } };
  const problem = problemIn(kept);
  if (problem !== undefined) return [refusal(problem)];
  return rulesIn(kept).map(tellRule);
}

function* change(request: Extract<RuleRequest, { kind: "change-rules" }>, { lastRequests }: Scene): Thought {
  const { about, action, all } = request;
  const output = yield { name: "list_rules", arguments: about === "" ? {} : { text: about } };
  const found = rulesIn(output);
  if (found.length === 0) {
    const which = about === "" ? "" : ` about “${shown(about)}”`;
    return [told(`I know no rule${which}, so nothing was changed.`)];
  }
  if (all || found.length === 1) return yield* apply(found, action);
  const last = lastRequests.at(-1)?.kind;
  // "That rule" is the newest, when rules were just talked about.
  if (about === "" && (last === "learn" || last === "change-rules"))
    return yield* apply(found.slice(0, 1), action);
  const options = found.slice(0, 5).map(({ text }) => text.slice(0, 150));
  return [yield* ask({ text: "Which rule do you mean?", options, candidates: [], request: undefined })];
}

function* apply(rules: readonly RuleOutcome[], action: ChangeRulesInput["action"]): Thought {
  const output = yield { name: "change_rules", arguments: { ids: rules.map(({ id }) => id), action } };
  const problem = problemIn(output);
  return problem === undefined ? rulesIn(output).map(tellRule) : [refusal(problem)];
}
