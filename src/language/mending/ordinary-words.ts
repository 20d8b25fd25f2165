/** Words and names near to those that are mended, for the test that none of them is ever changed. */
export const ordinaryWords: readonly string[] = (
  "don they she one how his take them then more love said any talk than last fine kind made mind ask gone " +
  "hand lost end four chance makes wish shot far sent movie mike none wake changed pain spend charge dark " +
  "land mary slow park moved hat sake wind shop band cake tie jake form shows pair fake lake nor lift male " +
  "add snow shoe laid finds mate changes pleased moves witch bone thee tank ann thy created maid cancer " +
  "marks fox sand thin zone mask reminds tone chat dope fort bend removed shown remote aid toe tha fond " +
  "thus tend lend ford sends fund mars shaw wha lit scheduled fog fork raid compete fur pad mole mae " +
  "remembers completed unto seed fist moe mack tis chow bake lease sark wit archie tsk wheat dove lust bark " +
  "ant dose lone shoo ana mode marc finn maker chang doe dine crate fink mar ark lists creates " +
  "mist por mace dong fin pleases bind thai cove dane wand mara rake cone mare che wits drone fiend maru " +
  "sundays fore mend maze archives marx tor toddy hind rand schedules tee tack postponed lest dome " +
  "whit sow wham mart foe rewind hark fridays tasks lark plaid thursdays sundae thaw tuesdays saturdays " +
  "deleted sen phat crease starch lint wednesdays updated twat jove stow lor fins updates rove removes " +
  "gist foo tat crete mondays pard dune sho dole tae pail fend completes lis flor fined anna marco marcus " +
  "marta marie marek mario mavis monica morris remy renae renate renata rene remi remo ronan sandy sanna " +
  "serge searcy sergio sonja sunny tessa thea theo toby todd uma undine olivia liam noah emma amelia isla " +
  "arthur freya leo oscar luca finley finnian chan charlie cleo clea delia della dale deleon lester liszt " +
  "lisa lise shoshana showalter friedrich frida frieda mona mondale tamara tomas"
).split(" ");
