import { contentWords } from "./content-words.ts";
import { sameWord } from "./name-rows.ts";

/** Whether somebody else is set than the one that the user's words put in that place. */

const name = "(?<person>\\p{L}[\\p{L}’'-]*)";
const words = (patterns: readonly string[]): RegExp[] =>
  patterns.map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern.replace("NAME", name)}`, "giu"));

/** How people say who is to do it: "hand it to Tom", "Tom takes over the audit", "let Tom do it", "audit → Tom". */
const doing = words([
  "(?:(?:re-?)?assign\\w*|give|gave|giv(?:es|ing)|hand\\w*|delegat\\w*|transfer\\w*|pass\\w*|move|goes|went)[^.!?;\\n]*? to NAME",
  "NAME (?:\\p{L}+ )?(?:takes? (?:over|care|on)|took over|is taking|will (?:take|do|handle|look|own)|(?:is )?going to (?:take|do|handle)|handles|owns|does|can (?:take|do|handle)|should (?:take|do|handle|own)|is (?:on|in charge|responsible)\\b)",
  "(?:let|have|make|ask) NAME (?:to )?(?:do|take|handle|own|look)",
  "(?:->|→|=>) ?NAME",
  "(?:gib|gebt?|übergib|übergeben?) [^.!?;\\n]*? an NAME",
  "NAME (?:übernimmt|macht|kümmert)",
  "(?:donnes?|donnez|confies?|assignes?) [^.!?;\\n]*? à NAME",
  "NAME (?:s['’]occupe|prend|reprend)",
  "(?:dale|da|asigna|pasa) [^.!?;\\n]*? a NAME",
  "NAME (?:se encarga|se ocupa)",
]);
/** Whom or what it waits for. */
const awaited = words([
  "(?:waits?|waiting|hold(?:s|ing)?|pending) (?:for|on) NAME",
  "(?:until|till|once|as soon as) NAME (?:answers|replies|signs|responds|confirms|delivers|is back|has|gets|sends)",
  "warte[nt]? (?:noch )?auf NAME",
  "(?:j['’]|on )attends? NAME",
  "esper\\w+ a NAME",
]);
/** Who that is stands elsewhere, or it is no person: "her", "my brother", "the one". */
const namesNobody =
  /^(?:i|me|myself|we|us|he|she|you|him|her|hers|his|them|they|it|its|that|this|these|those|some\w*|any\w*|who\w*|what\w*|every\w*|nobody|one|my|our|their|your|the|a|an|next|be|do|not|high|low|urgent|medium|today|tomorrow|week|month|done|to|for|by|backlog|progress|\w+day|ich|er|sie|wir|wer|das|die|der|den|dem|il|elle|on|qui|ça|la|le|les|él|ella|quien|el|lo|herrn?|frau|monsieur|madame|mr|mrs|ms|dr|\d+)$/i;

export type Place = "doing" | "awaited";

export function otherPerson(value: string, place: Place, said: string, titles: readonly string[]): boolean {
  const titleWords = contentWords(titles.join(" "));
  const people = (place === "doing" ? doing : awaited)
    .flatMap((pattern) => [...said.matchAll(pattern)].map(({ groups }) => groups?.["person"] ?? ""))
    // "The audit takes over the room" names no person, and neither does a word of the row.
    .filter(
      (person) =>
        person !== "" && !namesNobody.test(person) && !titleWords.includes(contentWords(person)[0] ?? ""),
    );
  if (people.length === 0) return false;
  const spoken = contentWords(said);
  return !contentWords(value).some((word) => spoken.some((each) => sameWord(word, each)));
}
