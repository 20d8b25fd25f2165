/** Priority and tags where nothing was said: from the words, the date and the user's own rows. Never louder than what was said. */
import { Temporal } from "temporal-polyfill";
import type { Due, Priority } from "../shared/task.ts";
import type { Moment } from "./reading.ts";
import { contentStems, stem } from "./word-stem.ts";

const stems = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(stem));

/** Work that others wait for, or that costs money or health when late. */
const weighty = stems(
  "payroll tax invoice deadline contract audit compliance legal lawyer court visa passport insurance mortgage rent outage incident security vulnerability breach release launch deploy production investor board regulator filing renewal payment bill surgery doctor hospital medication prescription vaccination overdue penalty interview exam flight wedding funeral submission tender proposal budget customer client escalation certificate expire backup",
);
const grave = stems("outage incident breach emergency payroll surgery court production");
const light = stems(
  "film movie game concert party picnic hobby series show netflix book podcast album playlist puzzle drinks beer pub brunch karaoke bowling knitting someday maybe idea wishlist browse nap hike museum festival cinema",
);

/** Deeds that are no pastime, whatever they are done to: "close the books", "edit the podcast", "return the library book". */
const work =
  /^(?:audit|balance|close|reconcile|keep|edit|proofread|publish|record|review|translate|print|ship|send|submit|file|fix|return|renew|pay|deliver|test|release|prepare|present|hand|sign|cancel|moderate|produce|master)\b/iu;

/** Small things of every day: the day says enough, however near it is. */
const errand = stems(
  "buy shop groceries milk bread eggs stamps stretch walk run jog gym yoga water plant laundry dishes vacuum tidy trash bins cook feed haircut text birthday cake gift",
);

export interface SuggestedPriority {
  readonly priority: Priority;
  readonly reason: string;
}

/**
 * Null: nothing speaks for another priority than medium. A near day raises, but neither an errand (stamps to buy tomorrow are
 * no payroll) nor what comes every day.
 */
export function suggestPriority(
  task: { readonly title: string; readonly due: Due | null; readonly repeat?: string | null },
  moment: Moment,
): SuggestedPriority | null {
  const words = contentStems(task.title);
  const heavy = words.find((word) => weighty.has(word));
  const serious = words.some((word) => grave.has(word));
  // "book the train", "show Bob the plan": there the word is a deed.
  const things = /^(?:book|show|drink)\b/iu.test(task.title) ? words.slice(1) : words;
  const lightly =
    heavy === undefined && !work.test(task.title) ? things.find((word) => light.has(word)) : undefined;
  const days = task.due === null ? null : daysUntil(task.due, moment);
  if (lightly !== undefined)
    return { priority: "low", reason: `"${original(task.title, lightly)}" can wait` };
  if (days === null)
    return serious ? { priority: "high", reason: `"${original(task.title, heavy!)}"` } : null;
  const when = inWords(days);
  const everyday = /FREQ=DAILY/i.test(task.repeat ?? "");
  if (everyday) return null;
  if (heavy !== undefined && days <= 7) {
    return {
      priority: serious && days <= 0 ? "urgent" : "high",
      reason: `${when}, "${original(task.title, heavy)}"`,
    };
  }
  return days <= 1 && !words.some((word) => errand.has(word)) ? { priority: "high", reason: when } : null;
}

const original = (title: string, wanted: string): string =>
  title
    .split(/[^\p{L}\p{N}'’]+/u)
    .find((word) => stem(word) === wanted)
    ?.toLowerCase() ?? wanted;

function daysUntil(due: Due, moment: Moment): number {
  const today = Temporal.PlainDate.from(moment.now.slice(0, 10));
  return today.until(Temporal.PlainDate.from(due.date), { largestUnit: "days" }).days;
}

function inWords(days: number): string {
  if (days < 0) return "overdue";
  if (days === 0) return "due today";
  return days === 1 ? "due tomorrow" : `due in ${days} days`;
}

export interface SuggestedTag {
  readonly tag: string;
  readonly reason: string;
}

/** Small on purpose: what most people would file alike. Used where the user's own rows say nothing. */
const vocabulary: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    "finance",
    stems(
      "budget invoice tax payroll expense expenses accounting accountant payment salary mortgage revenue audit reimbursement receipts vat loan pension",
    ),
  ],
  [
    "health",
    stems(
      "doctor dentist gym workout medication prescription vaccination physio therapist hospital checkup yoga optician",
    ),
  ],
  ["home", stems("laundry dishes vacuum kitchen garden plumber electrician furniture garbage lawn bathroom")],
  ["shopping", stems("groceries milk eggs bread butter vegetables buy supermarket")],
  ["travel", stems("flight hotel passport visa luggage itinerary airbnb airport vacation holiday")],
  ["hiring", stems("candidate candidates recruit recruiter applicant resume onboarding hiring")],
  ["family", stems("mom mum dad kids daughter grandma grandpa parents kindergarten birthday")],
  ["car", stems("car tires tyres mechanic")],
  ["engineering", stems("deploy bug refactor api database pipeline repository")],
  ["legal", stems("contract lawyer nda compliance gdpr")],
  ["marketing", stems("campaign newsletter blog seo webinar")],
  ["sales", stems("prospect crm pitch")],
];

const tagLimit = 2;

export function suggestTags(
  title: string,
  history: readonly { readonly title: string; readonly tags: readonly string[] }[],
  known: readonly { readonly tag: string; readonly count: number }[],
): SuggestedTag[] {
  const words = contentStems(title);
  const learned = fromHistory(words, history);
  const named = known.filter(
    ({ tag }) => words.includes(stem(tag)) && !learned.some((one) => one.tag === tag),
  );
  const suggestions = [...learned, ...named.map(({ tag }) => ({ tag, reason: "named in the title" }))];
  if (suggestions.length > 0) return suggestions.slice(0, tagLimit);
  const [general, word] = fromVocabulary(words);
  if (general === null) return [];
  const spelled = known.find(({ tag }) => tag.toLowerCase() === general)?.tag ?? general;
  return [{ tag: spelled, reason: `"${original(title, word)}"` }];
}

/** Tags that rows with the same words mostly carry: at least two of them, and more than half. */
function fromHistory(
  words: readonly string[],
  history: readonly { readonly title: string; readonly tags: readonly string[] }[],
): SuggestedTag[] {
  const votes = new Map<string, number>();
  for (const word of words) {
    const alike = history.filter((row) => contentStems(row.title).includes(word));
    if (alike.length < 2 || alike.length > Math.max(20, history.length / 4)) continue;
    for (const tag of new Set(alike.flatMap((row) => row.tags))) {
      const carrying = alike.filter((row) => row.tags.includes(tag)).length;
      if (carrying >= 2 && carrying / alike.length > 0.5)
        votes.set(tag, Math.max(votes.get(tag) ?? 0, carrying));
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .map(([tag, count]) => ({ tag, reason: `like ${count} others` }));
}

function fromVocabulary(words: readonly string[]): [string, string] | [null, ""] {
  for (const word of words) {
    const entry = vocabulary.find(([, members]) => members.has(word));
    if (entry !== undefined) return [entry[0], word];
  }
  return [null, ""];
}
