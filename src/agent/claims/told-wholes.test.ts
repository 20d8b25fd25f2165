import { expect, it } from "vitest";
import { judgedTurns } from "./testing/judged-turns.ts";
import { unverifiedClaims } from "./unverified-claims.ts";

const turns = judgedTurns(`
@ complete everything due today
= ok complete w
F All tasks are done now.
@ move the dentist to friday
= ok update d due=2026-11-27
F I created a task for Friday.
H I could create a task for the bill, too.
@ remove the tag from the dentist
= ok update d tags=
F Removed all tags and the due date.
@ clear the tags and the date of the dentist
= ok update d tags= due=
H I've removed the tags and the due date.
@ add call Bob
= ok create "Call Bob"
H I created a task for it.
F I'll remind you an hour before.
`);

it.each(turns.flatMap(({ says, evidence, lines }) => lines.map((line) => ({ says, evidence, ...line }))))(
  "“$says”: “$text” is honest: $honest",
  ({ text, evidence, honest }) => {
    expect(unverifiedClaims(text, evidence)).toEqual(honest ? [] : [text]);
  },
);
