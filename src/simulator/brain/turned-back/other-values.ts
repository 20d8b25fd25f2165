import type { SaidFields } from "../../../language/reading.ts";
import { nearBefore } from "../correction.ts";
import { contentWords } from "../fit.ts";
import { bareHour, fieldsAlone } from "../follow-up.ts";
import { readValue } from "../said-value.ts";
import type { Scene } from "../scene.ts";
import { lastAct } from "./last-turn.ts";

/** The value that a clause says and nothing else. */
export const valueOf = (words: string, { moment }: Scene): SaidFields | undefined => {
  const bare = words
    .replace(/^(?:it|that|this|they)(?:['’]?s|['’]?re| is| are| was| should be| must be)\s+/i, "")
    .replace(
      /^(?:say|more like|rather|make (?:it|that|them)|let['’]?s (?:say|make it|do|take)|only|just|back to)\s+/i,
      "",
    )
    .replace(
      /\s+(?:is|would be|will|should)(?: (?:be|do))?(?: (?:enough|fine|better|good|ok(?:ay)?|right|correct|the right (?:one|day)))?$/i,
      "",
    )
    .replace(/\s+(?:instead|rather|then|i mean|i meant|it is|final|please)$/i, "");
  if (/^\d{1,2}$/.test(bare) || contentWords(bare).length > 6) return undefined;
  const value = fieldsAlone(bare, moment) ?? readValue(bare, moment)?.fields;
  return value === undefined || Object.keys(value).length === 0 ? undefined : value;
};

/** A value in the place of the one before: an hour in the same half of the day, a weekday near the one that was said. */
export function valueInstead(words: string, scene: Scene): SaidFields | undefined {
  const bare = words.replace(
    /^(?:make (?:it|that)|it(?:['’]s| is)|let['’]?s (?:say|make it)|rather)\s+/i,
    "",
  );
  const hour = bareHour(bare, scene.focus) ?? bareHour(`make it ${bare}`, scene.focus);
  if (hour !== undefined) return hour;
  const value = valueOf(words, scene);
  return value === undefined ? undefined : nearBefore(value, bare, scene);
}

/** "Graz to Friday", "the forms are for Karim": what is said of the row beside its name. */
export function valueBeside(words: string, scene: Scene): SaidFields | undefined {
  const person = /\bfor (\p{Lu}\p{L}+)$/u.exec(words)?.[1];
  if (person !== undefined && lastAct(scene)?.said.fields.assignee !== undefined) return { assignee: person };
  const value = /\b(?:to|for|on|by|at|until|is|are|due)\s+((?!the\b|my\b)\S.*)$/iu.exec(words)?.[1];
  const all = value?.split(/\b(?:to|for|on|by|at|until|due)\s+/i).at(-1);
  return all === undefined ? undefined : valueOf(all, scene);
}

/** Another person, or another tag, in the place of the one that was said. */
export function exchanged(bare: string, words: string, scene: Scene): SaidFields | undefined {
  const fields = lastAct(scene)?.said.fields;
  const person = /^(?:to |for )?(\p{Lu}\p{L}+)$/u.exec(bare)?.[1];
  if (fields?.assignee !== undefined && person !== undefined) return { assignee: person };
  const tag = /^#?([\p{L}\p{N}_-]+)$/u.exec(bare)?.[1];
  const [old, ...others] = fields?.addTags ?? [];
  const isSame = old === undefined || others.length > 0;
  if (isSame || tag === undefined) return undefined;
  const said = /\bnot #?([\p{L}\p{N}_-]+)$/iu.exec(words)?.[1] ?? old;
  return said.toLowerCase() === old.toLowerCase() ? { addTags: [tag], removeTags: [old] } : undefined;
}
