import type { Change } from "../../shared/change.ts";
import type { Task } from "../../shared/task.ts";
import { detailsAgree } from "./changed-details.ts";
import { daysSaid, type SaidDay } from "./days-said.ts";
import { asBefore } from "./plain-words.ts";
import { plain } from "./row-names.ts";
import { timesSaid } from "./times-said.ts";
import { toldFieldsAgree } from "./told-fields.ts";

/** Whether the values that a claim names (days, times, tags, fields) are those that the changes brought about. */
export function valuesAgree(words: readonly string[], changes: readonly Change[], today: string): boolean {
  const setting = changes.filter(
    ({ kind }) => kind === "created" || kind === "updated" || kind === "restored" || kind === "reopened",
  );
  return (
    prioritiesAgree(words, changes) &&
    deedsAgree(words, changes) &&
    deletionsAgree(words, changes) &&
    statusesAgree(words, changes) &&
    detailsAgree(words, changes) &&
    toldFieldsAgree(words, changes) &&
    (setting.length === 0 ||
      (setting.length < changes.length && anyDaysAgree(words, changes, today)) ||
      (setting.length === changes.length &&
        daysAgree(words, setting, today) &&
        tagsAgree(words, setting) &&
        fieldsAgree(words, setting)))
  );
}

const afterOf = (changes: readonly Change[]): Task[] =>
  changes.flatMap((change) => (change.after === null ? [] : [change.after]));
/** "Marked as deleted", "deleted it from Tuesday to Friday", where nothing went to the trash. */
function deletionsAgree(words: readonly string[], changes: readonly Change[]): boolean {
  const line = words.join(" ");
  if (!deletes.test(line) || partOfRow.test(line)) return true;
  return changes.some(({ kind, after }) => /^(?:deleted|purged|restored)$/.test(kind) || after === null);
}
const deletes = /\b(?:deleted|trashed|binned|purged|erased)\b/;
const partOfRow =
  /\b(?:tags?|labels?|notes?|dates?|deadlines?|due|links?|estimates?|assignees?|owners?|reasons?|blockers?|repeats?|lines?|descriptions?|words?|not|nothing|never|no|instead|undo|undid|undeleted|trash)\b|n't\b|#/;
const topmost = /\b(?:top|highest|first) priority\b/;
const priorities = new Set(["urgent", "high", "medium", "low"]);

function prioritiesAgree(words: readonly string[], changes: readonly Change[]): boolean {
  const rows = afterOf(changes);
  if (topmost.test(words.join(" ")) && !rows.some(({ priority }) => /^(?:urgent|high)$/.test(priority)))
    return rows.length === 0;
  const said = words.filter((word) => priorities.has(word));
  if (rows.length === 0 || said.length === 0) return true;
  const [, left] =
    /\b(urgent|high|medium|low) (?:→|->|⇒) (?:urgent|high|medium|low)\b/.exec(words.join(" ")) ?? [];
  if (left !== undefined && !changes.some(({ before }) => before === null || before.priority === left))
    return false;
  if (!directionAgrees(words.join(" "), changes)) return false;
  // "From high to low", "(was high)": what it was.
  const [, was] =
    /\b(from|was|were|previously|formerly) (?:urgent|high|medium|low)\b/.exec(words.join(" ")) ?? [];
  if (was !== undefined && changes.every(({ before }) => before !== null)) {
    const old = words[words.indexOf(was) + 1];
    const fits = ({ before, after }: Change): boolean =>
      before?.priority === old || (was !== "from" && after?.priority === old);
    if (!changes.some(fits)) return false;
    if (said.length === 1) return true;
  }
  if (said.some((word) => rows.some((row) => row.priority === word))) return true;
  return rows.some((row) =>
    said.some((word) => plain(row.title).split(" ").includes(word) || row.tags.includes(word)),
  );
}

/** "Out of the backlog", "isn't in progress any longer". */
const leaves =
  /\b(?:out of the|left the|moved (?:it |them )?from the|no longer (?:in the )?|isn't (?:in the )?|aren't (?:in the )?) ?(backlog|in progress|blocked)\b/;
