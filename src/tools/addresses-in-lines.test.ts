import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseLine } from "../language/parse-line.ts";
import { titleWithLinks } from "../shared/links-in-text.ts";

const moment = { now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" };
const piece = fc.constantFrom(
  "jobs",
  "2026-12-01",
  "today",
  "tomorrow",
  "p1",
  "#tag",
  "monday",
  "every-friday",
  "@anna",
  "~30m",
  "12/11",
  "3pm",
  "next",
  "pull",
  "12",
  "a.b",
  "run=5pm",
  "x(y)",
  "OPS-77",
  "//note",
  "1h",
  "urgent",
);
const address = fc
  .tuple(
    fc.constantFrom("https://github.com/", "https://x.cloud.databricks.com/", "https://example.com/?q="),
    fc.array(piece, { minLength: 1, maxLength: 5 }),
    fc.constantFrom("/", "-", "?d=", "#", "&"),
  )
  .map(([host, pieces, joint]) => host + pieces.join(joint));
const lines = [
  { of: (url: string) => `Review ${url} tomorrow`, due: "2026-11-24" },
  { of: (url: string) => `tomorrow check ${url}`, due: "2026-11-24" },
  { of: (url: string) => `remind me to read ${url} tomorrow #dev p2`, due: "2026-11-24" },
  { of: (url: string) => `${url} fix the import`, due: undefined },
  { of: (url: string) => `Add a task to look at ${url}`, due: undefined },
];

it("whatever stands in an address, no date, tag or priority is read from it, and it becomes a whole link", () => {
  fc.assert(
    fc.property(address, fc.constantFrom(...lines), (url, { of, due }) => {
      const text = of(url);
      const line = parseLine(text, moment);
      const start = text.indexOf(url);
      expect(line.due?.date).toBe(due);
      expect(line.title).toContain(url);
      expect(line.spans.filter((span) => span.start < start + url.length && span.end > start)).toEqual([]);
      expect(titleWithLinks(line.title).links.map((link) => link.url)).toEqual([url]);
      expect(titleWithLinks(line.title).title).not.toContain("://");
    }),
    { numRuns: 300 },
  );
});
