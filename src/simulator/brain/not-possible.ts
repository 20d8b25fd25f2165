import { ground } from "./grounding.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const polite = "^(?:(?:please|can you|could you|would you|and|also|now|then|just|ok(?:ay)?|hey|so)[, ]+)*";
const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const dayThenMonth = new RegExp(`^(?:the )?(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of )?(${months})\\b\\.?`, "i");
const monthThenDay = new RegExp(`^(${months})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`, "i");
const written = /^\d{4}-(\d{2})-(\d{2})$/;
const lengths: Readonly<Record<string, number>> = {
  jan: 31,
  feb: 29,
  mar: 31,
  apr: 30,
  may: 31,
  jun: 30,
  jul: 31,
  aug: 31,
  sep: 30,
  oct: 31,
  nov: 30,
  dec: 31,
};
const names = Object.keys(lengths);

/** Whether words name a day that no year has: "31 Feb", "June 31st", "2026-11-31". */
export function isNoDay(words: string): boolean {
  const [, day = "", month = ""] = dayThenMonth.exec(words) ?? [];
  const [, other = "", of = ""] = monthThenDay.exec(words) ?? [];
  const [, number = "", date = ""] = written.exec(words) ?? [];
  const name = (month || other || names[Number(number) - 1] || "").slice(0, 3).toLowerCase();
  const said = Number(day || of || date);
  // After a month two digits may be a year: "June 99" is none of its days, and none is claimed.
  return name !== "" && said >= 29 && said <= 39 && said > (lengths[name] ?? 31);
}

const moving = new RegExp(
  `${polite}(?:move|push|shift|postpone|reschedule|set|change|put|delay|bring forward|make|mark)\\s+(.+?)\\s+(?:(?:due|date|back|out|over) )*(?:to|for|on|until|till|by|at)\\s+(.+?)[\\s.!?]*$`,
  "i",
);
const setting = new RegExp(
  `${polite}(?:set|mark|switch|flag)\\s+(.+?)\\s+(?:to|as)\\s+([\\p{L}]+(?: [\\p{L}]+)?)(?: (?:please|now|again))*[\\s.!?]*$`,
  "iu",
);
const sharing = new RegExp(
  `${polite}(?:share|send|forward|e-?mail|give (?:\\p{L}+ )?access to|invite (?:\\p{L}+ )?to)\\s+(?:all (?:of )?)?(?:(?:the|my|our|this|that|these) )?(?:whole |entire |shopping |grocery |to-?do |task |packing )*(?:list|lists|tasks|to-?dos|board)(?:\\s+(?:with|to)\\s+[^,;]{1,40})?[\\s.!?]*$`,
  "iu",
);

/** What cannot be done, whatever rows there are: a day that no calendar has, a list given to somebody else. */
export function readImpossible(text: string, scene: Scene): Request | undefined {
  const said = text.trim();
  if (said.length > 160 || /["“\n]/.test(said)) return undefined;
  const [, thing = "", day = ""] = moving.exec(said) ?? [];
  if (thing !== "" && isNoDay(day) && isOfRow(thing, scene))
    return { kind: "say", text: `There is no such day as ${day.slice(0, 40)}. Nothing changed.` };
  // "Share the list with Mia" may be what a row is about.
  const isRow = scene.known.open.some(({ title }) => title.toLowerCase() === said.toLowerCase());
  if (!isRow && sharing.test(said))
    return {
      kind: "say",
      text: "I can't share or send your list: nobody else has a door to it here. Nothing changed.",
    };
  return undefined;
}

const isOfRow = (thing: string, scene: Scene): boolean =>
  ["rows", "choice", "pointer"].includes(ground(thing, { scene, known: scene.known }).kind);

/** "Set the report to purple": of a row that stands a value is said that no field takes. It is no new task. */
export function withoutUnknownValues(
  requests: readonly Request[],
  text: string,
  scene: Scene,
): readonly Request[] {
  const [only, ...others] = requests;
  const isNew = only?.kind === "create" && only.parts === undefined && others.length === 0;
  const [, thing = "", value = ""] = isNew ? (setting.exec(text.trim()) ?? []) : [];
  if (value === "" || !isOfRow(thing, scene)) return requests;
  return [
    {
      kind: "say",
      text: `“${value.slice(0, 40)}” is no day, priority or status that I know. Nothing changed.`,
    },
  ];
}