const ranks = ["low", "medium", "high", "urgent"];
/** "Went down to medium", where it was low. */
function directionAgrees(line: string, changes: readonly Change[]): boolean {
  const [, up, down] = direction.exec(line) ?? [];
  if (up === undefined && down === undefined) return true;
  const steps = changes.flatMap(({ before, after }) =>
    before === null || after === null || before.priority === after.priority
      ? []
      : [ranks.indexOf(after.priority) - ranks.indexOf(before.priority)],
  );
  return steps.length === 0 || steps.some((step) => (up === undefined ? step < 0 : step > 0));
}
const direction =
  /\b(?:(raised|rose|up|bumped up|climbed|jumped|lifted|elevated)|(lowered|down|dropped|fell|sank|demoted)) (?:\S+ ){0,2}?to (?:urgent|high|medium|low)\b/;

/** "From the backlog to in progress": where it was and where it is. */
function statusesAgree(words: readonly string[], changes: readonly Change[]): boolean {
  const said = /\b(?:in progress|backlog|blocked)\b/g;
  const known = new Set<string>(
    changes.flatMap(({ before, after }) => [before?.status ?? "", after?.status ?? ""]),
  );
  const told = [...words.join(" ").matchAll(said)].map(([state]) => state.replace(" ", "_"));
  const reasons = changes.some(({ after }) => after?.blockedReason != null || after?.waitingFor != null);
  const [, left] = leaves.exec(words.join(" ")) ?? [];
  if (left !== undefined && changes.some(({ after }) => after !== null)) {
    const gone = left.replace(" ", "_").replace("paused", "in_progress");
    if (changes.every(({ after }) => after?.status === gone)) return false;
  }
  const [, goal] = /\b(?:in)?to (?:the )?(to-?do|in progress|backlog|blocked)\b/.exec(words.join(" ")) ?? [];
  const state = goal?.replace("-", "").replace(" ", "_");
  if (
    state !== undefined &&
    changes.every(({ after }) => after !== null && after.status !== state && after.status !== "done")
  )
    return false;
  return told.every((each) => known.has(each) || (each === "blocked" && reasons));
}

/** Where rows were finished or thrown away too, a day is that of any of them, or the one on which it was done. */
function anyDaysAgree(words: readonly string[], changes: readonly Change[], today: string): boolean {
  const rows = changes.flatMap(({ before, after }) => [before, after].filter((task) => task !== null));
  const texts = rows.map(({ title, notes }) => `${title} ${notes}`.toLowerCase()).join(" ");
  const dates = [today, ...rows.flatMap(({ due }) => due?.date ?? [])];
  if (rows.some(({ repeat }) => repeat !== null)) return true;
  return daysSaid(words, today).every(({ fits, word }) => dates.some(fits) || texts.includes(word));
}

function daysAgree(words: readonly string[], changes: readonly Change[], today: string): boolean {
  const rows = afterOf(changes);
  const rhythm = words.some((word) => /^(?:every|each|daily|weekly|monthly|yearly|\w+days)$/.test(word));
  if (rhythm && rows.some((row) => row.repeat !== null))
    return timeAgrees(
      words,
      rows.flatMap(({ due }) => due ?? []),
    );
  const named = new Set(
    rows.flatMap(
      (row) => `${row.title} ${row.notes} ${row.tags.join(" ")}`.toLowerCase().match(/\p{L}+/gu) ?? [],
    ),
  );
  const due = rows.flatMap((row) => (row.due === null ? [] : [row.due]));
  const wasDue = changes.flatMap(({ before }) => (before?.due == null ? [] : [before.due.date]));
  const days = daysSaid(
    words.filter((word) => !named.has(word) || /^\d/.test(word)),
    today,
  );
  const isDue = due.map(({ date }) => date);
  // "Nov 25 | Nov 30": what it was beside what it is.
  const isNew = !words.includes("to") && days.some((day) => !day.old && isDue.some(day.fits));
  const isMoved = wasDue.length > 0 && fromTo.test(words.join(" "));
  const agrees = (day: SaidDay): boolean =>
    (isDue.some(day.fits) && !(isMoved && day.old)) || ((day.old || isNew) && wasDue.some(day.fits));
  if (!days.every(agrees)) return false;
  return timeAgrees(words, due);
}

