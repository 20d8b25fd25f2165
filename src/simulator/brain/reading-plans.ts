import { readAssumption } from "../../language/read-assumption.ts";
import type { Moment } from "../../language/reading.ts";
import { isNo, isYes } from "./follow-up.ts";
import type { Row } from "./outputs.ts";
import { isRecord, type Turn } from "./transcript.ts";

/** What is asked about plans beyond the ranking itself. `reference` names a row in the user's words. */
export type PlansAsk =
  | { readonly ask: "why-not"; readonly reference: string }
  | { readonly ask: "blocked" }
  | { readonly ask: "nudge"; readonly reference: string; readonly to?: string }
  | { readonly ask: "briefing" }
  | { readonly ask: "review"; readonly day?: string }
  | { readonly ask: "day"; readonly minutes: number }
  | { readonly ask: "suppose"; readonly words: string; readonly reference?: string }
  | { readonly ask: "decide"; readonly decision: "apply" | "forget"; readonly proposalId: string }
  | { readonly ask: "no-plan" };

export interface PlansRequest {
  readonly kind: "plans";
  readonly asked: PlansAsk;
  /** Set when an answer already told which row is meant. */
  readonly rows?: readonly Row[];
}

const polite =
  "^(?:(?:please|can you|could you|would you|carole|hey|ok(?:ay)?|and|so|now|then|but|good morning)[,!]? )*";

const whyNot = new RegExp(
  `${polite}(?:why (?:not|isn['’]?t|is not|aren['’]?t|are not|shouldn['’]?t i (?:do|start with|begin with|work on)|don['’]?t i (?:do|start with|begin with))|how come (?:i (?:don['’]?t|shouldn['’]?t) (?:do|start with))?|what about not) (.+?)(?:,? (?:is(?:n['’]?t)? )?(?:first|at the top|on top|higher(?: up)?|number one|ranked(?: first| higher)?|in (?:the|my) plan|on (?:the|my) (?:list|plan)|today|now|instead))*[?.!]*$`,
  "i",
);
const whyRank = new RegExp(
  `${polite}(?:why|how come) (?:is|are) (.+?) (?:(?:ranked |so |not |only )*(?:first|last|low|high|at the top|at the bottom|on top|higher|lower|number \\w+|ranked|so far down|in that (?:place|order)|there))+[?.!]*$`,
  "i",
);
const howCome =
  /^(?:(?:but|and|so),? )?how come (.+?) (?:is|are|isn['’]?t|aren['’]?t|is not|are not|ranks?) (?:(?:ranked |so |not |only )*(?:first|last|low|high|at the top|at the bottom|on top|higher|lower|that low|so far down|down there))[?.!]*$/i;
const blocked = new RegExp(
  `${polite}(?:(?:show|list|give|tell) (?:me )?)?(?:what (?:would|could|will|can) (?:i do to )?(?:free|unblock|unlock) (?:the )?most|what(?:['’]s| is| are)? (?:blocked|blocking)(?:.*\\b(?:free|unblock|unlock|most|chains?)\\b.*| me| us)|what (?:is|are) (?:holding|keeping) (?:me|us|things|everything|others?) (?:up|back)|(?:the |my |unblock(?:ing)? |blocked |blocking )*chains?|what (?:should|can|do) i (?:do|finish) (?:first )?to (?:free|unblock)\\b.*|how (?:do|can) i unblock (?:things|everything|the most|others|people)|what (?:unblocks|would unblock|will unblock) (?:the )?most)(?: (?:tasks|things|of them|others|people|work))?[?.!]*$`,
  "i",
);
const nudge = new RegExp(
  `${polite}(?:(?:draft|write|compose|prepare|make|give me|i need) (?:me |us )?(?:a |an )?(?:short |friendly |quick |polite |gentle |little |kind )*(?:nudge|follow[- ]?up|chaser|ping|poke|reminder (?:message|note|mail|text)|(?:reminder )?(?:message|note|e-?mail|text))|(?:draft|prepare) (?:a )?reminder|nudge|chase(?: up)?|ping|follow up with)(?: (?:to |for |with )?(?!about\\b|on\\b|regarding\\b|re\\b)(\\p{L}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?))?(?: (?:about|on|regarding|re|for|because of|concerning) (.+?))?[?.!]*$`,
  "iu",
);
const briefing = new RegExp(
  `${polite}(?:brief me|(?:give|show|read|tell|do|run|start|make|prepare|let['’]?s do|i['’]?d like|can i have|what['’]?s) (?:me )?(?:a |the |my |today['’]?s )?(?:morning |daily )?brief(?:ing)?|(?:the |my )?(?:morning|daily|today['’]?s) brief(?:ing)?|briefing|what['’]?s my (?:morning )?briefing|what does (?:my|the) (?:morning )?briefing say|start my day|how does my (?:day|morning) look)(?: (?:please|now|for today|this morning))*[?.!]*$`,
  "i",
);
const review = new RegExp(
  `${polite}(?:(?:give|show|do|make|run|start|let['’]?s do) (?:me |us )?)?(?:(?:a |the |my |our )?week(?:ly)?[- ](?:review|recap|summary|report)|(?:a )?review (?:of )?(?:the|my|our|this|last) week|(?:the |my )?week in review|how (?:was|did|is|were) (?:my|the|our|this|last) week\\b.*|how (?:did )?last week (?:go|went)|(?:the |a )?(?:review|summary|recap) of (?:the|my|this|last) week|summari[sz]e (?:my|the|this|last) week)(?: (?:please|now|for (?:this|last) week|of (?:this|last) week))*[?.!]*$`,
  "i",
);
const day = new RegExp(
  `${polite}(?:i(?:['’]ve)? (?:only |just )?(?:have|got)|with|given) (\\d{1,2}(?:[.,]5)?) (?:hours|h) (?:of work |to work |free |left )?(?:today|for today|in my day)\\b.*$`,
  "i",
);

