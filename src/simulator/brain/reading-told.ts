import { parseLine } from "../../language/parse-line.ts";
import type { Moment } from "../../language/reading.ts";
import type { Request } from "./request.ts";

const factWords =
  /^(?:(?:please |also |and |by the way,? |btw,? |fyi:?,? |just so you know,? |note:? |for (?:the record|later|your information),? )*)(?:(?:please )?(?:remember|keep in mind|note|know)(?: that|:)?\s+)?((?:my|our|the|\p{Lu}\p{L}+['’]s) [\p{L}\p{N}][\p{L}\p{N}' -]{1,60}?)\s+(?:is|are|=)\s+(.+?)[.!]*$/iu;
const nameWords =
  /^(?:(?:hi|hello|hey)[,!.]? )?(?:i am|i['’]m|call me|my name is)\s+(\p{Lu}[\p{L}'-]+)[.!]*$/u;
const likingWords = /^(?:please )?(?:remember|keep in mind|note)(?: that|:)\s+(.+?)[.!]*$/i;

/** Words that make a sentence about a task rather than about the person: "my report is due Friday". */
const aboutATask =
  /\b(?:due|done|bought|paid|sent|booked|ordered|fixed|cleaned|finished|complete[d]?|overdue|urgent|blocked|waiting|important|late|postponed|cancel+ed|clean|ready|empty|broken|now|again|(?:high|low|medium) priority|in progress)\b/i;

const keepsakes =
  /\b(?:code|password|number|name|address|pin|id|email|e-mail|phone|key|contact|manager|customer|client|budget|room|account)$/i;

const normal = (subject: string): string =>
  subject
    .toLowerCase()
    .replace(/^(?:my|our|the|your)\s+/, "")
    .replace(/\s+/g, " ")
    .trim();

/** "My budget code is 4711", "remember that the gate code is 99": kept in the transcript, not made a task. */
export function readTold(text: string, moment: Moment): Extract<Request, { kind: "keep" }> | undefined {
  const said = text.trim();
  if (said.endsWith("?") || said.length > 300) return undefined;
  const name = nameWords.exec(said)?.[1];
  if (name !== undefined) return { kind: "keep", subject: "your name", value: name };
  const fact = factWords.exec(said);
  const isAsked = /^(?:please )?(?:remember|keep in mind)\b/i.test(said);
  if (fact?.[1] !== undefined && fact[2] !== undefined && (isAsked || !aboutATask.test(fact[2]))) {
    if (fact[2].split(/\s+/).length > 12) return undefined;
    // "The server is down" tells news; "the door code is 8842" is something to keep.
    const isKept = /^(?:my|our)\b/i.test(fact[1]) || /\d/.test(fact[2]) || keepsakes.test(fact[1]);
    if (!isKept && !isAsked) return undefined;
    const isDated = parseLine(fact[2], moment).due !== null && !/birthday|anniversary/i.test(fact[1]);
    if (isDated && !isAsked) return undefined;
    return {
      kind: "keep",
      subject: fact[1].replace(/^my\b/i, "your").replace(/^our\b/i, "your"),
      value: fact[2].replace(/^(?:called|named)\s+/i, ""),
    };
  }
  const note = likingWords.exec(said)?.[1];
  if (note === undefined || aboutATask.test(note) || /^to\b/i.test(note)) return undefined;
  return { kind: "keep", subject: "what to remember", value: note };
}

const recallWords =
  /^(?:and |so |ok(?:ay)?,? |please |can you |could you |do you )*(?:(?:what|who|where|when)(?:['’]s| is| was| are| were)|tell me(?: again)?|remind me(?: again)? (?:what|of)|remember|know|which is|repeat|say again)\s+(.+?)(?:\s+(?:is|was|again|are))*[?.!]*$/i;

const saidBefore = /^what did i (?:say|tell you)(?: (?:that|about))? (.+?)(?: (?:is|was|are|were))?[?.!]*$/i;

/** Asks again for something told before. Only what was told counts; all other questions are left to others. */
export function readRecall(
  text: string,
  told: ReadonlyMap<string, string>,
): Extract<Request, { kind: "recall" }> | undefined {
  const said = text.trim();
  if (/^(?:and )?who am i\??$/i.test(said)) return recalled("your name", told);
  const wanted = saidBefore.exec(said)?.[1] ?? recallWords.exec(said)?.[1];
  if (wanted === undefined) return undefined;
  return recalled(wanted, told);
}

function recalled(
  wanted: string,
  told: ReadonlyMap<string, string>,
): Extract<Request, { kind: "recall" }> | undefined {
  const key = normal(wanted.replace(/^(?:again|what|of)\s+/i, ""));
  for (const [subject, value] of told) {
    if (normal(subject) === key) return { kind: "recall", subject, value };
  }
  const words = new Set(key.split(" ").filter((word) => word.length > 2));
  for (const [subject, value] of told) {
    const has = normal(subject).split(" ");
    if (words.size > 0 && has.some((word) => word.length > 2) && has.every((word) => words.has(word)))
      return { kind: "recall", subject, value };
  }
  return undefined;
}
