/** Progress: "start X", "X is blocked by Y", "reopen X", "put X on hold". */
import { readDependence } from "./dependence.ts";
import type { TaskStatus } from "../../shared/task.ts";
import { statusWords } from "../fields/markers.ts";

import { pointing } from "./command-words.ts";

import { update, type Reader } from "./update-parts.ts";

const statusName = String.raw`(backlog|someday|todo|to-do|to do|open|doing|wip|started|in[ -]progress|active|blocked|stuck|waiting|on hold|not done|undone|incomplete|not started|unfinished|not finished|not complete|not completed|pending)`;

function statusOf(word: string): TaskStatus | undefined {
  const plain = word.toLowerCase().replaceAll(/\s+/g, " ");
  if (plain === "on hold") return "blocked";
  if (
    /^(?:to do|not done|undone|incomplete|not started|unfinished|not finished|not complete|not completed|pending)$/u.test(
      plain,
    )
  )
    return "todo";
  return statusWords[plain.replace(" ", "_")] ?? statusWords[plain];
}

/** "set X to in progress", "start X", "X is blocked by Y", "I'm working on X", "reopen X", "put X on hold". */
export const readStatus: Reader = (clause) => {
  const { core } = clause;
  const set = new RegExp(
    String.raw`^(?:mark|set|move|put|change|flag|switch|turn|update)\s+(.+?)\s+(?:back )?(?:as |to |into |in |on |is |status to )?(?:the )?(?:status )?["']?${statusName}["']?(?: column| status| list)?(?:\s+(?:because(?: of)?|due to|by|until|:|-|since)\s+(.+))?$`,
    "iu",
  ).exec(core);
  const listed = /\b(?:on|to|in|onto) (?:my|the|our) [\p{L} -]*list$/iu.test(core);
  const status = set === null || listed ? undefined : statusOf(set[2]!);
  if (set !== null && status !== undefined) {
    return update(clause, set[1], {
      status,
      ...(status === "blocked" && set[3] !== undefined ? { blockedReason: set[3] } : {}),
    });
  }
  const undone =
    /^(?:undo|revert|take back)\s+(?:marking|completing|finishing|closing|ticking off|checking off)\s+(.+?)(?:\s+(?:as|off|to))*(?:\s+(?:done|complete|completed|finished|off))?$|^unmark\s+(.+?)(?:\s+as.*)?$/iu.exec(
      core,
    );
  if (undone !== null) return update(clause, undone[1] ?? undone[2], { status: "todo" });
  const blocked = /^(?:(?:do|can|could) you|why|tell me|help me|how)\b|\bwhy\b/iu.test(core)
    ? null
    : /^(.+?)\s+(?:is|are|'s|got|has been)\s+(?:now |still |currently )*(?:blocked|stuck|on hold)(?:\s+(?:on|by|because(?: of)?|due to|until|since|as|:|-)\s+(.+))?$/iu.exec(
        core,
      );
  if (blocked !== null && !/^(?:what|which|who|i|we|if|when)\b/iu.test(blocked[1]!)) {
    return update(clause, blocked[1], {
      status: "blocked",
      ...(blocked[2] === undefined ? {} : { blockedReason: blocked[2] }),
    });
  }
  const held =
    /^(.+?)\s+(?:is|are)\s+(?:now |still )?(?:blocked|stuck|on hold)[\s,;]+(?:and |because (?:i'm|we're|it's|i am|we are) )?(?:still )?waiting (?:for|on)\s+(.+)$/iu.exec(
      core,
    );
  if (held !== null && !/^(?:what|which|who|i|we|if|when)\b/iu.test(held[1]!))
    return update(clause, held[1], { status: "blocked", waitingFor: held[2]! });
  const waits = /^(.+?)\s+(?:is|are)\s+(?:now |still )?waiting (?:for|on)\s+(.+)$/iu.exec(core);
  if (waits !== null && !/^(?:what|which|who|i|we)\b/iu.test(waits[1]!))
    return update(clause, waits[1], { status: "blocked", waitingFor: waits[2]! });
  const depends = /^(?:the|my|our|it|that|this)\b/iu.test(core) ? readDependence(core) : null;
  if (depends !== null)
    return update(clause, depends.reference, { status: "blocked", blockedReason: depends.on });
  const mine =
    /^(?:i'm|i am|we're|we are)\s+(?:still )?(?:waiting (?:for|on))\s+(.+?)\s+(?:for|on|before|with|about|regarding)\s+(.+)$/iu.exec(
      core,
    );
  if (mine !== null) return update(clause, mine[2], { status: "blocked", waitingFor: mine[1]! });
  const reopened =
    /^(?:reopen|re-open|unblock|uncheck|untick|uncomplete|un-complete|unmark|restore|bring back)\s+(.+?)(?:\s+(?:as )?(?:done|complete))?$/iu.exec(
      core,
    );
  if (reopened !== null) return update(clause, reopened[1], { status: "todo" });
  const working =
    /^(?:i'm|i am|i've|i have|i|we're|we are)\s+(?:just |now |currently |already )*(?:working on|started(?: working)?(?: on)?|starting(?: with| on)?|begun|beginning|doing|began)\s+(.+)$/iu.exec(
      core,
    );
  if (working !== null && /^(?:the|my|it|that|this|on|with|work)/iu.test(working[1]!))
    return update(clause, working[1], { status: "in_progress" });
  const start = new RegExp(
    String.raw`^(?:start|begin|resume|pick up|start working on|begin working on)\s+(${pointing})$`,
    "iu",
  ).exec(core);
  if (start !== null) return update(clause, start[1], { status: "in_progress" });
  const paused = new RegExp(
    String.raw`^(?:pause|suspend|park|freeze|shelve|put off indefinitely)\s+(${pointing}|the .+? (?:task|to-?do|one|project|ticket))(?:\s+(?:because(?: of)?|until)\s+(.+))?$`,
    "iu",
  ).exec(core);
  if (paused !== null)
    return update(clause, paused[1], {
      status: "blocked",
      ...(paused[2] === undefined ? {} : { blockedReason: paused[2] }),
    });
  const block = new RegExp(
    String.raw`^block\s+(${pointing}|the .+?)(?:\s+(?:because(?: of)?|on|by|until)\s+(.+))?$`,
    "iu",
  ).exec(core);
  return block === null
    ? null
    : update(clause, block[1], {
        status: "blocked",
        ...(block[2] === undefined ? {} : { blockedReason: block[2] }),
      });
};
