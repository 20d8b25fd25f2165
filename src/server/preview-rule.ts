import { momentAt } from "../language/moment.ts";
import { weightsIn } from "../rules/in-force.ts";
import { touchedByFields, touchedByPhrase, touchedByWeight } from "../rules/preview-rule.ts";
import type { Rule, RuleEffectOf, RulePreview } from "../shared/rule.ts";
import type { Message } from "../shared/conversation.ts";
import type { Task } from "../shared/task.ts";
import type { OwnerServices } from "./dependencies.ts";

const pageSize = 500;
const mostPages = 4;
const changesLookedAt = 300;
const messagesLookedAt = 100;
const ranked = 100;
const shown = 50;

/** Which past tasks a rule would have touched, had it been there; bounded, however many tasks there are. */
export async function previewRule(
  services: OwnerServices,
  rule: Rule,
  moment: { readonly now: Date; readonly timeZone: string },
): Promise<RulePreview> {
  const { effect } = rule;
  switch (effect.kind) {
    case "fields":
      return previewFields(services, effect);
    case "phrase":
      return previewPhrase(services, effect, moment.timeZone);
    case "weight": {
      const plan = { ...moment, limit: ranked };
      const others = weightsIn((await services.rules.list()).filter(({ id }) => id !== rule.id));
      const [mine] = weightsIn([{ ...rule, enabled: true }]);
      const before = await services.tasks.plan({ ...plan, taught: others });
      const after = await services.tasks.plan({
        ...plan,
        taught: mine === undefined ? others : [...others, mine],
      });
      return previewOf(before.items.length, touchedByWeight(before.items, after.items));
    }
    default:
      return effect satisfies never;
  }
}

const previewOf = (looked: number, touched: RulePreview["tasks"]): RulePreview => ({
  looked,
  touched: touched.length,
  tasks: touched.slice(0, shown),
});

async function previewFields({ tasks }: OwnerServices, effect: RuleEffectOf<"fields">): Promise<RulePreview> {
  const rows: Task[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages && (page === 0 || cursor !== null); page += 1) {
    const query = { trashed: false, sort: "-created", limit: pageSize } as const;
    const { items, nextCursor } = await tasks.list({ ...query, ...(cursor === null ? {} : { cursor }) });
    rows.push(...items);
    cursor = nextCursor;
  }
  return previewOf(
    rows.length,
    rows.flatMap((task) => touchedByFields(effect, task) ?? []),
  );
}

/** Rows that were made in talk, with what was said then. */
async function previewPhrase(
  { tasks, conversations }: OwnerServices,
  effect: RuleEffectOf<"phrase">,
  timeZone: string,
): Promise<RulePreview> {
  const { items } = await tasks.history({ limit: changesLookedAt });
  const made = items.filter(({ kind, undoneBy }) => kind === "created" && undoneBy === undefined);
  const texts = new Map<string, string>();
  for (const { messageId } of made) {
    if (messageId === undefined || texts.has(messageId) || texts.size >= messagesLookedAt) continue;
    texts.set(messageId, textOf(await conversations.message(messageId)));
  }
  const touched = made.flatMap(({ at, after, messageId = "" }) => {
    const text = texts.get(messageId) ?? after?.title ?? "";
    const moment = momentAt(new Date(at), timeZone);
    return after === null ? [] : (touchedByPhrase(effect, { task: after, text, moment }) ?? []);
  });
  return previewOf(made.length, touched);
}

const textOf = (message: Message | undefined): string =>
  (message?.parts ?? [])
    .flatMap((part) => (part.type === "text" && "text" in part ? [part.text] : []))
    .join("\n");
