/** The small words that decide whether a verb of effect is a claim. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const negations = set(
  "not no nothing none never neither nor cannot without unable nobody hardly barely failed fails isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't ain't nope unfortunately sorry",
);
export const modals = set(
  "can could would should shall may might must will 'll 'd let lets gonna want wants wanted like need needs needed please try tries trying tried attempted ready able about plan planning intend happy glad going",
);
/** A clause that begins with one of these tells of a case, not of a fact. */
export const hypothetical = set(
  "if unless until till once when whenever whether assuming provided suppose should before",
);
export const questionStart = set(
  "shall should do does did can could would will is are was were has have had am may might what which who whom whose when where why how",
);
/** What may stand in front of "Added it". */
export const fillers = set(
  "i we just now also already then successfully both all done ok okay sure great perfect alright yes yep yeah yup absolutely certainly course of no problem awesome excellent good nice right gladly so well finally indeed actually gone went ahead and that's there you go it everything again as requested asked boom bam",
);
export const adverbs = set(
  "just now also already then successfully both all finally gone went ahead and again quickly automatically simply properly safely indeed actually officially too since each have being been got gotten completely permanently",
);
export const haveWords = set("have 've has had having");
export const beWords = set("is are was were 's 're am 'm be been being got gets get");
export const doers = set("carole assistant system tool app");
export const finite = set(
  "is are was were has have had do does did 's 're 've can will stay stays remain remains need needs mean means include includes show shows appear appears look looks seem seems sound sounds go goes come comes sit sits",
);

const pastTimes =
  /\b(?:yesterday|ago|previously|last (?:week|month|night|year|time|session|\p{L}+day)|(?:this|that) morning|back in|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)|(?:an )?earlier (?:turn|conversation|message|today|this)|before (?:that|this|now)|since (?!you|i\b|it|we|they|there|this|both|all|that)|for (?:\d+|a|two|three|four|five|several|some|many) (?:days?|weeks?|months?|hours?|years?))\b/u;
const onWeekday = /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;

/** Told of an earlier time. "On Friday" is a time for what was done then, and a date for what was moved there. */
export const isOld = (words: readonly string[], takesDate: boolean): boolean => {
  const line = words.join(" ");
  return pastTimes.test(line) || (!takesDate && onWeekday.test(line));
};
