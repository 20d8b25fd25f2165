import type { SaidFields } from "../../language/reading.ts";
import { bareHour, fieldsAlone } from "./follow-up.ts";
import { pastDeed } from "./deed-verbs.ts";
import { ground, type Ground } from "./grounding.ts";
import type { Row } from "./outputs.ts";
import { clean } from "./plain-part.ts";
import { pointingAt } from "./pointing.ts";
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

const isChange = (part: Part | undefined): part is Extract<Request, { kind: "act" }> =>
  typeof part === "object" && part.kind === "act" && part.act === "change" && part.rows !== undefined;

/** "The shop is out of tiles, so the tiling is blocked": what was told before is why. */
function withReason(part: Extract<Request, { kind: "act" }>, story: readonly string[]): Request {
  const { fields } = part.said;
  const isWithout =
    fields.status === "blocked" && fields.blockedReason === undefined && fields.waitingFor === undefined;
  if (!isWithout || story.length === 0) return part;
  return { ...part, said: { ...part.said, fields: { ...fields, blockedReason: story.join(", ") } } };
}

const isNowAt =
  /^(.+?)(?:['’]s| is| are| got| was)(?: now)?(?:( moved| pushed| pushed back| rescheduled| shifted| postponed) (?:to|until|till|for)| to be)?(?: on| at| for)? (.+?)( now| instead)?$/i;

/** "So the call is on wednesday now". */
function rowIsNow(words: string, place: Ground): Request | undefined {
  const [, named = "", isMoved, said = "", isNow] = isNowAt.exec(words) ?? [];
  if (said === "" || (isMoved ?? isNow) === undefined) return undefined;
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
  /^(?:add|create|remind|new task|don['’]?t forget|i (?:need|have) to|also add|put .+ on (?:the|my) list)\b/i;

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

interface Told {
  readonly topic: readonly Row[];
  readonly story: readonly string[];
  readonly people: readonly string[];
  readonly parts: readonly Part[];
  readonly place: Ground;
}

/** What a clause that points back asks for. */
function onTopic(words: string, told: Told): readonly Part[] | undefined {
  return moved(words, told) ?? hindered(words, told) ?? given(words, told) ?? gone(words, told) ?? undefined;
}

const change = (fields: SaidFields, text: string, rows: readonly Row[]): readonly Request[] => [
  {
    kind: "act",
    act: "change",
    said: { kind: "update", reference: rows[0]?.title ?? "", fields, text },
    rows,
  },
];

const pointer =
  "(?:it|that|this|they|(?:the )?new (?:slot|date|time|day|deadline|appointment)|the (?:appointment|meeting|call|thing|whole thing|date|slot|deadline))";
const nowIs = new RegExp(
  `^${pointer}(?:['’](?:s|re)| is| are| will be| has been| was| got| moved)(?: now| actually| instead)?(?: moved| pushed| pushed back| rescheduled| shifted| put| delayed| due| back)?(?: (?:to|on|at|for|until))? (.+)$`,
  "iu",
);
const they =
  /^(?:he|she|they|we|i|\p{Lu}\p{L}+)(?:['’]ve| have|['’]s| has)?(?: just)? (?:moved|pushed|shifted|rescheduled|changed|postponed|switched|put|set|want|wants|can do|could do|offered|prefer|prefers|suggested|gave) (?:(?:me|us|it|that|this|them) )?(?:back )?(?:(?:to|on|for|until|at) )?(.+?)(?: instead| now)*$/iu;
const fine =
  /^(.+?) (?:is|would be|['’]s) (?:fine|ok(?:ay)?|good|enough|better|great|perfect)(?: (?:now|then|instead|too|for me|with me))*$|^(.+?) works(?: better| fine| too| for me)*$/i;
const asked =
  /^(?:move|push|shift|put|set|make|change|do|reschedule) (?:it|that|this|them)(?: back)?(?: (?:to|on|for|until|at|by))? (.+?)(?: instead| then| now)*$/i;
const alone =
  /^(?:(?:now|rather|then|instead|only|just) )*(?:on |at |for |by )?(.+?)(?: (?:now|instead|then|it is))+$/i;

const lasting =
  /^(?:it|that|this|the whole thing)?(?:['’](?:ll|s|d)| will| should| is| might)?(?:(?:^| )(?:going to|probably|likely|still|only|maybe))*(?:^| )(?:take|takes|need|needs|be)(?: me| us)?(?: (?:another|about|around|roughly|a good|like|at least|maybe|just|only|easily))* ((?:an?|half an|one|two|three|four|five|\d+(?:\.\d+)?) ?(?:hours?|h|minutes?|mins?|m)(?: or so)?)(?: (?:more|longer|or so|in total))*$/i;

/** "It's thursday now", "they moved us to 4", "low priority is fine". */
function moved(words: string, told: Told): readonly Part[] | undefined {
  if (/\b(?:n['’]?t|not|cannot|can['’]?t|won['’]?t)\b/i.test(words)) return undefined;
  const time = lasting.exec(words)?.[1];
  const estimate = time === undefined ? undefined : readValue(`takes ${time}`, told.place.scene.moment);
  if (estimate !== undefined) return change(estimate.fields, `it ${estimate.words}`, told.topic);
  if (/^(?:now )?(?:in progress|under ?way|started)$/i.test(words)) {
    const isTold = told.parts.some(
      (part) => typeof part === "object" && part.kind === "act" && part.said.fields.status === "in_progress",
    );
    return isTold ? [] : change({ status: "in_progress" }, words, told.topic);
  }
  const off =
    /^(?:take|lose|drop|remove|clear|scrap|delete) (?:the |its )?(?:due )?(?:date|deadline|day)(?: off| away| out)?$/i;
  if (off.test(words)) return change({ clear: ["due"] }, words, told.topic);
  const said = [nowIs, they, fine, asked, alone]
    .flatMap((pattern) => pattern.exec(words)?.slice(1) ?? [])
    .find((one) => one !== undefined && valueOf(one, told.topic, told.place) !== undefined);
  const value = said === undefined ? undefined : valueOf(said, told.topic, told.place);
  return value === undefined ? undefined : change(value.fields, `move it to ${value.words}`, told.topic);
}

function valueOf(said: string, topic: readonly Row[], place: Ground): ReturnType<typeof readValue> {
  const words = said.replace(/\s+(?:now|instead|then|already|this time|for now)$/i, "");
  const hour = bareHour(`make it ${words.replace(/^at /i, "")}`, topic);
  return hour === undefined ? readValue(words, place.scene.moment) : { fields: hour, words: `at ${words}` };
}

const stuck =
  /^(?:(?:it|that|this|that one|this one)(?:['’]s| is)|mark (?:it|that|this|that one)(?: as| down as)?|set (?:it|that) to|put (?:it|that)(?: down)? as) (?:now )?(?:blocked|on hold|stuck)(?: (?:for now|now|until then|for the moment|right now|then))*$/i;
const waits =
  /^(?:mark (?:it|that|this|that one) (?:as |down as )?|put (?:it )?down (?:that )?(?:i['’]?m |we['’]?re |it['’]?s )?|(?:i['’]?m|we['’]?re|it['’]?s) (?:still )?)waiting (?:for|on) (.+?)(?: (?:on|with|for) (?:it|that|this|that one|this one))?(?: now)?$/i;
const person = /(?<![\p{L}'’])(?!I\b)\p{Lu}\p{L}+/gu;

/** "So that's blocked for now": the story is the reason. */
function hindered(words: string, told: Told): readonly Part[] | undefined {
  if (stuck.test(words))
    return change({ status: "blocked", blockedReason: told.story.join(", ") }, words, told.topic);
  const whom = waits.exec(words)?.[1];
  if (whom === undefined) return undefined;
  const waitingFor = meantBy(whom, told);
  return waitingFor === undefined ? undefined : change({ status: "blocked", waitingFor }, words, told.topic);
}

/** "Him" is the one person that the story names. */
function meantBy(whom: string, { people }: Told): string | undefined {
  if (!/^(?:him|her|them|he|she|they|hers|his|theirs)$/i.test(whom)) return whom;
  const names = new Set(people);
  return names.size === 1 ? [...names][0] : undefined;
}

const gives =
  /^(?:let) (\p{Lu}\p{L}+|him|her|them) (?:do|have|take|handle) (?:it|that|this|that one)(?: instead| then| now)*$|^(?:give|assign|hand|pass) (?:it|that|this|that one) (?:over )?to (\p{Lu}\p{L}+|him|her|them)(?: instead| then| now)*$|^(?:it|that|that one)(?:['’]s| is) (?:now )?(hers|his|theirs|\p{Lu}\p{L}+['’]s)(?: now| then)*$/iu;

/** "Tom's off sick, let Priya do that one", "so it's hers". */
function given(words: string, told: Told): readonly Part[] | undefined {
  const whom = gives
    .exec(words)
    ?.slice(1)
    .find((one) => one !== undefined);
  // "Give it to her" leaves open who she is.
  if (whom === undefined || (/^(?:him|her|them)$/i.test(whom) && !/^let /i.test(words))) return undefined;
  const assignee = meantBy(whom.replace(/['’]s$/, ""), told);
  return assignee === undefined ? undefined : change({ assignee }, words, told.topic);
}

const done =
  /^(?:(?:you can |can you |just )?(?:tick|check|cross|mark|strike) (?:it|that|this|them|both|those|that one)(?: off| as done| done)?(?: (?:the|my) list)?|(?:it|that|that one)(?:['’]s| is) (?:all )?(?:done|over|sorted|finished)(?: now| then)?)$/i;
const scrapped =
  /^(?:you can |can you |just )?(?:scrap|cancel|drop|delete|remove|bin|forget|ditch|kill|throw out|get rid of|take|throw) (?:it|that|this|that one)(?: (?:off|out|off the list|then|away))*$/i;
const instead =
  /^we['’]?re (?:going )?(?:to (?:the )?)?(\p{L}+ing|\p{L}+(?: \p{L}+){0,3}) instead$|^(?:i['’]m|we['’]re|let['’]s) (.{3,40}?) instead$/iu;

/** "So that's done", "scrap that". */
function gone(words: string, told: Told): readonly Part[] | undefined {
  const { topic, parts } = told;
  const reference = topic[0]?.title ?? "";
  if (done.test(words)) {
    const isTold = parts.some(
      (part) => typeof part === "object" && part.kind === "act" && part.act === "complete",
    );
    const complete: Request = {
      kind: "act",
      act: "complete",
      said: { kind: "complete", reference, fields: {}, text: words },
      rows: topic,
    };
    if (isTold) return [];
    // "Tick both off" is no word on one row.
    return /\b(?:both|them|those)\b/i.test(words) && topic.length === 1 ? undefined : [complete];
  }
  const isScrapped = parts.some(
    (part) => typeof part === "object" && part.kind === "act" && part.act === "delete",
  );
  // "It doesn't need a date any more, take it off": the date goes, and not the row.
  const isCleared = parts.some(
    (part) =>
      isChange(part) &&
      [...(part.said.fields.clear ?? []), ...(part.said.fields.removeTags ?? [])].length > 0,
  );
  if (scrapped.test(words) && (isScrapped || isCleared)) return [];
  if (scrapped.test(words))
    return [
      {
        kind: "act",
        act: "delete",
        said: { kind: "delete", reference, fields: {}, text: words },
        rows: topic,
      },
    ];
  const what = isScrapped
    ? instead
        .exec(words)
        ?.slice(1)
        .find((one) => one !== undefined)
    : undefined;
  return what === undefined ? undefined : [`add a task: ${/ing\b/i.test(what) ? "go " : ""}${what}`];
}
