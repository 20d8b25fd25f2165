import type { AskedClause } from "../asked-effects.ts";
import { effectClasses, type EffectClass } from "../effect-verbs.ts";
import type { LanguageWords } from "./language-words.ts";

/** What a message in another language asks for, clause by clause, read as an English one is. */
export function clausesAbroad(text: string, language: LanguageWords): AskedClause[] {
  const clauses = pieces(text, language).map((piece) => readClause(piece, language));
  if (clauses.some(({ effects, informs, denied }) => effects.size > 0 || informs || denied.length > 0))
    return clauses;
  // Nothing that is known here is said: it may be news of any kind, though nobody gives up a task so.
  const open: ReadonlySet<EffectClass> = new Set(["create", "complete", "update"]);
  return clauses.map((clause) => ({ ...clause, effects: open }));
}

/** A denial in a language that is not read further: "non cancellare", "削除しないで". */
const unreadDenial =
  /(?<![\p{L}\p{N}])(?:non(?!-)(?= \p{L})|não|nao|niet|geen|nie|ikke|inte|nem|değil|не|нет)(?![\p{L}\p{N}])|しない|ない|ません|不要|别|別|没有|未|않|지 ?마|말아|لا |لم |אל |לא |नहीं|मत /iu;

/** What is denied there is not done; null where nothing is denied. */
export function deniedUnread(text: string): AskedClause[] | null {
  if (!unreadDenial.test(text)) return null;
  const denied = [{ text, effects: lasting, onlyNames: false }];
  const effects: ReadonlySet<EffectClass> = new Set(["create", "update"]);
  return [{ text, whole: text, words: wordsIn(text), effects, informs: false, denied }];
}

function pieces(text: string, language: LanguageWords): string[] {
  const says = (part: string): boolean =>
    effectsIn(part, language).size > 0 || language.negation.test(part) || language.condition.test(part);
  const result: string[] = [];
  for (const sentence of text.split(/(?<=[!?;]|(?<!\d)\.)\s+|\n+/)) {
    // "Nicht auf Freitag, sondern auf Montag" is one wish.
    const parts = language.excused.test(sentence)
      ? [sentence]
      : sentence.split(/,\s+|\s+(?=(?:und|aber|et|mais|y|pero|puis|dann|luego)\s)|\s+[–—]\s+/iu);
    let open = "";
    for (const part of parts) {
      // What a new task says, or somebody is quoted with, has commas of its own.
      const goesOn =
        language.newTask.test(open) ||
        language.quoting.test(open) ||
        isConditional(open, language) ||
        /^\s*(?:\p{L}+ ){0,4}zu \p{L}+en\b/u.test(part);
      if (open !== "" && !goesOn && says(part) && says(open)) {
        result.push(open);
        open = part;
      } else open = open === "" ? part : `${open}, ${part}`;
    }
    result.push(open);
  }
  return result.map((piece) => piece.trim()).filter((piece) => /[\p{L}\p{N}✓✅]/u.test(piece));
}

function effectsIn(text: string, language: LanguageWords): Set<EffectClass> {
  const effects = new Set(effectClasses.filter((name) => language.effects[name].test(text)));
  if (language.deed.test(text) || /[✓✅☑]|\bdone\b/u.test(text)) effects.add("complete");
  if (language.values.test(text) || /#\p{L}/u.test(text)) effects.add("update");
  return effects;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
/** What cannot be meant where something else than the row is spoken of. */
const lasting: readonly EffectClass[] = ["complete", "delete", "restore"];

function readClause(text: string, language: LanguageWords): AskedClause {
  const meant = (effects: Iterable<EffectClass>, denies: readonly EffectClass[] = []): AskedClause => ({
    text,
    whole: text,
    words: wordsIn(text),
    effects: new Set([...effects].filter((name) => !denies.includes(name))),
    informs: false,
    denied: denies.length === 0 ? [] : [{ text, effects: denies, onlyNames: false }],
  });
  const forbidden = (denies: readonly EffectClass[]): AskedClause => ({
    ...meant([], denies),
    text: "",
    words: [],
    informs: true,
  });
  const effects = effectsIn(text, language);
  if (language.quoting.test(text)) {
    const wished = [...effects].filter((name) => name !== "update");
    return wished.length === 0 ? meant(effects) : forbidden([...effectClasses]);
  }
  if (informs(text, language)) return { ...meant([]), informs: true };
  if (language.leftAlone.test(text)) return forbidden([...effectClasses]);
  const made = language.newTask.exec(text);
  if (made !== null) {
    const task = text.slice(made.index + made[0].length);
    return { ...meant(["create", "update"]), denied: [{ text: task, effects: lasting, onlyNames: true }] };
  }
  if (language.condition.test(text) && !language.politeCondition.test(text))
    return meant(["update"], lasting);
  if (language.negation.test(text) && !language.excused.test(text))
    return denied(text, language, effects, { meant, forbidden });
  if (language.ahead.test(text))
    return meant(
      ["create", "update"],
      lasting.filter((name) => name === "complete" || effects.has(name)),
    );
  return meant(effects);
}

const isConditional = (text: string, { condition, politeCondition }: LanguageWords): boolean =>
  condition.test(text) && !politeCondition.test(text);

function informs(text: string, { request, question, look }: LanguageWords): boolean {
  if (look.test(text)) return true;
  return !request.test(text) && (question.test(text) || /\?\s*$/.test(text));
}

interface Readings {
  readonly meant: (effects: Iterable<EffectClass>, denies?: readonly EffectClass[]) => AskedClause;
  readonly forbidden: (denies: readonly EffectClass[]) => AskedClause;
}

/** "Lösch das nicht" forbids; "noch nicht fertig" tells that it is not so. */
function denied(
  text: string,
  { effects: said, deed }: LanguageWords,
  effects: ReadonlySet<EffectClass>,
  { meant, forbidden }: Readings,
): AskedClause {
  const ordered = (["update", "delete", "restore"] as const).filter((name) => said[name].test(text));
  if (ordered.length > 0 && !deed.test(text)) return forbidden([...ordered, "complete"]);
  if (effects.size === 0) return forbidden([...lasting, "update"]);
  return meant(
    ["update"],
    lasting.filter((name) => name === "complete" || effects.has(name)),
  );
}
