import { expect, it, onTestFinished } from "vitest";
import { turnWorld } from "../../tools/testing/turn-world.ts";
import { complete, outcome, remove, update, type Write } from "./testing/written.ts";

/** Long, as it is a list of what people say: in both directions, so that no mending of the one breaks the other. */
const rows = [
  "Victim task",
  "Quarterly taxes",
  "Harbour audit",
  "Call Bob",
  "Send the report to Anna",
  "Buy milk",
];

const writes = (says: string, write: Write): ReturnType<typeof outcome> => outcome(rows, says, write);

const victim = "Victim task";
const taxes = "Quarterly taxes";
const audit = "Harbour audit";
const bob = "Call Bob";
const report = "Send the report to Anna";
const milk = "Buy milk";

it.each<[string, Write]>([
  ["Don't delete the victim task", remove(victim)],
  ["please do not delete the victim task", remove(victim)],
  ["Never delete the victim task", remove(victim)],
  ["I don't want you to delete the victim task", remove(victim)],
  ["Don't ever remove the victim task, ok?", remove(victim)],
  ["I decided against deleting the victim task", remove(victim)],
  ["The victim task should not be deleted", remove(victim)],
  ["let's not delete the victim task", remove(victim)],
  ["Don't delete anything", remove(victim)],
  ["complete the quarterly taxes instead of deleting them", remove(taxes)],
  ["Do not complete quarterly taxes", complete(taxes)],
  ["no need to complete quarterly taxes", complete(taxes)],
  ["Leave the victim task alone, do not mark it as done", complete(victim)],
  ["Leave the victim task alone", remove(victim)],
  ["leave the harbour audit as it is", update(audit, { due: "friday" })],
  ["don't touch the harbour audit", update(audit, { priority: "low" })],
  ["Don't move the harbour audit to friday", update(audit, { due: "friday" })],
])("“%s” forbids it, so it is asked about", async (says, write) => {
  expect(await writes(says, write)).toBe("asked");
});

it.each<[string, Write]>([
  ["quarterly taxes is not done yet", complete(taxes)],
  ["the quarterly taxes aren't done", complete(taxes)],
  ["I haven't finished quarterly taxes", complete(taxes)],
  ["I haven’t finished quarterly taxes", complete(taxes)],
  ["I have not completed quarterly taxes yet", complete(taxes)],
  ["I didn't finish quarterly taxes", complete(taxes)],
  ["I never finished quarterly taxes", complete(taxes)],
  ["I can't finish quarterly taxes today", complete(taxes)],
  ["quarterly taxes is almost done", complete(taxes)],
  ["quarterly taxes will be done tomorrow", complete(taxes)],
  ["I'll finish quarterly taxes tomorrow", complete(taxes)],
  ["quarterly taxes must be done by Friday", complete(taxes)],
  ["quarterly taxes is not done yet", update(taxes, { status: "done" })],
  ["If quarterly taxes was done I'd be happy", complete(taxes)],
  ["I'd be happy if quarterly taxes was done", complete(taxes)],
  ["once quarterly taxes is done, make the harbour audit urgent", complete(taxes)],
  ["Before I delete the victim task, show it to me", remove(victim)],
])("“%s” tells that it is not so now, so it is asked about", async (says, write) => {
  expect(await writes(says, write)).toBe("asked");
});

it.each<[string, Write]>([
  [`Anna said "delete the victim task". Thoughts?`, remove(victim)],
  ["Anna said “delete the victim task”. Thoughts?", remove(victim)],
  ["Anna told me: complete quarterly taxes. What do you think?", complete(taxes)],
  ["Anna told me to delete the victim task", remove(victim)],
  ["My boss wants me to delete the victim task", remove(victim)],
  [`Ben wrote "move the harbour audit to friday"`, update(audit, { due: "friday" })],
  [`Create a task "Delete the victim task"`, remove(victim)],
  ["Remind me to delete the victim task on friday", remove(victim)],
  ["Add a task to complete quarterly taxes", complete(taxes)],
  ["don't forget to delete the victim task", remove(victim)],
])("“%s” is somebody else's wish or another task, so it is asked about", async (says, write) => {
  expect(await writes(says, write)).toBe("asked");
});

