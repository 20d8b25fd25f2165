import { describe, expect, it } from "vitest";
import { notesPatch, readLink, titlePatch } from "./read-link.ts";

const ticket = "https://acme.atlassian.net/browse/OPS-77";
const link = { url: ticket, title: "Jira OPS-77" };

describe("a link as it is typed", () => {
  it("is the address, with the other words as its title, or what the address tells", () => {
    expect(readLink(ticket)).toEqual(link);
    expect(readLink("The plan https://example.com")).toEqual({
      url: "https://example.com",
      title: "The plan",
    });
    expect(readLink("[The plan](https://example.com)")).toEqual({
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

describe("an address in other fields", () => {
  it("leaves a title and becomes a link beside those that are there", () => {
    const there = { url: "https://example.com", title: "Plan" };
    expect(titlePatch({ links: [there] }, `Fix the import ${ticket}`)).toEqual({
      title: "Fix the import",
      links: [there, link],
    });
    expect(titlePatch({ links: [there] }, " Fix the import ")).toEqual({ title: "Fix the import" });
  });

  it("stays in notes and becomes a link, once", () => {
    const notes = `See ${ticket}.`;
    expect(notesPatch({ links: [], notes: "" }, notes)).toEqual({ notes, links: [link] });
    expect(notesPatch({ links: [], notes }, `${notes} More.`)).toEqual({ notes: `${notes} More.` });
  });
});
