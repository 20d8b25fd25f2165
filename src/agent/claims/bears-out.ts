// Over 250 lines: what bears out one kind of effect leans on what bears out the others.
import type { Change } from "../../shared/change.ts";
import { effectVerb, type EffectClass } from "../effects/effect-verbs.ts";
import type { ClaimEvidence } from "./claim-evidence.ts";
import type { ClaimedEffect } from "./claimed-effect.ts";
import { valuesAgree } from "./claimed-values.ts";
import { remembered } from "./remembered.ts";
import { alike, commonVerbs, contentWords, plain, rowsMeant, stem } from "./row-names.ts";
import { numberWords } from "./number-words.ts";

const kindsOf = {
  create: ["created", "restored"],
  complete: ["completed"],
  update: ["updated", "reopened"],
  delete: ["deleted", "purged"],
  restore: ["restored", "reopened"],
} as const satisfies Record<EffectClass, readonly Change["kind"][]>;

/** The changes that could stand behind a claim of these classes. An undo may have brought back or taken away. */
export function changesFor(
  classes: ClaimedEffect["classes"],
  changes: readonly Change[],
  line: string,
): Change[] {
  if (classes === null) return [...changes];
  const kinds = new Set<Change["kind"]>(classes.flatMap((name) => [...kindsOf[name]]));
  return changes.filter(
    (change) =>
      kinds.has(change.kind) ||
      (change.kind === "updated" && classes.includes("create") && !makesNew.test(line)) ||
      (change.kind === "created" && /\binto (?:\w+ )?(?:tasks?|to-?dos?|items?|reminders?)\b/.test(line)) ||
      (classes.includes("create") &&
        change.kind === "updated" &&
        change.before?.notes !== change.after?.notes) ||
      (classes.includes("restore") && change.actor.type === "undo") ||
      (classes.includes("restore") &&
        /\b(?:undid|undone|revert|rolled|took|taken|back|reversed)/.test(line)) ||
      (change.kind === "created" && classes.includes("update") && fieldsSaid(line)) ||
      (change.kind === "updated" && classes.includes("create") && fieldsSaid(line)) ||
      (change.kind === "updated" && classes.includes("delete") && fieldsSaid(line)),
  );
}

const makesNew = /\b(?:creat\w*|add\w*|new|made|make|set up|entry|entries|duplicat\w*|cop(?:y|ied))\b/;
/** The words name a field rather than the whole task: a tag that was added, a date that was removed. */
const fieldsSaid = (line: string): boolean =>
  /#|\b(?:tags?|tagged|labels?|labell?ed|notes?|due|deadlines?|dates?|priorit\w+|estimates?|assign\w*|descriptions?|details?|links?|status|repeats?|recurring|scheduled?|reminders?|titles?|names?|urgent|high|medium|low|blocked|blockers?|waiting|progress|tomorrow|today|tonight|next|\w+day|subtasks?|times?|backlog|hour|minutes?|set|flagged|marked|\d+(?:st|nd|rd|th)?)\b/.test(
    line,
  );

const numbers: Readonly<Record<string, number>> = { ...numberWords, both: 2 };
/** Whether these changes are what the claim says: as many, of these rows, with these values. */
export function bearsOut(
  effect: ClaimedEffect,
  fitting: readonly Change[],
  names: readonly string[],
  evidence: ClaimEvidence,
): boolean {
  if (fitting.length === 0) return false;
  const parts = /\b(?:into|subtasks?|steps|under|parts?|pieces)\b/.test(effect.words.join(" "));
  if (!parts && speaksOfOthers(effect.words, fitting, evidence)) return false;
  return (
    namesAgree(names, fitting, evidence) &&
    !hasStrangeObject(effect, fitting.flatMap(textsOf)) &&
    agrees(effect.words, fitting, names, evidence)
  );
}

/** What was said beside the claims, in a turn that changed something: untrue only where it tells otherwise than the changes. */
export function agrees(
  words: readonly string[],
  changes: readonly Change[],
  names: readonly string[],
  evidence: ClaimEvidence,
): boolean {
  const line = words.join(" ");
  const touched = new Set(changes.map((change) => change.taskId)).size;
  if (claimedCount(words) > touched) return false;
  const all = words.some((word) => /^(?:all|both|every|everything|each)$/.test(word));
  if (all && evidence.someFailed && !words.includes("set")) return false;
  const texts = changes.flatMap(textsOf);
  const told = changes.flatMap((change) => {
    const { before, after } = change;
    const isNew = before === null && after !== null;
    return isNew ? [after.title, after.notes] : textsOf(change);
  });
  if (tellsOfLeftOut([...words, ...names.flatMap(contentWords)], told, texts, evidence.asked)) return false;
  if (renames.test(line) && !names.every((name) => texts.some((text) => holdsName(text, name)))) return false;
  if (forGood.test(line) && !changes.some((change) => change.kind === "purged")) return false;
  return valuesAgree(words, changesMeant(words, names, changes), evidence.today);
}

