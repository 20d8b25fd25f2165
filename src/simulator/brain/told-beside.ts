import type { SaidFields } from "../../language/reading.ts";
import { sentencesOf } from "./own-words.ts";
import { tellsSomething } from "./reading-statement.ts";
import type { Request } from "./request.ts";

type Act = Extract<Request, { kind: "act" }>;
type Clear = NonNullable<SaidFields["clear"]>[number];

/** What a message tells is not so any more: "doesn't need a deadline any longer", "no longer waiting for him". */
const isOver = /\bno longer\b|(?:\b(?:not|never)\b|n['’]?t\b).*\bany ?(?:more|longer)\b/i;
const fieldWords: readonly (readonly [RegExp, Clear])[] = [
  [/\b(?:due )?(?:date|deadline|due day)\b|\bdue\b/i, "due"],
  [/\bwait(?:s|ing)? (?:for|on)\b/i, "waiting_for"],
  [/\brepeat(?:s|ing)?\b|\brecurring\b/i, "repeat"],
  [/\bestimate\b/i, "estimate"],
  [/\b(?:assignee|assigned)\b/i, "assignee"],
];
/** "Take it off", "remove that from the task"; of "delete that task" the whole row is meant. */
const takesOff =
  /\b(?:take|remove|delete|drop|clear|strike|scrap|erase)\b(?: off)? (?:it|that|this)\b(?! (?:task|row|one|item|entry|to-?do)\b)/i;

/** An act with what the message tells beside it: what "it" is that goes, and why a row is blocked. */
export const withToldBeside = (request: Act, message: string): Act =>
  withReason(withoutField(request, message), message);

/** A field that is not needed any more is taken off, and never its row. */
function withoutField(request: Act, message: string): Act {
  if (request.act !== "delete" || !takesOff.test(message)) return request;
  const told = message.split(/[.!?;,]/).filter((words) => isOver.test(words));
  const field = fieldWords.find(([words]) => told.some((one) => words.test(one)))?.[1];
  if (field === undefined) return request;
  return { ...request, act: "change", said: { ...request.said, kind: "update", fields: { clear: [field] } } };
}

const pointing = /^(?:(?:because of|due to|for) )?(?:that|this|it)(?: (?:very )?reason)?$/i;
/** "The printer hasn't called back", "no parts before May". */
const hindrance = /^(?!(?:don|do not)\b).*\b(?:\p{L}+n['’]t|has not|have not|did not|cannot)\b|^no\b/iu;
const order =
  /[,;]?\s*(?:\b(?:so|therefore|hence|and)\b\s+)?(?:please |pls |could you |can you )*\b(?:set|put|mark|make|block|flag|move)\b.*$/iu;

/** "The lab is shut, so set it to blocked for that reason": what was told is the reason. */
function withReason(request: Act, message: string): Act {
  const { fields } = request.said;
  const isMissing = fields.blockedReason === undefined && fields.waitingFor === undefined;
  const isPointing = [fields.blockedReason, fields.waitingFor].some((why) =>
    pointing.test(why?.trim() ?? ""),
  );
  if (fields.status !== "blocked" || !(isMissing || isPointing)) return request;
  const told = sentencesOf(message)
    .map((sentence) => sentence.replace(/[.!]+$/, "").trim())
    .map((sentence) => sentence.replace(order, "").trim())
    .filter((sentence) => !sentence.endsWith("?") && (tellsSomething(sentence) || hindrance.test(sentence)));
  const reason = told.at(-1);
  const { blockedReason: _why, waitingFor: _whom, ...others } = fields;
  if (reason === undefined)
    return isPointing ? { ...request, said: { ...request.said, fields: others } } : request;
  return { ...request, said: { ...request.said, fields: { ...others, blockedReason: reason } } };
}
