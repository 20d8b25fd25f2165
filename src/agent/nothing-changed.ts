import type { ClaimEvidence } from "./claims/claim-evidence.ts";
import type { JudgedAnswer } from "./claims/unverified-claims.ts";
import { askedClauses } from "./effects/asked-effects.ts";
import { effectClasses } from "./effects/effect-verbs.ts";
import type { TurnState } from "./turn-input.ts";
import { endsAsking } from "./claims/sentences.ts";

/** Stands under the answer like a receipt. It speaks of this turn alone, so it is true whatever the answer said. */
export const nothingChangedText = "No task was changed by this answer.";

/**
 * Whether to say so: nothing was committed, and either a change was asked for, or the answer may be read as if one had been
 * made. A sentence is marked only where it surely claims too much; this line costs an honest answer nothing, so it stands
 * wherever there is a doubt. It is left out where a card under the answer waits for the user, where the answer ends by asking,
 * and where the answer says the same itself.
 */
export function endsUnchanged(
  { changes, rules, texts, failure, waits }: TurnState,
  { asked, someFailed }: ClaimEvidence,
  { soundsDone }: JudgedAnswer,
): boolean {
  if (changes.length + rules.length > 0 || failure !== null) return false;
  if (soundsDone) return true;
  const answer = texts.join("\n");
  if (waits || endsAsking(answer) || saysSoItself.test(answer)) return false;
  return someFailed || wantsChange(asked);
}

const saysSoItself =
  /\b(?:nothing|no (?:tasks?|rows?|changes?)) (?:(?:was|were|is|has been|have been|got) )?(?:changed|made|touched|done|saved|written|added|deleted|removed|moved)\b|\b(?:did(?:n['’]t| not)|have(?:n['’]t| not)) changed? anything\b|\bnichts (?:wurde )?(?:geändert|verändert)\b/i;

/** Plainly asks for an effect; words that could ask for anything are no wish yet. */
const wantsChange = (asked: string): boolean =>
  askedClauses(asked).some(
    ({ informs, effects }) => !informs && effects.size > 0 && effects.size < effectClasses.length,
  );
