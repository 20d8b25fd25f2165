// Over 250 lines: examples, and no logic; they are read together as one batch.
import type { Scenario, Theme } from "../scenario.ts";

const flat: Scenario["rows"] = [
  { title: "Water the plants", due: "2026-11-25" },
  { title: "Renew the car insurance", due: "2026-11-27", tags: ["finance"] },
  { title: "Buy a birthday present for Lea", due: "2026-11-28", priority: "high" },
  { title: "Clean the oven", priority: "low" },
];

const agency: Scenario["rows"] = [
  { title: "Finish the budget report", priority: "high", due: "2026-11-25T17:00" },
  { title: "Send the invoice to Brandt", due: "2026-11-24" },
  { title: "Call Meier about the contract", status: "in_progress" },
  { title: "Order new toner", assignee: "Tom" },
  { title: "Update the website", due: "2026-11-30", priority: "low" },
  { title: "Book train tickets to Hamburg", status: "done" },
];

const studies: Scenario["rows"] = [
  "Read chapter 4",
  { title: "Hand in the lab report", due: "2026-11-26" },
  { title: "Email Professor Lind", priority: "low" },
  { title: "Launch the survey", status: "blocked", blockedReason: "waiting for approval from Sara" },
];

const calls: Scenario["rows"] = [
  { title: "Call the dentist", due: "2026-11-25" },
  { title: "Call the bank", due: "2026-11-26" },
  "Sort the recycling",
];

const moving: Scenario["rows"] = [
  "Pack the books",
  "Cancel the internet contract",
  "Rent a van",
  "Paint the old bedroom",
  "Register the new address",
  "Sell the sofa",
  "Hand over the keys",
];

