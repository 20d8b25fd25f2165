/** The words that are mended, what stands before a request, and the words that are near to those but mean something else. */
const listOf = (words: string): readonly string[] => words.split(" ");

export const commands = listOf(
  "remind remember create delete remove complete finish schedule reschedule postpone rename search cancel update change " +
    "reopen restore snooze assign archive please deleted removed completed finished scheduled postponed cancelled rescheduled",
);
export const shortCommands = listOf("move mark show list undo moved marked find");
/** Read anywhere, where two letters changed places. */
export const usual = listOf(
  "the and for with this that task tasks done paid make send what today list reminder mark move show",
);
export const days = listOf(
  "monday tuesday wednesday thursday friday saturday sunday tomorrow january february september october november december",
);

/** Words and names that are one slip from those above. */
export const ordinary = new Set(
  listOf(
    "archie archine archived archiver archives assigns canceled canceller cancels cancer cerate chance chancel " +
      "chane chang changed changer changes changs charge compete competed complected completer completes crate " +
      "crease created creates cremate crenate crete delate deleter deletes deplete depleted donee donne finis " +
      "finisher finishes finnish fridays lease lits mondays padi pease pleas pleased pleases pleaser postponer " +
      "postpones rebind remand remembers reminds remond remote remover removes renae renamed renames renate reopens " +
      "rescore restored restorer restores rewind rewove saturdays scheduler schedules searcy snoozed snoozer " +
      "snoozes snoozy starch sundae sundays sundry sunray thee thursdays toady tomorrows tuesdays updated updater " +
      "updates uprate wednesdays",
  ),
);

/** What stands before a word with which a request begins. */
export const before = new Set(
  listOf(
    "and then also please pls plz just now you to but plus i we have already ok okay hey hi carole so not don't i've",
  ),
);

/** How the small words are typed in a messenger. What means something else as well ("its", "were", "id") stays. */
export const chat: ReadonlyMap<string, string> = new Map(
  `u:you ur:your im:I'm ive:I've dont:don't cant:can't wont:won't thats:that's whats:what's whens:when's wheres:where's
  didnt:didn't doesnt:doesn't isnt:isn't arent:aren't wasnt:wasn't werent:weren't havent:haven't hasnt:hasn't couldnt:couldn't
  shouldnt:shouldn't wouldnt:wouldn't youre:you're theyre:they're weve:we've theyve:they've youve:you've shouldve:should've
  pls:please plz:please`
    .split(/\s+/u)
    .map((pair) => pair.split(":") as [string, string]),
);
