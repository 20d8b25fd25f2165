import type { SaidFields } from "../../language/reading.ts";
import { ground, type Ground } from "./grounding.ts";
import { onGrounded } from "./on-grounded.ts";
import { pointingAt } from "./pointing.ts";
import type { Request } from "./request.ts";
import { readValue } from "./said-value.ts";

const word = String.raw`#?([\p{L}\p{N}_-]+)`;
const list = String.raw`(#?[\p{L}\p{N}_-]+(?:(?:\s*,\s*(?:and )?|\s+and\s+|\s+(?=#))#?[\p{L}\p{N}_-]+)*)`;
const bare = new RegExp(`^(?:tag|label) (.+) ${word}$`, "iu");
/** The first group names the row, the second the tags; or the other way round where `tagFirst`. */
const adding: readonly { readonly words: RegExp; readonly tagFirst?: true }[] = [
  { words: new RegExp(`^(?:tag|label|categori[sz]e) (.+?) (?:as|with|under) ${list}$`, "iu") },
  { words: bare },
  {
    words: new RegExp(
      `^(?:add|put|apply|attach|set|stick|use) (?:the |a )?(?:tags?|labels?) ${list} (?:to|on|for) (.+)$`,
      "iu",
    ),
    tagFirst: true,
  },
  {
    words: /^(?:add|put|stick) (#[\p{L}\p{N}_-]+(?:[\s,]+(?:and )?#[\p{L}\p{N}_-]+)*) (?:to|on) (.+)$/iu,
    tagFirst: true,
  },
  { words: new RegExp(`^give (.+?) (?:the |a )?(?:tags?|labels?) ${list}$`, "iu") },
  {
    words: new RegExp(
      `^(.+?) (?:gets?|needs?|should (?:have|get)|wants?) (?:the |a )?(?:tags?|labels?) ${list}(?: too)?$`,
      "iu",
    ),
  },
  {
    words: new RegExp(
      `^(.+?) (?:should be|needs to be|must be|is to be|can be) (?:tagged|labell?ed) (?:as |with |under )?${list}$`,
      "iu",
    ),
  },
];
const removing: readonly { readonly words: RegExp; readonly tagFirst?: true }[] = [
  {
    words: new RegExp(
      `^(?:remove|delete|drop|take|strip|lose)(?: off)? (?:the )?(?:tags?|labels?) ${list} (?:from|off|of|on) (.+)$`,
      "iu",
    ),
    tagFirst: true,
  },
  {
    words: new RegExp(
      `^(?:remove|delete|drop|take|strip|lose)(?: off)? (?:the )?${word} (?:tag|label) (?:from|off|of|on) (.+)$`,
      "iu",
    ),
    tagFirst: true,
  },
  {
    words: /^(?:remove|delete|drop|take|strip) (#[\p{L}\p{N}_-]+) (?:from|off) (.+)$/iu,
    tagFirst: true,
  },
  {
    words: new RegExp(
      `^(.+?) (?:do(?:es)? ?n['’]?t|do(?:es)? not|no longer) (?:needs?|has|have|wants?) (?:the )?(?:(?:tag|label) )${word}(?: any ?more| now)?$`,
      "iu",
    ),
  },
  {
    words: new RegExp(
      `^(.+?) (?:do(?:es)? ?n['’]?t|do(?:es)? not|no longer) (?:needs?|has|have|wants?) (?:the )?${word} (?:tag|label)(?: any ?more| now)?$`,
      "iu",
    ),
  },
];

const tagsIn = (said: string): string[] =>
  said
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s+/i)
    .map((tag) => tag.replace(/^#/, ""))
    .filter((tag) => tag !== "");

const noTag =
  /^(?:it|that|this|them|too|also|please|now|again|instead|both|all|tags?|labels?|done|urgent|high|low|medium)$/i;

/** "Tag the budget report finance", "the invoice gets the tag money", "take the tag home off the oven". */
export function namedTags(said: string, place: Ground): Request | undefined {
  const clause = said.replace(/(?:[\s,]+(?:too|as well|also|please))+$/i, "");
  const [, tagging = "", rest = ""] = /^((?:tag|label)\b.+?)(?:,| and|, and) (.+)$/i.exec(clause) ?? [];
  const value = rest === "" || rest.includes("#") ? undefined : readValue(rest, place.scene.moment);
  const first = value === undefined ? undefined : namedTags(tagging, place);
  if (value !== undefined && first?.kind === "act") {
    const text = `${tagging}, set to ${value.words}`;
    return { ...first, said: { ...first.said, text, fields: { ...first.said.fields, ...value.fields } } };
  }
  return (
    of(clause, adding, (tags) => ({ addTags: tags }), place) ??
    of(clause, removing, (tags) => ({ removeTags: tags }), place)
  );
}

function of(
  clause: string,
  patterns: typeof adding,
  fieldsOf: (tags: string[]) => SaidFields,
  place: Ground,
): Request | undefined {
  for (const { words, tagFirst } of patterns) {
    const [, first = "", second = ""] = words.exec(clause) ?? [];
    if (first === "" || second === "") continue;
    const named = tagFirst === true ? second : first;
    const tags = tagsIn(tagFirst === true ? first : second);
    const isBare = words === bare;
    if (tags.length === 0 || (isBare && tags.some((tag) => noTag.test(tag)))) continue;
    // "Tag the tax papers" names the row and no tag: which one is asked.
    const whole = `${named} ${tags.join(" ")}`;
    if (
      isBare &&
      !clause.includes("#") &&
      pointingAt(named) === "none" &&
      ground(whole, place).kind === "rows"
    )
      return onGrounded("change", whole, {}, clause, place);
    const request = onGrounded("change", named, fieldsOf(tags), clause, place);
    if (request !== undefined) return request;
  }
  return undefined;
}
