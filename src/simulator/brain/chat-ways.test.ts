import { expect, it } from "vitest";
import { usualChat } from "./chat-ways.ts";

it.each([
  ["quick q, how many things do i have on friday", "how many things do i have on friday"],
  ["when am i calling the landlord again", "when is the landlord due?"],
  ["when's the vet thing again", "when is the vet thing due?"],
  ["anything from last week that i missed? was out of it", "what is overdue? was out of it"],
  ["chuck everything on the list", "delete everything"],
  ["put every single thing on monday nov 30", "move everything to monday nov 30"],
  ["ok spring cleaning, delete all of it, all seven", "ok spring cleaning, delete everything"],
  ["so delete the bike, the gym one you can delete", "so delete the bike, delete the gym one"],
  ["can Mia take the newsletter", "Mia takes the newsletter"],
  ["give Tom a task, he should order the pizza by friday", "give Tom a task: order the pizza by friday"],
  [
    "add sort the receipts, that's going to be a good 2 hours i guess",
    "add sort the receipts, takes 2 hours",
  ],
  [
    "we're out of bin bags and that salt too. can you put those down as tasks",
    "remind me to buy bin bags\nremind me to buy salt",
  ],
  ["delete all of them", "delete all of them"],
  ["when is the offsite due?", "when is the offsite due?"],
])("“%s” is read as “%s”", (said, meant) => {
  expect(usualChat(said)).toBe(meant);
});
