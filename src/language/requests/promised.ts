/** Who was promised something stays in the to-do: "I promised Ines to lend her my tent", "I promised Anna to send the deck". */

const promise =
  /^(?<lead>(?:i|we)(?:'ve| have)? (?:also |just |already )?)(?<verb>promised|told|assured) (?!to\b|myself\b|ourselves\b|you\b|me\b|us\b|that\b|i\b|we\b)(?<who>(?:(?:my|our|the) )?\p{L}+) (?:to|(?:that )?(?:i|we)(?:'d| would|'ll| will)) (?<deed>\S.*)$/isu;
const taken = /^((?:\p{L}+ ){1,3}?)(?:her|him|them)(?=$|[\s,.!])/iu;
/** Deeds that somebody receives. */
const giving =
  /^(?:send|give|lend|show|bring|return|e-?mail|forward|hand|mail|deliver|post|present|write|sell|pass|text)\b(?!.*\bto \p{L})/iu;

/** The same wish with the person in its deed: "I promised to lend Ines my tent". */
export function withPromised(core: string): string {
  const { lead, verb, who, deed } = promise.exec(core)?.groups ?? {};
  if (lead === undefined || verb === undefined || who === undefined || deed === undefined) return core;
  return `${lead}promised to ${deedFor(deed, who, verb)}`;
}

function deedFor(deed: string, who: string, verb: string): string {
  if (taken.test(deed)) return deed.replace(taken, `$1${who}`);
  if (deed.toLowerCase().includes(who.toLowerCase())) return deed;
  return giving.test(deed) ? `${deed} to ${who}` : `${deed} (${verb.toLowerCase()} ${who})`;
}
