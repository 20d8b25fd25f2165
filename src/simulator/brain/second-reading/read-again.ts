/**
 * A message that was read badly is read again in fewer and plainer words, and the reading with the least doubt counts.
 * The rules of the brain know short and plain wishes well; around them people put lead-ins, courtesy, reasons and remarks.
 */
import { readRequests } from "../../../language/read-requests.ts";
import { withPlainQuotes } from "../plain-words.ts";
import type { Request } from "../request.ts";
import type { Scene } from "../scene.ts";
import { doubtsIn, isTold, strongDoubt, titleDoubt } from "./doubts.ts";
import { inFewerWords } from "./fewer-words.ts";
import { withRelativeClause } from "./relative-clause.ts";
import { valuesAlone } from "./values-beside.ts";

type Read = (text: string) => readonly Request[];

const mostReadings = 20;
/** A longer message is a story or a paste; what it asks for is not guessed by leaving parts of it out. */
const longestMessage = 400;

export function readAgain(text: string, readWords: Read, scene: Scene): readonly Request[] {
  const read = (said: string): readonly Request[] =>
    readWords(said).map((request) => unquoted(request, scene));
  const first = madeNew(text, scene) ?? read(text);
  let best = { requests: first, doubts: doubtsIn(first, text, scene) };
  // The verb of such a clause makes a wish look like news.
  const related = first.every(isTold) ? withRelativeClause(text, read) : undefined;
  if (related !== undefined) return related;
  if (best.doubts === 0 || text.length > longestMessage) return asked(best.requests, text, scene);
  const asksNothing = (part: string): boolean =>
    readRequests(part, scene.moment).every(({ kind }) => kind === "none") && read(part).every(isTold);
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

const newTask =
  /^(?:\p{L}+[\s,]+){0,2}(?:new|another) (?:task|to-?do|reminder|item)\b[^:.!?\n]{0,40}:\s+(?=\p{L})/iu;

/** "New task: …" changes no row that stands, however near its words are; a list or a story is read as ever. */
function madeNew(text: string, { moment }: Scene): readonly Request[] | undefined {
  if (!newTask.test(text) || /[;\n"“]|[.!?]\s+\p{L}/u.test(text)) return undefined;
  const [said, ...others] = readRequests(text, moment);
  return said?.kind === "create" && others.length === 0 ? [{ kind: "create", said }] : undefined;
}

/** "“Order headsets” for Leila": the title is what stands in quotes, and the rest are its values. */
function unquoted(request: Request, { moment }: Scene): Request {
  if (request.kind !== "create") return request;
  const [, title = "", rest = ""] =
    /^["“]([^"“”]{2,150})["”][\s,]+(.+)$/.exec(request.said.fields.title ?? "") ?? [];
  const [, person] = /^for (\p{Lu}\p{Ll}+)[.!]*$/u.exec(rest) ?? [];
  const values = person === undefined ? valuesAlone(rest, moment) : [`@${person}`];
  if (title === "" || values === undefined) return request;
  const read = readRequests(`add "${title}" ${values.join(" ")}`, moment)[0]?.fields ?? {};
  return { ...request, said: { ...request.said, fields: { ...read, ...request.said.fields, title } } };
}

const isWrite = ({ kind }: Request): boolean => kind === "create" || kind === "act";

/** What nobody would write down as a to-do is asked about, not kept. */
function asked(requests: readonly Request[], said: string, scene: Scene): readonly Request[] {
  return requests.map((request): Request => {
    if (request.kind !== "create" || titleDoubt(request, said, scene) < strongDoubt) return request;
    const title = (request.said.fields.title ?? "").slice(0, 120);
    return { kind: "ask", text: `Shall I add “${title}” as a task?`, options: ["Yes", "No"], request };
  });
}
