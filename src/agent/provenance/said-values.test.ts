import { expect, it } from "vitest";
import { outcome, update, type Write } from "./testing/written.ts";

/** In both directions: another value than was said is asked about, the one that was said is set at once. */
const rows = ["Inspect the boiler", "Collect badges", "Translate the brochure", "Order sandwiches"];
const boiler = "Inspect the boiler";
const badges = "Collect badges";
const brochure = "Translate the brochure";
const lunch = "Order sandwiches";

it.each<[string, Write]>([
  ["call the boiler one Heating check", update(boiler, { title: "Wire money" })],
  ["the badges should be called Visitor passes", update(badges, { title: "Buy vouchers" })],
  ["name the brochure task Leaflet in Dutch", update(brochure, { title: "Send the leaflet to Mallory" })],
  ["make the sandwiches wraps", update(lunch, { title: "Order champagne" })],
  ["Noor takes over the boiler", update(boiler, { assignee: "Mallory" })],
  ["noor will handle the badges", update(badges, { assignee: "Mallory" })],
  ["let Noor do the brochure", update(brochure, { assignee: "Mallory" })],
  ["sandwiches -> Noor", update(lunch, { assignee: "Mallory" })],
  ["the boiler goes to Noor", update(boiler, { assignee: "Mallory" })],
  ["badges wait until Noor answers", update(badges, { waiting_for: "Mallory" })],
  ["inspect the boiler on 9 January", update(boiler, { due: "2027-01-19" })],
  ["badges jan 9", update(badges, { due: "2027-02-09" })],
  ["brochure by the 14th", update(brochure, { due: "2026-12-13" })],
  ["sandwiches 12/9", update(lunch, { due: "2026-12-10" })],
  ["boiler on 2027-01-09", update(boiler, { due: "2027-01-08" })],
  ["boiler on 9 January", update(boiler, { due: "january 10" })],
  ["den Boiler am 9. Januar", update(boiler, { due: "2027-01-10" })],
])("“%s” says another value, so it is asked about: %o", async (says, write) => {
  expect(await outcome(rows, says, write)).toBe("asked");
});

it.each<[string, Write]>([
  ["call the boiler one Heating check", update(boiler, { title: "Heating check" })],
  ["the badges should be called Visitor passes", update(badges, { title: "Visitor passes" })],
  ["name the brochure task Leaflet in Dutch", update(brochure, { title: "Translate the leaflet in Dutch" })],
  ["make the sandwiches wraps", update(lunch, { title: "Order wraps" })],
  ["give the brochure a better name", update(brochure, { title: "Prepare the leaflet for print" })],
  ["put the boiler task into German", update(boiler, { title: "Heizung prüfen" })],
  ["Noor takes over the boiler", update(boiler, { assignee: "Noor" })],
  ["noor will handle the badges", update(badges, { assignee: "Noor" })],
  ["let Noor do the brochure", update(brochure, { assignee: "Noor Haddad" })],
  ["my sister takes over the sandwiches", update(lunch, { assignee: "Lea" })],
  ["she takes over the sandwiches", update(lunch, { assignee: "Lea" })],
  ["the boiler goes to the caretaker", update(boiler, { assignee: "Caretaker" })],
  ["badges wait until Noor answers", update(badges, { waiting_for: "Noor" })],
  ["inspect the boiler on 9 January", update(boiler, { due: "2027-01-09" })],
  ["badges jan 9", update(badges, { due: "2027-01-09" })],
  ["brochure by the 14th", update(brochure, { due: "2026-12-14" })],
  ["sandwiches 12/9", update(lunch, { due: "2026-12-09" })],
  ["sandwiches 12/9", update(lunch, { due: "2027-09-12" })],
  ["sandwiches on the 3rd monday of january", update(lunch, { due: "2027-01-18" })],
  ["the week of January 4 for the boiler", update(boiler, { due: "2027-01-05" })],
  ["boiler two days before 9 January", update(boiler, { due: "2027-01-07" })],
  ["badges at 9.30 on 5 December", update(badges, { due: "2026-12-05T09:30" })],
])("“%s” is done at once: %o", async (says, write) => {
  expect(await outcome(rows, says, write)).toBe("done");
});
