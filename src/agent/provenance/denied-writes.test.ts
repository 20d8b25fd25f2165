import { expect, it, onTestFinished } from "vitest";
import { turnWorld } from "../../tools/testing/turn-world.ts";

const rows = ["Victim task", "Quarterly taxes", "Harbour audit", "Call Bob"];

interface Call {
  readonly name: string;
  readonly arguments: object;
}
const remove = (title: string) => ({ title, name: "delete_tasks", set: undefined });
const complete = (title: string) => ({ title, name: "complete_tasks", set: undefined });
const update = (title: string, set: object) => ({ title, name: "update_tasks", set });
type Write = ReturnType<typeof remove> | ReturnType<typeof update>;

/** What a model that writes anyway comes to: asked about, or done. */
async function writes(says: string, write: Write, others: readonly string[] = []): Promise<"asked" | "done"> {
  const world = await turnWorld();
  onTestFinished(() => world.close());
  await world.add(...rows, ...others);
  const id = (await world.rows()).find(({ title }) => title === write.title)?.id;
  const call: Call = {
    name: write.name,
    arguments: write.set === undefined ? { ids: [id] } : { tasks: [{ id, ...write.set }] },
  };
  const { parts } = await world.say(says, [{ calls: [call] }, { text: "All right." }]);
  return parts.some(({ type }) => type === "data-approval") ? "asked" : "done";
}

const victim = "Victim task";
const taxes = "Quarterly taxes";
const audit = "Harbour audit";
const bob = "Call Bob";

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
