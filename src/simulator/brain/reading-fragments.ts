import type { SaidFields } from "../../language/reading.ts";
import { touchedBy } from "./fit.ts";
import { givenNames } from "./given-names.ts";
import { fieldsAlone, readFragment } from "./follow-up.ts";
import { tellsSomething } from "./reading-statement.ts";
import { isOwnVerb } from "./own-verbs.ts";
import { readValue } from "./said-value.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const joints = /\s*[,;.–]+\s+|\s*,\s*|\s+(?:and|but|so|n|cause|because|since|&|\+)\s+/i;
const before =
  /^(?:(?:and|n|so|but|oh|ok(?:ay)?|also|then|now|plus|btw|by the way|actually|hey|yeah|yes|right|well|i think|i guess|maybe|probably|prob|please|just|can you|could you|let['’]?s|you can|i['’]d say|i would say)[,\s]+)+/i;
const behind =
  /[\s,]+(?:tops|max|at most|or less|at the most|btw|by the way|tho|though|i think|i guess|i reckon|tbh|please|pls|then|too|as well|actually|again|for now|right away|or so|ish|probably|prob|maybe|if that works|if possible|thanks|thx|now|instead)$/i;
const it = "(?:it|that|this|that one|this one|that task|this task)";
const beIt = `(?:${it}(?:['’](?:s|ll|d)|s| is| will| would| should| might| could| may| can)? )?`;
const lasting = new RegExp(
  `^${beIt}(?:(?:is |are )?(?:gonna|going to|will|would|should|might|could|may|prob|probably) )*(?:be|takes?|took|needs?|lasts?|costs?)(?: me| us)? (?:(?:about|around|roughly|maybe|more|like|at least|at most|prob|probably|another|only|just|a good|up to|some) )*(.+)$`,
  "i",
);
const setting = new RegExp(
  `^(?:(?:make|set|put|move|push|shift|change|bump|schedule|reschedule|do|mark|flag|tag|label|give) )?${it}(?:['’]s| is| are|s)? ?(?:to |for |on |at |as |by |with |due |now |be |it['’]s )*(.+)$`,
  "i",
);
const needed =
  /^(?:(?:needs?|has|must|should|gotta|have) (?:to )?(?:be )?(?:done |ready |in |out |finished |sent |paid )?(?:by|on|before|at)|can wait (?:till|until|to|for)|not (?:before|until)|due|deadline(?: is)?|for) (.+)$/i;
const bareSet =
  /^(?:set|mark|put|move|switch|change|flag|back|go back)(?: it| that| this)?(?: back)?(?: to| as| in| into| on)? (.+)$/i;
/** "…, so put that in": a wish for what was just said. */
const noteThat =
  /^(?:(?:put|add|note|write|set|enter|log|save|stick|pop|jot)(?: (?:that|it|this))(?: (?:in|down|there|in there|on it|to it|to the task|for me))*|remember that|keep that in mind|fyi)$/i;

