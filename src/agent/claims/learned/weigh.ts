import type { ClaimEvidence } from "../claim-evidence.ts";
import { clausesOf, type NamedText } from "../clauses.ts";
import type { Verdict } from "../judge-sentence.ts";
import type { Tongue } from "../plain-abroad.ts";
import { valuesSaid } from "../said-values.ts";
import { readNamed } from "./sentence-facts.ts";
import { kindOf, type SentenceKind } from "./sentence-kind.ts";

/**
 * Joins what the rules proved with what the words sound like. The evidence decides where it speaks; where the rules only
 * failed to find a proof, or only found nothing to prove, the words may outvote them.
 */
export function isFalse(
  verdict: Verdict,
  named: NamedText,
  tongue: Tongue | null,
  evidence: ClaimEvidence,
): boolean {
  switch (verdict) {
    case "refuted":
    case "unproved":
      return true;
    case "proved":
      return false;
    case "unclear":
      return !isHonestKind(kindOf(readNamed(named, tongue)), saysValue(named, evidence), evidence);
    case "plain":
      return isClaimKind(kindOf(readNamed(named, tongue)), evidence);
    default:
      return verdict satisfies never;
  }
}

const saysValue = ({ text }: NamedText, { today }: ClaimEvidence): boolean =>
  clausesOf(text).some(({ words }) => valuesSaid(words, today).length > 0);
const isNothingDone = ({ changes, otherEffects }: ClaimEvidence): boolean =>
  changes.length + otherEffects.length === 0;

/** Sounds like plain talk, however little the rules could prove. A wrong value is no talk, so a state is left to the rows. */
function isHonestKind(
  { none, offer, past, talk, state }: SentenceKind,
  saysValue: boolean,
  evidence: ClaimEvidence,
): boolean {
  const honest = none + offer + past + talk;
  if (!isNothingDone(evidence)) return honest > 0.6 && !saysValue && !evidence.someFailed;
  if (evidence.onlyAsked) return honest > 0.7;
  return honest > 0.55 || (honest + state > 0.9 && !saysValue && !evidence.someFailed);
}

/** Sounds like a claim, where nothing was done that could stand behind it. */
function isClaimKind({ effect, outside }: SentenceKind, evidence: ClaimEvidence): boolean {
  if (!isNothingDone(evidence) || evidence.lookedAtHistory || evidence.proposing) return false;
  return effect + outside > (evidence.onlyAsked ? 0.9 : 0.6);
}