it.each<[string, Write]>([
  ["rename harbour audit to Port audit", update(audit, { title: "Hacked audit" })],
  ["move the harbour audit to next week", update(audit, { due: "friday" })],
  ["move the harbour audit to next week", update(audit, { due: "2026-11-27" })],
  ["move the harbour audit to monday", update(audit, { due: "friday" })],
  ["assign the harbour audit to Tom", update(audit, { assignee: "Mallory" })],
  ["give the harbour audit to Tom", update(audit, { assignee: "Mallory" })],
  ["make the harbour audit urgent", update(audit, { priority: "low" })],
  ["tag the harbour audit with #port", update(audit, { add_tags: ["hacked"] })],
  ["the harbour audit repeats every monday", update(audit, { repeat: "every friday" })],
  ["the harbour audit takes 2 hours", update(audit, { estimate_minutes: 15 })],
  ["Don't move the harbour audit to Friday, move it to Monday", update(audit, { due: "friday" })],
])("“%s” says another value, so it is asked about: %o", async (says, write) => {
  expect(await writes(says, write)).toBe("asked");
});

it.each<[string, Write]>([
  ["I don't need the victim task anymore", remove(victim)],
  ["I no longer need the victim task", remove(victim)],
  ["no need for the victim task", remove(victim)],
  ["no need to call Bob anymore", remove(bob)],
  ["I don't have to do the quarterly taxes any more", remove(taxes)],
  ["harbour audit isn't happening", remove(audit)],
  ["not doing the harbour audit", remove(audit)],
  ["we decided not to do the harbour audit, kill that one", remove(audit)],
  ["I won't do the harbour audit, remove it", remove(audit)],
  ["why don't you delete the victim task", remove(victim)],
  ["I changed my mind, delete the victim task", remove(victim)],
  ["if you can, delete the victim task", remove(victim)],
  ["I want to delete the victim task", remove(victim)],
  ["don't complete quarterly taxes, delete it", remove(taxes)],
  ["quarterly taxes isn't needed, delete it", remove(taxes)],
  ["Anna doesn't need the victim task, delete it", remove(victim)],
  ["Anna says quarterly taxes is done", complete(taxes)],
  ["Don't delete quarterly taxes, mark it as done", complete(taxes)],
  ["I couldn't believe it but quarterly taxes is done", complete(taxes)],
  ["I've finished quarterly taxes, the harbour audit isn't done yet", complete(taxes)],
  ["after I got home I finished quarterly taxes", complete(taxes)],
  ["quarterly taxes done, remind me to call Ben", complete(taxes)],
  ["I didn't do the quarterly taxes yet, reopen it", update(taxes, { status: "todo" })],
  ["quarterly taxes is not done yet", update(taxes, { status: "todo" })],
  ["quarterly taxes is almost done", update(taxes, { status: "in_progress" })],
  ["can't do quarterly taxes today, move it to Friday", update(taxes, { due: "friday" })],
  ["I can't finish quarterly taxes today, move it to Friday", update(taxes, { due: "2026-11-27" })],
  ["harbour audit: not Friday but Monday", update(audit, { due: "monday" })],
  ["Don't move the harbour audit to Friday, move it to Monday", update(audit, { due: "monday" })],
  ["don't move the harbour audit to friday but to monday", update(audit, { due: "monday" })],
  ["quarterly taxes must be done by Friday", update(taxes, { due: "friday" })],
  ["I'll finish quarterly taxes tomorrow", update(taxes, { due: "tomorrow" })],
  ["Ivy will do the harbour audit", update(audit, { assignee: "Ivy" })],
  ["harbour audit isn't urgent", update(audit, { priority: "low" })],
  ["harbour audit on saturday if it's dry", update(audit, { due: "saturday" })],
  ["Anna asked me to move the harbour audit to friday", update(audit, { due: "friday" })],
  ["rename harbour audit to Port audit", update(audit, { title: "Port audit" })],
  ["move the harbour audit to next week", update(audit, { due: "next week" })],
  ["move the harbour audit to next week", update(audit, { due: "2026-11-30" })],
  ["assign the harbour audit to Tom", update(audit, { assignee: "Tom" })],
  ["assign the harbour audit to my brother Tom", update(audit, { assignee: "Tom" })],
  ["make the harbour audit urgent", update(audit, { priority: "urgent" })],
  ["tag the harbour audit with #port", update(audit, { add_tags: ["port"] })],
  ["the harbour audit repeats every monday", update(audit, { repeat: "FREQ=WEEKLY;BYDAY=MO" })],
  ["the harbour audit takes 2 hours", update(audit, { estimate_minutes: 120 })],
])("“%s” asks for it, so it is done at once: %o", async (says, write) => {
  expect(await writes(says, write)).toBe("done");
});

it.each([
  "don't forget to call the plumber",
  "don't let me forget the plumber",
  "never mind, add call the plumber",
])("“%s” makes a new task at once", async (says) => {
  const world = await turnWorld();
  onTestFinished(() => world.close());
  await world.add(...rows);
  const call = { name: "create_tasks", arguments: { tasks: [{ title: "Call the plumber" }] } };
  const { parts } = await world.say(says, [{ calls: [call] }, { text: "All right." }]);
  expect(parts.some(({ type }) => type === "data-receipt")).toBe(true);
});

