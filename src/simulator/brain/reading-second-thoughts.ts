import { metWords } from "./fit.ts";
import { isOwnVerb } from "./own-verbs.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const lead =
  "(?:(?:nah|no+|nope|nvm|actually|hm+|oh|ok(?:ay)?|wait|sorry|argh?|ugh|damn|well|so|and|but|please|pls|can you|could you|just|you can|on second thought|hold on|oops|in that case|then)[,.! ]+)*";
const asked = (words: string): RegExp =>
  new RegExp(`^${lead}(?:${words})(?: (?:please|again|then|after all|for now|too|instead))*$`, "iu");
const it = "(?:it|that|this|them|those|that (?:one|task)|the (?:task|one))";
const asBefore = asked(
  `(?:leave|keep|put) ${it} (?:back )?(?:to )?(?:where|how|as|the way|like|what) (?:it|they|that|those) (?:was|were|is|are|had been)(?: before)?|(?:leave|keep) ${it} (?:as (?:is|before)|alone|unchanged)|change ${it} back|back to (?:how|where|what) (?:it|they) (?:was|were)(?: before)?`,
);
const forgotten = asked(
  `forget (?:about )?${it}|scrap ${it}|never ?mind(?: (?:about )?${it})?|(?:take|scratch|strike) ${it} (?:off|out|away|down|back)|forget i (?:said|asked)(?: (?:anything|that))?|don['’]?t need ${it}(?: any ?more)?|no need(?: for ${it})?`,
);
const wantedBack = asked(
  `(?:i(?:['’]d)? (?:want|need|like)|we need|(?:can|could|may) (?:i|we) (?:have|get)|give me|bring|put|get) (.+?) back(?: (?:on (?:the|my|there)(?: list)?|in|there))?`,
);

const clausesOf = (text: string): string[] =>
  text
    .split(/\s*[,;.!…]+(?:\s+|$)|\s+(?:so|and|but)\s+/u)
    .map((clause) => clause.trim().replace(new RegExp(`^${lead}(?=\\S+ \\S)`, "iu"), ""))
    .filter((clause) => clause !== "" && !new RegExp(`^${lead}$`, "iu").test(`${clause} `));

const asksForMore =
  /^(?:add|create|remind|move|push|mark|set|make|put|delete|remove|show|list|what|when|which|how|who|tag|give|assign|also|tell|plan)\b/i;
/** Beside what is taken back only reasons may stand. */
const isAside = (clause: string): boolean =>
  !asksForMore.test(clause) && !isOwnVerb(clause.toLowerCase().split(/\s+/)[0] ?? "");

/**
 * "Nah forget it, my brother has one, take that off again", "leave them where they were", "can I have that task back":
 * what the last turn did is taken back, whatever is told beside it.
 */
export function readSecondThought(text: string, scene: Scene): Request | undefined {
  const said = text.trim();
  if (said.length > 200 || scene.asked !== undefined || scene.waiting || /["“\n]/.test(said))
    return undefined;
  const clauses = clausesOf(said.replace(/\?+$/, ""));
  const last = scene.lastRequests.at(-1);
  const wrote = last?.kind === "act" || last?.kind === "create";
  const only = (pattern: RegExp): boolean =>
    clauses.some((clause) => pattern.test(clause)) &&
    clauses.every((clause) => pattern.test(clause) || isAside(clause));
  if (last?.kind === "act" && last.act !== "delete" && only(asBefore)) return { kind: "undo" };
  if (
    wrote &&
    scene.lastRequests.length === 1 &&
    only(forgotten) &&
    (last.kind === "create" || isBackward(said))
  )
    return { kind: "undo" };
  return broughtBack(clauses, scene);
}

/** After a change "forget it" alone may mean the task: only what says that it goes back is taken so. */
const isBackward = (said: string): boolean => /\b(?:take|scratch|strike) (?:that|it|this) back\b/i.test(said);

function broughtBack(clauses: readonly string[], { trashed }: Scene): Request | undefined {
  const gone = trashed.at(-1);
  const named = clauses.map((clause) => wantedBack.exec(clause)?.[1]).find((one) => one !== undefined);
  if (gone === undefined || named === undefined) return undefined;
  if (!clauses.every((clause) => wantedBack.test(clause) || isAside(clause))) return undefined;
  if (new RegExp(`^${it}$`, "iu").test(named)) {
    const told = trashed.filter((row) => metWords(clauses.join(" "), row) > 0);
    return { kind: "restore", reference: (told.length === 1 ? (told[0] ?? gone) : gone).title };
  }
  const meant = trashed.filter((row) => metWords(named, row) > 0);
  return meant.length === 1 && meant[0] !== undefined
    ? { kind: "restore", reference: meant[0].title }
    : undefined;
}
