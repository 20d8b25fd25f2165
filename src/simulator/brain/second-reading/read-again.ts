/**
 * A message that was read badly is read again in fewer and plainer words, and the reading with the least doubt counts.
 * The rules of the brain know short and plain wishes well; around them people put lead-ins, courtesy, reasons and remarks.
 */
import { readRequests } from "../../../language/read-requests.ts";
import { withPlainQuotes } from "../plain-words.ts";
import type { Request } from "../request.ts";
import type { Scene } from "../scene.ts";
import { doubtsIn, strongDoubt, titleDoubt } from "./doubts.ts";
import { inFewerWords } from "./fewer-words.ts";

type Read = (text: string) => readonly Request[];

const mostReadings = 20;
/** A longer message is a story or a paste; what it asks for is not guessed by leaving parts of it out. */
const longestMessage = 400;

export function readAgain(text: string, read: Read, scene: Scene): readonly Request[] {
  const first = read(text);
  let best = { requests: first, doubts: doubtsIn(first, text, scene) };
  if (best.doubts === 0 || text.length > longestMessage) return asked(best.requests, text, scene);
  const asksNothing = (part: string): boolean =>
    readRequests(part, scene.moment).every(({ kind }) => kind === "none") && read(part).every(isIdle);
  const asksForSomething = (said: string): boolean =>
    readRequests(said, scene.moment).some(({ kind }) => kind !== "none");
  for (const shorter of inFewerWords(withPlainQuotes(text), scene, asksNothing, mostReadings)) {
    const requests = read(shorter);
    if (requests.some(isWrite) && !asksForSomething(shorter)) continue;
    const doubts = doubtsIn(requests, text, scene);
    if (doubts < best.doubts) best = { requests, doubts };
    if (doubts === 0) break;
  }
  return asked(best.requests, text, scene);
}

const isWrite = ({ kind }: Request): boolean => kind === "create" || kind === "act";
const isIdle = (request: Request): boolean =>
  request.kind === "talk" || (request.kind === "create" && request.tells === true);

/** What nobody would write down as a to-do is asked about, not kept. */
function asked(requests: readonly Request[], said: string, scene: Scene): readonly Request[] {
  return requests.map((request): Request => {
    if (request.kind !== "create" || titleDoubt(request, said, scene) < strongDoubt) return request;
    const title = (request.said.fields.title ?? "").slice(0, 120);
    return { kind: "ask", text: `Shall I add “${title}” as a task?`, options: ["Yes", "No"], request };
  });
}
