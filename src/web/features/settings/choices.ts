import { t, type TextKey } from "../../lib/i18n/translate.ts";

/** A list of choices, with their words. */
export function choices<Value extends string>(
  words: Readonly<Record<Value, TextKey>>,
): { value: Value; label: string }[] {
  return (Object.keys(words) as Value[]).map((value) => ({ value, label: t(words[value]) }));
}
