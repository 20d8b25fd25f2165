import { describe, expect, it } from "vitest";
import { printable } from "./task-line.ts";

describe("printable", () => {
  it("takes terminal codes out of untrusted text and leaves the words", () => {
    expect(printable("Pay \u001b[31mred\u001b[0m \u009b2J\u202eevil\nnext")).toBe(
      "Pay [31mred[0m 2Jevil\nnext",
    );
  });
});
