import { readCorrection, readOrdinalCorrection } from "./correction.ts";
import { isNo, isYes, readAcceptedOffer } from "./follow-up.ts";
import { sentencesOf } from "./own-words.ts";
import { readAlso, readMissed } from "./reading-also.ts";
import { readAnother } from "./reading-another.ts";
import { readTooMuch } from "./reading-feelings.ts";
import { readMadeSo, readNoteMore } from "./reading-made-so.ts";
import { readMusedOf } from "./reading-mused.ts";
import { readQuestion } from "./questions/read-question.ts";
import { readPlanWithParts } from "./reading-parts.ts";
import { asksBack, readUndo } from "./reading-past.ts";
import { readSpared } from "./reading-spared.ts";
import { readRepeatEnd } from "./reading-repeat-ends.ts";
import { readNarrowWeight } from "./reading-rule-ranking.ts";
import { readRule } from "./reading-rules.ts";
import { readSecondThought } from "./reading-second-thoughts.ts";
import { readSentences } from "./reading-sentences.ts";
import { readNegation } from "./reading-talk.ts";
import { fromLanguage } from "./reading-tasks.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import { readWrongWord } from "./wrong-word.ts";

/** Readings that need the message as a whole. */
export function readWhole(text: string, scene: Scene): readonly Request[] | undefined {
  const asked = readQuestion(text, scene);
  if (asked !== undefined) return asked;
  const wider = readNarrowWeight(text);
  if (wider !== undefined) return [wider];
  const rule = readRule(text, scene);
  if (rule !== undefined) return [rule];
  const parted = readPlanWithParts(text, scene);
  if (parted !== undefined) return parted;
  const madeSo = readMadeSo(text, scene) ?? readNoteMore(text, scene);
  if (madeSo !== undefined) return [madeSo];
  const felt = readTooMuch(text);
  if (felt !== undefined) return [felt];
  const ended = readRepeatEnd(text, scene);
  if (ended !== undefined) return [ended];
  const accepted = readAcceptedOffer(text, scene);
  if (accepted !== undefined) return accepted.map(fromLanguage);
  if (isYes(text) && scene.waiting) return [{ kind: "talk", topic: "approve-there" }];
  if (isNo(text) && scene.waiting) return [{ kind: "talk", topic: "not-approved" }];
  if (readUnfinished(text, scene)) return [{ kind: "undo" }];
  const kept = readKept(text, scene);
  if (kept !== undefined) return kept;
  const doubt = readDoubt(text, scene);
  if (doubt !== undefined) return [doubt];
  const spared = readSpared(text, scene);
  if (spared !== undefined) return [spared];
  const standing = readStillThere(text, scene);
  if (standing !== undefined) return [standing];
  const both = readBackAndThen(text, scene);
  if (both !== undefined) return both;
  const one =
    readWrongWord(text, scene) ??
    readSecondThought(text, scene) ??
    readUndo(text, scene) ??
    readOrdinalCorrection(text, scene) ??
    readCorrection(text, scene) ??
    readMissed(text, scene) ??
    readAnother(text, scene) ??
    readAlso(text, scene) ??
    readMusedOf(text, scene) ??
    readNegated(text, scene);
  return one === undefined ? undefined : [one];
}

/** "Bring it back" right after something was made: nothing went away, and what was made is not taken back. */
function readStillThere(text: string, { lastRequests, trashed, focus }: Scene): Request | undefined {
  if (lastRequests.at(-1)?.kind !== "create" || trashed.length > 0 || !asksBack(text)) return undefined;
  const title = focus.length === 1 ? `“${focus[0]?.title.slice(0, 150) ?? ""}”` : "all that was made";
  return { kind: "say", text: `Nothing was deleted here: ${title} is still on your list.` };
}

const backAndThen =
  /^(.{0,60}?\b(?:(?:bring|put|get|take|give me) (?:it|that|them|this|that one|those) back|undo(?: (?:it|that|this))?|restore (?:it|that|them)|revert (?:it|that)))(?:[,;.!]+|,? and| then|,? but)+ (?:(?:then|please|just|rather|instead|also) )*((?:delete|remove|complete|finish|mark|move|push|postpone|reschedule|set|make|tag|rename|assign|give|add|remind|close|tick|cancel|scrap|drop)\b.+)$/is;

/** "Wrong one, bring it back and delete the reply instead": first the one, then the other. */
function readBackAndThen(text: string, scene: Scene): readonly Request[] | undefined {
  const [, back = "", rest = ""] = backAndThen.exec(text.trim()) ?? [];
  const undone = back === "" ? undefined : readUndo(back, scene);
  if (undone === undefined) return undefined;
  const others = readSentences(rest.replace(/[\s,]+(?:instead|rather)([.!]*)$/i, "$1"), scene);
  return others.some(({ kind }) => kind === "talk") ? undefined : [undone, ...others];
}

/** "No, not finished yet" right after a completion takes it back. */
function readUnfinished(text: string, scene: Scene): boolean {
  const last = scene.lastRequests.at(-1);
  const isReport = last?.kind === "act" && last.act === "complete" && scene.asked === undefined;
  return (
    isReport &&
    /^(?:(?:hm+|no|wait|oops|sorry|oh|actually|ah|it['’]?s|that['’]?s)[,.!\s]+)+not (?:yet )?(?:finished|done|completed?)\b/i.test(
      text,
    )
  );
}

/** "Actually keep it, just make it low priority" right after a deletion: it comes back first. */
function readKept(text: string, scene: Scene): readonly Request[] | undefined {
  const last = scene.lastRequests.at(-1);
  const match =
    /^(?:(?:actually|no+|wait|oh|hm+|sorry|on second thought|hold on|ok(?:ay)?|let['’]?s)[,.!\s]+)*(?:i(?:['’]ll| will| want to|['’]d rather) )?keep (?:it|that|them|that one)\b(?: after all| though| for now)?[,.!;\s]*(?:(?:and|but|just|then)[,\s]+)*(.*)$/is.exec(
      text,
    );
  if (match === null || last?.kind !== "act" || last.act !== "delete" || scene.asked !== undefined)
    return undefined;
  const rest = match[1] ?? "";
  return [{ kind: "undo" }, ...(rest === "" ? [] : readSentences(rest, scene))];
}

/** "Wait, no" or "wrong" right after a change: whether to take it back is asked, not guessed. */
function readDoubt(text: string, scene: Scene): Request | undefined {
  const wrote = scene.lastRequests.some((request) => request.kind === "act" || request.kind === "create");
  const doubts =
    /^(?:(?:wait|oops|no+|nope|wrong|whoa|hold on|stop|not that(?: one)?|that['’]?s (?:wrong|not right|not what i (?:meant|wanted)))[\s,.!]*)+$/i;
  if (!wrote || scene.asked !== undefined || !doubts.test(text)) return undefined;
  const question = "Shall I undo the last change?";
  return { kind: "ask", text: question, options: ["Yes", "No"], request: { kind: "undo" } };
}

/** "No, don't do that" right after something was done means to take it back. */
function readNegated(text: string, scene: Scene): Request | undefined {
  const negation = sentencesOf(text).length === 1 ? readNegation(text) : undefined;
  const wrote = scene.lastRequests.some((request) => request.kind === "act" || request.kind === "create");
  if (negation === undefined) return undefined;
  return wrote &&
    scene.asked === undefined &&
    /^(?:no|wait|oops|stop)\b.*\b(?:do that|do it|want that)\b/i.test(text)
    ? { kind: "undo" }
    : negation;
}
