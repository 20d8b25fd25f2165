import { pointingAt } from "./pointing.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const dropped =
  /^(?:(?:oh|ah|ok(?:ay)?|hm+|no|nah)[,.!… ]+)*(?:nvm|never ?mind|forget (?:it|that))(?:[,.!…;–-]+\s*|\s+)(?=\S)/i;

/**
 * "Never mind, delete it" after a question about another row: the question is dropped with the rows that it named, and
 * "it" is what was talked of before. Where nothing was, which row is meant is asked.
 */
export function ofWhatWasBefore(
  requests: readonly Request[],
  said: string,
  { asked, focusBefore }: Scene,
): readonly Request[] {
  if ((asked?.candidates.length ?? 0) === 0 || !dropped.test(said.trim())) return requests;
  return requests.map((request): Request => {
    // "Shall I delete it?", "never mind, delete it": that may be a yes.
    const isOffered =
      request.kind === "act" && asked?.request?.kind === "act" && asked.request.act === request.act;
    const isPointing =
      request.kind === "act" &&
      !isOffered &&
      pointingAt(request.said.reference ?? "") === "one" &&
      !request.rows?.some(({ id }) => focusBefore.some((row) => row.id === id));
    if (!isPointing) return request;
    if (focusBefore.length === 1) return { ...request, rows: focusBefore };
    return { kind: "say", text: "I dropped that question. Which task do you mean now? Nothing changed." };
  });
}
