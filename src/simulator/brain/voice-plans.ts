import { dayName } from "../../language/day-names.ts";
import { bold, shown } from "./describe-row.ts";
import type { PlansTold } from "./plan-outputs.ts";
import type { Manner } from "./voice.ts";

type Told<Name extends PlansTold["told"]> = Extract<PlansTold, { told: Name }>;

/** Words for plans. Nothing here tells of a change: a plan is what could be, a nudge is a text that nobody sent. */
export function sayPlans(told: PlansTold, manner: Manner): string {
  switch (told.told) {
    case "why":
      return sayWhy(told);
    case "blocked":
      return sayBlocked(told, manner);
    case "nudge":
      return sayNudge(told, manner);
    case "morning":
      return sayMorning(told, manner);
    case "week":
      return sayWeek(told, manner);
    case "supposed":
      return saySupposed(told, manner);
    case "forgotten":
      return manner === "claude"
        ? "Alright. Nothing has changed."
        : manner === "llama"
          ? "Okay. Nothing has changed."
          : "Forgotten. Nothing has changed.";
    case "no-plan":
      return "There is no open plan to apply or forget. Ask me “suppose I'm away Thursday”, for example.";
    default:
      return told satisfies never;
  }
}

const many = (count: number, one: string, others: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${others}`;
const titles = (rows: readonly { readonly title: string }[]): string =>
  rows.map(({ title }) => bold(title)).join(", ");
/** A list of rows under a count: what is not shown is said. */
function counted(count: number, rows: readonly { readonly title: string }[], what: string): string {
  const rest = count - rows.length;
  return `- ${what}${rows.length === 0 ? "" : `: ${titles(rows)}`}${rest > 0 && rows.length > 0 ? ` and ${rest} more` : ""}`;
}

function sayWhy({ why }: Told<"why">): string {
  const title = bold(why.task.title);
  if (why.closed !== undefined)
    return why.closed === "done"
      ? `${title} is done already, so it is not ranked.`
      : `${title} is in the trash, so it is not ranked.`;
  const own = (why.reasons ?? []).map(({ reason, points }) => `${shown(reason)} (${signed(points)})`);
  const isFirst = why.place === 1;
  const place = `${title} ${isFirst ? "" : "is not first: it "}ranks number ${why.place ?? 0} of ${why.of ?? 0}, with ${why.score ?? 0} points: ${own.length === 0 ? "nothing speaks for it or against it" : own.join(", ")}.`;
  const before = why.before ?? [];
  if (before.length === 0) return `${place} Nothing ranks before it.`;
  const lines = before.map(({ task, ahead, because }) => {
    const reasons = because.map(({ reason, theirs, mine }) =>
      mine > theirs
        ? `though “${shown(reason)}” speaks for ${title} (${mine} points against ${theirs})`
        : `${shown(reason)} (${theirs} points against ${mine})`,
    );
    return `- ${bold(task.title)} is ${ahead} points ahead: ${reasons.join(", ")}`;
  });
  return paragraphs([place, ["What ranks before it:", ...lines].join("\n")]);
}

const since = (days: number): string => (days === 0 ? "since today" : `for ${many(days, "day", "days")}`);

/** "Friday 20 November"; what is no day is shown as it came. */
function dayInWords(day: string): string {
  return Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? shown(day) : dayName(day);
}

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));

function sayBlocked({ blocked }: Told<"blocked">, manner: Manner): string {
  const { counts, chains, freeing, waiting } = blocked;
  if (counts.blocked === 0)
    return manner === "claude"
      ? "Good: nothing is blocked."
      : manner === "llama"
        ? "I see nothing blocked."
        : "Nothing is blocked.";
  const causes = [
    counts.by_task > 0 ? `${counts.by_task} by other tasks` : "",
    counts.by_person > 0 ? `${counts.by_person} by people` : "",
    counts.by_reason > 0 ? `${counts.by_reason} for a reason` : "",
    counts.unexplained > 0 ? `${counts.unexplained} without a reason` : "",
  ].filter((cause) => cause !== "");
  const lines = [`${many(counts.blocked, "task is", "tasks are")} blocked: ${causes.join(", ")}.`];
  const [first] = freeing;
  if (first !== undefined) {
    const at_once =
      first.frees.length === 0
        ? "frees none alone"
        : `frees ${many(first.frees.length, "task", "tasks")} at once: ${titles(first.frees)}`;
    lines.push(
      "",
      `${bold(first.task.title)} would free most: it ${at_once}; ${first.behind} in all behind it.`,
    );
  }
  if (chains.length > 0) {
    lines.push("", "Chains, shortest first:");
    lines.push(...chains.map((steps) => `- ${steps.map(({ title }) => bold(title)).join(" → ")}`));
  }
  if (waiting.length > 0) {
    lines.push("", "Waiting:");
    lines.push(
      ...waiting.map(({ task, for: cause, days }) => {
        const what =
          cause === "person"
            ? `for ${shown(task.waiting_for ?? "somebody")}`
            : cause === "reason"
              ? shown(task.blocked_reason ?? "")
              : "no reason is noted";
        return `- ${bold(task.title)} – ${what}, ${since(days)}`;
      }),
    );
  }
  return lines.join("\n");
}

function sayNudge({ nudge }: Told<"nudge">, manner: Manner): string {
  // A block of its own: to be copied, and nothing in it is read as formatting.
  const text = ["```text", nudge.text.replaceAll("```", '"'), "```"].join("\n");
  const lead = {
    claude: "Here is a draft to",
    gpt: "Draft to",
    llama: "A draft to",
    plain: "Here is a draft to",
  }[manner];
  return `${lead} ${shown(nudge.to)} about ${bold(nudge.about)}, to copy. I can't send anything; it is only a text.\n\n${text}`;
}