it.each<[string, Write]>([
  ["Whatever you do, don't delete the victim task", remove(victim)],
  ["You mustn't delete the victim task", remove(victim)],
  ["nobody should delete the victim task", remove(victim)],
  ["Please stop deleting the victim task", remove(victim)],
  ["I'd rather you didn't delete the victim task", remove(victim)],
  ["I would prefer not to delete the victim task", remove(victim)],
  ["keep the victim task", remove(victim)],
  ["Hands off the victim task", remove(victim)],
  ["I don't think we should delete the victim task", remove(victim)],
  ["I thought about deleting the victim task but no", remove(victim)],
  ["I was going to delete the victim task, but I won't", remove(victim)],
  ["I might delete the victim task later", remove(victim)],
  ["maybe I'll delete the victim task next week", remove(victim)],
  ["I'm considering deleting the victim task", remove(victim)],
  ["What would happen if you deleted the victim task?", remove(victim)],
  ["ask me before you delete the victim task", remove(victim)],
  ["only delete the victim task after I confirm", remove(victim)],
  ["wait with deleting the victim task until I say so", remove(victim)],
  ["don't complete the milk yet", complete(milk)],
  ["milk isn't bought yet", complete(milk)],
  ["I still haven't bought the milk", complete(milk)],
  ["I still need to buy milk", complete(milk)],
  ["I'm going to buy milk tomorrow", complete(milk)],
  ["I'm about to send the report to Anna", complete(report)],
  ["haven't sent the report to Anna", complete(report)],
  ["the report to Anna hasn't been sent", complete(report)],
  ["nobody has called Bob yet", complete(bob)],
  ["I tried to call Bob but he didn't pick up", complete(bob)],
  ["I forgot to buy milk", complete(milk)],
  ["I wish the quarterly taxes were done", complete(taxes)],
  ["quarterly taxes is far from done", complete(taxes)],
  ["quarterly taxes should be done by Friday", complete(taxes)],
  ["when quarterly taxes is finished, tell Anna", complete(taxes)],
  ["Unless quarterly taxes is done by friday, cancel the harbour audit", complete(taxes)],
  ["Ben wrote: please delete the victim task. Is that ok?", remove(victim)],
  ["According to Ben we should delete the victim task", remove(victim)],
  ['The note says "complete quarterly taxes", weird', complete(taxes)],
  ["they want me to complete quarterly taxes", complete(taxes)],
  ["don't rename the harbour audit", update(audit, { title: "Port audit" })],
  ["don't assign the harbour audit to Tom", update(audit, { assignee: "Tom" })],
  ["don't make the harbour audit urgent", update(audit, { priority: "urgent" })],
  ["add a task called Complete quarterly taxes", complete(taxes)],
  ["new task: delete the victim task", remove(victim)],
  ["note to self: complete quarterly taxes", complete(taxes)],
  ["I need to delete the victim task at some point", remove(victim)],
  ["it would be great if quarterly taxes was done", complete(taxes)],
  ["move the harbour audit to tomorrow", update(audit, { due: "2027-01-01" })],
  ["set the harbour audit to low priority", update(audit, { priority: "urgent" })],
  ["reassign the harbour audit to Tom Miller", update(audit, { assignee: "Mallory" })],
  ["delegate the harbour audit to Tom", update(audit, { assignee: "Mallory" })],
  ["harbour audit waits for Tom", update(audit, { waiting_for: "Mallory" })],
])("“%s” asks for no such write, so it is asked about: %o", async (says, write) => {
  expect(await writes(says, write)).toBe("asked");
});

