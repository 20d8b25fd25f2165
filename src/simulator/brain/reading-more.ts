import { readAddressTask, readLinks } from "./reading-links.ts";
import { readPeopleChange, readPeopleQuestion } from "./reading-people.ts";
import { readForAll, readRepeats } from "./reading-repeats.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

type Around = Pick<Scene, "moment" | "lastRequests" | "focus" | "known">;

/** Repeats, links and people: sentences that name what only these have. */
export function readMore(sentence: string, scene: Around): Request | undefined {
  const { moment, known } = scene;
  return (
    readLinks(sentence) ??
    readAddressTask(sentence, moment) ??
    readPeopleQuestion(sentence) ??
    readForAll(sentence, scene) ??
    readRepeats(sentence, moment, known.open) ??
    readPrivate(sentence) ??
    readPeopleChange(sentence)
  );
}

const joint =
  /,? (?:and(?: then)?|then) (?=(?:please |also )?(?:skip|hand|give|move|push|cancel|delegate|assign|pass|link|attach|remove|stop|add|make|mark|complete|delete|show|i['’]?m waiting)\b)/i;

/** The same before a sentence is read in other ways; of one that asks for several things, each by itself. */
export function readMoreAlone(sentence: string, scene: Around): readonly (Request | string)[] | undefined {
  const parts = sentence.split(joint);
  if (parts.length === 1 && /,? (?:and|then|but) /i.test(sentence)) return undefined;
  const read = parts.map((part) => readMore(part, scene) ?? part);
  return read.some((part) => typeof part !== "string") ? read : undefined;
}

const madePrivate =
  /^(?:please |can you |could you |and |also )*(?:make|mark|keep|set|flag|tag) (.+?) (?:as )?#?private(?: please)?[.!]*$/i;

/** "Make the security review private": from then on no model sees it. */
function readPrivate(text: string): Request | undefined {
  const reference = madePrivate.exec(text.trim())?.[1];
  if (reference === undefined) return undefined;
  const fields = { addTags: ["private"] };
  return { kind: "act", act: "change", said: { kind: "update", reference, fields, text } };
}
