import { findFields } from "../../language/fields/find-fields.ts";
import type { Moment } from "../../language/reading.ts";
import { contentWords, likeness, stem } from "./fit.ts";
import type { Row } from "./outputs.ts";
import { isOwnVerb } from "./own-verbs.ts";

/** A stretch of a sentence whose words are those of known rows. */
export interface Mention {
  /** The rows that it may mean; one where it is clear. */
  readonly rows: readonly Row[];
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that stand in many sentences and in many titles: alone they name nothing. */
const weak =
  /^(?:new|old|next|last|first|second|day|days|week|month|year|time|times|back|out|list|home|work|today|tonight|tomorrow|yesterday|morning|evening|night|weekend|people|stuff|more|less|other|another|all|every|each|not|no|yes|make|get|go|way|one|two|three|\d{1,2})$/i;

/**
 * Where a sentence speaks of known rows: runs of words that all belong to one row's title, verbs at its start left out.
 * Days and times are no names, unless they stand beside a word of the same title ("the Thursday shift").
 */
export function mentionsIn(sentence: string, open: readonly Row[], moment: Moment): readonly Mention[] {
  const words = [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const times = findFields(sentence, moment).filter(({ name }) => name === "due" || name === "repeat");
  const isTime = (word: Word): boolean =>
    times.some(({ start, end }) => word.start >= start && word.end <= end);
  const names = open.map((row) => ({ row, words: nameOf(row) }));
  const runs: { rows: readonly Row[]; start: number; end: number; strong: boolean; met: number }[] = [];
  let isBroken = true;
  for (const word of words) {
    if (contentWords(word.text).length === 0) {
      // An article or a preposition keeps a name together: "the table for the team".
      if (!/^(?:the|a|an|my|our|of|for|with|to|about|on)$/i.test(word.text)) isBroken = true;
      continue;
    }
    const said = stem(word.text.toLowerCase());
    const rows = names
      .filter((name) => name.words.some((own) => likeness(own, said) === 1))
      .map(({ row }) => row);
    const run = runs.at(-1);
    const both = isBroken || run === undefined ? [] : run.rows.filter((row) => rows.includes(row));
    if (run !== undefined && both.length > 0) {
      run.rows = both;
      run.end = word.end;
      run.strong ||= !weak.test(word.text) && !isTime(word);
      run.met += 1;
    } else if (rows.length > 0 && !isTime(word)) {
      runs.push({ rows, start: word.start, end: word.end, strong: !weak.test(word.text), met: 1 });
    }
    isBroken = rows.length === 0;
  }
  return runs
    .filter(({ strong }) => strong)
    .filter((run) => run.met > 1 || !isOrder(sentence, run))
    .map(({ rows, start, end, met }) => ({ rows: wholeFirst(rows, met), start, end }));
}

const order =
  /^(?:(?:please|pls|can you|could you|would you|will you|you can|just|now|then|and|also|so|ok(?:ay)?|hey|go ahead and|i (?:want|need) you to|i['’]d like you to|let['’]?s)[, ]+)*(mark|move|set|change|check|close|finish|complete|call|make|put|push|shift|tag|label|flag|tick|cross|delete|remove|drop|cancel|rename|name|assign|give|add|raise|lower|bump|switch|update|edit|clear|cut|reopen|open|postpone|reschedule|schedule|start|stop|turn|show|list|plan|get|bring|take|throw|strike|trash|scrap|kill|skip|block|unblock|hold|repeat|note|link|attach|wrap|archive|done)(?![\p{L}\p{N}'’-])(?! (?:is|was|are|were)\b)/iu;

/** "Mark the Henderson file as done" orders; it does not speak of "Mark exam papers". */
function isOrder(sentence: string, { start }: { readonly start: number }): boolean {
  const [all, verb = ""] = order.exec(sentence.trimStart()) ?? [];
  const skipped = sentence.length - sentence.trimStart().length;
  return all !== undefined && start === skipped + all.length - verb.length;
}

/** The words that tell a row from others: its title without the verb that it starts with. */
function nameOf(row: Row): readonly string[] {
  const [first = "", ...rest] = contentWords(row.title);
  return (rest.length > 0 && isOwnVerb(first) ? rest : [first, ...rest]).map(stem);
}

/** "The menu" is "Choose the menu" and not "Print the menu cards". */
function wholeFirst(rows: readonly Row[], met: number): readonly Row[] {
  const whole = rows.filter((row) => nameOf(row).length === met);
  return whole.length === 1 ? whole : rows;
}

/** The rows that a sentence speaks of, if each of its mentions is clear; undefined if one is not, or there is none. */
export function rowsSpokenOf(
  sentence: string,
  open: readonly Row[],
  moment: Moment,
): readonly Row[] | undefined {
  const mentions = mentionsIn(sentence, open, moment);
  const rows = [...new Map(mentions.flatMap(({ rows }) => rows).map((row) => [row.id, row])).values()];
  const isClear = mentions.length > 0 && mentions.every((mention) => mention.rows.length === 1);
  return isClear ? rows : undefined;
}

const ofAnother = /\p{L}['’]s\s+$/u;
const forAnother = /^\s+(?:of|for|from|with|about)\s+(?:the |my |our )?\p{Lu}\p{L}+/u;

/** What stands beside a name tells that another row may be meant: "Tom's report", "the dentist for Mia". */
function isAnother(sentence: string, { start, end }: Mention): boolean {
  return ofAnother.test(sentence.slice(0, start)) || forAnother.test(sentence.slice(end));
}

/** Whether the sentence names these rows plainly, so that an act on them is no guess. */
export const isPlain = (sentence: string, open: readonly Row[], moment: Moment): boolean =>
  mentionsIn(sentence, open, moment).every((mention) => !isAnother(sentence, mention));
