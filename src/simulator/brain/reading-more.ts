import { readAddressTask, readLinks } from "./reading-links.ts";
import { readPeopleChange, readPeopleQuestion } from "./reading-people.ts";
import { readRepeats } from "./reading-repeats.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

/** Repeats, links and people: sentences that name what only these have. */
export function readMore(sentence: string, { moment }: Pick<Scene, "moment">): Request | undefined {
  return (
    readLinks(sentence) ??
    readAddressTask(sentence, moment) ??
    readPeopleQuestion(sentence) ??
    readRepeats(sentence, moment) ??
    readPeopleChange(sentence)
  );
}

/** The same for a sentence that asks for this alone; parts of a longer one are read each by itself. */
export function readMoreAlone(
  sentence: string,
  scene: Pick<Scene, "moment">,
): readonly Request[] | undefined {
  if (/,? (?:and|then|but) /i.test(sentence)) return undefined;
  const request = readMore(sentence, scene);
  return request === undefined ? undefined : [request];
}
