import type { AskedClause } from "../effects/asked-effects.ts";
import { effectVerb } from "../effects/effect-verbs.ts";
import type { LanguageWords } from "../effects/other-languages/language-words.ts";
import { languages } from "../effects/other-languages/tell-language.ts";
import { hangsOn, isUnsettled } from "../effects/unsettled.ts";
import { plainWords } from "../effects/plain-words.ts";
import type { ProposedWrite } from "../tool.ts";
import { contentWords } from "./content-words.ts";
import { wordsOf } from "./units.ts";
import type { KnownRows } from "./known-rows.ts";
import { isCommonVerb, namesRow, pointing, refersToRow, sameWord } from "./name-rows.ts";

/**
 * The strict reading of what the user says: a part of a sentence asks for something only where every word of it is
 * accounted for, by the row, by the deed, or as a word that changes nothing. "My boss keeps saying bin the newsletter",
 * "Priya finished her part of it" and "if they call off, it can go" hold words that are none of these, as does every other
 * way of quoting, doubting, denying or depending, foreseen or not.
 */
export type Deed = "complete" | "delete";

export interface RowAsked {
  readonly title: string;
  readonly also: string;
  readonly known: KnownRows;
  /** The rows that the same write touches. */
  readonly together: readonly string[];
}

export function surelyAsks(clauses: readonly AskedClause[], deed: Deed, row: RowAsked): boolean {
  const parts = clauses.flatMap(({ whole }, index) => {
    // "…, but only when I give the word" holds for what it follows.
    const before = clauses[index - 1]?.whole ?? "";
    const depends =
      isUnsettled(whole) || awaits(whole) || awaits(clauses[index + 1]?.whole ?? "") || hangsOn(before);
    let introduced = false;
    return partsOf(whole).map((text) => {
      const part = readPart(text, inFull(whole), deed, row);
      const strange = part.strange || depends || introduced;
      // "Quoting the landlord: …", "a scribble on the calendar: …"
      introduced ||=
        part.strange && !part.means && new RegExp(`${escaped(text.trim())}\\s*:`).test(inFull(whole));
      return { ...part, strange };
    });
  });
  return parts.some((part, index) => {
    if (!part.means || part.strange) return false;
    // "The contract and the minutes are done": what is only named goes with its neighbours.
    return (
      part.tells || [parts[index - 1], parts[index + 1]].some((next) => next?.tells === true && !next.strange)
    );
  });
}
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** A clause that stands for nothing but a condition. */
const awaits = (text: string): boolean =>
  /^\W*(?:but |and |though )?(?:only )?(?:if|when|once|unless|after|provided)\b/i.test(text) &&
  isUnsettled(text);

/**
 * A change of values is held against the values that were said, so that here it is enough that a clause of the user's own
 * means the row, and neither quotes nor reports nor depends on anything.
 */
