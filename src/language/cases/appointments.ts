/** Appointments in a row, errands that sound like deletions, promises, slips of the keys. Read with the second look. */
import type { EverydayCase } from "./everyday.ts";

const errand = (title: string): EverydayCase[1] => ({ kinds: ["create"], titles: [title] });
const two = (...titles: readonly string[]): EverydayCase[1] => ({
  kinds: [titles.map(() => "create").join()],
  titles: [titles.join("|")],
});
const gone = (...references: readonly string[]): EverydayCase[1] => ({ kinds: ["delete"], references });

export const appointments: readonly EverydayCase[] = [
  ["I have a meeting at 3 and lunch with Bob at 1", two("Meeting", "Lunch with Bob")],
  [
    "I have a dentist appointment tomorrow at 9 and a call with Ana at 11",
    {
      ...two("Dentist appointment", "Call with Ana"),
      fields: ['"date":"2026-11-24","time":"09:00"', '"date":"2026-11-24","time":"11:00"'],
    },
  ],
  ["I've got yoga at 7 and dinner with Kim at 9", two("Yoga", "Dinner with Kim")],
  ["tomorrow I have physio at 8 and a haircut at 4", two("Physio", "Haircut")],
  ["team sync at 10am and 1:1 with Zoe at 2pm", two("team sync", "1:1 with Zoe")],
  ["I have a meeting on Monday and an exam on Thursday", two("Meeting", "Exam")],
  ["dinner with Ana and Bob at 8", two("dinner with Ana and Bob")],
  ["lunch and drinks with Bob at 1", two("lunch and drinks with Bob")],
  ["breakfast meeting and call at 9", two("breakfast meeting and call")],
  ["take out the trash", errand("take out the trash")],
  ["take the bins out on Thursday", errand("take the bins out")],
  ["take out the recycling", errand("take out the recycling")],
  ["take out the dog", errand("take out the dog")],
  ["take out the old sofa", errand("take out the old sofa")],
  ["please take out the trash tomorrow", errand("Take out the trash")],
  ["take out a loan", errand("take out a loan")],
  ["take out milk from my list", gone("milk")],
  ["take out the milk from the list", gone("the milk")],
  ["take the second one out of the list", gone("the second one")],
  ["take out that one", gone("that one")],
  ["i promised to lend ines my tent", errand("Lend ines my tent")],
  ["I promised Ines to lend her my tent", errand("Lend Ines my tent")],
  ["we promised the neighbours to feed the cat", errand("Feed the cat (promised the neighbours)")],
  ["I promised Anna to send the deck", errand("Send the deck to Anna")],
  ["I promised myself to run more", errand("Run more")],
  ["keep in mind to ask for a discount", errand("Ask for a discount")],
  ["bear in mind to order ink", errand("Order ink")],
  ["remnd me to call bo", errand("Call bo")],
  ["remimd me to wash teh dog", errand("Wash teh dog")],
  ["delte the second one", gone("the second one")],
  ["rmeove milk from my list", gone("milk")],
  ["finsihed the budget", { kinds: ["complete"], references: ["the budget"] }],
  ["markk the report as doen", { kinds: ["complete"], references: ["the report"] }],
  ["mvoe laundry to sunday", { kinds: ["update"], references: ["laundry"] }],
  ["serch for the budget", { kinds: ["search"] }],
  ["shwo my tsaks", { kinds: ["list"] }],
];
