import type { EffectClass } from "../effect-verbs.ts";

/** How one language says what is to happen to a task, and how it says that it is not to happen, or not now. */
export interface LanguageWords {
  /** Words that tell the language, found in no English sentence. */
  readonly telling: RegExp;
  /** Verbs and phrases that order or tell an effect. */
  readonly effects: Readonly<Record<EffectClass, RegExp>>;
  /** A deed of one's own: "abgegeben", "payé". It reports that the row is done. */
  readonly deed: RegExp;
  /** Days, levels and other values: said of a row, they change it. */
  readonly values: RegExp;
  readonly question: RegExp;
  /** A wish to see or to know, and thanks. */
  readonly look: RegExp;
  /** "Kannst du …?" orders, though it is put as a question. */
  readonly request: RegExp;
  readonly negation: RegExp;
  /** With a negation and yet no prohibition: "nicht vergessen", "nicht mehr nötig", "nicht auf Freitag, sondern auf Montag". */
  readonly excused: RegExp;
  readonly leftAlone: RegExp;
  readonly condition: RegExp;
  readonly politeCondition: RegExp;
  /** Somebody else's words or wish follow. */
  readonly quoting: RegExp;
  /** What follows is what a new task says. */
  readonly newTask: RegExp;
  /** Still to be done, or planned. */
  readonly ahead: RegExp;
  /** "It", "them", "all of them". */
  readonly one: RegExp;
  readonly several: RegExp;
  readonly all: RegExp;
  /** "Shall I …?" in an answer of the assistant. */
  readonly offer: RegExp;
  /** The first words of an answer that agrees, that mends, that goes on. */
  readonly assent: RegExp;
  readonly correction: RegExp;
  readonly continuation: RegExp;
  readonly refusal: RegExp;
  /** Words that name no row: values and small talk. */
  readonly nameless: string;
}

/** `~` stands for more letters, `…` for some words between. Letters with marks are letters too, unlike in `\b`. */
export const anyOf = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${open(pattern)})(?![\\p{L}\\p{N}])`, "iu");
/** The same at the start of a text. */
export const opening = (pattern: string): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]*(?:${open(pattern)})(?![\\p{L}\\p{N}])`, "iu");

const open = (pattern: string): string =>
  pattern
    .replaceAll(/\s*\n\s*/g, "")
    .replaceAll("~", "\\p{L}*")
    .replaceAll("…", "[^.!?;\\n]{0,60}?");