function sayMorning({ first, morning }: Told<"morning">, manner: Manner): string {
  const { overdue, today, finished, freed, freeing, waiting, since: from } = morning;
  const lines = [
    { claude: "Here is your briefing:", gpt: "Briefing:", llama: "Your briefing:", plain: "Your briefing:" }[
      manner
    ],
  ];
  lines.push(counted(overdue.count, overdue.tasks, `${overdue.count} overdue`));
  lines.push(counted(today.count, today.tasks, `${today.count} due today`));
  lines.push(counted(finished.count, finished.tasks, `${finished.count} finished since ${dayInWords(from)}`));
  if (freed.count > 0)
    lines.push(counted(freed.count, freed.tasks, `${freed.count} free again since ${dayInWords(from)}`));
  const [free] = freeing;
  if (free !== undefined && free.frees.length > 0)
    lines.push(`- ${bold(free.task.title)} would free ${titles(free.frees)}`);
  for (const { task, for: cause, days } of waiting.slice(0, 3))
    if (cause === "person")
      lines.push(`- Waiting for ${shown(task.waiting_for ?? "")}: ${bold(task.title)}, ${since(days)}`);
  if (first.length > 0) {
    lines.push(
      "",
      { claude: "I would begin with:", gpt: "First:", llama: "Begin with:", plain: "Begin with:" }[manner],
    );
    lines.push(
      ...first.slice(0, 3).map(({ title, reasons }, index) => {
        const why = (reasons ?? []).filter(({ points }) => points > 0).map(({ reason }) => shown(reason));
        return `${index + 1}. ${bold(title)}${why.length === 0 ? "" : ` – ${why.join(", ")}`}`;
      }),
    );
  }
  return lines.join("\n");
}

function sayWeek({ week }: Told<"week">, manner: Manner): string {
  const { finished, slipped, overdue, next } = week;
  const minutes = week.finished_minutes > 0 ? `, ${week.finished_minutes} minutes by estimate` : "";
  return [
    `${{ claude: "Here is the week from", gpt: "Week from", llama: "The week from", plain: "The week from" }[manner]} ${dayInWords(week.from)} to ${dayInWords(week.until)}:`,
    counted(finished.count, finished.tasks, `${finished.count} finished${minutes}`),
    `- ${week.added} added`,
    counted(slipped.count, slipped.tasks, `${slipped.count} got a later date`),
    counted(overdue.count, overdue.tasks, `${overdue.count} overdue now`),
    week.blocked === 0 ? "- nothing is blocked" : `- ${many(week.blocked, "task is", "tasks are")} blocked`,
    counted(next.count, next.tasks, `${next.count} due in the week after`),
  ].join("\n");
}

/** The plan itself is shown beside the answer; where it is not, its moves are told. */
function saySupposed({ plan }: Told<"supposed">, manner: Manner): string {
  const rests = `(${many(plan.looked, "task", "tasks")} with a date looked at${plan.complete ? "" : ", there are more"})`;
  const lead = `If ${shown(plan.suppose)}, `;
  const stays = plan.stays.map(
    ({ title, because }) => `- ${bold(title)} stays where it is: ${shown(because)}`,
  );
  if (plan.moves_total === 0)
    return paragraphs([`${lead}nothing would have to move ${rests}.`, stays.join("\n")]);
  const late = plan.late_total === 0 ? "none of them late" : `${plan.late_total} of them late`;
  const moves = `${lead}${many(plan.moves_total, "task would move", "tasks would move")}, ${late} ${rests}:`;
  const isShown = plan.proposal_id !== undefined;
  const rest = plan.moves_total - plan.moves.length;
  const more = rest > 0 ? ` and ${rest} more` : "";
  const lines = plan.moves.map(
    ({ title, to_words: to, because, late: isLate }) =>
      `- ${bold(title)} would move to ${shown(to)}${isLate ? " (late)" : ""}: ${shown(because)}`,
  );
  const names = plan.moves.map(({ title, late: isLate }) => `${bold(title)}${isLate ? " (late)" : ""}`);
  return paragraphs([
    isShown ? `${moves} ${names.join(", ")}${more}.` : [moves, ...lines].join("\n"),
    stays.join("\n"),
    isShown ? applyIt[manner] : "Nothing has changed.",
  ]);
}

const applyIt: Readonly<Record<Manner, string>> = {
  claude: "Nothing has changed yet. If you like it, say “apply it”, else “forget it”.",
  gpt: "Nothing has changed yet. “Apply it” or “forget it”?",
  llama: "Nothing has changed yet. Say “apply it” or “forget it”.",
  plain: "Nothing has changed yet. Say “apply it” or “forget it”.",
};
const paragraphs = (texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n\n");
