import { isHarmlessPast } from "../effects/effect-verbs.ts";
import { conditional, intends, nowIsTime } from "./plain-words.ts";
import { isHarmlessAct, looksPast, verbAt } from "./verb-reading.ts";

/** What "I" and "you" may say without a change: thinking, looking and having; and the reader's own doing. */
const told =
  /^(?:so |and |then |but |now |also |yes |ok |okay |sure |well |actually |first |next |finally |here |today |sorry |just )*(?:i|we) /;

export function firstPerson(words: readonly string[], line: string): boolean {
  const rest = `${line.replace(told, "")} `;
  if (
    /\basked (?!you\b|for\b|the (?:database|tool|system|model)|it\b|them\b|whether|if|to\b|which|what)\w+/.test(
      line,
    )
  )
    return true;
  if (/\bon (?:your|his|her|their) behalf\b/.test(line)) return true;
  if (intends.test(line)) return reminds.test(line);
  if (
    /^(?:can|could|would|'d|may|might|must|should|shall|need|want|wish|hope|think|suggest|recommend|see|know|understand|guess|believe|assume|suppose|mean|wonder|like|love|prefer|appreciate|apologi[sz]e|try|keep only|look after|only|just need|don't|promise|propose|advise|read|find|hear|notice|remember|get (?:that|it|an?|the)|agree|manage|work|run|live|do|help|handle only|answer|understand)\b/.test(
      rest,
    )
  )
    return false;
  if (/^(?:am|'m|are|'re|was|were) /.test(rest))
    return !/^(?:am|'m|are|'re|was|were) (?:(?:just|still|very|really|so|also|now|only|always|not|a bit|terribly|truly) )*(?:sorry|afraid|unable|here|happy|glad|carole|ready|not|sure|an?|the|your|answering|responding|working|using|looking|checking|trying|waiting|asking|wondering|thinking|going|about|curious|delighted|pleased|missing|seeing|having|getting|running|unsure|confused|able|in|only|limited|new|aware|guessing|assuming|talking|referring|reading|stuck|hitting|holding|leaving|keeping|hoping|told|asked|set up to|built|made|meant|designed|allowed|supposed|offering|proposing|suggesting|planning)\b/.test(
      rest,
    );
  const perfect = /^(?:have|'ve|had|has) (.*)$/.exec(rest);
  if (perfect !== null)
    return (
      perfectNeedsProof(perfect[1]!.trim()) &&
      !words.some(
        (word, at) => (looksPast(word, false) || verbAt(words, at) !== undefined) && isHarmlessAct(words, at),
      )
    );
  const verb = words.find(
    (word) =>
      !/^(?:i|we|so|and|then|but|now|also|just|already|yes|ok|okay|sure|well|actually|first|next|finally|here|today|sorry|even|only|simply|quickly|really|both|all)$/.test(
        word,
      ) && !word.endsWith("ly"),
  );
  if (verb === undefined) return false;
  if (verb === "estimated" && /\b(?:at|to|as) \d/.test(line)) return true;
  if (isHarmlessPast(verb) || isHarmlessAct(words, words.indexOf(verb))) return false;
  return looksPast(verb, false) || presentDeed.test(verb);
}

/** "I have three suggestions" tells of having; "I have it down for Friday" of a deed. */
function perfectNeedsProof(rest: string): boolean {
  const [first = ""] = rest
    .replace(/^(?:just|now|already|also|both|all|gone ahead and|\w+ly) /, "")
    .split(" ");
  if (
    /^(?:an?|no|one|two|three|four|five|some|several|nothing|everything|only|your|\d+|to|more|questions?|ideas?)$/.test(
      first,
    ) ||
    /^got (?:an?|no|\d+|one|two|three|four|some|nothing)\b/.test(rest)
  )
    return (
      /\b(?:down|in|on|set|scheduled|ready|booked|lined up|covered) (?:for|on|at|in)\b|\beverything\b/.test(
        rest,
      ) && !/^(?:your list|no|two|three|some)\b/.test(rest)
    );
  if (isHarmlessPast(first)) return /\bgot (?:it|that|this|them|you)\b|\bseen to\b|\bput\b/.test(rest);
  return true;
}

const presentDeed = /^(?:declare|consider|hereby|put|set|let|cut|call|count|mark|close|add|move|book|keep)$/;
const reminds =
  /(?:^|\s)(?:'ll|will|going to) (?:\w+ly |also |then )?(?:remember (?:that|it|this)$|remind|nudge|ping|alert|notify|message|text|email|call you|warn|poke|buzz|(?:shoot|drop|send|give) (?:you|\w+))\b/;

/** What is said of the reader is theirs, but for what would have been done for them. */
export function secondPerson(line: string): boolean {
  if (
    /\byou(?: now)? (?:'re|are) (?:now |all |both |also |officially |good and )*(?:set|good|ready|booked|scheduled|covered|done|clear|free|sorted|down|on|in|off|signed|registered|enrolled|confirmed|square|rid|finished|up to date|through)\b/.test(
      line,
    )
  )
    return !/\b(?:on the right|in the middle|in (?:good|great|decent|fine|bad)|on schedule|in luck|off to|in charge|in control|on track|done with this|ready to|free to|good at|down to)\b/.test(
      line,
    );
  if (/\byou (?:'ll|will) (?:now |also |then )?(?:get|receive|be|hear|have|find|see|notice)\b/.test(line))
    return (
      !conditional.test(line) && !/\bbe (?:asked|able)\b|\b(?:below|above)\b|\bneed\b|\bhave to\b/.test(line)
    );
  if (/\byou (?:'re|are) .*\bnow$/.test(line) && !nowIsTime.test(line)) return true;
  if (/\byou can (?:now )?(?:find|see|cross|tick|check|forget|relax|scratch|stop)\b/.test(line))
    return !conditional.test(line) && !/\bin the (?:list|panel|history)\b/.test(line);
  if (/\byou(?: now)? (?:have|'ve|'ve got|have got) (?:it|that|this|them|[\uE000-\uE0FF])\b/.test(line))
    return true;
  return /\byou(?: now|'ve now| have now)\b/.test(line) && /\bnow (?:have|own|hold)\b/.test(line);
}