/** Seventy conversations of a day of ordinary use, written before a model was seen with them. */
export const wholeDay: Theme = {
  name: "a whole day",
  scenarios: [
    // Creating
    {
      name: "a call on Sunday afternoon at three",
      turns: ["Remind me to call Grandma on Sunday at 3pm"],
      expect: { after: [{ title: "Call Grandma", due: "2026-11-29T15:00" }], count: 1 },
    },
    {
      name: "gotta, tmrw, at noon",
      rows: flat,
      turns: ["gotta drop off the parcel tmrw at noon"],
      expect: {
        after: [{ title: ["Drop off the parcel", "Drop the parcel off"], due: "2026-11-24T12:00" }],
        count: 5,
      },
    },
    {
      name: "end of week is Friday",
      turns: ["I need to get the tires changed by the end of the week"],
      expect: {
        after: [
          {
            title: ["Get the tires changed", "Change the tires", "Have the tires changed"],
            due: "2026-11-27",
          },
        ],
        count: 1,
      },
    },
    {
      name: "a date and a priority",
      rows: studies,
      turns: ["Remind me to submit the grant application on December 4, high priority"],
      expect: {
        after: [{ title: "Submit the grant application", due: "2026-12-04", priority: "high" }],
        count: 5,
      },
    },
    {
      name: "low priority and a tag, no date",
      turns: ["add renew my passport, low priority, tag it travel"],
      expect: {
        after: [
          { title: ["Renew my passport", "Renew passport"], due: null, priority: "low", tags: ["travel"] },
        ],
        count: 1,
      },
    },
    {
      name: "weekdays at half past eight, which is over today",
      turns: ["every weekday at 8:30 remind me to take my vitamins"],
      expect: {
        after: [{ title: ["Take my vitamins", "Take vitamins"], due: "2026-11-24T08:30", repeats: true }],
        count: 1,
      },
    },
    {
      name: "every Thursday evening",
      rows: flat,
      turns: ["I have to put the bins out every Thursday evening"],
      expect: {
        after: [{ title: ["Put the bins out", "Put out the bins"], due: "2026-11-26T18:00", repeats: true }],
        count: 5,
      },
    },
    {
      name: "the fifteenth of each month",
      turns: ["Remind me to pay the gym on the 15th of each month"],
      expect: { after: [{ title: "Pay the gym", due: "2026-12-15", repeats: true }], count: 1 },
    },
    {
      name: "three errands in one line",
      turns: ["I need to buy milk, pick up the dry cleaning and call the landlord"],
      expect: {
        after: [
          { title: "Buy milk" },
          { title: ["Pick up the dry cleaning", "Pick the dry cleaning up"] },
          { title: "Call the landlord" },
        ],
        count: 3,
      },
    },
    {
      name: "three sentences, three tasks, two of them dated",
      turns: [
        "I've got to call the school tomorrow morning. I should also get the boiler serviced. And on Saturday I have to bake a cake for Anna.",
      ],
      expect: {
        after: [
          { title: "Call the school", due: "2026-11-24T09:00" },
          { title: ["Get the boiler serviced", "Service the boiler", "Have the boiler serviced"], due: null },
          { title: "Bake a cake for Anna", due: "2026-11-28" },
        ],
        count: 3,
      },
    },
    {
      name: "one day for two things",
      rows: studies,
      turns: ["two things for tomorrow: print the handouts and charge the camera"],
      expect: {
        after: [
          { title: "Print the handouts", due: "2026-11-24" },
          { title: "Charge the camera", due: "2026-11-24" },
        ],
        count: 6,
      },
    },
    {
      name: "seven in the morning is tomorrow",
      turns: ["remind me at 7am to feed the neighbor's cat"],
      expect: {
        after: [{ title: ["Feed the neighbor's cat", "Feed neighbor's cat"], due: "2026-11-24T07:00" }],
        count: 1,
      },
    },
    {
      name: "in two hours",
      turns: ["remind me in two hours to move the laundry to the dryer"],
      expect: { after: [{ title: "Move the laundry to the dryer", due: "2026-11-23T11:00" }], count: 1 },
    },
    {
      name: "an estimate and a day",
      turns: ["On Wednesday I want to clear out the basement, should take about 90 minutes"],
      expect: {
        after: [
          {
            title: ["Clear out the basement", "Clear the basement out"],
            due: "2026-11-25",
            estimateMinutes: 90,
          },
        ],
        count: 1,
      },
    },
    {
      name: "a task for somebody else",
      rows: agency,
      turns: ["New task for Tom: order the name badges by Thursday"],
      expect: { after: [{ title: "Order the name badges", due: "2026-11-26", assignee: "Tom" }], count: 7 },
    },
    {
      name: "a sigh that is a task",
      rows: flat,
      turns: ["ugh i still need to book the hotel for Lisbon"],
      expect: { after: [{ title: ["Book the hotel for Lisbon", "Book hotel in Lisbon"] }], count: 5 },
    },
    {
      name: "urgent in front, today",
      turns: ["urgent: call the water company back today"],
      expect: {
        after: [
          {
            title: ["Call the water company back", "Call back the water company"],
            due: "2026-11-23",
            priority: "urgent",
          },
        ],
        count: 1,
      },
    },
    {
      name: "a note beside the title",
      turns: ["add buy paint, and put in the notes that it has to be the matt white one"],
      expect: { after: [{ title: "Buy paint", notes: /matt/i }], count: 1 },
    },
    {
      name: "the day after tomorrow at half past four",
      turns: ["the day after tomorrow at 4:30pm i have to pick up Nils from the airport"],
      expect: {
        after: [
          {
            title: ["Pick up Nils from the airport", "Pick Nils up from the airport"],
            due: "2026-11-25T16:30",
          },
        ],
        count: 1,
      },
    },
    {
      name: "tonight",
      rows: flat,
      turns: ["dont let me forget to lock the shed tonight"],
      expect: { after: [{ title: "Lock the shed", due: "2026-11-23T20:00" }], count: 5 },
    },

    // Completing
    {
      name: "sent the invoice",
      rows: agency,
      turns: ["sent the invoice to Brandt"],
      expect: {
        after: [
          { title: "Send the invoice to Brandt", status: "done" },
          { title: "Finish the budget report", status: "todo" },
        ],
        count: 6,
      },
    },
    {
      name: "two reports of done in one breath",
      rows: flat,
      turns: ["plants are watered and the oven's clean too"],
      expect: {
        after: [
          { title: "Water the plants", status: "done" },
          { title: "Clean the oven", status: "done" },
          { title: "Renew the car insurance", status: "todo" },
        ],
        count: 4,
      },
    },
    {
      name: "a call that is over",
      rows: agency,
      turns: ["Just got off the phone with Meier, the contract is sorted"],
      expect: { after: [{ title: "Call Meier about the contract", status: "done" }], count: 6 },
    },
    {
      name: "everything of today is done",
      rows: [
        { title: "Iron the shirts", due: "2026-11-23" },
        { title: "Back up the laptop", due: "2026-11-23" },
        { title: "Wash the curtains", due: "2026-11-25" },
        "Descale the kettle",
      ],
      turns: ["I finished everything that was due today"],
      expect: {
        after: [
          { title: "Iron the shirts", status: "done" },
          { title: "Back up the laptop", status: "done" },
          { title: "Wash the curtains", status: "todo" },
          { title: "Descale the kettle", status: "todo" },
        ],
        count: 4,
      },
    },
    {
      name: "not sent yet is not done",
      rows: agency,
      turns: ["I haven't sent the invoice to Brandt yet"],
      expect: { nothing: true },
    },
    {
      name: "done, and what follows from it",
      rows: agency,
      turns: ["budget report is finally finished! now i have to present it to the board on Thursday at 10am"],
      expect: {
        after: [
          { title: "Finish the budget report", status: "done" },
          {
            title: [
              "Present the budget report to the board",
              "Present budget report to board",
              "Present it to the board",
              "Present the report to the board",
            ],
            due: "2026-11-26T10:00",
          },
        ],
        count: 7,
      },
    },
    {
      name: "done too early, opened again",
      rows: studies,
      turns: ["read chapter 4, done", "oh wait, that was chapter 3. reopen it please"],
      expect: { after: [{ title: "Read chapter 4", status: "todo" }], count: 4 },
    },

    // Changing
    {
      name: "moved to another day",
      rows: flat,
      turns: ["Move the car insurance to Wednesday"],
      expect: {
        after: [{ title: "Renew the car insurance", due: "2026-11-25", tags: ["finance"] }],
        count: 4,
      },
    },
    {
      name: "pushed back by a day",
      rows: agency,
      turns: ["can you push the invoice back a day"],
      expect: {
        after: [{ title: "Send the invoice to Brandt", due: "2026-11-25", status: "todo" }],
        count: 6,
      },
    },
    {
      name: "actually urgent",
      rows: flat,
      turns: ["the present for Lea is actually urgent"],
      expect: {
        after: [{ title: "Buy a birthday present for Lea", priority: "urgent", due: "2026-11-28" }],
        count: 4,
      },
    },
    {
      name: "a new name",
      rows: flat,
      turns: ['Rename "Clean the oven" to "Clean the oven and the fridge"'],
      expect: {
        after: [{ title: "Clean the oven and the fridge", priority: "low" }],
        gone: ["Clean the oven"],
        count: 4,
      },
    },
    {
      name: "somebody else takes over",
      rows: agency,
      turns: ["Tom is off sick, Nina will do the toner instead"],
      expect: { after: [{ title: "Order new toner", assignee: "Nina" }], count: 6 },
    },
    {
      name: "one tag for two tasks",
      rows: agency,
      turns: ["tag the budget report finance, the invoice too"],
      expect: {
        after: [
          { title: "Finish the budget report", tags: ["finance"] },
          { title: "Send the invoice to Brandt", tags: ["finance"] },
        ],
        count: 6,
      },
    },
    {
      name: "another time on the same day",
      rows: agency,
      turns: ["the budget report can wait until 6pm, same day"],
      expect: {
        after: [{ title: "Finish the budget report", due: "2026-11-25T18:00", priority: "high" }],
        count: 6,
      },
    },
    {
      name: "no date any more",
      rows: agency,
      turns: ["The website doesn't need a due date any more, take it off"],
      expect: { after: [{ title: "Update the website", due: null, priority: "low" }], count: 6 },
    },
    {
      name: "no longer waiting for Paul",
      rows: [{ title: "Finish the floor plan", waitingFor: "Paul" }, "Measure the windows"],
      turns: ["I'm not waiting for Paul on the floor plan any more"],
      expect: { after: [{ title: "Finish the floor plan", waitingFor: null }], count: 2 },
    },
    {
      name: "day and priority of one task at once",
      rows: studies,
      turns: ["email Professor Lind by Tuesday, and set it to high"],
      expect: { after: [{ title: "Email Professor Lind", due: "2026-11-24", priority: "high" }], count: 4 },
    },
    {
      name: "all of tomorrow to Thursday",
      rows: [
        { title: "Trim the hedge", due: "2026-11-24" },
        { title: "Return the drill", due: "2026-11-24" },
        { title: "Mend the bike", due: "2026-11-28" },
      ],
      turns: ["i wont be home tomorrow, move everything from tomorrow to Thursday"],
      expect: {
        after: [
          { title: "Trim the hedge", due: "2026-11-26" },
          { title: "Return the drill", due: "2026-11-26" },
          { title: "Mend the bike", due: "2026-11-28" },
        ],
        count: 3,
      },
    },
    {
      name: "seven rows ask first",
      rows: moving,
      turns: ["Set all my tasks to high priority"],
      expect: { approval: true },
    },
    {
      name: "seven rows after a yes",
      rows: moving,
      turns: ["move everything on my list to Friday", { approve: "all" }],
      expect: {
        after: [
          { title: "Pack the books", due: "2026-11-27" },
          { title: "Rent a van", due: "2026-11-27" },
          { title: "Hand over the keys", due: "2026-11-27" },
          { title: "Cancel the internet contract", due: "2026-11-27" },
          { title: "Paint the old bedroom", due: "2026-11-27" },
          { title: "Register the new address", due: "2026-11-27" },
          { title: "Sell the sofa", due: "2026-11-27" },
        ],
        count: 7,
      },
    },
    {
      name: "seven rows after a no",
      rows: moving,
      turns: ["mark all my tasks as done", { approve: "none" }],
      expect: { nothing: true },
    },

    // Deleting and undo
    {
      name: "one deleted",
      rows: flat,
      turns: ["delete the oven task"],
      expect: { gone: ["Clean the oven"], count: 3 },
    },
    {
      name: "two scrapped",
      rows: agency,
      turns: ["scrap the website and the toner, we dont need those"],
      expect: { gone: ["Update the website", "Order new toner"], count: 4 },
    },
    {
      name: "deleted and taken back",
      rows: flat,
      turns: ["Delete the car insurance", "oops, undo that"],
      expect: {
        after: [{ title: "Renew the car insurance", due: "2026-11-27", tags: ["finance"] }],
        count: 4,
      },
    },
    {
      name: "moved and taken back",
      rows: studies,
      turns: ["move the lab report to Saturday", "undo"],
      expect: { after: [{ title: "Hand in the lab report", due: "2026-11-26" }], count: 4 },
    },
    {
      name: "deleting for good asks",
      rows: flat,
      turns: ["delete clean the oven", "now delete it for good"],
      expect: { gone: ["Clean the oven"], approval: true },
    },
    {
      name: "made and dropped again",
      rows: studies,
      turns: ["remind me to buy stamps tomorrow", "nah, delete that again"],
      expect: { gone: ["Buy stamps"], count: 4 },
    },

    // References
    {
      name: "the second of three",
      turns: [
        "add three tasks: wash the car, call Uncle Ben, sort the photos",
        "the second one is for Wednesday",
      ],
      expect: {
        after: [
          { title: "Wash the car", due: null },
          { title: "Call Uncle Ben", due: "2026-11-25" },
          { title: "Sort the photos", due: null },
        ],
        count: 3,
      },
    },
    {
      name: "the budget one",
      rows: agency,
      turns: ["make the budget one urgent"],
      expect: {
        after: [{ title: "Finish the budget report", priority: "urgent", due: "2026-11-25T17:00" }],
        count: 6,
      },
    },
    {
      name: "what was just listed is that",
      rows: flat,
      turns: ["What's due on Wednesday?", "ok move that to Saturday"],
      expect: { after: [{ title: "Water the plants", due: "2026-11-28" }], count: 4 },
    },
    {
      name: "two calls, which one",
      rows: calls,
      turns: ["move the call to Friday"],
      expect: { asks: true, nothing: true },
    },
    {
      name: "two calls, and the answer",
      rows: calls,
      turns: ["move the call to Friday", "the bank"],
      expect: {
        after: [
          { title: "Call the bank", due: "2026-11-27" },
          { title: "Call the dentist", due: "2026-11-25" },
        ],
        count: 3,
      },
    },
    {
      name: "two reports, which is deleted",
      rows: ["Write the sales report", "Write the safety report", "Order lunch"],
      turns: ["you can delete the report"],
      expect: { asks: true, nothing: true },
    },
    {
      name: "nothing of that name",
      rows: flat,
      turns: ["Mark the swimming lesson as done"],
      expect: { nothing: true },
    },

    // Lists and questions
    {
      name: "this week",
      rows: flat,
      turns: ["what's on my plate this week?"],
      expect: { nothing: true, says: /insurance/i },
    },
    {
      name: "a search by person",
      rows: agency,
      turns: ["do I have anything with Brandt?"],
      expect: { nothing: true, says: /invoice/i },
    },
    {
      name: "what to begin with",
      rows: agency,
      turns: ["help me plan my day, what should i start with?"],
      expect: { nothing: true, says: /budget|invoice|Meier/i },
    },
    {
      name: "when is it due",
      rows: studies,
      turns: ["When do I have to hand in the lab report?"],
      expect: { nothing: true, says: /thu|26/i },
    },
    {
      name: "who and what is stuck",
      rows: studies,
      turns: ["is anything stuck right now, and why?"],
      expect: { nothing: true, says: /Sara|approval/i },
    },

    // Small talk and what is out of reach
    {
      name: "good morning",
      rows: flat,
      turns: ["morning! hope you slept well lol"],
      expect: { nothing: true },
    },
    {
      name: "the weather",
      rows: studies,
      turns: ["What's the weather like in Munich tomorrow?"],
      expect: { nothing: true },
    },
    {
      name: "a poem",
      turns: ["write me a short poem about Mondays"],
      expect: { nothing: true },
    },
    {
      name: "thanks changes nothing more",
      turns: ["Remind me to defrost the freezer on Saturday", "perfect, thanks a lot!"],
      expect: { after: [{ title: "Defrost the freezer", due: "2026-11-28", status: "todo" }], count: 1 },
    },

    // Corrections and additions
    {
      name: "no, Friday",
      turns: ["Remind me to return the library books on Thursday", "no, Friday"],
      expect: { after: [{ title: "Return the library books", due: "2026-11-27" }], count: 1 },
    },
    {
      name: "make it urgent, then a day",
      rows: flat,
      turns: ["add fix the leaking tap", "make it urgent", "and it has to be done by tomorrow"],
      expect: { after: [{ title: "Fix the leaking tap", priority: "urgent", due: "2026-11-24" }], count: 5 },
    },
    {
      name: "another one for Tom",
      turns: ["I need to buy a Christmas card for Mia", "and another one for Tom"],
      expect: {
        after: [
          { title: "Buy a Christmas card for Mia" },
          { title: ["Buy a Christmas card for Tom", "Buy another Christmas card for Tom"] },
        ],
        count: 2,
      },
    },
    {
      name: "built up over four turns",
      turns: ["add plan mom's birthday", "by December 12", "high priority", "and tag it family"],
      expect: {
        after: [{ title: "Plan mom's birthday", due: "2026-12-12", priority: "high", tags: ["family"] }],
        count: 1,
      },
    },

    // Started and blocked
    {
      name: "started",
      rows: studies,
      turns: ["ok i've started on the lab report"],
      expect: {
        after: [{ title: "Hand in the lab report", status: "in_progress", due: "2026-11-26" }],
        count: 4,
      },
    },
    {
      name: "blocked with a reason",
      rows: agency,
      turns: ["The website is blocked, the photos are still missing"],
      expect: {
        after: [{ title: "Update the website", status: "blocked", blockedReason: /photo/i }],
        count: 6,
      },
    },
    {
      name: "free again and at work on it",
      rows: studies,
      turns: ["Sara approved the survey, so its not blocked anymore, i'm working on it now"],
      expect: { after: [{ title: "Launch the survey", status: "in_progress" }], count: 4 },
    },
  ],
};
