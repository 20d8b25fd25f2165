import { describe, expect, it } from "vitest";
import { readLink } from "./read-link.ts";

describe("a link as it is typed", () => {
  it("is the address, with the other words as its title", () => {
    expect(readLink("https://example.com/a")).toEqual({ url: "https://example.com/a", title: "" });
    expect(readLink("The plan https://example.com")).toEqual({
      url: "https://example.com",
      title: "The plan",
    });
  });

  it("is never one that runs something", () => {
    expect(readLink("javascript:alert(1)")).toBeNull();
    expect(readLink("example")).toBeNull();
    expect(readLink("https://")).toBeNull();
  });
});