const states: readonly (readonly [RegExp, SaidFields])[] = [
  [
    /^(?:unblock|free|un-block)(?: it| that| this| that one)?$|^(?:it['’]s |its |that['’]s |it is )?(?:unblocked|not blocked any ?more|no longer blocked|not stuck any ?more|no longer stuck|free again|not on hold any ?more|back on)(?: again)?$/i,
    { status: "todo", clear: ["blocked_reason"] },
  ],
  [/^(?:to-?do|to do|open|not started|back to (?:to-?do|open))$/i, { status: "todo" }],
  [
    /^(?:in progress|in-progress|doing|started|underway|ongoing|back to in progress)$/i,
    { status: "in_progress" },
  ],
  [/^(?:blocked|on hold|hold|ice|stuck|waiting)$/i, { status: "blocked" }],
  [/^(?:(?:the )?backlog)$/i, { status: "backlog" }],
  [
    /^(?:i['’]?m |i am |we['’]?re |we are |it['’]?s )?(?:not|no longer) waiting(?: (?:on|for) [^,;]{1,30}?)?(?: any ?more| any longer)?$|^(?:stop|done|quit) waiting(?: (?:on|for) [^,;]{1,30}?)?$/i,
    { clear: ["waiting_for"] },
  ],
  [
    /^(?:(?:i['’]?m |it['’]?s |that['’]?s )?(?:doing|starting|working on|busy with)(?: (?:it|that|this))?|(?:it['’]?s |that['’]?s )?(?:almost|nearly|half|halfway|mostly|nearly all) (?:done|finished|there|through|ready))$/i,
    { status: "in_progress" },
  ],
  [
    /^(?:whenever|some ?day|no (?:due )?(?:date|deadline|day)|without (?:a )?(?:due )?(?:date|deadline))$/i,
    { clear: ["due"] },
  ],
  [
    /^(?:no|without|drop|remove|lose|clear|delete) (?:(?:the|that|its|all|any) )*(?:tags?|labels?)(?: needed| necessary)?$/i,
    { clear: ["tags"] },
  ],
];

type Piece =
  | { readonly kind: "fields"; readonly fields: SaidFields; readonly words: string }
  /** Loose: a few words of the world, which are none of an order. */
  | { readonly kind: "wish" | "aside" | "loose" | "unknown" };

/**
 * "Gonna take 2h so put that in", "portal's back, unblock it and set it to todo": said in pieces of what was just talked
 * of. Every piece is a value, a state or an aside; one that names something else leaves the words to others.
 */
export function readFragments(text: string, scene: Scene): Request | undefined {
  if (scene.focus.length !== 1) return undefined;
  const tagged = readTagList(text);
  if (tagged !== undefined) return tagged;
  if (/["“?\n]|:(?!\d)/.test(text)) return undefined;
  // A value alone, and an hour without its half of the day, are read with care elsewhere.
  const isState = stateIn(plainPiece(text.trim().replace(/[\s.!]+$/, ""))) !== undefined;
  if (!isState && readFragment(text, scene) !== undefined) return undefined;
  const pieces = piecesOf(text);
  const read = pieces.map((piece) => readPiece(piece, scene));
  const said = read.filter((piece) => piece.kind === "fields");
  if (said.length === 0 || read.some(({ kind }) => kind === "unknown")) return undefined;
  const orders = said.some(({ words }) => order.test(words));
  if (!orders && read.some(({ kind }) => kind === "loose")) return undefined;
  const fields = said.map((piece) => piece.fields).reduce(joined);
  const words = said.map((piece) => piece.words).join(" ");
  return { kind: "act", act: "change", said: { kind: "update", reference: "it", fields, text: words } };
}

const piecesOf = (text: string): string[] =>
  text
    .trim()
    .replace(/[\s.!]+$/, "")
    .split(joints)
    .map(plainPiece)
    .filter((piece) => piece !== "");

function plainPiece(piece: string): string {
  let said = piece.trim().replace(before, "");
  for (let round = 0; round < 3; round += 1) said = said.replace(behind, "");
  return said.trim();
}

/** What one piece says is emptied by none of the others, and what is set goes before what is emptied. */
const joined = (left: SaidFields, right: SaidFields): SaidFields => {
  const clear = [...(left.clear ?? []), ...(right.clear ?? [])];
  return { ...left, ...right, ...(clear.length === 0 ? {} : { clear }) };
};

function readPiece(piece: string, scene: Scene): Piece {
  if (noteThat.test(piece)) return { kind: "wish" };
  const told = toldIn(piece);
  if (told !== undefined) return { kind: "fields", fields: told, words: piece };
  const state =
    stateIn(piece) ?? stateIn(bareSet.exec(piece)?.[1] ?? "") ?? stateIn(setting.exec(piece)?.[1] ?? "");
  if (state !== undefined) return { kind: "fields", fields: state, words: piece };
  const value = valueIn(piece, scene);
  if (value !== undefined) return value;
  const { sure, maybe } = touchedBy(piece, scene.known.open);
  const isOfIt = [...sure, ...maybe].every(({ id }) => id === scene.focus[0]?.id);
  const tells = tellsSomething(piece) || /\b(?:is|are|was|were)\b|['’]s /i.test(piece);
  if (isOfIt && tells) return { kind: "aside" };
  const [first = "", ...others] = piece.toLowerCase().split(/\s+/);
  const isLoose = others.length < 5 && !isOwnVerb(first) && sure.length + maybe.length === 0;
  return { kind: isLoose && !otherOrder.test(piece) ? "loose" : "unknown" };
}

const order =
  /^(?:un-?block|set|mark|put|make|move|push|shift|change|switch|flag|bump|reschedule|schedule|tag|back to)\b/i;
const otherOrder = /^(?:add|create|remind|note|delete|remove|undo|show|list|new|plan|todo)\b/i;

const waiting =
  /^(?:(?:i['’]?m|i am|we['’]?re|we are|it['’]?s|still|now|currently) )*waiting (?:for|on) (?!it\b|that\b)(.{2,60})$/i;
const naming =
  /^(?:(?:call|name|title|retitle|rename) (?:it|that|this)(?: to| into| as)?|(?:it |that |this )?should (?:rather )?be (?:called|named|titled)|rename to) (?!a day\b|off\b|quits\b|back\b|in\b|again\b)["“]?(.{3,100}?)["”]?$/i;
const forWhom =
  /^(?:assign(?: (?:it|that|this))?(?: to)?|(?:it['’]s |that['’]s )?for|(?:it |that )?goes to|hand(?: it)? (?:over )?to) (\p{Lu}\p{L}+)$/u;

/** What a piece tells of the task that has words of its own: who is waited for, what it is called, whose it is, its tags. */
function toldIn(piece: string): SaidFields | undefined {
  const waitingFor = waiting.exec(piece)?.[1];
  if (waitingFor !== undefined) return { status: "blocked", waitingFor };
  const title = naming.exec(piece)?.[1];
  if (title !== undefined) return { title: title.charAt(0).toUpperCase() + title.slice(1) };
  const assignee = forWhom.exec(piece)?.[1];
  const isName = assignee !== undefined && givenNames.includes(assignee.toLowerCase());
  return isName ? { assignee } : undefined;
}

const tagList = /^(?:and |also |then )*(?:the )?(?:tags?|labels?)\s*[:=]\s*([#\p{L}\d_,& -]{1,80})$/iu;

/** "Tags: work, q4". */
function readTagList(text: string): Request | undefined {
  const tags = tagList
    .exec(text.trim().replace(/[.!]+$/, ""))?.[1]
    ?.split(/\s*,\s*|\s+(?:and|&)\s+|\s+(?=#)/)
    .map((tag) => tag.replace(/^#/, "").trim());
  if (tags === undefined || tags.some((tag) => !/^[\p{L}\d_-]+$/u.test(tag))) return undefined;
  return {
    kind: "act",
    act: "change",
    said: { kind: "update", reference: "it", fields: { addTags: tags }, text },
  };
}

const stateIn = (words: string): SaidFields | undefined =>
  states.find(([pattern]) => pattern.test(words.trim()))?.[1];

function valueIn(piece: string, { moment }: Scene): Piece | undefined {
  const duration = lasting.exec(piece)?.[1];
  const lasts = duration === undefined ? undefined : readValue(`takes ${duration}`, moment);
  if (lasts?.fields.estimateMinutes !== undefined)
    return { kind: "fields", fields: lasts.fields, words: piece };
  const of = setting.exec(piece)?.[1] ?? needed.exec(piece)?.[1] ?? piece;
  const fields = fieldsAlone(of, moment);
  if (fields !== undefined) return { kind: "fields", fields, words: piece };
  const value = readValue(of, moment);
  return value === undefined ? undefined : { kind: "fields", ...value };
}
