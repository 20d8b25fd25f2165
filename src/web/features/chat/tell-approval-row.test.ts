import { beforeAll, describe, expect, it } from "vitest";
import { german } from "../../lib/i18n/de.ts";
import { english } from "../../lib/i18n/en.ts";
import { setCatalogue } from "../../lib/i18n/translate.ts";
import { tellApprovalRow } from "./tell-approval-row.ts";

beforeAll(() => setCatalogue("en", english));

describe("a row that waits for approval", () => {
  it("says its state in the words of the page, not in the names of the program", () => {
    expect(tellApprovalRow({ before: "in_progress", after: "in the trash" })).toBe(
      "In progress → in the trash",
    );
    expect(tellApprovalRow({ before: "to do", after: "done" })).toBe("To do → Done");
  });

  it("tells field by field what would become of it", () => {
    expect(
      tellApprovalRow({
        before: "waitingFor: none; status: todo",
        after: "waitingFor: Ben; status: in_progress",
      }),
    ).toBe("Waiting for: none → Ben · Status: To do → In progress");
    expect(tellApprovalRow({ before: "status: todo → done", after: "taken back" })).toBe(
      "Status: To do → Done → taken back",
    );
  });

  it("leaves titles and unknown words as they are", () => {
    expect(tellApprovalRow({ before: "", after: "Buy milk; and bread" })).toBe("Buy milk; and bread");
    expect(tellApprovalRow({ before: "title: A; b", after: "title: C" })).toBe("Title: A; b → C");
  });

  it("speaks German to a German reader", () => {
    setCatalogue("de", german);
    expect(tellApprovalRow({ before: "in progress", after: "in the trash" })).toBe(
      "In Arbeit → im Papierkorb",
    );
    setCatalogue("en", english);
  });
});