/** Where several rows were touched, those that a clause names: "the dentist is done and the budget sits on Tuesday". */
function changesMeant(
  words: readonly string[],
  names: readonly string[],
  changes: readonly Change[],
): readonly Change[] {
  const titles = changes.flatMap(({ before, after }) => [before, after].flatMap((task) => task?.title ?? []));
  if (changes.length < 2 || new Set(titles).size < 2) return changes;
  const said = [...withoutComparison(words), ...names.flatMap(contentWords)];
  const meant = new Set(names.length > 0 ? names.filter((name) => titles.includes(name)) : []);
  const rows = meant.size > 0 ? meant : new Set(rowsMeant(said, titles));
  const own = changes.filter(({ before, after }) =>
    [before, after].some((task) => task !== null && rows.has(task.title)),
  );
  return own.length > 0 ? own : changes;
}
const forGood = /\bfor good\b(?! measure)|\bforever\b|\bpermanently\b/;

/** A name that is another row's very title speaks of that row, however much the two look alike. */
function namesAgree(names: readonly string[], changes: readonly Change[], { seen }: ClaimEvidence): boolean {
  const texts = changes.flatMap(textsOf);
  const others = new Set(seen.map((row) => plain(row.title)));
  const exact = new Set(texts.map(plain));
  return names.every(
    (name) => (exact.has(plain(name)) || !others.has(plain(name))) && texts.some((text) => alike(name, text)),
  );
}

const renames = /\b(?:goes by|says|reads|called|named|renamed|retitled|title|name)\b/;
const holdsName = (text: string, name: string): boolean =>
  plain(text).includes(plain(name)) || (plain(text) !== "" && plain(name).includes(plain(text)));

/**
 * "Add eggs, bread and butter": told of butter, where only eggs and bread became rows. Only where the wish is a list of which
 * some parts became rows in the user's own words.
 */
function tellsOfLeftOut(
  words: readonly string[],
  texts: readonly string[],
  /** What stands in any field: a tag that was set is told of, and nothing that was left out. */
  fields: readonly string[],
  asked: string,
): boolean {
  const parts = wishedParts(asked);
  const known = new Set(texts.flatMap((text) => plain(text).split(" ")).map(stem));
  const isMade = (part: readonly string[]): boolean => part.some((word) => known.has(stem(word)));
  if (!parts.some(isMade)) return false;
  const left = new Set(
    parts
      .filter((part) => !isMade(part) && !part.some((word) => tellsOfSomebody.test(word)))
      .flat()
      .map(stem),
  );
  const missing = words.filter((word) => left.has(stem(word)) && !ofDeed.test(word));
  if (missing.length === 0) return false;
  const set = new Set(fields.flatMap((text) => plain(text).split(" ")).map(stem));
  return missing.some((word) => !set.has(stem(word)));
}

/** "Changed …: open again", after "reopen it, he wants changes": the deed itself is no part of the list. */
const ofDeed =
  /^(?:changed?|updated?|open(?:ed)?|reopened|again|back|done|set|moved?|marked|completed?|finished|closed)$/;

const wishedParts = remembered(
  (asked): readonly (readonly string[])[] =>
    asked.split(/[,;\n]|\b(?:and|und|et|y|e|en)\b/i).map((part) => contentWords(part).filter(tells)),
  20,
);
/** "…, they wrote again": a reason, and no part of a list. */
const tellsOfSomebody = /^(?:they|she|her|his|him|them|our|was|were|has|have|are)$/;
const tells = (word: string): boolean =>
  !commonVerbs.test(word) &&
  effectVerb(word) === undefined &&
  !/^(?:notes?|titles?|names?|tags?|dates?|tasks?|please|off|out|way|away|down|over|back|along|also|then|it|its|that|them|priority|due|tag|both|all|everything|progress|blocked|minutes?|hours?|at|remind|just|now|by|say|list|note|sure|done|every|each|ones?|another|fresh|same|copy|days?|weeks?|months?|years?|daily|weekly|monthly|times?|takes?|taking|mins?|links?|half|twice|first|last|next|two|three|four|five|six|\w+day|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|today|tonight|tomorrow|morning|afternoon|evening|urgent|high|medium|low)$/.test(
    word,
  );

/** "Added Call Anna and Call Bob": each thing that is said to be added or done is one of the rows. */
function hasStrangeObject({ objects }: ClaimedEffect, texts: readonly string[]): boolean {
  const known = new Set(texts.flatMap(contentWords).map(stem));
  return (objects ?? []).some((object) => {
    const telling = contentWords(object.join(" ")).filter(
      (word) => !commonVerbs.test(word) && !ofFields.test(word) && /^\p{L}/u.test(word),
    );
    return telling.length > 0 && !telling.some((word) => known.has(stem(word)));
  });
}

/** "Links: none", "notes changed": what a field is called, and that it is empty or another, is read elsewhere. */
const ofFields = /^(?:links?|notes?|tags?|title|due|priority|status|estimate|none|nobody|changed|cleared)$/;

