import { describe, expect, it } from "vitest";
import { withoutReason } from "./without-reason.ts";

const reason = "This would change 7 tasks in one go.";

describe("the text below a question for approval", () => {
  it("does not say the reason a second time", () => {
    expect(withoutReason(`Nothing has changed yet. ${reason}`, reason)).toBe("Nothing has changed yet.");
    expect(withoutReason("Nothing has changed yet. This would cha", reason)).toBe("Nothing has changed yet.");
  });

  it("keeps every other word", () => {
    expect(withoutReason("This is one. Thus it waits.", reason)).toBe("This is one. Thus it waits.");
    expect(withoutReason("It waits.", "")).toBe("It waits.");
  });
});
