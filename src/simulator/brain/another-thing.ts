import { findFields } from "../../language/fields/find-fields.ts";
import type { Moment, SaidFields } from "../../language/reading.ts";
import { isOwnDeedOf } from "./deed-verbs.ts";
import { contentWords, joinedPairs, likeness, stem } from "./fit.ts";
import type { Row } from "./outputs.ts";
import { isOwnVerb } from "./own-verbs.ts";

/** A stretch of a title without articles and prepositions: "the supplier contract", "to Anna" with its "to". */
interface Segment {
  readonly preposition: string;
  readonly words: readonly string[];
}

interface Token {
  readonly text: string;
  /** Words of the row, words that may name a thing of their own, and all that holds no name. */
  readonly kind: "own" | "other" | "article" | "preposition" | "being" | "idle" | "break";
  readonly stem: string;
}

const articles = /^(?:the|a|an|my|our|his|her|their|your|its|this|that|these|those)$/i;
const prepositions = /^(?:to|for|with|of|from|at|in|on|about|by|into|onto|over|under|near|between)$/i;
const being =
  /^(?:is|are|was|were|r|has|have|had|isn['’]?t|aren['’]?t|wasn['’]?t|got|gets|will|can|went|goes)$/i;
/** Words that every row may be called by: "the dentist thing", "the insurance call". */
const generic =
  /^(?:things?|thingy|tasks?|to-?dos?|items?|stuff|ones?|jobs?|business|matter|entry|reminder|appointments?|appt|visits?|meetings?|calls?|bookings?|payments?|purchases?|orders?|errands?|trips?|runs?|sessions?|shopping|work|bit|part|deadline|date|priority|estimate|notes?|tags?|list|name|title|carole|everything|all|both|each)$/i;
const idle =
  /^(?:and|or|but|so|not|no|yes|yet|still|just|now|then|too|also|again|already|finally|at|last|very|really|quite|please|pls|plz|thanks?|thx|hey|hi|hello|ok|okay|oh|well|i|we|you|he|she|it|they|me|us|him|them|who|what|which|when|where|if|as|than|off|out|up|down|back|away|in|through|done|over|here|there|today|tonight|tomorrow|yesterday|soon|later|early|earlier|big|small|little|new|old|long|short|first|final|next|whole|entire|damn|bloody|stupid|boring|annoying|silly|other|same|own|good|great|bad|clean|ready|urgent|important|open|free|late|overdue|high|low|medium|actually|anyway|instead|maybe|gone|sorted|ill|sick|else|own|half|more|less|only|even|today's|don['’]?t|doesn['’]?t|didn['’]?t|can['’]?t|won['’]?t|needn['’]?t|i['’].*|we['’].*|it['’]s|that['’]s|let['’]s|let|lets|do|does|did|be|been|being|must|should|could|would|might|may|needs?|takes?|moves?|slips?|starts?|comes?|waits?|works?|mark|move|push|put|set|make|give|gave|given|take|took|keep|tick|cross|delete|remove|reopen|postpone|shift|assign|rename|raise|lower|schedule|reschedule|tag|label|block|unblock|hand|due|until|till|before|after|since|because|n|s|u|any|anymore|right|um|uh|uhm|er|erm|yeah|like|kinda|teh|ist|sind|war|waren|hat|habe|wurde|der|die|das|den|rename|reopen|finish|finished|start|started|change|update|cancel|drop|add)$/i;
const irregularPast =
  /^(?:bought|got|did|sent|paid|wrote|written|made|met|took|taken|brought|built|read|ran|held|found|drew|drawn|gave|chose|chosen|fed|sold|swept|spoke|saw|seen|hung|rang|taught|told|drove|cut|left|kept|came|went|said|broke|broken|fell|lost|won|wore|flew|grew|knew|stood|put|set)$/i;

/** What is quoted is a new name or a text, and tells nothing of the row that it is for. */
const quoted = /(?<![\p{L}\p{N}])["“'‘][^"”]{3,}?["”'’](?![\p{L}\p{N}])/gu;
const clauseEnds =
  /[.!?;,:\n"“”()]+(?=\s|$)|\s(?:and|n|but|so|because|since|while|then|although|&|\+|->|→)\s|\s[–-]\s/giu;

/**
 * Whether what a message says is only nearly this row: another's form where the row is Ben's, the passport's photo where
 * the row is the passport, a ladder where the row is a drill. Such words name another thing, and are asked about.
 */
export function isAnotherThing(
  message: string,
  row: Row,
  act: "complete" | "change" | "delete",
  fields: SaidFields,
  moment: Moment,
): boolean {
  if (saysTitle(message, row)) return false;
  const values = valueStems(fields);
  const clauses = message
    .replace(quoted, " ")
    .split(clauseEnds)
    .map((clause) => tokensOf(clause, row, values, moment))
    .map((tokens) => ({ tokens, met: countOwn(tokens, row) }));
  const most = Math.max(0, ...clauses.map(({ met }) => met));
  if (most === 0) return false;
  return clauses
    .filter(({ met }) => met === most)
    .every(({ tokens }) => isOther(tokens, segmentsOf(row), row, act));
}

const isOther = (
  tokens: readonly Token[],
  segments: readonly Segment[],
  row: Row,
  act: "complete" | "change" | "delete",
): boolean =>
  hasOtherModifier(tokens, segments) ||
  hasOtherHead(tokens, segments, row) ||
  (act !== "change" && hasOtherPart(tokens, segments));

const flat = (text: string): string => ` ${contentWords(text).join(" ")} `;
const saysTitle = (message: string, row: Row): boolean =>
  contentWords(row.title).length > 0 && flat(message).includes(flat(row.title));

function valueStems(fields: SaidFields): ReadonlySet<string> {
  const { title, notes, assignee, waitingFor, blockedReason, addTags, removeTags } = fields;
  const said = [title, notes, assignee, waitingFor, blockedReason, ...(addTags ?? []), ...(removeTags ?? [])];
  return new Set(said.flatMap((value) => contentWords(value ?? "").map(stem)));
}

/** The words of a title that tell it from others, without the verb that it starts with. */
function segmentsOf({ title }: Row): readonly Segment[] {
  const words = title.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const [first = "", second = ""] = words;
  const isVerb = words.length > 1 && (isOwnVerb(first.toLowerCase()) || articles.test(second));
  const segments: { preposition: string; words: string[] }[] = [{ preposition: "", words: [] }];
  for (const word of isVerb ? words.slice(1) : words) {
    if (prepositions.test(word)) segments.push({ preposition: word.toLowerCase(), words: [] });
    else if (contentWords(word).length > 0 && !idle.test(word))
      segments.at(-1)?.words.push(stem(word.toLowerCase()));
  }
  return segments.filter((segment) => segment.words.length > 0);
}

const isSame = (left: string, right: string): boolean => likeness(left, right) === 1;

function tokensOf(clause: string, row: Row, values: ReadonlySet<string>, moment: Moment): readonly Token[] {
  const named = contentWords([row.title, ...(row.tags ?? []), row.assignee ?? ""].join(" "));
  // The first letters of two words may spell a small word: "to" of "to Okonkwo".
  const own = [...named.map(stem), ...joinedPairs(row.title)].filter((word) => !prepositions.test(word));
  const times = findFields(clause, moment).filter(({ name }) => name !== "assignee");
  return [...clause.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map((match, at, all): Token => {
    const text = match[0];
    const isThing = articles.test(all[at - 1]?.[0] ?? "");
    const said = stem(text.toLowerCase());
    const isOwn = own.some((word) => isSame(word, said) || isSame(word, said.replace(/s$/, "")));
    const inTime = times.some(({ start, end }) => match.index >= start && match.index < end);
    const kind = isOwn
      ? "own"
      : inTime || values.has(said)
        ? "break"
        : articles.test(text)
          ? "article"
          : being.test(text)
            ? "being"
            : prepositions.test(text)
              ? "preposition"
              : isIdle(text, row, isThing)
                ? "idle"
                : "other";
    return { text, kind, stem: said };
  });
}

/** Behind an article a word is a thing, though it is spelled like a deed: "her saw". */
const isIdle = (text: string, row: Row, isThing: boolean): boolean =>
  idle.test(text) ||
  generic.test(text) ||
  (irregularPast.test(text) && !isThing) ||
  /(?:ly|ed)$/i.test(text) ||
  isOwnDeedOf(text, row) ||
  text.length < 2;

const countOwn = (tokens: readonly Token[], row: Row): number =>
  contentWords(row.title).filter((word) => !/^\d/.test(word) && isMet(stem(word), tokens)).length;
const isMet = (word: string, tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      token.kind === "own" && (isSame(word, token.stem) || isSame(word, token.stem.replace(/s$/, ""))),
  );
const placeIn = (token: Token, { words }: Segment): number => words.findIndex((word) => isMet(word, [token]));

/** "The water bill" of "Pay the gas bill": where the title has one word, another one is said. */
const hasOtherModifier = (tokens: readonly Token[], segments: readonly Segment[]): boolean =>
  tokens.some((token, at) => {
    const before = tokens[at - 1];
    if (token.kind !== "own" || before?.kind !== "other" || isVerbAt(tokens, at - 1)) return false;
    return segments.some((segment) => {
      const place = placeIn(token, segment);
      return place > 0 && segment.words.slice(0, place).every((word) => !isMet(word, tokens));
    });
  });

/** A deed at the start of a clause is no part of the name behind it: "print posters". */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1).find(({ kind }) => kind !== "own");
  return (
    isOwnVerb(tokens[at]?.text.toLowerCase() ?? "") &&
    behind?.kind !== "being" &&
    tokens.slice(0, at).every(({ kind }) => kind === "idle" || kind === "being")
  );
}

/** "The passport photo" of "Renew the passport": the name goes on, and is the name of another thing. */
const hasOtherHead = (tokens: readonly Token[], segments: readonly Segment[], row: Row): boolean =>
  tokens.some((token, at) => {
    const next = tokens[at + 1];
    if (token.kind !== "own" || next === undefined) return false;
    if (/^\d+$/.test(next.text)) return hasOtherNumber(token, next, segments);
    if (takesPlace(tokens, at, segments)) return true;
    if (next.kind !== "other" || !segments.some((segment) => placeIn(token, segment) !== -1)) return false;
    if (/['’]s$/i.test(token.text) && !row.title.includes(token.text)) return false;
    // "Bulbs checked", "the call moves": a verb goes on, and no name.
    const after = tokens[at + 2];
    const isEnd = after === undefined || after.kind === "own";
    const isNamed =
      after?.kind === "being" || /^(?:as|to|off|from|until|till|task|thing)$/i.test(after?.text ?? "");
    if (isOwnVerb(next.text.toLowerCase().replace(/s$/, "")) && !isNamed) return false;
    const isOrder = tokens.slice(0, at).some(({ kind }) => kind === "idle" || kind === "article");
    return isNamed || (isEnd && isOrder) || after?.kind === "preposition" || after?.kind === "idle";
  });

/** A word that names a thing only where a title goes on with another one. */
const concrete = /^(?:schedules?|tags?|lists?|names?|titles?|notes?|orders?|payments?|updates?|changes?)$/i;

/** "Tobias Meier" of "Interview Tobias Kern": said where the title goes on with another word. */
function takesPlace(tokens: readonly Token[], at: number, segments: readonly Segment[]): boolean {
  const [token, next, after] = tokens.slice(at);
  if (token === undefined || next === undefined) return false;
  const isNoun =
    (next.kind === "other" && !isOwnVerb(next.text.toLowerCase())) ||
    ((next.kind === "other" || concrete.test(next.text)) && after?.kind === "being");
  return (
    isNoun &&
    segments.some((segment) => {
      const place = placeIn(token, segment);
      const rest = place === -1 ? [] : segment.words.slice(place + 1);
      return rest.length > 0 && rest.every((word) => !isMet(word, tokens));
    })
  );
}

/** "Line 2" of "Replace the seal on line 4". */
const hasOtherNumber = (token: Token, next: Token, segments: readonly Segment[]): boolean =>
  next.kind !== "own" &&
  segments.some((segment) => {
    const following = segment.words[placeIn(token, segment) + 1] ?? "";
    return placeIn(token, segment) !== -1 && /^\d+$/.test(following);
  });

/** "Gave Stefan his ladder back" of "Return the drill to Stefan": a part of the title is said as something else. */
function hasOtherPart(tokens: readonly Token[], segments: readonly Segment[]): boolean {
  const missing = segments.filter(({ words }) => words.every((word) => !isMet(word, tokens)));
  if (missing.length === 0) return false;
  return tokens.some((token, at) => {
    if (token.kind !== "other") return false;
    const next = tokens[at + 1];
    // Of "the spare key" the last word names the thing.
    if (next?.kind === "other" || next?.kind === "own") return false;
    const lead = leadOf(tokens, at);
    // "Bus to the airport is booked" of "Book the train to the airport": what a clause begins with is its subject.
    if (lead === undefined)
      return (
        tokens.slice(0, at).every(({ kind }) => kind === "other") &&
        (next?.kind === "being" || next?.kind === "preposition") &&
        missing.some(({ preposition }) => preposition === "")
      );
    if (lead.kind === "preposition")
      return missing.some(({ preposition }) => preposition === lead.text.toLowerCase());
    const isSubject = tokens.slice(0, at).every(({ kind }) => kind === "article" || kind === "other");
    return missing.some(({ preposition }) => preposition === "") && (!isSubject || next?.kind === "being");
  });
}

/** What stands before the thing: its article, or the preposition before that. */
function leadOf(tokens: readonly Token[], at: number): Token | undefined {
  let first = at - 1;
  while (tokens[first]?.kind === "other") first -= 1;
  const lead = tokens[first];
  if (lead?.kind === "article") {
    const before = tokens[first - 1];
    return before?.kind === "preposition" ? before : lead;
  }
  return lead?.kind === "preposition" ? lead : undefined;
}
