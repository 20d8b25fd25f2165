import type { ToolContext } from "../agent/tool.ts";
import { momentAt } from "../language/moment.ts";
import type { Moment } from "../language/reading.ts";
import type { RuleService } from "../rules/rule-service.ts";

/** The moment in which a call's words are read, with the turns of phrase that its person taught. */
export async function readMoment(
  { now, timeZone }: Pick<ToolContext, "now" | "timeZone">,
  rules: Pick<RuleService, "phrases">,
): Promise<Moment> {
  return { ...momentAt(now, timeZone), phrases: await rules.phrases() };
}
