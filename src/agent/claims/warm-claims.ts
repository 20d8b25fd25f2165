import type { ClaimEvidence } from "./claim-evidence.ts";
import { readAlone } from "./learned/sentence-facts.ts";
import { kindOf } from "./learned/sentence-kind.ts";
import { unverifiedClaims } from "./unverified-claims.ts";

const nothing: ClaimEvidence = {
  changes: [],
  seen: [{ title: "Buy milk", status: "todo", priority: "medium" }],
  failedTitles: [],
  someFailed: false,
  earlier: [],
  onlyAsked: false,
  lookedAtHistory: false,
  asked: "Move the milk to Friday",
  otherEffects: [],
  proposing: false,
  today: "2026-11-23",
};
/** Each leads through other rules. */
const sentences = [
  "Moved.",
  "The milk is due on Friday at 9:30 now, with high priority.",
  "I couldn't reach the database, so nothing was changed; shall I try again?",
  "Die Aufgabe wurde auf Freitag verschoben.",
  "You have three open tasks, and two of them are overdue.",
];

/**
 * Reads a few sentences, each after a pause, so that the patterns and the weights are there before the first answer ends: the
 * first reading in a process takes a hundred times as long as a later one.
 */
export async function warmClaims(pause: () => Promise<void>): Promise<void> {
  await pause();
  kindOf(readAlone(sentences[0]!));
  for (const sentence of sentences) {
    await pause();
    unverifiedClaims(sentence, nothing);
    unverifiedClaims(sentence, { ...nothing, onlyAsked: true, asked: "When is the milk due?" });
  }
}