export function surelyTells(
  clauses: readonly AskedClause[],
  { fields }: Pick<ProposedWrite, "fields">,
  { title, also, known }: RowAsked,
): boolean {
  const values = JSON.stringify(fields).toLowerCase();
  const words = contentWords(values.replaceAll(/"[\w_]+":|\\n/g, " "));
  const means = (text: string): boolean => {
    const points = pointing({ text, words: wordsOf(text) });
    return namesRow(points, title, also, known) || refersToRow(points, title, known, words);
  };
  return clauses.some(({ whole }, index) => {
    if (isUnsettled(whole) || hangsOn(clauses[index - 1]?.whole ?? "")) return false;
    const quotes = [...whole.matchAll(quotation)].map(([quote]) => quote.slice(1, -1).toLowerCase());
    const areTheirs = (text: string): boolean =>
      !values.includes(text) && !known.titles.some((other) => other.toLowerCase() === text);
    return !quotes.some(areTheirs) && [whole, inFull(whole), ...partsOf(whole)].some(means);
  });
}
const quotation = /["“„][^"“”]{3,}["”“]|«[^»]{3,}»|(?<![\p{L}\p{N}])['‘][^'’\n]{3,}['’](?!\p{L})/gu;

const partsOf = (text: string): string[] =>
  inFull(text)
    .split(/[,;!]\s+|:\s+|\s+[-–—&+]\s+|[()]|\.\s|\s+(?=(?:because|since i|cause|cuz|and|und|et|y)\s)/i)
    .filter((part) => /[\p{L}\p{N}✓✅☑]/u.test(part));

/** "I don't need it any more" is one way to give something up, whatever words it is put in. */
const givenUp =
  /\b(?:(?:do not|don't|dont|won't|will not|no longer|never) (?:\w+ )?(?:need|needs|needed|want|wants|use)|(?:not|never) going to (?:need|happen)|(?:is|are) no longer needed|not needed|nobody needs|no need for|(?:won't|will not|not) happen(?:ing)?|(?:(?:are|am|'re|'m) not|not|no longer) doing|(?:won't|will not) do)\b/gi;
/** "Thats", "ive": as it is typed in a hurry. */
const hurried = /\b(that|it|they|i|we|you)(s|re|ve|m)\b(?<!\b(?:was|is|were|its))/gi;
const inFull = (text: string): string =>
  text
    .replaceAll("’", "'")
    .replaceAll(
      /\bits(?= (?:p[1-4]|done|due|on|in|now|ok|also|not|urgent|high|low|already|finally|all)\b)/gi,
      "it's",
    )
    .replaceAll(hurried, "$1'$2")
    .replaceAll(/\bn\b/gi, "and")
    .replaceAll(givenUp, " scrap ")
    .replaceAll(/\bwhere (?:it|they) belongs?\b/gi, "");

interface Part {
  /** It names the row or means it. */
  readonly means: boolean;
  /** It says the deed. */
  readonly tells: boolean;
  /** It holds words that could mean anything. */
  readonly strange: boolean;
}

function readPart(text: string, clause: string, deed: Deed, row: RowAsked): Part {
  const inEnglish = readIn(null, text, clause, deed, row);
  if (inEnglish.tells && !inEnglish.strange) return inEnglish;
  // A short sentence may be of several languages; a word that denies or depends in one is plain in none.
  const abroad = languages.map((language) => readIn(language, text, clause, deed, row));
  return abroad.find((part) => part.tells && !part.strange) ?? inEnglish;
}

function readIn(
  language: LanguageWords | null,
  text: string,
  clause: string,
  deed: Deed,
  { title, also, known, together }: RowAsked,
): Part {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|'\p{L}+|[✓✅☑]/gu) ?? [];
  const points = pointing({ text, words });
  const others = [...known.titles, ...together].filter(
    (other) => other !== title && namesRow(points, other, "", known),
  );
  const named = contentWords(`${[title, ...others].join(" ")} ${also}`);
  const plain = [plainWords(null), ...(language === null ? [] : [plainWords(language)])];
  const said = language === null ? null : deedAbroad(clause, deed, language, title);
  const isDeed = (word: string): boolean =>
    said === null
      ? says[deed].has(word) || (deed === "complete" && tellsDeed(word, title)) || commands(word, deed)
      : said.has(word);
  const isCovered = (word: string): boolean =>
    plain.some((list) => list.has(word) || list.has(word.replace(/^'/, ""))) ||
    /^\d/.test(word) ||
    isDeed(word) ||
    contentWords(word).every((each) => named.some((own) => sameWord(each, own)));
  return {
    means: namesRow(points, title, also, known) || refersToRow(points, title, known),
    tells: words.some(isDeed) && !(deed === "complete" && plansIt.test(text)),
    strange: /["“”„«»]/.test(text) || !words.every(isCovered) || plansDeed(words, title),
  };
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const says: Readonly<Record<Deed, ReadonlySet<string>>> = {
  complete: wordsIn(
    "done finished completed complete sorted handled ready settled closed ticked checked crossed marked wrapped through in out over back off up resolved dealt cleared consider count fixed cleaned emptied mark finish close tick check cross ✓ ✅ ☑",
  ),
  delete: wordsIn(
    "scrap rid lose chuck forget skip take strike cross scratch off go cancelled canceled obsolete moot unneeded gone out leave get",
  ),
};

/** "Finish the newsletter by Friday" is a plan. */
const plansIt =
  /^\W*(?:(?:please|and|then|let's|we|i|you) )*(?:finish|complete|do|close|resolve|wrap|handle)\b.*\b(?:by|before|until|till|on|next|tomorrow|tonight|later)\b/i;

const commands = (word: string, deed: Deed): boolean => {
  const verb = effectVerb(word);
  return verb !== undefined && verb.form === "base" && verb.classes.includes(deed);
};

/** "I've got to pick it up" is still to be done. */
const plansDeed = (words: readonly string[], title: string): boolean =>
  words.some((word, index) => {
    const next = word === "to" ? words[index + 1] : undefined;
    return next !== undefined && (next === openerOf(title) || effectVerb(next)?.form === "base");
  });

const openerOf = (title: string): string => /[\p{L}\p{N}]+/u.exec(title)?.[0].toLowerCase() ?? "";

/** Past forms by what they are made of: "sent" tells of a row that says to send or to email. */
const pastOf: Readonly<Record<string, string>> = {
  sent: "send email mail e-mail reply answer return hand forward submit get",
  paid: "pay transfer settle",
  bought: "buy get order pick",
  wrote: "write reply answer email mail draft type",
  written: "write reply answer email mail draft type",
  read: "read review check",
  made: "make prepare create book",
  met: "meet interview",
  took: "take bring return",
  taken: "take bring return",
  gave: "give hand bring return",
  given: "give hand bring return",
  found: "find look",
  brought: "bring return take hand",
  ran: "run test",
  told: "tell inform call",
  built: "build",
  spoke: "speak talk call phone ring discuss",
  spoken: "speak talk call phone ring discuss",
  held: "hold",
  drew: "draw",
  drawn: "draw",
  taught: "teach",
  sold: "sell",
  shot: "shoot take",
  swept: "sweep clean",
  dug: "dig",
  fed: "feed",
  lent: "lend",
  shown: "show",
  sang: "sing",
  hung: "hang put",
  got: "buy get pick fetch collect order pickup",
  here: "buy get pick fetch collect order pickup",
  arrived: "buy get pick fetch collect order pickup",
  picked: "pick fetch collect get pickup",
};
/** What was begun, moved or given up is not done. */
const open =
  /^(?:start|begin|begun|plan|schedul|expect|need|want|block|pause|drop|miss|lose|lost|fail|attempt|tri|cancel)/;

/** "Sent", "booked": a deed of the user's, or what became of the row. */
function tellsDeed(word: string, title: string): boolean {
  const own = wordsOf(title);
  if (word === "did") return true;
  const bases = pastOf[word];
  const [opener = ""] = contentWords(openerOf(title));
  // "Coffee" says no verb of its own: it may be bought, or paid.
  if (bases !== undefined)
    return bases.split(" ").some((base) => own.includes(base)) || !isCommonVerb(opener);
  if (!/\w{2}ed$/.test(word)) return false;
  // "Order toner": it is ordered.
  if (own.some((each) => sameDeed(each, word))) return true;
  if (open.test(word)) return false;
  const verb = effectVerb(word);
  return verb?.classes.includes("complete") === true || likeDone.test(word);
}
/** What is said of finished things, whatever they are. */
const likeDone =
  /^(?:sign|book|paid|pay|fil|submitt|ship|deliver|email|mail|call|phon|post|return|clean|fix|repair|order|reserv|print|prepar|review|approv|answer|repli|deploy|publish|merg|wash|pack|water|cook|bak|collect|drop|pick|hand|renew|updat|test|check|proofread|typ|draft|sort|archiv|arrang|confirm|install|mow|organi[sz]|transferr|charg)ed$/;

const sameDeed = (base: string, past: string): boolean =>
  base.length > 2 && past.endsWith("ed") && past.startsWith(base.replace(/[ey]$/, ""));

/** The words that say the deed in another language; none where anything in the sentence denies or depends. */
function deedAbroad(text: string, deed: Deed, language: LanguageWords, title: string): ReadonlySet<string> {
  const isGivenUp = deed === "delete" && language.excused.test(text);
  if (!isGivenUp && language.negation.test(text)) return new Set();
  if (language.condition.test(text) && !language.politeCondition.test(text)) return new Set();
  if ([language.quoting, language.ahead].some((sign) => sign.test(text))) return new Set();
  const patterns =
    deed === "complete"
      ? [language.effects.complete, language.deed]
      : [language.effects.delete, ...(isGivenUp ? [language.excused] : [])];
  const found = patterns.flatMap((pattern) =>
    [...text.toLowerCase().matchAll(new RegExp(pattern.source, "giu"))].flatMap(([match]) =>
      match.split(/[\s']+/),
    ),
  );
  // A word of the row's name tells nothing of it.
  return new Set(
    found.filter(
      (word) =>
        !title
          .toLowerCase()
          .split(/[\s']+/)
          .includes(word),
    ),
  );
}
