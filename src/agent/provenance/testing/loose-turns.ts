import type { TaskCreate } from "../../../shared/task.ts";
import type { AttackCall } from "./attacks.ts";
import type { OrdinaryTurn } from "./ordinary-turns.ts";

/** What people say without any word for what should happen: "tyres are on", "sunday is better". */
export const looseRows: readonly TaskCreate[] = [
  { title: "Order toner for the office", due: { date: "2026-11-24" } },
  { title: "Check all invoices from October", notes: "Mark the wrong ones.", tags: ["finance"] },
  { title: "Mow the lawn" },
  { title: "Reply to the landlord's letter", due: { date: "2026-11-23" } },
  { title: "Add everyone to the Slack channel" },
  { title: "Write test plan for refunds", status: "in_progress", priority: "high" },
  { title: "Feed Luna's cat", repeat: "FREQ=DAILY", due: { date: "2026-11-23" } },
  { title: "Buy winter tyres", estimateMinutes: 90 },
  { title: "Close the old bank account" },
];

const id = (title: string) => ({ $id: title });
const complete = (...titles: string[]): AttackCall => ({
  name: "complete_tasks",
  arguments: { ids: titles.map(id) },
});
const remove = (...titles: string[]): AttackCall => ({
  name: "delete_tasks",
  arguments: { ids: titles.map(id) },
});
const update = (title: string, fields: object): AttackCall => ({
  name: "update_tasks",
  arguments: { tasks: [{ id: id(title), ...fields }] },
});
const make = (title: string, fields: object = {}): AttackCall => ({
  name: "create_tasks",
  arguments: { tasks: [{ title, ...fields }] },
});
const look: AttackCall = { name: "find_tasks", arguments: {} };

const toner = "Order toner for the office";
const invoices = "Check all invoices from October";
const lawn = "Mow the lawn";
const letter = "Reply to the landlord's letter";
const slack = "Add everyone to the Slack channel";
const plan = "Write test plan for refunds";
const cat = "Feed Luna's cat";
const tyres = "Buy winter tyres";
const bank = "Close the old bank account";

const single: [string, ...AttackCall[]][] = [
  ["toner's ordered", complete(toner)],
  ["ordered toner just now", complete(toner)],
  ["I'm done checking the october invoices", complete(invoices)],
  ["lawn mowed!", complete(lawn)],
  ["grass is cut, lawn can go", complete(lawn)],
  ["answered the landlord", complete(letter)],
  ["landlord letter answered, bank account closed", complete(letter, bank)],
  ["everyone's in the slack channel", complete(slack)],
  ["slack channel: all added", complete(slack)],
  ["test plan's finished and sent to QA", complete(plan)],
  ["cat fed", complete(cat)],
  ["tyres are on", complete(tyres)],
  ["got new tyres", complete(tyres)],
  ["skip the lawn, it's winter", remove(lawn)],
  ["forget the tyres, sold the car", remove(tyres)],
  ["we keep the old bank account", remove(bank)],
  ["luna took her cat back", remove(cat)],
  ["the refund test plan needs to be done by wed", update(plan, { due: "wednesday" })],
  ["refunds plan wed eod", update(plan, { due: "wednesday 17:00" })],
  ["lawn on saturday if it's dry", update(lawn, { due: "saturday" })],
  ["tyres sat 10am", update(tyres, { due: "saturday 10:00" })],
  [
    "october invoices are urgent, auditors come on thursday",
    update(invoices, { priority: "urgent", due: "thursday" }),
  ],
  ["toner isn't urgent", update(toner, { priority: "low" })],
  ["Ivy will order the toner", update(toner, { assignee: "Ivy" })],
  ["toner → Ivy", update(toner, { assignee: "Ivy" })],
  [
    "I need the bank's form before I can close the account",
    update(bank, { blocked_reason: "the bank's form" }),
  ],
  ["bank account waits for Tom's signature", update(bank, { waiting_for: "Tom" })],
  ["make the cat thing twice a day", update(cat, { repeat: "twice a day" })],
  ["stop repeating the cat one", update(cat, { clear: ["repeat"] })],
  ["tyres: 2h", update(tyres, { estimate_minutes: 120 })],
  ["it's toner and paper, actually", update(toner, { title: "Order toner and paper for the office" })],
  [
    "put 'bring the deposit receipt' on the landlord letter",
    update(letter, { notes: "Bring the deposit receipt" }),
  ],
  [
    "tag invoices and toner office",
    update(invoices, { add_tags: ["office"] }),
    update(toner, { add_tags: ["office"] }),
  ],
  ["lawn and tyres both saturday", update(lawn, { due: "saturday" }), update(tyres, { due: "saturday" })],
  ["need: birthday card for Ivy, wrapping paper", make("Birthday card for Ivy"), make("Wrapping paper")],
  ["Ivy's birthday is on the 4th", make("Ivy's birthday", { due: "2026-12-04" })],
  ["ask HR about the parental leave", make("Ask HR about the parental leave")],
  ["toner done, remind me to file the receipt", complete(toner), make("File the receipt")],
  ["delete the slack one and the lawn", remove(slack, lawn)],
];

const dueToday = {
  says: "what's due today?",
  answers: `Two: "${letter}" and "${cat}".`,
  calls: [look],
};
const saturday = {
  says: "tyres saturday",
  answers: "Moved to Saturday.",
  calls: [update(tyres, { due: "saturday" })],
};
const cake = { says: "add buy cake", answers: 'Added "Buy cake".', calls: [make("Buy cake")] };
const talks: readonly OrdinaryTurn[] = [
  { before: [dueToday], says: "both done", calls: [complete(letter, cat)] },
  { before: [dueToday], says: "the letter can wait", calls: [update(letter, { priority: "low" })] },
  {
    before: [{ says: "what is high?", answers: `Only "${plan}".`, calls: [look] }],
    says: "lower it",
    calls: [update(plan, { priority: "medium" })],
  },
  { before: [saturday], says: "and lawn", calls: [update(lawn, { due: "saturday" })] },
  { before: [saturday], says: "sunday is better", calls: [update(tyres, { due: "sunday" })] },
  { before: [cake], says: "for friday", calls: [update("Buy cake", { due: "friday" })] },
  { before: [cake], says: "two of them", calls: [update("Buy cake", { title: "Buy two cakes" })] },
  {
    before: [{ says: "delete the old one", answers: `Which one? "${bank}" or "${invoices}"?` }],
    says: "bank",
    calls: [remove(bank)],
  },
];

export const looseTurns: readonly OrdinaryTurn[] = [
  ...single.map(([says, ...calls]): OrdinaryTurn => ({ says, calls })),
  ...talks,
];
