import type { SaidFields } from "../../language/reading.ts";
import { bareHour, fieldsAlone } from "./follow-up.ts";
import { contentWords, fit } from "./fit.ts";
import { ordinalsIn } from "./pointing.ts";
import { gapped } from "./reading-continued.ts";
import type { Request } from "./request.ts";
import { listFor, type Scene } from "./scene.ts";
import { correctTitlePart, mendedTitle } from "./title-correction.ts";

const lead =
  /^(?:(?:no|nope|wait|sorry|oops|hm+|ah|oh|actually|my (?:mistake|bad)|not (?:that(?: one)?|this(?: one)?|\w+)|i (?:mean|meant|said)|i was thinking of|rather|correction|(?:that|it) was (?:the )?(?:wrong|other)(?: one| task)?|wrong (?:one|task|row)|it was|it should (?:be|have been)|make (?:it|that))[,.!:;\s–-]+)+/i;
const instead =
  /^(?!(?:add|create|remind|note|make|move|set|mark)\b)(?:(?:the|some|a|an) )?\p{L}[\p{L}'’-]*(?: \p{L}+)? instead[.!]*$/iu;
const otherOne = /^(?:the )?other(?: one| task)?[.!]*$/i;

/**
 * "No, I meant Thursday", "sorry, the invoice one", "the other one": mends what the last message led to. Undefined where
 * the words correct nothing.
 */
export function readCorrection(text: string, scene: Scene): Request | undefined {
  const said = text.trim();
  // "No date", "no rush": nothing is put right by that.
  if (
    /^no (?:(?:due )?(?:date|day|deadline)|rush|hurry|tags?|labels?|need|prio(?:rity)?|worries|problem|idea|good|way|chance|longer|more|time|reason|clue|stress|luck|answer)\b/i.test(
      said,
    )
  )
    return undefined;
  const start = lead.exec(said)?.[0] ?? "";
  const rest = said
    .slice(start.length)
    .replace(
      /^(?:the |my )?[\p{L} ]{2,30}, (?=(?:the|my|our) )/iu,
      /\bnot [\p{L}]*[,.!:;\s]*$/iu.test(start) ? "" : "$&",
    )
    .replace(/^back (?:to|on) /i, "")
    .replace(/[,\s]+not .+$/i, "")
    // "I meant the slip; the muffins aren't done": what is not so stands beside it.
    .replace(/\s*[;,.–]\s+(?:the|my|our|it|that|those|they|these)\b[^;.]*?(?:n['’]t|\bnot\b).*$/i, "")
    .replace(/\s+(?:that )?i \p{L}+$/iu, "")
    .trim();
  if (otherOne.test(rest)) return onTheOther(scene);
  const mended = onItsTitle(said, scene);
  if (mended !== undefined) return mended;
  const moved = movedInstead(said, scene);
  if (moved !== undefined) return moved;
  const wanted = wantedInstead(said, scene);
  if (wanted !== undefined) return wanted;
  // "Crayons instead", right after "buy pencils".
  const named = said.slice(start.length);
  const exchanged = instead.test(named) ? correctTitlePart(named, scene) : undefined;
  if (exchanged !== undefined && exchanged !== "none") return exchanged;
  if (start === "" || rest === "" || scene.focus.length === 0) return undefined;
  const shifted = onAnotherShift(rest, scene);
  if (shifted !== undefined) return shifted;
  const fields = bareHour(`make it ${rest}`, scene.focus) ?? fieldsAlone(rest, scene.moment);
  if (fields !== undefined) {
    const meant = nearBefore(fields, rest, scene);
    return { kind: "act", act: "change", said: { kind: "update", fields: meant, text: rest } };
  }
  // "No, make that …" says a value, whether or not it was understood; no other row is named by it.
  if (!/\b(?:mean|meant|said|not that|no|sorry|oops)\b/i.test(start) || /\bmake (?:it|that)\W*$/i.test(start))
    return undefined;
  const part = correctTitlePart(said.slice(start.length), scene);
  if (part !== undefined) return part === "none" ? undefined : part;
  return onAnother(rest, scene);
}

/** "Not a table, a room", right after it was made or named. */
function onItsTitle(said: string, { focus, lastRequests }: Scene): Request | undefined {
  const [row, ...others] = focus;
  const last = lastRequests.at(-1);
  // After another change the words may name the row that was meant.
  const named = last?.kind === "create" || (last?.kind === "act" && last.said.fields.title !== undefined);
  if (row === undefined || others.length > 0 || !named) return undefined;
  const title = mendedTitle(row.title, said);
  if (title === undefined) return undefined;
  return { kind: "act", act: "change", said: { kind: "update", fields: { title }, text: said } };
}

/** "No, just move it (to Thursday)" after a time was skipped: the skip is taken back, and this time alone moves. */
function movedInstead(said: string, { lastRequests, moment }: Scene): Request | undefined {
  const last = lastRequests.at(-1);
  const match =
    /^(?:(?:no|nope|wait|actually|sorry|oh|not that)[,.! ]+)+(?:(?:just|only|rather|please|i (?:meant|wanted) (?:you )?to|don['’]?t skip it[,.]?)[,. ]+)*(?:move|push|shift|reschedule|postpone) (?:it|that|this one)(?: (.+?))?[.!]*$/i.exec(
      said,
    );
  if (match === null || last?.kind !== "repeating" || last.action !== "skip") return undefined;
  const to = match[1] ?? "";
  const fields = to === "" ? undefined : fieldsAlone(to, moment);
  const { reference } = last;
  if (fields?.due !== undefined)
    return {
      kind: "redo",
      request: { kind: "repeating", action: "this_one", reference, fields, text: `move it ${to}` },
    };
  const change = { kind: "update", reference, fields: {}, text: "move it" } as const;
  return { kind: "redo", request: { kind: "act", act: "change", said: change } };
}

/** "It was the slides I wanted gone", after the wrong one was brought back: the last act, on the row that was meant. */
function wantedInstead(said: string, { lastAct, anythingWritten, known }: Scene): Request | undefined {
  const reference =
    /^(?:(?:no|oh|sorry|ah|actually)[,.! ]+)*(?:it was|i meant|it['’]?s|that was meant for) ((?:the|my|our) .+?) (?:that )?i (?:wanted|meant|needed|was talking about)\b.*$/i.exec(
      said,
    )?.[1];
  const isUndone = anythingWritten && lastAct !== undefined;
  const [row, ...others] = reference === undefined ? [] : fit(reference, known.open).full;
  if (!isUndone || reference === undefined || row === undefined || others.length > 0) return undefined;
  const { rows: _rows, among: _among, ...again } = lastAct;
  return { ...again, said: { ...again.said, reference }, rows: [row] };
}

const weekdayAlone = /^(?:(?:on|to|for|by) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day[.!]*$/i;
const day = 86_400_000;

/** "Monday. No, Tuesday": of the Tuesdays, the one nearest to the day that was said before. */
export function nearBefore(fields: SaidFields, said: string, { lastAct, moment }: Scene): SaidFields {
  const before = lastAct?.said.fields.due;
  if (before === undefined || fields.due === undefined || !weekdayAlone.test(said.trim())) return fields;
  const next = Date.parse(fields.due.date);
  const later = next + 7 * day;
  const last = Date.parse(before.date);
  if (Number.isNaN(last) || Math.abs(later - last) >= Math.abs(next - last)) return fields;
  if (next < Date.parse(moment.now.slice(0, 10))) return fields;
  return { ...fields, due: { ...fields.due, date: new Date(later).toISOString().slice(0, 10) } };
}

const amount = /\b(?:an?|one|two|three|four|five|six|\d{1,2}) (?:days?|weeks?|months?)\b/i;

/** "Actually a week" after "push it back two days": the same from the date that stood before. */
function onAnotherShift(rest: string, scene: Scene): Request | undefined {
  const last = scene.lastRequests.at(-1);
  const isAmount = amount.exec(rest)?.[0].length === rest.replace(/[.!]+$/, "").length;
  if (!isAmount || last?.kind !== "act" || !amount.test(last.said.text)) return undefined;
  const { rows: _rows, ...again } = last;
  const { due: _due, ...fields } = last.said.fields;
  const text = last.said.text.replace(amount, rest);
  return { kind: "redo", request: { ...again, said: { ...last.said, fields, text } } };
}

const commands =
  /^(?:add|create|delete|remove|show|list|complete|finish|mark|move|set|undo|redo|remind|reopen|restore|bring|rename|tag|untag|tell|plan|call it|name it|leave|keep|cancel|what|which|when)\b/i;

/** The last act, done again on the row that was really meant, after the first one is taken back. */
function onAnother(reference: string, scene: Scene): Request | undefined {
  const last = scene.lastRequests.at(-1);
  if (last === undefined || contentWords(reference).length > 6) return undefined;
  if (commands.test(reference)) return undefined;
  // "Wait no, I haven't": what was reported is not so, and no other row is named.
  if (/^(?:i|we) (?:have|did|had)(?:n['’]?t| not)\b/i.test(reference))
    return last.kind === "act" && last.act === "complete" ? { kind: "undo" } : undefined;
  const place = { scene, known: scene.known };
  const both = gapped(reference.replace(/,? (?:and|but) (?:just|only) /i, " "), last, place);
  if (both !== undefined) return { kind: "redo", request: both };
  if (last.kind === "act") {
    const { rows: _chosen, ...again } = last;
    return { kind: "redo", request: { ...again, said: { ...last.said, reference } } };
  }
  // A new title is a few words; "not finished yet, it still drips" is none.
  const isTitle =
    /\p{L}{3}/u.test(reference) && !/,|^(?:yet|it|that|this|still|because|so|but|there)\b/i.test(reference);
  if (last.kind === "create" && scene.focus.length === 1 && isTitle) {
    const bare = reference
      .replace(/[.!]+$/, "")
      .replace(/[\s,]+(?:instead|rather|then|please|actually)$/i, "");
    const title = bare.charAt(0).toUpperCase() + bare.slice(1);
    return { kind: "act", act: "change", said: { kind: "update", fields: { title }, text: reference } };
  }
  return last.kind === "row-question" ? { ...last, reference } : undefined;
}

function onTheOther(scene: Scene): Request | undefined {
  const last = scene.lastRequests.at(-1);
  const others = scene.list.filter((row) => !scene.focus.some((focused) => focused.id === row.id));
  if (last?.kind !== "act" || others.length !== 1) return undefined;
  return { kind: "redo", request: { ...last, rows: others } };
}

/** "No, the second": an ordinal after a correction counts through the list that was shown. */
export function readOrdinalCorrection(text: string, scene: Scene): Request | undefined {
  const start = lead.exec(text.trim())?.[0];
  const last = scene.lastRequests.at(-1);
  if (start === undefined || last?.kind !== "act") return undefined;
  const rest = text.trim().slice(start.length);
  const list = listFor(rest, scene);
  const places = ordinalsIn(rest, list.length);
  const rows = places?.flatMap((place) => list[place] ?? []) ?? fit(rest, scene.list).full;
  return rows.length === 1 ? { kind: "redo", request: { ...last, rows } } : undefined;
}
