import { contentWords, likeness, stem } from "./fit.ts";
import type { Row } from "./outputs.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const came =
  /^(?:(?:and|so|oh|ok(?:ay)?|good news|great|finally|now)[,:!]? )*(.+?) (?:(?:has|have|just|finally|now|already) )*(?:answered|replied|responded|came back|come back|got back|gotten back|approved(?: it)?|signed(?: off)?|delivered|confirmed|arrived|answers)(?: (?:to|with) (?:me|us|an answer|it))?(?: now| today| finally| at last)?[.!]*$/i;

/** "Infra sorted it": what held the task up is out of the way. */
const cleared =
  /^(?:(?:and|so|oh|ok(?:ay)?|good news|great|finally|now|yay|hey)[,:!]? )*(.+?) (?:(?:has|have|just|finally|now|already) )*(?:sorted|fixed|resolved|cleared|solved|handled|unblocked|unlocked|cleared up|dealt with|took care of|given (?:us|me) (?:the )?(?:access|go-ahead|green light|ok)|gave (?:us|me) (?:the )?(?:access|go-ahead|green light|ok))(?: (?:it|that|this|us|me|things|the (?:issue|problem|blocker|thing|mess)))?(?: out| up)?(?: for (?:us|me))?(?: now| today| finally| at last)?[.!]*$/i;

/** "Legal answered": what was waiting for them is free again; where several rows waited, it is asked which. */
export function readAnswered(
  text: string,
  { known, rows, focus }: Pick<Scene, "known" | "rows" | "focus">,
): Request | undefined {
  const solver = cleared.exec(text.trim())?.[1];
  const who = came.exec(text.trim())?.[1] ?? solver;
  const words = who === undefined ? [] : contentWords(who).map(stem);
  if (words.length === 0 || words.length > 3) return undefined;
  const open = new Map([...known.open, ...rows.values()].map((row) => [row.id, row]));
  // What the instructions show has no reason beside it; what was looked up or changed has.
  const waiting = [...open.values()]
    .map((row) => ({ ...row, ...rows.get(row.id) }))
    .filter((row) => row.status === "blocked" && waitsFor(row, words))
    // "Sorted it" is about the task that was talked of, where there is one.
    .filter(
      (row, _place, all) => solver === undefined || all.length === 1 || focus.some(({ id }) => id === row.id),
    );
  if (waiting.length === 0) return undefined;
  // "The plumber fixed it" on "Fix the tap": that may be the task itself.
  const [only] = waiting;
  const deed = solver === undefined || only === undefined ? undefined : contentWords(only.title).map(stem)[0];
  if (
    only !== undefined &&
    deed !== undefined &&
    contentWords(text)
      .map(stem)
      .some((word) => likeness(word, deed) === 1)
  ) {
    const report = { kind: "complete", reference: only.title, fields: {}, text } as const;
    const request = { kind: "act", act: "complete", said: report, rows: [only] } as const;
    return {
      kind: "ask",
      text: `Is “${only.title.slice(0, 100)}” done with that?`,
      options: ["Yes", "No"],
      request,
    };
  }
  const said = {
    kind: "update",
    reference: waiting[0]?.title ?? "",
    fields: { status: "todo" },
    text,
  } as const;
  const act = { kind: "act", act: "change", said } as const;
  return waiting.length === 1 ? { ...act, rows: waiting } : { ...act, among: waiting };
}

function waitsFor(row: Row, words: readonly string[]): boolean {
  const reason = contentWords(`${row.blocked_reason ?? ""} ${row.waiting_for ?? ""}`).map(stem);
  return words.every((word) => reason.some((other) => likeness(word, other) === 1));
}
