import { parseLine } from "../../language/parse-line.ts";
import type { Moment } from "../../language/reading.ts";
import { linksIn } from "../../shared/links-in-text.ts";
import { write } from "./acting.ts";
import { bold } from "./describe-row.ts";
import { contentWords } from "./fit.ts";
import { rowsIn, type Row } from "./outputs.ts";
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
  /** What there is, is only asked. */
  readonly asks?: true;
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

const asking =
  /^(?:and |so )*(?:(?:what|which|are there any|show(?: me)?(?: the)?) links?(?: (?:does|do|is|are)(?: there)?(?: (?:on|in|for|of))?| (?:on|in|for|of)) (.+?)(?: have)?|(?:what['’]?s|what is|where['’]?s|where is) the (?:link|address|url) (?:for|of|to) (.+?))[?.!]*$/i;
const standsAt = new RegExp(
  `^(?:note that |fyi,? |by the way,? )*(.+?) (?:lives|is|can be found|sits|is kept|stands)(?: here)?(?: at| in|:) ?${address}$`,
  "i",
);

/** "add https://… to the budget review", "remove the Jira link from it". */
export function readLinks(text: string): LinksRequest | undefined {
  const said = text.trim();
  const asked = asking.exec(said);
  const about = asked?.[1] ?? asked?.[2];
  if (about !== undefined) return { kind: "links", reference: about, add: [], remove: [], asks: true };
  if (said.endsWith("?")) return undefined;
  const add = linksIn(said).map(({ url }) => url);
  if (add.length > 0) {
    for (const [way, thing] of [...adding, [standsAt, 1] as const]) {
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
  if (request.asks === true) return yield* tellLinks(row);
  return yield* write({
    name: "edit_links",
    arguments: {
      id: row.id,
      ...(add.length === 0 ? {} : { add: [...add] }),
      ...(remove.length === 0 ? {} : { remove: [...remove] }),
    },
  });
}

/** A row remembered may be stale: what is told is what a search tells now. */
function* tellLinks(row: Row): Thought {
  const text = contentWords(row.title).slice(0, 6).join(" ");
  const output = yield { name: "find_tasks", arguments: { text, include_done: true, limit: 20 } };
  const now = rowsIn(output).find(({ id }) => id === row.id) ?? row;
  const links = now.links ?? [];
  if (links.length === 0) return [{ kind: "told", text: `${bold(now.title)} has no links.` }];
  return [
    {
      kind: "told",
      text: [`The links of ${bold(now.title)}:`, ...links.map((link) => `- ${link}`)].join("\n"),
    },
  ];
}
