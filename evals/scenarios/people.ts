import type { Theme } from "../scenario.ts";

const desk = [
  { title: "Sign the contract", waitingFor: "Ana" },
  { title: "Order the laptops", waitingFor: "Anabel" },
  { title: "Design the logo", assignee: "Priya" },
  { title: "Book the venue", assignee: "Sam", due: "2026-11-27" },
  { title: "Call Ana about lunch" },
];
const ticket = "https://acme.atlassian.net/browse/OPS-77";

/** Who is waited for, who has what, and what belongs to a task elsewhere. */
export const people: Theme = {
  name: "people and links",
  scenarios: [
    {
      name: "what am I waiting for from one person",
      rows: desk,
      turns: ["what am I waiting for from Ana?"],
      expect: { nothing: true, says: /contract/i, saysNot: /laptops|lunch|logo/i },
    },
    {
      name: "the same in other words, without capitals or accents",
      rows: desk,
      turns: ["what's still waiting on ána?"],
      expect: { nothing: true, says: /contract/i, saysNot: /laptops|logo/i },
    },
    {
      name: "what is waited for at all",
      rows: desk,
      turns: ["what am I waiting for?"],
      expect: {
        nothing: true,
        says: /contract[\s\S]*laptops|laptops[\s\S]*contract/i,
        saysNot: /logo|venue/i,
      },
    },
    {
      name: "what was handed to somebody",
      rows: desk,
      turns: ["what did I hand to Priya?"],
      expect: { nothing: true, says: /logo/i, saysNot: /contract|venue/i },
    },
    {
      name: "who works on what",
      rows: desk,
      turns: ["what is Sam working on?"],
      expect: { nothing: true, says: /venue/i, saysNot: /contract|logo/i },
    },
    {
      name: "nothing is waited for from a stranger, and that is said",
      rows: desk,
      turns: ["what am I waiting for from Olaf?"],
      expect: { nothing: true, says: /no |nothing|n['’]t/i, saysNot: /contract/i },
    },
    {
      name: "waits for somebody from now on",
      rows: ["Review the contract", "Buy milk"],
      turns: ["I'm waiting for Ana on the contract"],
      expect: { after: [{ title: "Review the contract", waitingFor: "Ana" }], count: 2 },
    },
    {
      name: "the other way round",
      rows: ["Review the contract", "Buy milk"],
      turns: ["I'm waiting for the contract from Ana"],
      expect: { after: [{ title: "Review the contract", waitingFor: "Ana" }], count: 2 },
    },
    {
      name: "no longer waits",
      rows: [{ title: "Review the contract", waitingFor: "Ana" }, "Buy milk"],
      turns: ["Ana got back to me about the contract"],
      expect: { after: [{ title: "Review the contract", waitingFor: null, status: "todo" }], count: 2 },
    },
    {
      name: "hands a task to somebody",
      rows: ["Design the logo", "Buy milk"],
      turns: ["hand the logo to Sam"],
      expect: { after: [{ title: "Design the logo", assignee: "Sam" }], count: 2 },
    },
    {
      name: "gives the one talked about to somebody, and asks who has it",
      rows: ["Design the logo", "Buy milk"],
      turns: ["make the logo urgent", "hand it over to Priya", "what did I give to Priya?"],
      expect: { after: [{ title: "Design the logo", assignee: "Priya", priority: "urgent" }], says: /logo/i },
    },
    {
      name: "a task that is private is not told, but that there is one is",
      rows: [{ title: "Call the divorce lawyer", tags: ["private"] }, "Buy milk"],
      turns: ["find the lawyer task"],
      expect: { nothing: true, says: /private/i, saysNot: /divorce/i },
    },
    {
      name: "a task is made private by talking",
      rows: ["Security review", "Buy milk"],
      turns: ["make the security review private", "show my tasks"],
      expect: { after: [{ title: "Security review", tags: ["private"] }], count: 2, saysNot: /security/i },
    },
    {
      name: "where something lives is a link, and can be asked for",
      rows: ["Budget spreadsheet", "Buy milk"],
      turns: [
        "note that the budget spreadsheet lives at https://docs.google.com/spreadsheets/d/1x/edit",
        "what links does the budget spreadsheet have?",
      ],
      expect: {
        after: [{ title: "Budget spreadsheet", links: /Google Sheet/ }],
        count: 2,
        says: /google sheet/i,
      },
    },
    {
      name: "a task is with somebody now",
      rows: ["Budget spreadsheet", "Buy milk"],
      turns: ["the budget spreadsheet is now with Sam"],
      expect: { after: [{ title: "Budget spreadsheet", assignee: "Sam" }], count: 2 },
    },
    {
      name: "anything still missing from somebody",
      rows: desk,
      turns: ["anything from Ana still missing?"],
      expect: { nothing: true, says: /contract/i, saysNot: /laptops|logo/i },
    },
    {
      name: "the ticket of a task",
      rows: ["Security review", "Buy milk"],
      turns: [`here's the ticket for the security review: ${ticket}`],
      expect: { after: [{ title: "Security review", links: /OPS-77/ }], count: 2 },
    },
    {
      name: "something to read is a task with a link",
      turns: ["read https://example.com/long-article by friday"],
      expect: {
        after: [{ title: "Read example.com: long article", due: "2026-11-27", links: /long-article/ }],
        count: 1,
      },
    },
    {
      name: "giving things to people makes a task, and hands none over",
      rows: ["Design the logo"],
      turns: ["remember to hand the keys to Tom tomorrow"],
      expect: {
        after: [{ title: "Hand the keys to Tom", due: "2026-11-24" }, { title: "Design the logo" }],
        count: 2,
      },
    },
    {
      name: "an address in a new task becomes a link",
      turns: [`Create a task to fix the import ${ticket} tomorrow`],
      expect: { after: [{ title: "Fix the import", due: "2026-11-24", links: /Jira OPS-77/ }], count: 1 },
    },
    {
      name: "no date is read from an address",
      turns: ["add a task: check https://block.cloud.databricks.com/jobs/20261201/runs/5"],
      expect: {
        after: [{ title: "Check Databricks job 20261201, run 5", due: null, links: /jobs\/20261201/ }],
        count: 1,
      },
    },
    {
      name: "a link is added to a task",
      rows: ["Fix the login page", "Buy milk"],
      turns: [`add ${ticket} to the login task`],
      expect: { after: [{ title: "Fix the login page", links: /OPS-77/ }], count: 2 },
    },
    {
      name: "a link is added to the one talked about, and taken away again",
      rows: ["Fix the login page", "Buy milk"],
      turns: [
        "make the login page urgent",
        `add the link to it: ${ticket}`,
        "remove the Jira link from the login page",
      ],
      expect: { after: [{ title: "Fix the login page", links: /^$/ }], count: 2 },
    },
  ],
};
