import { errorWords, serverWords } from "./server-words-de.ts";

interface Sentence {
  readonly pattern: RegExp;
  readonly german: string;
}

const slot = /\{(\w+)([*~]?)\}/g;
const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The sentence at the beginning of a text, what it fills in, and what follows it after a space. */
function compiled([english, german]: (typeof serverWords)[number]): Sentence {
  const parts = english.split(slot);
  let pattern = "";
  for (let index = 0; index < parts.length; index += 3) {
    pattern += quoted(parts[index] ?? "");
    const name = parts[index + 1];
    if (name === undefined) continue;
    const kind = parts[index + 2];
    pattern += `(?<${kind === "~" ? `then_${name}` : name}>${kind === "" ? ".*?" : ".+"})`;
  }
  return { pattern: new RegExp(`^${pattern}(?:(?<mark>[,;]?) (?<rest>.*))?$`, "s"), german };
}

let sentences: readonly Sentence[] | undefined;

/** What the server said, in German as far as it is known: sentence after sentence, and the rest as it stands. */
function translated(text: string): string | undefined {
  sentences ??= serverWords.map(compiled);
  for (const { pattern, german } of sentences) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const told = german.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const then = groups[`then_${name}`];
      return then === undefined ? (groups[name] ?? whole) : (translated(then) ?? then);
    });
    const { mark = "", rest } = groups;
    return rest === undefined ? told : `${told}${mark} ${translated(rest) ?? rest}`;
  }
  return undefined;
}

/** `code` gives the words of an error whose own are not known; they are quoted after it, as nothing may be kept back. */
export function sayInGerman(text: string, code?: string): string {
  const told = translated(text);
  if (told !== undefined) return told;
  const general = code !== undefined && code in errorWords ? errorWords[code as keyof typeof errorWords] : "";
  return general === "" ? text : `${general} (${text})`;
}
