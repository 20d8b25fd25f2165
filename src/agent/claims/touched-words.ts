import type { ClaimEvidence } from "./claim-evidence.ts";
import { plain, stem } from "./row-names.ts";

const made = new WeakMap<ClaimEvidence, ReadonlySet<string>>();

/** The stems of all words that the touched rows say or said, and the rules that were kept. Worked out once for a turn. */
export function touchedWords(evidence: ClaimEvidence): ReadonlySet<string> {
  const known = made.get(evidence);
  if (known !== undefined) return known;
  const texts = evidence.otherEffects.map(({ text }) => text);
  for (const { before, after } of evidence.changes)
    for (const task of [before, after]) {
      if (task === null) continue;
      texts.push(task.title, task.notes, ...task.tags, task.assignee ?? "");
      texts.push(task.waitingFor ?? "", task.blockedReason ?? "");
      texts.push(...task.links.flatMap(({ title, url }) => [title, url]));
    }
  const words = new Set(texts.flatMap((text) => plain(text).split(" ")).map(stem));
  made.set(evidence, words);
  return words;
}
