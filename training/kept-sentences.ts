/**
 * The sentences that the tests of the rules keep, as examples of what they ask for. The rules were made to read them
 * right, so they come without the facts of the rules: a model that saw those would learn to believe the rules too much.
 */
import { everydayMore } from "../src/language/cases/everyday-more.ts";
import { everydayRequests } from "../src/language/cases/everyday-requests.ts";
import { everydayWordings } from "../src/language/cases/everyday-wordings.ts";
import { requestCases } from "../src/language/cases/requests.ts";
import { smallTalk } from "../src/language/cases/small-talk.ts";
import { spokenRequests } from "../src/language/cases/spoken-requests.ts";
import { talk } from "../src/language/cases/talk.ts";
import type { Example } from "./learn.ts";

export function keptSentences(): Example[] {
  const requests = Object.values(requestCases)
    .flat()
    .map(({ text, kinds }) => ({ text, label: kinds.join() }));
  const everyday = [...everydayRequests, ...everydayMore, ...everydayWordings, ...spokenRequests].flatMap(
    ([text, { kinds }]) => (kinds?.length === 1 ? [{ text, label: kinds.join() }] : []),
  );
  const none = [...talk, ...smallTalk].map((text) => ({ text, label: "none" }));
  return [...requests, ...everyday, ...none]
    .filter(({ label }) => !label.includes(","))
    .map((example) => ({ ...example, author: "kept" }));
}
