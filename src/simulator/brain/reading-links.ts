import { parseLine } from "../../language/parse-line.ts";
import type { Moment } from "../../language/reading.ts";
import { linksIn } from "../../shared/links-in-text.ts";
import { write } from "./acting.ts";
import { findRows } from "./find-rows.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";

/** Links that go onto a row or off it. */
export interface LinksRequest {
  readonly kind: "links";
  readonly reference: string;
  readonly add: readonly string[];
  /** Addresses or words of their titles; "all" for every one. */
  readonly remove: readonly string[];
}

const address = "https?:\\/\\/\\S+";
const put = "(?:please |can you |could you |and |also )*(?:add|attach|link|put|save|keep|append|include)";
const adding: readonly (readonly [way: RegExp, thing: number])[] = [
  [
    new RegExp(
      `^${put} (?:the |this |that )?(?:link|url|address)? ?(?:${address}[\\s,]*)+ (?:to|on|with|in|onto|for) (.+?)[.!]*$`,
      "i",
    ),
    1,
  ],
  [
    new RegExp(
      `^${put} (?:the |this |that |a )?(?:link|url|address) (?:to|on|with|in|onto|for) (.+?)\\s*[:,–-]?\\s*${address}$`,
      "i",
    ),
    1,
  ],
  [new RegExp(`^(?:link|connect|attach) (.+?) (?:to|with) ${address}$`, "i"), 1],
  [new RegExp(`^${put} ${address}$`, "i"), 0],
  [
    new RegExp(
      `^(?:the |here is the |here['’]s the )(?:link|ticket|doc(?:ument)?|dashboard|notebook|job) (?:for|of|to) (.+?)(?: is)?\\s*:?\\s*${address}$`,
      "i",
    ),
    1,
  ],
];
const removing =
  /^(?:please |can you |could you |and |also )*(?:remove|delete|drop|take off|take|unlink|detach) (all (?:the )?links?|the links?|(?:the )?(.+?) link|(https?:\/\/\S+))(?: (?:from|of|on|off) (.+?))?[.!]*$/i;

/** "add https://… to the budget review", "remove the Jira link from it". */
export function readLinks(text: string): LinksRequest | undefined {
  const said = text.trim();
  if (said.endsWith("?")) return undefined;
  const add = linksIn(said).map(({ url }) => url);
  if (add.length > 0) {
    for (const [way, thing] of adding) {
      const match = way.exec(said);
      if (match !== null)
        return { kind: "links", reference: thing === 0 ? "it" : (match[thing] ?? "it"), add, remove: [] };
    }
  }
  const gone = removing.exec(said);
  if (gone === null) return undefined;
  const [, , title, url, reference = "it"] = gone;
  return { kind: "links", reference, add: [], remove: [url ?? title ?? "all"] };
}

const toLookAt =
  /^(?:please |also |and )*(?:read|watch|check(?: out)?|review|see|look (?:at|into|through)|listen to|go through|try(?: out)?|fix|answer|reply to)\b(?=.*https?:\/\/)/i;

/** "Read https://… by Friday": an address has not been read before it is there, so this is something to do. */
export function readAddressTask(text: string, moment: Moment): Request | undefined {
  const said = text.trim();
  if (!toLookAt.test(said) || said.endsWith("?")) return undefined;
  const { title, due, repeat, priority, tags } = parseLine(said, moment);
  const fields = {
    title,
    ...(due === null ? {} : { due }),
    ...(repeat === null ? {} : { repeat }),
    ...(priority === null ? {} : { priority }),
    ...(tags === null ? {} : { addTags: tags }),
  };
  return { kind: "create", said: { kind: "create", fields, text: said } };
}

export function* changeLinks(request: LinksRequest, scene: Scene): Thought {
  const { reference, add, remove } = request;
  const search: Request = request;
  const found = yield* findRows({ reference, act: "change", request: search, includeDone: true }, scene);
  if (found.kind === "instead") return found.facts;
  const [row] = found.rows;
  if (row === undefined) return [{ kind: "not-found", reference, act: "change" }];
  return yield* write({
    name: "edit_links",
    arguments: {
      id: row.id,
      ...(add.length === 0 ? {} : { add: [...add] }),
      ...(remove.length === 0 ? {} : { remove: [...remove] }),
    },
  });
}
