import { describe, expect, it } from "vitest";
import { fit } from "./fit.ts";

const rows = (...titles: string[]) => titles.map((title, index) => ({ id: `${index}`, title }));
const titles = (list: readonly { title: string }[]): string[] => list.map(({ title }) => title);

describe("which rows a description means", () => {
  it.each([
    ["the budget review", "Review the quarterly budget"],
    ["paid the rent", "Pay the rent"],
    ["calling the dentist", "Call the dentist"],
    ["the dentsit task", "Call the dentist"],
    ["Anna's contract", "Send Anna the contract"],
  ])("“%s” is “%s”", (reference, title) => {
    expect(titles(fit(reference, rows(title, "Water the plants", "Buy a house")).full)).toEqual([title]);
  });

  it.each([
    ["the plan", "Water the plants"],
    ["buy a horse", "Buy a house"],
    ["the tax return", "Return the library books"],
  ])("“%s” is not surely “%s”", (reference, title) => {
    expect(fit(reference, rows(title)).full).toEqual([]);
  });

  it("a title said as it stands wins over longer ones", () => {
    expect(titles(fit("buy milk", rows("Buy milk", "Buy milk for Anna")).full)).toEqual(["Buy milk"]);
  });

  it("all rows that fit are told, not the first of them", () => {
    expect(fit("the report", rows("Send report to Anna", "Send report to Ben")).full).toHaveLength(2);
  });

  it("words that share only a part are near, to be asked about", () => {
    expect(titles(fit("the dentist appointment", rows("Call the dentist", "Buy milk")).near)).toEqual([
      "Call the dentist",
    ]);
  });
});
