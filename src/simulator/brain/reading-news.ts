import { fieldsAlone } from "./follow-up.ts";
import { pastDeed } from "./deed-verbs.ts";
import { ground, type Ground } from "./grounding.ts";
import type { Row } from "./outputs.ts";
import { clean } from "./plain-part.ts";
import { pointingAt } from "./pointing.ts";
import { change, isChange, onTopic, person, reasonIn, valueOf } from "./news-outcomes.ts";
import { readPart, topicOf, type Part } from "./reading-named.ts";
import { tellsSomething } from "./reading-statement.ts";
import type { Request } from "./request.ts";
import { readValue } from "./said-value.ts";

/**
 * A story and what comes of it: "dentist just rang, they can't do tomorrow, it's thursday now, same time". The story names
 * the row, what points back at it changes it, and nothing of the story is a request of its own. Undefined unless every
 * clause is understood, and one that points asks for something.
 */
export function readNews(text: string, place: Ground): readonly Part[] | undefined {
  if (text.length > 400 || /["“\n?]/.test(text) || place.known.open.length === 0) return undefined;
  const clauses = clausesOf(text);
  if (clauses.length < 2) return undefined;
  const { focus } = place.scene;
  let topic: readonly Row[] | undefined = focus.length === 1 ? focus : undefined;
  let isTalkedOf = topic !== undefined;
  let pointed = false;
  const story: string[] = [];
  const people: string[] = [];
  const parts: Part[] = [];
  for (const { clause, rest } of clauses) {
    const words = withoutMusing(clean(clause));
    if (words === "" || idle.test(words)) continue;
    const last = parts.at(-1);
    if (typeof last === "string" && readValue(words, place.scene.moment) !== undefined) {
      parts.splice(-1, 1, `${last} ${words}`);
      continue;
    }
    const outcome = topic === undefined ? undefined : onTopic(words, { topic, story, people, parts, place });
    if (outcome !== undefined) {
      pointed = true;
      parts.push(...outcome);
      continue;
    }
    if (bulk.test(words) && parts.length === 0) return [rest];
    if (otherWish.test(words)) {
      if (!pointed) return undefined;
      // A list has commas of its own.
      return [...parts, rest];
    }
    const isTold = isStory(words);
    const named = rowIsNow(words, place) ?? (isNegative.test(words) ? undefined : readPart(words, place));
    if (named?.kind === "act" && named.rows !== undefined) {
      // What was told of another row may be a report on that one.
      const isOther =
        story.length > 0 && !isTalkedOf && topic !== undefined && idsOf(named.rows) !== idsOf(topic);
      if (isOther && !pointed) return undefined;
      topic = named.rows;
      isTalkedOf = false;
      pointed ||= story.length > 0;
      parts.push(withReason(named, story));
      continue;
    }
    if (named?.kind === "act" && topic !== undefined && pointingAt(named.said.reference ?? "") === "one") {
      pointed = true;
      parts.push({ ...named, rows: topic });
      continue;
    }
    if (named !== undefined) return undefined;
    const value = isTalkedOf && parts.length === 0 ? fieldsAlone(words, place.scene.moment) : undefined;
    if (value !== undefined && topic !== undefined) {
      pointed = true;
      parts.push(...change(value, words, topic));
      continue;
    }
    // "Ok spring cleaning, delete everything": what is no sentence before a command on all.
    if (
      !isTold &&
      parts.length === 0 &&
      words.split(/\s+/).length < 4 &&
      bulk.test(clean(text.split(/[,.] /).at(-1) ?? ""))
    )
      continue;
    if (!isTold) return undefined;
    const told = topicOf(words, place);
    const isOther = told !== undefined && topic !== undefined && idsOf(told) !== idsOf(topic);
    if (isOther && !isTalkedOf) return undefined;
    if (told !== undefined) isTalkedOf = false;
    topic = told ?? topic;
    story.push(words);
    people.push(...(clause.match(person) ?? []));
  }
  if (!pointed && (parts.length === 0 || story.length === 0)) return undefined;
  // "It's blocked, infra has to resize the volume first": why it is so may follow.
  return merged(parts.map((part) => (isChange(part) ? withReason(part, story) : part)));
}

/** Changes of one row are one change. */
function merged(parts: readonly Part[]): readonly Part[] {
  return parts.reduce<Part[]>((all, part) => {
    const last = all.at(-1);
    if (!isChange(part) || !isChange(last) || idsOf(last.rows ?? []) !== idsOf(part.rows ?? []))
      return [...all, part];
    const clear = [...(last.said.fields.clear ?? []), ...(part.said.fields.clear ?? [])];
    const fields = { ...last.said.fields, ...part.said.fields, ...(clear.length === 0 ? {} : { clear }) };
    const text = `${last.said.text}, ${part.said.text}`;
    return [...all.slice(0, -1), { ...last, said: { ...last.said, fields, text } }];
  }, []);
}

/** "The shop is out of tiles, so the tiling is blocked": what was told before is why. */
function withReason(part: Extract<Request, { kind: "act" }>, story: readonly string[]): Request {
  const { fields } = part.said;
  const isWithout =
    fields.status === "blocked" && fields.blockedReason === undefined && fields.waitingFor === undefined;
  if (!isWithout || story.length === 0) return part;
  return { ...part, said: { ...part.said, fields: { ...fields, ...reasonIn(story) } } };
}

const isNowAt =
  /^(.+?)(?:['’]s| is| are| got| was)(?: now)?(?:( moved| pushed| pushed back| rescheduled| shifted| postponed) (?:to|until|till|for)| to be)?(?: on| at| for)? (.+?)( now| instead)?$/i;

/** "So the call is on wednesday now". */
function rowIsNow(words: string, place: Ground): Request | undefined {
  const [, named = "", isMoved, whole = "", isNow] = isNowAt.exec(words) ?? [];
  const isShift = /\b(?:later|earlier)\b/i.test(whole);
  if (whole === "" || ((isMoved ?? isNow) === undefined && !isShift)) return undefined;
  const said = isShift ? whole.replace(/ on \p{L}+day$/iu, "") : whole;
  const meant = ground(named, place);
  const [row, ...others] = meant.kind === "rows" ? meant.rows : [];
  const value = row === undefined || others.length > 0 ? undefined : valueOf(said, [row], place);
  return value === undefined || row === undefined
    ? undefined
    : change(value.fields, `move it to ${value.words}`, [row])[0];
}

const bulk = /^(?:delete|move|complete|finish|mark|tag|set|make) everything\b/i;
const isNegative = /(?:n['’]t|(?:not|cannot|never|no longer))/i;
const ownDeed = new RegExp(
  `^(?:(?:i|we)(?:['’]ve| have)? )?(?:just |now |already |finally )*(?:started|begun|(?!(?:put|set|cut|read|hit|run)\\b)${pastDeed})(?![\\p{L}])`,
  "iu",
);

const withoutMusing = (words: string): string =>
  words
    .replace(/^(?:(?:haha+|lol|oh|ah|ok(?:ay)?|well|argh+|ugh|hm+|so|yeah|damn|phew)(?:[,.! ]+|$))+/i, "")
    .replace(/^(?:(?:let['’]?s )?be honest|to be (?:fair|honest)|honestly)[, ]+/i, "")
    .replace(
      /^(?:(?:i (?:reckon|suppose|guess|think|hope)|reckon|guess|prob(?:ably)?|tbh|hopefully)[, ]+)+/i,
      "",
    )
    .replace(
      /^(?:he|she|they|we|\p{Lu}\p{L}+|the \p{L}+) (?:wants?|wanted|asked|asks|would like|['’]d like|needs?|has|had)(?: me| us)? to (?=(?:push|move|shift|reschedule|postpone|delay|change|swap) (?:the|our|it|that))/u,
      "",
    )
    .replace(/^(?:just|finally|already) /i, "")
    .replace(/[, ]+(?:i (?:reckon|suppose|guess|think|hope)|tbh|anyway|apparently|unfortunately)$/i, "");

const idsOf = (rows: readonly Row[]): string => rows.map(({ id }) => id).join();

const joints = new RegExp(
  String.raw`\s*[,;.!…]+(?:\s+|$)|\s+[–-]\s+|\s+so\s+(?=\p{L})|\s+(?:and|but)\s+(?=(?:then |also |please |so )?(?:(?:take|put|mark|set|make|move|push|drop|tick|check|add|remind|give|tag|cancel|scrap|delete|i|we|he|she|they|it|its|that)\b|${pastDeed} (?:the|my|our)\b))`,
  "giu",
);

/** The clauses, each with all that stands from it on. */
function clausesOf(text: string): { readonly clause: string; readonly rest: string }[] {
  const cuts = [...text.matchAll(joints)].map((match) => ({
    end: match.index,
    next: match.index + match[0].length,
  }));
  const starts = [0, ...cuts.map(({ next }) => next)];
  return starts
    .map((start, at) => ({
      clause: text.slice(start, cuts[at]?.end ?? text.length),
      rest: text.slice(start),
    }))
    .filter(({ clause }) => clause.trim() !== "");
}

/** What stands in such stories and says nothing. */
const idle =
  /^(?:(?:at (?:the )?)?same (?:time|place|day)(?: (?:and|,) same (?:time|place))?|as (?:usual|always|before)|no (?:idea|clue)\b.*|sorry|thanks|thank you|ok(?:ay)?|great|cool|nice|ugh|finally|at last|yay|whatever|fine|haha+|lol|well|oh|ah|hm+|argh|sadly|typical|of course|(?:no )?(?:problem|worries)|my bad|don['’]t know .*|not sure .*|we['’]ll see)$/i;
const otherWish =
  /^(?:add|create|remind|new task|don['’]?t (?:let me )?forget|also add|note to self|put .+ on (?:the|my) list|(?:(?:i|we)(?:['’](?:ve|d|ll))? )?(?:(?:also|still|just|really|then|only|now) )*(?:need|have|must|should|want|ought|got|like)(?: to| got to)\b|(?:i|we) (?:also |still )?must\b)/i;

const subject =
  "(?:(?:i|we|he|she|they|it|that|this|there|nobody|somebody|everyone|the \\p{L}+(?: \\p{L}+)?|my \\p{L}+|\\p{Lu}\\p{L}+(?:['’]s \\p{L}+)?|\\p{L}+)(?:['’](?:s|re|ve|m|d|ll))?)";
const tells = new RegExp(
  `^${subject} (?:just |also |only |really |already |finally |now )*(?:can['’]?t|cannot|couldn['’]?t|won['’]?t|doesn['’]?t|don['’]?t|didn['’]?t|isn['’]?t|aren['’]?t|wasn['’]?t|is|are|was|were|has|have|had|called|rang|phoned|texted|wrote|emailed|messaged|pinged|said|says|told|asked|wants?|wanted|needs?|cancell?ed|moved|closed|extended|got|came|went|fell|broke|lost|forgot|feels?|felt|runs?|ran|thinks?|changed|off|out|sick|ill|late|away|going|coming|getting|having|stuck|down)\\b`,
  "iu",
);
/** "They're closed", "Tom's off sick all week": a clause of a story, and none that sets a value. */
const isStory = (words: string): boolean =>
  tells.test(words) ||
  ownDeed.test(words) ||
  tellsSomething(words) ||
  /^(?:still )?waiting (?:for|on) /i.test(words) ||
  /^\p{L}+['’](?:s|re) \p{L}/u.test(words);
