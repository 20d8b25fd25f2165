// Over 250 lines: examples, and no logic; they are read together as one batch.
import type { Scenario, Theme } from "../scenario.ts";

const garden: Scenario["rows"] = [
  { title: "Prune the apple tree", due: "2026-11-28", status: "todo" },
  { title: "Clean the gutters", due: "2026-11-25", priority: "high", status: "todo" },
  { title: "Order firewood", due: "2026-11-26", status: "todo" },
  { title: "Service the lawn mower", status: "todo" },
  { title: "Service the boiler", due: "2026-12-02", status: "todo" },
  { title: "Return the scaffolding to Hendrik", status: "todo" },
  { title: "Paint the shed door", status: "in_progress" },
  { title: "Rake the leaves", status: "done" },
];

const school: Scenario["rows"] = [
  { title: "Grade the biology tests", due: "2026-11-24", priority: "high", status: "todo" },
  { title: "Grade the chemistry tests", due: "2026-11-27", status: "todo" },
  { title: "Call Mrs. Petrov about Leon", status: "todo" },
  { title: "Call the bus company", due: "2026-11-26T11:00", status: "todo" },
  { title: "Prepare the museum trip", due: "2026-12-04", status: "todo" },
  { title: "Collect the consent forms", status: "todo" },
  { title: "Order new microscopes", priority: "low", status: "todo" },
  { title: "Write the term report", status: "done" },
];

const shop: Scenario["rows"] = [
  { title: "Ship the order to Vienna", due: "2026-11-24", status: "todo" },
  { title: "Ship the order to Graz", due: "2026-11-26", status: "todo" },
  { title: "Photograph the winter mugs", status: "todo" },
  { title: "Refund Mr. Okello", priority: "high", status: "todo" },
  { title: "Restock the gift boxes", due: "2026-11-25", status: "todo" },
  { title: "Update the shop banner", assignee: "Rosa", status: "todo" },
  { title: "Answer the reviews", status: "todo" },
];

const band: Scenario["rows"] = [
  { title: "Tune the piano", due: "2026-11-26", status: "todo" },
  { title: "Book the rehearsal room", due: "2026-11-24", priority: "high", status: "todo" },
  { title: "Book the sound engineer", due: "2026-12-01", status: "todo" },
  { title: "Print the posters", assignee: "Lena", status: "todo" },
  { title: "Send the setlist to Dario", status: "todo" },
  { title: "Repair the amplifier", status: "in_progress" },
  { title: "Record the demo", status: "done" },
];

const clinic: Scenario["rows"] = [
  { title: "Order the vaccines", due: "2026-11-25", status: "todo" },
  { title: "Order the gloves", due: "2026-11-27", status: "todo" },
  { title: "Phone the insurer", due: "2026-11-26T10:00", status: "todo" },
  { title: "Update the waiting list", priority: "low", status: "todo" },
  { title: "Sterilise the instruments", status: "todo" },
  { title: "Write the audit answer", due: "2026-11-30", status: "todo" },
];

