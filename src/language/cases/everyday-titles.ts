/** Lines whose title, day or priority is easily cut wrong, read on Monday 23 November 2026 at 09:00 (Berlin). */
import type { EverydayCase } from "./everyday.ts";

export const everydayTitles: readonly EverydayCase[] = [
  [
    "set a weekly reminder on Thursdays at 6pm to fold the laundry",
    {
      title: "Fold the laundry",
      due: "2026-11-26T18:00",
      repeat: "FREQ=WEEKLY;BYDAY=TH",
    },
  ],
  [
    "remind me to air the cellar on the weekends",
    { title: "Air the cellar", repeat: "FREQ=WEEKLY;BYDAY=SA,SU" },
  ],
  [
    "call Lars every other week on Tuesday mornings",
    {
      title: "call Lars",
      due: "2026-11-24T09:00",
      repeat: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    },
  ],
  [
    "choir on the second Tuesday evening of every month",
    {
      title: "choir",
      due: "2026-12-08T18:00",
      repeat: "FREQ=MONTHLY;BYDAY=2TU",
    },
  ],
  ["remind me to take the syrup at 8 every evening", { title: "Take the syrup", due: "2026-11-23T20:00" }],
  [
    "set an alert for half an hour from now to turn the roast",
    { title: "Turn the roast", due: "2026-11-23T09:30" },
  ],
  ["remind me two nights from now to soak the beans", { title: "Soak the beans", due: "2026-11-25" }],
  ["water the orchids later at 7:20pm", { title: "water the orchids", due: "2026-11-23T19:20" }],
  ["join the stand-up at 6am Eastern time", { title: "join the stand-up", due: "2026-11-24T06:00" }],
  ["ask Ines if Friday suits her", { title: "ask Ines if Friday suits her", due: null }],
  ["see the parents' evening slides", { title: "see the parents' evening slides", due: null }],
  ["remind me that the audit is in Hall A tomorrow", { title: "The audit is in Hall A", due: "2026-11-24" }],
  ["remind me to ask when the launch is tomorrow", { title: "Ask when the launch is", due: "2026-11-24" }],
  ["remember that I owe Paul a coffee", { title: "I owe Paul a coffee" }],
  ["i need to remember the code for the shed", { title: "The code for the shed" }],
  ["don't let me miss the raffle on december 5th", { title: "The raffle", due: "2026-12-05" }],
  ["i need reminding to defrost the peas tomorrow", { title: "Defrost the peas", due: "2026-11-24" }],
  ["reminder for the boiler check on friday", { title: "The boiler check", due: "2026-11-27" }],
  ['add a ""tyre change"" reminder for Monday', { title: "Tyre change", due: "2026-11-30" }],
  [
    "set up a weekly pottery reminder for Mila on Fridays",
    {
      title: "Pottery",
      assignee: "Mila",
      repeat: "FREQ=WEEKLY;BYDAY=FR",
    },
  ],
  [
    "fix the address label printer on Thursday",
    { title: "fix the address label printer", due: "2026-11-26" },
  ],
  ["wash the curtains, tag it home", { title: "wash the curtains", tags: "home" }],
  ["create an urgent task to reset the router", { title: "Reset the router", priority: "urgent" }],
  [
    "remind me to check the mail when I have a minute",
    { title: "Check the mail when I have a minute", minutes: null },
  ],
  ["I need about 40 minutes to read the lease tomorrow", { title: "Read the lease", minutes: 40 }],
  ["log the bet, odds 9/2 versus 4/1", { due: null }],
  ["find the 3/8 and 5/16 drill bits", { due: null }],
  ["read Romans 8:28 aloud", { due: null }],
  ["download Tomorrow Never Dies", { title: "download Tomorrow Never Dies", due: null }],
  ["collect grandma's Sunday coat", { due: null }],
  ["close the books by the end of Q4", { due: "2026-12-31" }],
  ["bake on the weekend before Christmas", { due: "2026-12-19" }],
  ["visit Kyoto next year in March", { due: "2027-03-01" }],
  ["see the notary this upcoming Monday", { due: "2026-11-30" }],
  ["pour lead on the first of Advent", { due: "2026-11-29" }],
  ["dumplings for Chinese New Year", { due: "2027-02-06" }],
  ["supper with Nils tomorrow half eight", { title: "supper with Nils", due: "2026-11-24T20:30" }],
  ["flight 6:10am Dec 2", { due: "2026-12-02T06:10" }],
  ["swap the 5/8 socket for a 9/16", { due: null }],
  ["write to Captain Sunday", { due: null }],
];
