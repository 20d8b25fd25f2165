/** What sounds like a deletion and is an errand: "take out the trash", "throw out the old magazines", "clear the gutters". */
const rows = String.raw`(?:list|tasks?|to-?dos?|reminders?|items?|ones?|rows?|entry|entries|everything|all|calendar|agenda|board)`;
const carriedOut = new RegExp(
  String.raw`^(?:please )?(?:take|put|bring|carry|haul|wheel|roll|throw|toss|clean|clear|sort)\s+(?:out\s+(?!(?:of|that|this|it|them)\b)(?!.*\b${rows}\b)\p{L}|(?:the|my|our|some|an?)\s+(?!.*\b${rows}\b)(?:[\p{L}'-]+\s+){1,3}?out(?:side)?(?:$|\s+(?!of\b)))`,
  "iu",
);
const household =
  /^(?:please )?(?:clear|empty|remove|drop off|put away|pick up|strip|scrape|wipe|scrub)\s+(?:the|my|our)\s+(?:[\p{L}'-]+\s+){0,2}?(?:table|dishwasher|gutters?|drains?|litter box|litter|bins?|trash can|wallpaper|stains?|snow|leaves|weeds|paint|driveway|attic|garage|basement|fridge|freezer|shed|closet|desk|inbox|sink|dishes|counters?|floors?|windows?|walls?|mould|mold|rust|ice|stump|tree|hedge|carpet|tiles|bed|sheets|ashes|lint|filter|cobwebs|mailbox|vacuum)(?:$|\s)/iu;

/** "keep in mind to ask for a discount": told to Carole, not said in passing. */
const toRemember = /^(?:please )?(?:keep|bear) in mind to (?!me\b)\p{L}/iu;

export const isErrand = (core: string): boolean =>
  carriedOut.test(core) || household.test(core) || toRemember.test(core);