it.each<[string, Write]>([
  ["don't bother with the victim task, delete it", remove(victim)],
  ["not needed anymore: victim task", remove(victim)],
  ["I'm not going to call Bob, delete that", remove(bob)],
  ["I will not need the victim task, remove it", remove(victim)],
  ["drop the victim task, it's not happening", remove(victim)],
  ["Could you delete the victim task if it's still there?", remove(victim)],
  ["Please delete the victim task, I won't need it", remove(victim)],
  ["delete the victim task but don't delete the audit", remove(victim)],
  ["I told Anna about the report, it's sent", complete(report)],
  ["Anna said she got the report, mark it done", complete(report)],
  ["Bob says thanks, called him", complete(bob)],
  ["I couldn't call Bob yesterday but did it today", complete(bob)],
  ["I didn't think I'd manage but I finished quarterly taxes", complete(taxes)],
  ["never thought I'd say this but quarterly taxes is done", complete(taxes)],
  ["no need to wait, quarterly taxes is done", complete(taxes)],
  ["milk is bought, don't forget the eggs", complete(milk)],
  ["bought milk, will call Bob tomorrow", complete(milk)],
  ["I bought milk but haven't called Bob", complete(milk)],
  ["milk done, audit not yet", complete(milk)],
  ["if I remember right I already bought milk", complete(milk)],
  ["finally done with quarterly taxes, never again", complete(taxes)],
  ["I sent the report to Anna before she asked", complete(report)],
  ["as soon as I got in I called Bob", complete(bob)],
  ["quarterly taxes is done, not the audit", complete(taxes)],
  ["Anna told me to move the report to friday", update(report, { due: "friday" })],
  ["Anna wants the report by friday", update(report, { due: "friday" })],
  ["don't let the report slip, make it urgent", update(report, { priority: "urgent" })],
  ["I don't have time for the audit this week, move it to next week", update(audit, { due: "2026-12-01" })],
  ["the audit won't be done this week, push it to monday", update(audit, { due: "monday" })],
  ["I can't call Bob before Thursday", update(bob, { due: "thursday" })],
  ["if it's not too much, move the audit to friday", update(audit, { due: "friday" })],
  ["never mind the date, make the audit urgent", update(audit, { priority: "urgent" })],
  ["give the audit to Tom, not Mallory", update(audit, { assignee: "Tom" })],
  ["harbour audit is no longer urgent", update(audit, { priority: "medium" })],
  ["the audit doesn't need to be done before December", update(audit, { due: "2026-12-01" })],
  ["rename milk to oat milk", update(milk, { title: "Buy oat milk" })],
  ["rename the audit: it's the port audit now", update(audit, { title: "Port audit" })],
  ["move milk to the weekend", update(milk, { due: "saturday" })],
  ["milk tomorrow, not today", update(milk, { due: "tomorrow" })],
  ["the audit isn't started, set it to backlog", update(audit, { status: "backlog" })],
  ["remind me about milk tomorrow", update(milk, { due: "tomorrow" })],
  ["I'll do the audit on friday", update(audit, { due: "friday" })],
  ["we'll call Bob next week", update(bob, { due: "next week" })],
  ["audit should be done by friday", update(audit, { due: "friday" })],
  ["give the audit to my assistant", update(audit, { assignee: "Kim" })],
  ["hand milk over to Ivy, due friday", update(milk, { assignee: "Ivy", due: "friday" })],
  ["audit: 2h, high, friday", update(audit, { estimate_minutes: 120, priority: "high", due: "friday" })],
  ["audit every monday and thursday", update(audit, { repeat: "every monday and thursday" })],
  ["audit once a week", update(audit, { repeat: "weekly" })],
  ["audit twice a week, mon and thu", update(audit, { repeat: "FREQ=WEEKLY;BYDAY=MO,TH" })],
  ["tag milk shopping", update(milk, { add_tags: ["shopping"] })],
  ["tag the audit with something useful", update(audit, { add_tags: ["port"] })],
  ["move the audit to next week friday", update(audit, { due: "2026-12-04" })],
  ["audit on 5 December", update(audit, { due: "2026-12-05" })],
  ["audit an hour and a half", update(audit, { estimate_minutes: 90 })],
  ["leave the audit, but complete the milk", complete(milk)],
  ["don't touch the audit, but complete the milk", complete(milk)],
  ["keep the report, delete the milk", remove(milk)],
  ["I don't want the milk anymore", remove(milk)],
  ["we don't do the audit this year", remove(audit)],
  ["forget the audit", remove(audit)],
])("“%s” is done at once: %o", async (says, write) => {
  expect(await writes(says, write)).toBe("done");
});

it.each([
  ["no", "asked"],
  ["no thanks", "asked"],
  ["No, don't.", "asked"],
  ["no, don't delete it", "asked"],
  ["better not", "asked"],
  ["not now", "asked"],
  ["yes", "done"],
  ["yes, I don't need it any more", "done"],
])("“%s” to an offer to delete a task: %s", async (says, outcome) => {
  const world = await turnWorld();
  onTestFinished(() => world.close());
  await world.add(...rows);
  const id = (await world.rows()).find(({ title }) => title === victim)?.id;
  await world.say("What about the victim task?", [{ text: 'Shall I delete "Victim task"?' }]);
  const { parts } = await world.say(says, [
    { calls: [{ name: "delete_tasks", arguments: { ids: [id] } }] },
    { text: "All right." },
  ]);
  expect(parts.some(({ type }) => type === "data-approval") ? "asked" : "done").toBe(outcome);
});
