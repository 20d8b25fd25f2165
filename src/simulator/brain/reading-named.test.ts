import { describe, expect, it } from "vitest";
import type { Row } from "./outputs.ts";
import { readNamed } from "./reading-named.ts";
import { emptyScene } from "./scene.ts";

const aRow = (title: string, more: Partial<Row> = {}): Row => ({
  id: title,
  title,
  status: "todo",
  priority: "medium",
  ...more,
});
const open = [
  aRow("Fix the refund webhook", { tags: ["backend"], due: "2026-11-24" }),
  aRow("Upgrade Postgres to 17", { tags: ["backend"], due: "2026-12-04" }),
  aRow("Send invoice to Acme", { due: "2026-11-27" }),
  aRow("Send invoice to Globex", { due: "2026-11-30" }),
  aRow("Buy winter boots", { due: "2026-11-27" }),
  aRow("Book swimming lessons"),
];
const scene = emptyScene({ now: "2026-11-23T09:00:00", timeZone: "Europe/Berlin" });
const place = { scene, known: { open, isComplete: true } };

/** What a sentence comes to, in short: "complete Buy winter boots". */
function short(sentence: string): string[] | undefined {
  return readNamed(sentence, place)?.map((part) => {
    if (typeof part === "string" || part.kind !== "act") return typeof part === "string" ? part : part.kind;
    const rows = part.rows?.map(({ title }) => title).join(" + ");
    const among = part.among?.map(({ title }) => title).join(" | ");
    const { due, priority, assignee, status } = part.said.fields;
    const values = [due?.date, priority, assignee, status].filter((value) => value !== undefined);
    return [part.act, rows ?? (among === undefined ? part.said.reference : `? ${among}`), ...values].join(
      " ",
    );
  });
}

describe("a sentence about rows that stand", () => {
  it.each<readonly [string, readonly string[]]>([
    ["the refund webhook is fixed", ["complete Fix the refund webhook"]],
    ["got the boots this morning", ["complete Buy winter boots"]],
    ["both invoices went out", ["complete Send invoice to Acme + Send invoice to Globex"]],
    ["the invoice is out", ["complete ? Send invoice to Acme | Send invoice to Globex"]],
    ["boots can wait until monday", ["change Buy winter boots 2026-11-30"]],
    ["swimming lessons -> Tom does it", ["change Book swimming lessons Tom"]],
    ["let Tom book the swimming lessons instead", ["change Book swimming lessons Tom"]],
    ["boots on Saturday please", ["change Buy winter boots 2026-11-28"]],
    [
      "got the boots, remind me to wax them on Friday",
      ["complete Buy winter boots", "remind me to wax them on Friday"],
    ],
    ["there's no rush with the boots, take the date off", ["change Buy winter boots"]],
    ["friday ones to monday", ["change Send invoice to Acme + Buy winter boots 2026-11-30"]],
    ["put the backend stuff on high except postgres", ["change Fix the refund webhook high"]],
    ["the upgrade is blocked, infra must resize it", ["change Upgrade Postgres to 17 blocked"]],
    ["we don't need the swimming lessons anymore", ["delete Book swimming lessons"]],
    [
      "refund webhook is fixed, boots slip to thursday, and delete the swimming lessons",
      [
        "complete Fix the refund webhook",
        "change Buy winter boots 2026-11-26",
        "delete Book swimming lessons",
      ],
    ],
    [
      "move the boots to friday and the lessons as well",
      ["change Buy winter boots 2026-11-27", "change Book swimming lessons 2026-11-27"],
    ],
    ["the boots are bought, thank god", ["complete Buy winter boots"]],
  ])("“%s” is read as meant", (sentence, expected) => {
    expect(short(sentence)).toEqual(expected);
  });

  it.each([
    "Petra called about the invoice",
    "the gloves are ordered",
    "add buy milk",
    "did the invoice go out?",
    "called Acme",
    "the boots are ordered and paint the fence blue somehow",
  ])("“%s” is left to others, for nobody may guess", (sentence) => {
    expect(short(sentence)).toBeUndefined();
  });

  it("words that fit rows only by half name none", () => {
    expect(short("move the winter tyres to friday")).toBeUndefined();
  });
});
