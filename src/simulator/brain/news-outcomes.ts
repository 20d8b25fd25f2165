import type { SaidFields } from "../../language/reading.ts";
import { bareHour } from "./follow-up.ts";
import type { Ground } from "./grounding.ts";
import type { Row } from "./outputs.ts";
import type { Part } from "./reading-named.ts";
import type { Request } from "./request.ts";
import { readValue } from "./said-value.ts";

export const isChange = (part: Part | undefined): part is Extract<Request, { kind: "act" }> =>
  typeof part === "object" && part.kind === "act" && part.act === "change" && part.rows !== undefined;

/** What was told before a clause that points back. */
export interface Told {
  readonly topic: readonly Row[];
  readonly story: readonly string[];
  readonly people: readonly string[];
  readonly parts: readonly Part[];
  readonly place: Ground;
}

/** What a clause that points back asks for. */
export function onTopic(words: string, told: Told): readonly Part[] | undefined {
  return moved(words, told) ?? hindered(words, told) ?? given(words, told) ?? gone(words, told) ?? undefined;
}

export const change = (fields: SaidFields, text: string, rows: readonly Row[]): readonly Request[] => [
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

export function valueOf(said: string, topic: readonly Row[], place: Ground): ReturnType<typeof readValue> {
  const words = said.replace(/\s+(?:now|instead|then|already|this time|for now)$/i, "");
  const hour = bareHour(`make it ${words.replace(/^at /i, "")}`, topic);
  return hour === undefined ? readValue(words, place.scene.moment) : { fields: hour, words: `at ${words}` };
}

const stuck =
  /^(?:(?:it|that|this|that one|this one)(?:['’]s| is)|mark (?:it|that|this|that one)(?: as| down as)?|set (?:it|that) to|put (?:it|that)(?: down)? as) (?:now )?(?:blocked|on hold|stuck)(?: (?:for now|now|until then|for the moment|right now|then))*$/i;
const waits =
  /^(?:mark (?:it|that|this|that one) (?:as |down as )?|put (?:it )?down (?:that )?(?:i['’]?m |we['’]?re |it['’]?s )?|(?:i['’]?m|we['’]?re|it['’]?s) (?:still )?)waiting (?:for|on) (.+?)(?: (?:on|with|for) (?:it|that|this|that one|this one))?(?: now)?$/i;
export const person = /(?<![\p{L}'’])(?!I\b)\p{Lu}\p{L}+/gu;

/** What was told beside it is the reason, without the word that says so; where nothing was, none is known. */
export function reasonIn(story: readonly string[]): Pick<SaidFields, "blockedReason" | "waitingFor"> {
  const [only = "", ...others] = story;
  const waitingFor = /^(?:(?:i['’]?m|we['’]?re|still) )*waiting (?:for|on) (.+)$/i.exec(only)?.[1];
  if (waitingFor !== undefined && others.length === 0) return { waitingFor };
  const reason = story
    .map((piece) =>
      piece
        .replace(/^(?:because(?: of)?|since|as|cause|cuz|due to) /i, "")
        .replace(/^(?=until |till )/i, "nothing can happen "),
    )
    .join(", ");
  return reason === "" ? {} : { blockedReason: reason };
}

/** "So that's blocked for now": the story is the reason. */
function hindered(words: string, told: Told): readonly Part[] | undefined {
  if (stuck.test(words)) return change({ status: "blocked", ...reasonIn(told.story) }, words, told.topic);
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