/** "From Friday to Monday": the first is what it was. */
const fromTo = /\bfrom (?:\S+ ){1,4}to\b/;
const timeAgrees = (
  words: readonly string[],
  due: readonly { readonly time?: string | undefined }[],
): boolean => timesSaid(words).every(({ fits }) => due.some(({ time }) => time !== undefined && fits(time)));

function tagsAgree(words: readonly string[], changes: readonly Change[]): boolean {
  const tags = new Set(
    changes
      .flatMap(({ before, after }) => [...(before?.tags ?? []), ...(after?.tags ?? [])])
      .map((tag) => tag.toLowerCase()),
  );
  const line = words.join(" ");
  const [, from, to] = /\bfrom #(\S+) to #(\S+)/.exec(line) ?? [];
  const has = (task: Task | null, tag: string): boolean =>
    task?.tags.some((each) => each.toLowerCase() === tag) === true;
  if (from !== undefined && to !== undefined)
    return changes.some(({ before, after }) => has(before, from) && has(after, to));
  return words.every((word) => !word.startsWith("#") || tags.has(word.slice(1)));
}

/** Verbs that change one of a few fields: who only wrote a note has moved nothing. */
const deeds: readonly (readonly [said: RegExp, fields: readonly (keyof Task)[]])[] = [
  [
    /^(?:moved|rescheduled|postponed|pushed|shifted|delayed|bumped|deferred|snoozed|slid|pulled)$/,
    ["due", "status", "priority", "position", "parentId", "tags", "repeat", "assignee"],
  ],
  [
    /^(?:raised|lowered|escalated|prioriti[sz]ed|deprioriti[sz]ed|upgraded|downgraded)$/,
    ["priority", "status"],
  ],
];

function deedsAgree(words: readonly string[], changes: readonly Change[]): boolean {
  const told = deeds.filter(([said]) => words.some((word) => said.test(word)));
  if (told.length === 0) return true;
  const same = ({ before, after }: Change): boolean => JSON.stringify(before) === JSON.stringify(after);
  if (changes.some((change) => change.kind !== "updated" || same(change))) return true;
  return told.every(([, of]) =>
    changes.some(
      ({ before, after }) =>
        before !== null &&
        after !== null &&
        of.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])),
    ),
  );
}

const fields: readonly (readonly [said: RegExp, field: keyof Task])[] = [
  [/^(?:tags?|tagged|untagged|labels?|labell?ed)$/, "tags"],
  [/^(?:notes?|description)$/, "notes"],
  [/^(?:assigned|reassigned|assignee)$/, "assignee"],
  [/^(?:renamed|retitled)$/, "title"],
  [/^estimated?$/, "estimateMinutes"],
  [/^(?:repeats?|repeating|recurring|recurs)$/, "repeat"],
  [/^(?:blocked|unblocked)$/, "status"],
];

/** A field that is said to have changed did change, or came with the new row. */
function fieldsAgree(words: readonly string[], changes: readonly Change[]): boolean {
  const titles = changes.map(({ after, before }) => (after ?? before)?.title.toLowerCase() ?? "").join(" ");
  const stays = asBefore.test(words.join(" "));
  return fields.every(([said, field]) => {
    const named = (word: string, at: number): boolean =>
      said.test(word) &&
      !titles.includes(word) &&
      (field !== "notes" ||
        /^(?:a|the|in|its|into|to|with|under|task's|new|no|and|added)$/.test(words[at - 1] ?? "the"));
    if (!words.some(named)) return true;
    return changes.some(({ before, after }) => {
      const value = after?.[field];
      if (before !== null && !stays && (field === "title" || field === "status"))
        return before[field] !== value;
      const isSet = value !== null && value !== undefined && value !== "" && JSON.stringify(value) !== "[]";
      return isSet || (before !== null && JSON.stringify(before[field]) !== JSON.stringify(value));
    });
  });
}
