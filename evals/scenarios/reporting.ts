import type { Theme } from "../scenario.ts";

/** What people report, what they ask about the past, and how it is told. */
export const reporting: Theme = {
  name: "reports and answers",
  scenarios: [
    ...(
      [
        ["just paid the electricity bill", "Pay the electricity bill"],
        ["just called the bank", "Call the bank"],
        ["milk bought", "Buy milk"],
        ["Rent paid", "Pay the rent"],
      ] as const
    ).map(([said, title]) => ({
      name: `“${said}” completes the row`,
      rows: [title, "Write the spec"],
      turns: [said],
      expect: { after: [{ title, status: "done" as const }], count: 2 },
    })),
    {
      name: "“finish the memo” on a done row says that it was done, and makes none",
      rows: [{ title: "Write the memo", status: "done" }, "Buy milk"],
      turns: ["finish the memo"],
      expect: { nothing: true, count: 2, says: /already done/i },
    },
    {
      name: "“what did I do yesterday?” does not list today's work",
      rows: ["Buy milk"],
      turns: ["finish milk", "what did I do yesterday?"],
      expect: { after: [{ title: "Buy milk", status: "done" }], count: 1, saysNot: /Buy milk/ },
    },
    {
      name: "“Did you delete the Lisbon flights?” is about those alone",
      rows: ["Book the Lisbon flights", "Old flyer", "Old poster"],
      turns: ["delete the old flyer", "delete the old poster", "Did you delete the Lisbon flights?"],
      expect: {
        gone: ["Old flyer", "Old poster"],
        count: 1,
        says: /Lisbon/,
        saysNot: /Old flyer|Old poster/,
      },
    },
    {
      name: "“did you delete the flyer?” is answered from the log",
      rows: ["Old flyer", "Old poster", "Buy milk"],
      turns: ["delete the old flyer", "delete the old poster", "did you delete the flyer?"],
      expect: { gone: ["Old flyer", "Old poster"], count: 1, says: /Old flyer/, saysNot: /Old poster/ },
    },
    {
      name: "“what did I finish today?” leaves out what was reopened",
      rows: ["Buy milk", "Call Anna"],
      turns: ["finish milk", "I called Anna", "reopen the milk task", "what did I finish today?"],
      expect: {
        after: [
          { title: "Buy milk", status: "todo" },
          { title: "Call Anna", status: "done" },
        ],
        count: 2,
        says: /Call Anna/,
        saysNot: /Buy milk/,
      },
    },
    {
      name: "a reason that is a sentence is told as one",
      rows: ["Print the posters"],
      turns: ["the posters are blocked because the printer is broken"],
      expect: {
        after: [{ title: "Print the posters", status: "blocked", blockedReason: /printer is broken/ }],
        count: 1,
        saysNot: /waiting on the printer is broken/,
      },
    },
    {
      name: "a list of overdue rows is called that",
      rows: [{ title: "Send the invoice", due: "2026-11-20" }],
      turns: ["what is overdue?"],
      expect: { nothing: true, count: 1, says: /overdue/, saysNot: /due by 2026/ },
    },
    {
      name: "how often a row repeats is told",
      turns: ["remind me to water the plants every monday"],
      expect: {
        after: [{ title: "Water the plants", repeats: true }],
        count: 1,
        says: /every Monday|weekly/i,
      },
    },
    {
      name: "what changed is not followed by “nothing was changed”",
      rows: [{ title: "Buy milk", priority: "urgent" }, "Call Anna"],
      turns: ["make milk and anna urgent"],
      expect: { after: [{ title: "Call Anna", priority: "urgent" }, { title: "Buy milk" }], count: 2 },
    },
    {
      name: "a note is added to the old notes",
      rows: [{ title: "Plan the offsite", notes: "Ask for a quote" }, "Buy milk"],
      turns: ["add a note to the offsite: vegetarian food"],
      expect: {
        after: [{ title: "Plan the offsite", notes: /Ask for a quote[\s\S]*vegetarian food/ }],
        count: 2,
      },
    },
    {
      name: "a note is added where many rows stand",
      rows: [
        { title: "Plan the offsite", notes: "Ask for a quote" },
        ...["one", "two", "three", "four", "five", "six", "seven"].map((word) => `Offsite step ${word}`),
      ],
      turns: ["add a note to plan the offsite: vegetarian food"],
      expect: {
        after: [{ title: "Plan the offsite", notes: /Ask for a quote[\s\S]*vegetarian food/ }],
        count: 8,
      },
    },
    ...(["ajoute acheter du lait à ma liste", "añade comprar leche a mi lista", "請新增買牛奶"] as const).map(
      (said) => ({
        name: `“${said}”: that only English is understood, and nothing changed`,
        rows: ["Buy milk"],
        turns: [said],
        expect: { nothing: true as const, count: 1, says: /English/ },
      }),
    ),
    {
      name: "the plain requests are understood in German",
      rows: ["Zahnarzt anrufen", "Miete überweisen"],
      turns: [
        "Füge Milch kaufen hinzu",
        "Erinnere mich morgen um 9 an die Steuer",
        "Der Zahnarzt ist erledigt",
        "Was steht morgen an?",
      ],
      expect: {
        after: [
          { title: "Milch kaufen" },
          { title: "Steuer", due: "2026-11-24T09:00" },
          { title: "Zahnarzt anrufen", status: "done" },
        ],
        count: 4,
        says: /Steuer/,
      },
    },
    {
      name: "what is not understood in German is said in German, and nothing changed",
      rows: ["Milch kaufen"],
      turns: ["Kannst du mal schauen, wie das mit der Milch aussieht?"],
      expect: { nothing: true, says: /Englisch/ },
    },
  ],
};