/** "I've added it, along with a reminder". */
const oneMore =
  /^(?:along with|together with|plus|as well as) an? (?:\w+ )?(?:reminder|task|to-?do|follow-?up|subtask|checklist|copy)\b/;
/** "Each item got a task of its own". */
const ownEach =
  /\b(?:each|every) (?:item|one|part|step|thing|errand|of (?:them|these|those))\b|\b(?:separate|individual) (?:tasks|entries|items|to-dos)\b/;
/** "Four little errands added". */
const countedThings =
  /^(?:all |and |so )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:[a-z]+ ){0,2}(?!minutes|hours|days|weeks|months|years|labels|tags|notes|links|fields|details)[a-z]{3,}s (?:(?:are|were|have|been|now|all) )*(?:added|created|done|gone|deleted|removed|completed|moved|noted|captured)\b/;
function claimedCount(words: readonly string[]): number {
  let count = Number(
    /\b(\d{1,2}) (?:of|out of )?\d{1,2} (?:\w+ed|done|complete|in|gone)\b/.exec(words.join(" "))?.[1] ?? 0,
  );
  const [, told = ""] = countedThings.exec(words.join(" ")) ?? [];
  count = Math.max(count, numbers[told] ?? Number(told));
  if (ownEach.test(words.join(" "))) count = Math.max(count, 2);
  if (words.includes("twice") || oneMore.test(words.join(" "))) count = 2;
  for (const [index, word] of words.entries()) {
    // "One of the two tasks" tells of one.
    if (
      words[index - 1] === "the" &&
      words[index - 2] === "of" &&
      !/^(?:all|both)$/.test(words[index - 3] ?? "")
    )
      continue;
    const value = numbers[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
    if (value === 0) continue;
    const next = words.slice(index + 1, index + 4);
    const counts =
      word === "both" ||
      (!/^(?:st|nd|rd|th)$/.test(next[0] ?? "") &&
        next.some((each) =>
          /^(?:tasks?|items?|to-dos|reminders?|ones|them|entries|of|aufgaben|tâches|tareas|compiti|tarefas|taken|parts?|subtasks|steps|pieces|changes)$/.test(
            each,
          ),
        ));
    if (counts && !/^(?:minutes?|hours?|days?|weeks?|months?|pm|am)$/.test(next[0] ?? ""))
      count = Math.max(count, value);
    const asOne =
      words[index - 1] === "the" &&
      words[index - 2] !== "of" &&
      /^(?:have|has|are|were|now|got|swapped|traded)$/.test(next[0] ?? "");
    if (asOne || (index === 0 && /^in (?:one|a single)\b/.test(next.join(" "))))
      count = Math.max(count, value);
    if (words[index - 1] === "all" && value > 0 && !/^(?:days?|weeks?)$/.test(next[0] ?? ""))
      count = Math.max(count, value);
  }
  return count;
}

const textsIn = new WeakMap<Change, readonly string[]>();
/** What stands in any field; the same few changes are held against every clause. */
function textsOf(change: Change): readonly string[] {
  const known = textsIn.get(change);
  if (known !== undefined) return known;
  const texts = readTexts(change);
  textsIn.set(change, texts);
  return texts;
}

function readTexts(change: Change): string[] {
  const texts: string[] = [];
  for (const task of [change.before, change.after]) {
    if (task === null) continue;
    texts.push(task.title, task.notes, ...task.tags, task.status, task.priority);
    texts.push(...task.links.flatMap(({ title, url }) => [title, url]));
    for (const field of [
      task.assignee,
      task.waitingFor,
      task.blockedReason,
      task.repeat,
      task.due?.date,
      task.due?.time,
    ]) {
      if (field !== null && field !== undefined) texts.push(field);
    }
  }
  return texts;
}

/** "The same day as the hotel", "before the review": what is compared with is not told of. */
function withoutComparison(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, index) =>
      /^(?:than|before|after|behind|instead|rather)$/.test(word) ||
      (word === "as" && words.slice(0, index).includes("same")),
  );
  return at < 0 ? words : words.slice(0, at);
}

/** A clause that means a row by some of its words speaks of that row alone. */
export function speaksOfOthers(
  words: readonly string[],
  fitting: readonly Change[],
  { seen }: ClaimEvidence,
): boolean {
  const touched = fitting.flatMap(({ before, after }) =>
    [before, after].flatMap((task) => (task === null ? [] : [task])),
  );
  const titles = new Set(touched.map((task) => task.title));
  const texts = touched.flatMap((task) => [
    task.notes,
    task.assignee ?? "",
    task.waitingFor ?? "",
    task.blockedReason ?? "",
    ...task.tags,
    ...task.links.flatMap(({ title, url }) => [title, url]),
    "notes note links link tags dates title priority status details estimate",
  ]);
  const own = new Set([...titles, ...texts].flatMap(contentWords).map(stem));
  const others = rowsMeant(
    withoutComparison(words).filter((word) => effectVerb(word) === undefined && !own.has(stem(word))),
    seen.map((row) => row.title).filter((title) => !titles.has(title)),
  );
  return others.length > 0;
}