const apply =
  /^(?:(?:ok(?:ay)?|yes|yeah|yep|sure|great|good|perfect|fine|then|please|now|alright|sounds good|looks good)[,.! ]+)*(?:(?:please |now |just |then )*(?:apply|use|take|accept|confirm|do|make)(?: (?:it|that|this|them|all|so|everything|the (?:whole )?plan|that plan|this plan|(?:all )?(?:the|those|these) (?:moves|changes)))+|apply|accept|make it so|go ahead(?: with (?:it|that|the plan))?|go for it|move them(?: all)?|sounds good|looks good)(?: (?:please|then|now))*[.! ]*$/i;
const forget =
  /^(?:(?:ok(?:ay)?|no|nope|nah|hm+|actually|well|then|please)[,.! ]+)*(?:(?:forget|discard|drop|scrap|dismiss|cancel|skip|leave|throw away|don['’]?t (?:do|apply|use))(?: (?:it|that|this|the (?:whole )?plan|that plan|all of (?:it|that)|about (?:it|that)|everything))*|never ?mind|no thanks?)[.! ]*$/i;
const about = /\b(?:plan|proposal|moves)\b/i;

export interface PlansScene {
  readonly moment: Moment;
  /** The plan that was shown last and neither applied nor forgotten. */
  readonly proposal: string | undefined;
}

/** Read before all else: a supposition tells of no deed, and "apply it" means the plan that stands open. */
export function readPlans(text: string, { moment, proposal }: PlansScene): PlansRequest | undefined {
  const said = text.trim().replace(/\s+/g, " ");
  const asked = decided(said, proposal) ?? supposed(said, moment) ?? viewed(said);
  return asked === undefined ? undefined : { kind: "plans", asked };
}

function decided(said: string, proposalId: string | undefined): PlansAsk | undefined {
  if (proposalId === undefined) {
    const isAboutPlan = about.test(said) && (/^apply\b/i.test(said) || forget.test(said));
    return isAboutPlan ? { ask: "no-plan" } : undefined;
  }
  if (apply.test(said) || isYes(said)) return { ask: "decide", decision: "apply", proposalId };
  return forget.test(said) || isNo(said) ? { ask: "decide", decision: "forget", proposalId } : undefined;
}

function supposed(said: string, moment: Moment): PlansAsk | undefined {
  const assumption = readAssumption(said, moment);
  if (assumption === undefined) return undefined;
  return assumption.kind === "moved"
    ? { ask: "suppose", words: said, reference: assumption.reference }
    : { ask: "suppose", words: said };
}

function viewed(said: string): PlansAsk | undefined {
  if (briefing.test(said)) return { ask: "briefing" };
  if (review.test(said)) return { ask: "review", ...(/\blast\b/i.test(said) ? { day: "last week" } : {}) };
  if (blocked.test(said)) return { ask: "blocked" };
  const hours = day.exec(said)?.[1];
  if (hours !== undefined) return { ask: "day", minutes: Math.round(Number(hours.replace(",", ".")) * 60) };
  return nudged(said) ?? unranked(said);
}

const owed = /\b(?:nudge|follow[- ]?up|chaser|poke|ping|chase|reminder)\b/i;

function nudged(said: string): PlansAsk | undefined {
  const match = nudge.exec(said);
  if (match === null) return undefined;
  const [, to, reference] = match;
  if (to === undefined && reference === undefined) return undefined;
  // "Draft an email to my boss" is about no task: such texts are not written here.
  if (reference === undefined && !owed.test(said)) return undefined;
  // "Write a message to Ben about the invoice" is a to-do, unless Carole is asked for the text.
  if (/^(?:write|compose|prepare|make) (?:a|an)\b/i.test(said) && !owed.test(said)) return undefined;
  const isBare = !/\b(?:draft|write|compose|prepare|make|give|need)\b/i.test(said);
  // "Ping the plumber on Monday" is a to-do; "nudge Ana about the contract" asks for a text.
  if (
    isBare &&
    (reference === undefined ||
      to === undefined ||
      !/^\p{Lu}/u.test(to) ||
      !/\babout\b|\bregarding\b/i.test(said))
  )
    return undefined;
  const person = to === undefined || /^(?:me|myself|them|him|her|it|the|a|an|my)$/i.test(to) ? undefined : to;
  return {
    ask: "nudge",
    reference: reference ?? person ?? "",
    ...(person === undefined ? {} : { to: person }),
  };
}

function unranked(said: string): PlansAsk | undefined {
  const reference = (howCome.exec(said) ?? whyRank.exec(said) ?? whyNot.exec(said))?.[1]
    ?.replace(/[?.!]+$/, "")
    .trim();
  if (reference === undefined || /^(?:that|this|it|so|the first(?: one)?)?$/i.test(reference))
    return undefined;
  if (/\b(?:blocked|done|finished|overdue|late|working|possible|tagged|assigned)\b/i.test(reference))
    return undefined;
  return { ask: "why-not", reference };
}

/** Whether a plan stands open after a turn: shown there, and not applied, forgotten or answered by its button. */
export function proposalAfter(before: string | undefined, turn: Turn): string | undefined {
  let open = before;
  for (const { name, output } of turn.steps) {
    if (!isRecord(output)) continue;
    if (name === "what_if")
      open = typeof output["proposal_id"] === "string" ? output["proposal_id"] : undefined;
    if (name === "apply_plan" && ("outcomes" in output || "forgotten" in output)) open = undefined;
  }
  return open;
}