/** What is taken back, put right, meant of another row, or goes on with what was said before. */
export const turnedBack: Theme = {
  name: "turned back",
  scenarios: [
    {
      name: "ah no, the back side is still full of leaves. open it again please",
      rows: garden,
      turns: ["gutters are clean", "ah no, the back side is still full of leaves. open it again please"],
      expect: { after: [{ title: "Clean the gutters", status: "todo" }], count: 8 },
    },
    {
      name: "hmm, that was premature, the delivery got cancelled. could you reopen ",
      rows: garden,
      turns: [
        "mark the firewood as done",
        "Hmm, that was premature, the delivery got cancelled. Could you reopen that?",
      ],
      expect: { after: [{ title: "Order firewood", status: "todo" }], count: 8 },
    },
    {
      name: "sorry, i spoke too soon, the technician has to come back. put it back ",
      rows: garden,
      turns: [
        "Please complete the boiler task.",
        "Sorry, I spoke too soon, the technician has to come back. Put it back on the list.",
      ],
      expect: { after: [{ title: "Service the boiler", status: "todo" }], count: 8 },
    },
    {
      name: "hang on, my wife still wants that. please undo",
      rows: garden,
      turns: ["delete the shed door", "Hang on, my wife still wants that. Please undo."],
      expect: { after: [{ title: "Paint the shed door", status: "in_progress" }], count: 8 },
    },
    {
      name: "on reflection that's a bad idea, it will freeze. take that back, pleas",
      rows: garden,
      turns: [
        "push the apple tree to next Monday",
        "On reflection that's a bad idea, it will freeze. Take that back, please.",
      ],
      expect: { after: [{ title: "Prune the apple tree", due: "2026-11-28" }], count: 8 },
    },
    {
      name: "wait there's one pile left, un-tick that",
      rows: school,
      turns: ["biology tests are graded", "wait there's one pile left, un-tick that"],
      expect: { after: [{ title: "Grade the biology tests", status: "todo" }], count: 8 },
    },
    {
      name: "not quite after all, five are missing",
      rows: school,
      turns: ["Biology tests done.", "Not quite after all, five are missing"],
      expect: { after: [{ title: "Grade the biology tests", status: "todo" }], count: 8 },
    },
    {
      name: "oh dear, i clicked send too early. please reverse that change",
      rows: school,
      turns: [
        "set the microscopes to urgent",
        "Oh dear, I clicked send too early. Please reverse that change.",
      ],
      expect: { after: [{ title: "Order new microscopes", priority: "low" }], count: 8 },
    },
    {
      name: "i was wrong, two parents haven't signed. set it to todo again, please",
      rows: school,
      turns: [
        "The consent forms are all in, tick them off.",
        "I was wrong, two parents haven't signed. Set it to todo again, please.",
      ],
      expect: { after: [{ title: "Collect the consent forms", status: "todo" }], count: 8 },
    },
    {
      name: "the term report has to be reopened, the headmaster wants changes",
      rows: school,
      turns: ["The term report has to be reopened, the headmaster wants changes."],
      expect: { after: [{ title: "Write the term report", status: "todo" }], count: 8 },
    },
    {
      name: "i finished the term report too early, a chapter is missing. please put",
      rows: school,
      turns: ["I finished the term report too early, a chapter is missing. Please put it back to todo."],
      expect: { after: [{ title: "Write the term report", status: "todo" }], count: 8 },
    },
    {
      name: "the leaves aren't really raked, could you set that back to open",
      rows: garden,
      turns: ["The leaves aren't really raked, could you set that back to open?"],
      expect: { after: [{ title: "Rake the leaves", status: "todo" }], count: 8 },
    },
    {
      name: "no it bounced, reopen",
      rows: shop,
      turns: ["Refund for Okello is through", "no it bounced, reopen"],
      expect: { after: [{ title: "Refund Mr. Okello", status: "todo" }], count: 7 },
    },
    {
      name: "second thoughts: we need it for advent. bring it back, please",
      rows: shop,
      turns: ["drop the shop banner", "Second thoughts: we need it for Advent. Bring it back, please."],
      expect: { after: [{ title: "Update the shop banner", status: "todo" }], count: 7 },
    },
    {
      name: "oh, the gutters weren't finished after all, put them back to todo",
      rows: garden,
      turns: [
        "gutters done",
        "move the firewood to Friday",
        "Oh, the gutters weren't finished after all, put them back to todo.",
      ],
      expect: {
        after: [
          { title: "Clean the gutters", status: "todo" },
          { title: "Order firewood", due: "2026-11-27" },
        ],
        count: 8,
      },
    },
    {
      name: "actually the boiler one isn't finished yet, please reopen it",
      rows: garden,
      turns: [
        "Complete the boiler service.",
        "And set the lawn mower to high.",
        "Actually the boiler one isn't finished yet, please reopen it.",
      ],
      expect: {
        after: [
          { title: "Service the boiler", status: "todo" },
          { title: "Service the lawn mower", priority: "high" },
        ],
        count: 8,
      },
    },
    {
      name: "undo the biology one pls",
      rows: school,
      turns: ["biology tests are graded", "bus company -> friday 2pm", "undo the biology one pls"],
      expect: {
        after: [
          { title: "Grade the biology tests", status: "todo" },
          { title: "Call the bus company", due: "2026-11-27T14:00" },
        ],
        count: 8,
      },
    },
    {
      name: "hm vienna hasn't left yet, that one back to open",
      rows: shop,
      turns: ["ship vienna is done", "graz too", "hm vienna hasn't left yet, that one back to open"],
      expect: {
        after: [
          { title: "Ship the order to Vienna", status: "todo" },
          { title: "Ship the order to Graz", status: "done" },
        ],
        count: 7,
      },
    },
    {
      name: "the gift boxes should go back to wednesday, though",
      rows: shop,
      turns: [
        "Move the gift boxes to Friday.",
        "Give the reviews to Rosa.",
        "The gift boxes should go back to Wednesday, though.",
      ],
      expect: {
        after: [
          { title: "Restock the gift boxes", due: "2026-11-25" },
          { title: "Answer the reviews", assignee: "Rosa" },
        ],
        count: 7,
      },
    },
    {
      name: "i need the reviews task after all, can i have it back",
      rows: shop,
      turns: [
        "delete the reviews task",
        "mark the mugs as done",
        "I need the reviews task after all, can I have it back?",
      ],
      expect: {
        after: [
          { title: "Answer the reviews", status: "todo" },
          { title: "Photograph the winter mugs", status: "done" },
        ],
        count: 7,
      },
    },
    {
      name: "oh no, i meant chemistry. biology is still on my desk",
      rows: school,
      turns: ["The biology tests are done.", "Oh no, I meant chemistry. Biology is still on my desk."],
      expect: {
        after: [
          { title: "Grade the biology tests", status: "todo" },
          { title: "Grade the chemistry tests", status: "done" },
        ],
        count: 8,
      },
    },
    {
      name: "wrong city! it was graz that went out, vienna hasn't",
      rows: shop,
      turns: ["Mark the Vienna order as shipped.", "Wrong city! It was Graz that went out, Vienna hasn't."],
      expect: {
        after: [
          { title: "Ship the order to Vienna", status: "todo" },
          { title: "Ship the order to Graz", status: "done" },
        ],
        count: 7,
      },
    },
    {
      name: "oops i meant the mower",
      rows: garden,
      turns: ["move the boiler service to december 9", "oops i meant the mower"],
      expect: {
        after: [
          { title: "Service the boiler", due: "2026-12-02" },
          { title: "Service the lawn mower", due: "2026-12-09" },
        ],
        count: 8,
      },
    },
    {
      name: "that was the wrong task, sorry. i was talking about the firewood. gutt",
      rows: garden,
      turns: [
        "Set the gutters to low.",
        "That was the wrong task, sorry. I was talking about the firewood. Gutters stay high.",
      ],
      expect: {
        after: [
          { title: "Clean the gutters", priority: "high" },
          { title: "Order firewood", priority: "low" },
        ],
        count: 8,
      },
    },
    {
      name: "no no, not that call, the one to mrs. petrov",
      rows: school,
      turns: ["Delete the call to the bus company.", "No no, not that call, the one to Mrs. Petrov!"],
      expect: {
        after: [{ title: "Call the bus company", status: "todo" }],
        gone: ["Call Mrs. Petrov about Leon"],
        count: 7,
      },
    },
    {
      name: "sorry wrong one, the consent forms are for karim",
      rows: school,
      turns: ["assign the museum trip to Karim", "sorry wrong one, the consent forms are for Karim"],
      expect: {
        after: [
          { title: "Collect the consent forms", assignee: "Karim" },
          { title: "Prepare the museum trip" },
        ],
        count: 8,
      },
    },
    {
      name: "hm i meant the gift boxes, not the mugs",
      rows: shop,
      turns: ["tag the mugs with xmas", "hm I meant the gift boxes, not the mugs"],
      expect: {
        after: [{ title: "Restock the gift boxes", tags: ["xmas"] }, { title: "Photograph the winter mugs" }],
        count: 7,
      },
    },
    {
      name: "no leave vienna alone, graz to friday",
      rows: shop,
      turns: ["vienna to thursday", "no leave vienna alone, graz to friday"],
      expect: {
        after: [
          { title: "Ship the order to Vienna", due: "2026-11-24" },
          { title: "Ship the order to Graz", due: "2026-11-27" },
        ],
        count: 7,
      },
    },
    {
      name: "argh, the mower is what i meant. the boiler is next week",
      rows: garden,
      turns: ["The boiler service is done", "Argh, the mower is what I meant. The boiler is next week."],
      expect: {
        after: [
          { title: "Service the boiler", status: "todo" },
          { title: "Service the lawn mower", status: "done" },
        ],
        count: 8,
      },
    },
    {
      name: "sorry, i mixed them up: biology is done, chemistry isn't",
      rows: school,
      turns: ["mark chemistry as done", "Sorry, I mixed them up: biology is done, chemistry isn't."],
      expect: {
        after: [
          { title: "Grade the biology tests", status: "done" },
          { title: "Grade the chemistry tests", status: "todo" },
        ],
        count: 8,
      },
    },
    {
      name: "no, that should stay on thursday. it's the gutters that need to move t",
      rows: garden,
      turns: [
        "Move the firewood to Saturday.",
        "No, that should stay on Thursday. It's the gutters that need to move to Saturday.",
      ],
      expect: {
        after: [
          { title: "Order firewood", due: "2026-11-26" },
          { title: "Clean the gutters", due: "2026-11-28" },
        ],
        count: 8,
      },
    },
    {
      name: "make that 10, sorry",
      rows: school,
      turns: ["move the bus company to Friday at 9", "make that 10, sorry"],
      expect: { after: [{ title: "Call the bus company", due: "2026-11-27T10:00" }], count: 8 },
    },
    {
      name: "correction: the 9th",
      rows: school,
      turns: ["Set the museum trip to December 8.", "Correction: the 9th."],
      expect: { after: [{ title: "Prepare the museum trip", due: "2026-12-09" }], count: 8 },
    },
    {
      name: "*saturday",
      rows: garden,
      turns: ["firewood to friday", "*saturday"],
      expect: { after: [{ title: "Order firewood", due: "2026-11-28" }], count: 8 },
    },
    {
      name: "nah high is enough",
      rows: garden,
      turns: ["set the mower to urgent", "nah high is enough"],
      expect: { after: [{ title: "Service the lawn mower", priority: "high" }], count: 8 },
    },
    {
      name: "sorry, i meant tariq. rosa is on leave",
      rows: shop,
      turns: ["Assign the reviews to Rosa.", "Sorry, I meant Tariq. Rosa is on leave."],
      expect: { after: [{ title: "Answer the reviews", assignee: "Tariq" }], count: 7 },
    },
    {
      name: "typo, 4pm",
      rows: shop,
      turns: ["add: pick up the parcels at 3pm", "typo, 4pm"],
      expect: { after: [{ title: "Pick up the parcels", due: "2026-11-23T16:00" }], count: 8 },
    },
    {
      name: "ok change of plan, friday. that's final",
      rows: shop,
      turns: ["gift boxes to thursday", "ok change of plan, friday. that's final"],
      expect: { after: [{ title: "Restock the gift boxes", due: "2026-11-27" }], count: 7 },
    },
    {
      name: "hmm, monday is too late. let's say saturday instead",
      rows: school,
      turns: ["Move the chemistry tests to Monday.", "Hmm, Monday is too late. Let's say Saturday instead."],
      expect: { after: [{ title: "Grade the chemistry tests", due: "2026-11-28" }], count: 8 },
    },
    {
      name: "no wait, i read that wrong. it's 1:30",
      rows: school,
      turns: ["Move the bus company call to 1 pm on Thursday.", "No wait, I read that wrong. It's 1:30."],
      expect: { after: [{ title: "Call the bus company", due: "2026-11-26T13:30" }], count: 8 },
    },
    {
      name: "i meant home, not diy",
      rows: garden,
      turns: ["tag the shed door with diy", "I meant home, not diy"],
      expect: { after: [{ title: "Paint the shed door", tags: ["home"] }], count: 8 },
    },
    {
      name: "and the one to graz as well",
      rows: shop,
      turns: ["Vienna is shipped ✔", "and the one to Graz as well"],
      expect: {
        after: [
          { title: "Ship the order to Vienna", status: "done" },
          { title: "Ship the order to Graz", status: "done" },
        ],
        count: 7,
      },
    },
    {
      name: "same with chemistry",
      rows: school,
      turns: ["Move the biology tests to Thursday.", "Same with chemistry."],
      expect: {
        after: [
          { title: "Grade the biology tests", due: "2026-11-26" },
          { title: "Grade the chemistry tests", due: "2026-11-26" },
        ],
        count: 8,
      },
    },
    {
      name: "the chemistry ones are finished, tick that. move the other one to wedn",
      rows: school,
      turns: [
        "Which tests do I still have to grade?",
        "The chemistry ones are finished, tick that. Move the other one to Wednesday.",
      ],
      expect: {
        after: [
          { title: "Grade the chemistry tests", status: "done" },
          { title: "Grade the biology tests", due: "2026-11-25" },
        ],
        count: 8,
      },
    },
    {
      name: "and the other to saturday",
      rows: shop,
      turns: ["Move the order to Friday.", "the one for Graz", "and the other to Saturday"],
      expect: {
        after: [
          { title: "Ship the order to Graz", due: "2026-11-27" },
          { title: "Ship the order to Vienna", due: "2026-11-28" },
        ],
        count: 7,
      },
    },
    {
      name: "he can take the gutters as well",
      rows: garden,
      turns: ["give the firewood to Tom", "he can take the gutters as well"],
      expect: {
        after: [
          { title: "Order firewood", assignee: "Tom" },
          { title: "Clean the gutters", assignee: "Tom" },
        ],
        count: 8,
      },
    },
    {
      name: "do the same for the scaffolding",
      rows: garden,
      turns: ["Set the mower to high priority.", "Do the same for the scaffolding."],
      expect: {
        after: [
          { title: "Service the lawn mower", priority: "high" },
          { title: "Return the scaffolding to Hendrik", priority: "high" },
        ],
        count: 8,
      },
    },
    {
      name: "gift boxes restocked too, and the banner",
      rows: shop,
      turns: ["mugs are photographed", "gift boxes restocked too, and the banner"],
      expect: {
        after: [
          { title: "Photograph the winter mugs", status: "done" },
          { title: "Restock the gift boxes", status: "done" },
          { title: "Update the shop banner", status: "done" },
        ],
        count: 7,
      },
    },
    {
      name: "hendrik is good with wood, let him do it",
      rows: garden,
      turns: ["Add 'Fix the garden gate'.", "Hendrik is good with wood, let him do it."],
      expect: { after: [{ title: "Fix the garden gate", assignee: "Hendrik" }], count: 9 },
    },
    {
      name: "marta offered to help. please give it to her",
      rows: garden,
      turns: ["Put 'Buy bird seed' on my list, please.", "Marta offered to help. Please give it to her."],
      expect: { after: [{ title: "Buy bird seed", assignee: "Marta" }], count: 9 },
    },
    {
      name: "rosa has time on thursday at 2 pm, please set it to that",
      rows: shop,
      turns: ["add a task: wrap the samples", "Rosa has time on Thursday at 2 pm, please set it to that"],
      expect: { after: [{ title: "Wrap the samples", due: "2026-11-26T14:00" }], count: 8 },
    },
    {
      name: "also write there that the handles face right",
      rows: shop,
      turns: ["Put a note on the mugs: white background.", "Also write there that the handles face right."],
      expect: {
        after: [{ title: "Photograph the winter mugs", notes: /white background[\s\S]*handles face right/i }],
        count: 7,
      },
    },
    {
      name: "then set it for friday and pass it on to tariq",
      rows: shop,
      turns: ["When is the banner due?", "Then set it for Friday and pass it on to Tariq."],
      expect: {
        after: [{ title: "Update the shop banner", due: "2026-11-27", assignee: "Tariq" }],
        count: 7,
      },
    },
    {
      name: "put karim down for it",
      rows: school,
      turns: ["Who takes care of the museum trip?", "Put Karim down for it."],
      expect: { after: [{ title: "Prepare the museum trip", assignee: "Karim" }], count: 8 },
    },
    {
      name: "mower",
      rows: garden,
      turns: ["the service is done", "mower"],
      expect: {
        after: [
          { title: "Service the lawn mower", status: "done" },
          { title: "Service the boiler", status: "todo" },
        ],
        count: 8,
      },
    },
    {
      name: "sorry, should have said so. the one for vienna",
      rows: shop,
      turns: [
        "The order has left the house, please complete it.",
        "Sorry, should have said so. The one for Vienna.",
      ],
      expect: {
        after: [
          { title: "Ship the order to Vienna", status: "done" },
          { title: "Ship the order to Graz", status: "todo" },
        ],
        count: 7,
      },
    },
    {
      name: "right, the graz order i mean, they cancelled",
      rows: shop,
      turns: ["delete the order", "right, the Graz order I mean, they cancelled"],
      expect: { gone: ["Ship the order to Graz"], count: 6 },
    },
    {
      name: "the bus people",
      rows: school,
      turns: ["move the call to Tuesday", "The bus people."],
      expect: { after: [{ title: "Call the bus company", due: "2026-11-24T11:00" }], count: 8 },
    },
    {
      name: "both of them",
      rows: garden,
      turns: ["Set the service to high priority.", "both of them"],
      expect: {
        after: [
          { title: "Service the lawn mower", priority: "high" },
          { title: "Service the boiler", priority: "high" },
        ],
        count: 8,
      },
    },
    {
      name: "neither, forget it",
      rows: school,
      turns: ["mark the test as graded", "neither, forget it"],
      expect: { nothing: true },
    },
    {
      name: "ah, two keys are still off. could you put it back on my list",
      rows: band,
      turns: ["The piano is tuned.", "Ah, two keys are still off. Could you put it back on my list?"],
      expect: { after: [{ title: "Tune the piano", status: "todo" }], count: 7 },
    },
    {
      name: "nope they came out blurry, reopen pls",
      rows: band,
      turns: ["posters are printed", "nope they came out blurry, reopen pls"],
      expect: { after: [{ title: "Print the posters", status: "todo" }], count: 7 },
    },
    {
      name: "the demo needs to be opened again, the label wants a longer version",
      rows: band,
      turns: ["The demo needs to be opened again, the label wants a longer version."],
      expect: { after: [{ title: "Record the demo", status: "todo" }], count: 7 },
    },
    {
      name: "the room fell through, set that one back to todo",
      rows: band,
      turns: [
        "room booked",
        "send the setlist -> friday",
        "the room fell through, set that one back to todo",
      ],
      expect: {
        after: [
          { title: "Book the rehearsal room", status: "todo" },
          { title: "Send the setlist to Dario", due: "2026-11-27" },
        ],
        count: 7,
      },
    },
    {
      name: "sorry, i confused the two: the room is booked, the engineer isn't",
      rows: band,
      turns: [
        "Mark the sound engineer as booked.",
        "Sorry, I confused the two: the room is booked, the engineer isn't.",
      ],
      expect: {
        after: [
          { title: "Book the rehearsal room", status: "done" },
          { title: "Book the sound engineer", status: "todo" },
        ],
        count: 7,
      },
    },
    {
      name: "no, i was thinking of the setlist. the amp stays with me",
      rows: band,
      turns: ["Give the amplifier to Lena.", "No, I was thinking of the setlist. The amp stays with me."],
      expect: {
        after: [{ title: "Send the setlist to Dario", assignee: "Lena" }, { title: "Repair the amplifier" }],
        count: 7,
      },
    },
    {
      name: "hm, friday's a holiday for them. make it thursday at 3 pm",
      rows: clinic,
      turns: ["Move the insurer to Friday.", "Hm, Friday's a holiday for them. Make it Thursday at 3 pm."],
      expect: { after: [{ title: "Phone the insurer", due: "2026-11-26T15:00" }], count: 6 },
    },
    {
      name: "oh no that's the wrong one, i wanted the audit answer high",
      rows: clinic,
      turns: ["set the waiting list to high", "oh no that's the wrong one, i wanted the audit answer high"],
      expect: {
        after: [
          { title: "Update the waiting list", priority: "low" },
          { title: "Write the audit answer", priority: "high" },
        ],
        count: 6,
      },
    },
    {
      name: "the one with the gloves",
      rows: clinic,
      turns: ["The order has arrived, tick it off.", "The one with the gloves."],
      expect: {
        after: [
          { title: "Order the gloves", status: "done" },
          { title: "Order the vaccines", status: "todo" },
        ],
        count: 6,
      },
    },
    {
      name: "aylin knows how that works. please assign it to her",
      rows: clinic,
      turns: ["Add 'Replace the fridge filter'.", "Aylin knows how that works. Please assign it to her."],
      expect: { after: [{ title: "Replace the fridge filter", assignee: "Aylin" }], count: 7 },
    },
    {
      name: "she starts on wednesday at 8. please set it to that",
      rows: clinic,
      turns: [
        "Put 'Meet the new nurse' on the list.",
        "She starts on Wednesday at 8. Please set it to that.",
      ],
      expect: { after: [{ title: "Meet the new nurse", due: "2026-11-25T08:00" }], count: 7 },
    },
    {
      name: "hmm, on second thought we still need that. undo it please",
      rows: clinic,
      turns: ["delete the waiting list task", "Hmm, on second thought we still need that. Undo it please."],
      expect: { after: [{ title: "Update the waiting list", status: "todo" }], count: 6 },
    },
    {
      name: "not all of them, the second tray is missing",
      rows: clinic,
      turns: ["instruments are sterile", "not all of them, the second tray is missing"],
      expect: { after: [{ title: "Sterilise the instruments", status: "todo" }], count: 6 },
    },
    {
      name: "sorry, december 3. i misread the letter",
      rows: clinic,
      turns: ["push the audit answer to december 4", "sorry, december 3. I misread the letter."],
      expect: { after: [{ title: "Write the audit answer", due: "2026-12-03" }], count: 6 },
    },
    {
      name: "no, the gloves should stay on friday. the vaccines need to go to monda",
      rows: clinic,
      turns: [
        "Move the gloves to Monday.",
        "No, the gloves should stay on Friday. The vaccines need to go to Monday.",
      ],
      expect: {
        after: [
          { title: "Order the gloves", due: "2026-11-27" },
          { title: "Order the vaccines", due: "2026-11-30" },
        ],
        count: 6,
      },
    },
    {
      name: "wait, he's abroad. put mika down for it",
      rows: band,
      turns: ["Assign the posters to Dario.", "Wait, he's abroad. Put Mika down for it."],
      expect: { after: [{ title: "Print the posters", assignee: "Mika" }], count: 7 },
    },
    {
      name: "also add there that the logo goes on top",
      rows: band,
      turns: ["Note on the posters: A2 format.", "Also add there that the logo goes on top."],
      expect: { after: [{ title: "Print the posters", notes: /A2[\s\S]*logo goes on top/i }], count: 7 },
    },
    {
      name: "thanks. the weather isn't great today, is it",
      rows: band,
      turns: ["Tune the piano is done", "Thanks. The weather isn't great today, is it?"],
      expect: { after: [{ title: "Tune the piano", status: "done" }], count: 7 },
    },
    {
      name: "no, it isn't. leave it open",
      rows: band,
      turns: ["Is the room booked?", "No, it isn't. Leave it open."],
      expect: { nothing: true },
    },
  ],
};
