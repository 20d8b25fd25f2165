import { expect, test } from "vitest";
import { readRequests } from "../read-requests.ts";
import { requestCases, type RequestCase } from "./requests.ts";

const monday = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };

/** What is wrong with the reading of one case; empty when it is right. */
function faults(one: RequestCase): string {
  const read = readRequests(one.text, monday);
  const kinds = read.map((request) => request.kind).join(",");
  if (kinds !== one.kinds.join(",")) return `${one.text}: ${kinds}, not ${one.kinds.join(",")}`;
  const titles = read.filter((request) => request.kind === "create").map((request) => request.fields.title);
  if (one.titles !== undefined && titles.join("|") !== one.titles.join("|"))
    return `${one.text}: "${titles.join("|")}", not "${one.titles.join("|")}"`;
  const references = read
    .filter((request) => request.reference !== undefined)
    .map((request) => request.reference);
  if (one.references !== undefined && references.join("|") !== one.references.join("|")) {
    return `${one.text}: "${references.join("|")}", not "${one.references.join("|")}"`;
  }
  return "";
}

for (const [category, cases] of Object.entries(requestCases)) {
  test(`requests: ${category}`, () => {
    const wrong = cases.map(faults).filter((fault) => fault !== "");
    const rate = 1 - wrong.length / cases.length;
    expect(rate, `${category} ${(rate * 100).toFixed(1)} %\n${wrong.join("\n")}`).toBeGreaterThanOrEqual(
      0.95,
    );
  });
}
