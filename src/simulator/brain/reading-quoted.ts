import type { Moment, SaidFields } from "../../language/reading.ts";
import type { Part } from "./reading-named.ts";
import type { Request } from "./request.ts";
import { readValue } from "./said-value.ts";

const adding =
  /^(?:(?:please|can you|could you|would you|also|and|then|so|ok(?:ay)?|hey|just|i need you to)[,\s]+)*(?:add|create|make|note|write|put|jot|log|new|remind me (?:to|of|about))\b[^"“]{0,60}$/i;
const quoted = /["“]([^"“”\n]{2,150})["”]/g;
const shared = /^(?:both|all|each|all (?:three|four|of them)|both of them)\b[\s,:]*(?:are |due |of them )*/i;

/** "Add 'iron the shirts' and 'polish the shoes', both for tomorrow": each title in quotes is one, with what is said behind it. */
export function readQuoted(sentence: string, moment: Moment): readonly Part[] | undefined {
  const titles = [...sentence.matchAll(quoted)];
  const [first, ...others] = titles;
  if (first === undefined || !adding.test(sentence.slice(0, first.index))) return undefined;
  if (others.length === 0) return withTold(first, sentence);
  const between = titles.map((title, place) =>
    sentence
      .slice(title.index + title[0].length, titles[place + 1]?.index)
      .replace(/[\s,;]*\b(?:and|then|plus|also|as well as)\s*$|[.!\s]+$/gi, "")
      .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, ""),
  );
  const tail = between.at(-1) ?? "";
  const isForAll = shared.test(tail) || between.slice(0, -1).every((said) => said === "");
  const own = isForAll ? between.map(() => tail.replace(shared, "")) : between;
  const read = own.map((said) => (said === "" ? {} : readValue(said, moment)?.fields));
  // What stands between them and is no value makes another sentence of it: "link 'a' to 'b'".
  if (read.some((fields) => fields === undefined)) return undefined;
  return titles.map(([whole, title = ""], place): Request => {
    const fields: SaidFields = { title: raised(title), ...read[place] };
    return { kind: "create", said: { kind: "create", fields, text: `add ${whole}` } };
  });
}

const told =
  /^[\s,;.–-]+((?:(?:i['’]?m|i am|we['’]?re|we are|it['’]?s|it is|that['’]?s|it|that|waiting|still|but|and)\b).*\b(?:it|that|this|that one|this one)\b.*)$/i;

/** "Put down 'sign the lease', I'm waiting for Olga on that one": what is told behind it is about what is made. */
function withTold(title: RegExpExecArray, sentence: string): readonly Part[] | undefined {
  const rest = told.exec(sentence.slice(title.index + title[0].length))?.[1];
  if (rest === undefined) return undefined;
  const fields: SaidFields = { title: raised(title[1] ?? "") };
  return [{ kind: "create", said: { kind: "create", fields, text: `add ${title[0]}` } }, rest];
}

const raised = (title: string): string => title.trim().charAt(0).toUpperCase() + title.trim().slice(1);
