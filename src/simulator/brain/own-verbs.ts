/** Verbs that to-dos commonly start with; "bread" in "buy milk and bread" is none, so that stays one to-do. */
const verbs = new Set(
  (
    "add answer apply approve arrange ask assemble attend back bake book borrow bring build buy call cancel change charge " +
    "check choose clean clear close collect complete configure confirm contact cook copy create cut decide deliver deploy " +
    "design discuss download draft drop edit email empty exchange feed fetch figure file fill find finish fix fold follow get " +
    "give go hang help hire install invite invoice iron join learn look mail make measure meet merge message migrate mow move " +
    "negotiate notify open order organise organize pack paint patch pay phone pick place plan plant post practice prepare " +
    "present print publish purchase put read register remind renew rent repair replace reply report request reschedule " +
    "research reserve respond return review rewrite ring run scan schedule sell send set share ship sign sort speak start " +
    "submit sweep switch take talk teach tell test text thank tidy train translate try turn update upgrade upload vacuum " +
    "visit sew train knit walk rake shovel peel trim groom polish sand glue drill attach mount prune dust mop scrub defrost pull hand visit wash watch water wipe write"
  ).split(" "),
);

export const ownVerbs: ReadonlySet<string> = verbs;
export const isOwnVerb = (word: string): boolean => verbs.has(word);

/** "Call the plumber" says what to do; "the call thing", "call one" name a task by a word of it. */
export const isDeedNamed = (words: string): boolean => {
  const [first = "", ...rest] = words.trim().toLowerCase().split(/\s+/);
  return isOwnVerb(first) && !(rest.length > 0 && /\b(?:thing|one|task|item|thingy)$/i.test(words.trim()));
};
