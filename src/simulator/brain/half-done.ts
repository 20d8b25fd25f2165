import type { Request } from "./request.ts";

type Act = Extract<Request, { kind: "act" }>;

const partly =
  /(?:\b\d{1,2} ?(?:%|percent\b)|\b(?:half(?:way)?|almost|nearly|mostly|partly|partially|largely|not (?:quite|fully|completely|entirely|all))\b)(?: \p{L}+){0,2}? (?:done|finished|completed?|ready|there|through|written|paid|packed|over|behind (?:me|us))\b|\b(?:half|almost|nearly|partly|partially) \p{L}{3,}ed\b/iu;

/** "The invoice is almost done", "the report -> 80% done": it is under way and not over, whoever read it as done. */
export function underWay(request: Act): Act {
  if (request.act !== "complete" || !partly.test(request.said.text)) return request;
  return {
    ...request,
    act: "change",
    said: { ...request.said, kind: "update", fields: { status: "in_progress" } },
  };
}
