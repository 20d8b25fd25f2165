import { act, create } from "./acting.ts";
import { changeRepeating } from "./changing-repeats.ts";
import { depend } from "./depending.ts";
import type { Fact } from "./facts.ts";
import { ask } from "./find-rows.ts";
import { history, trash } from "./looking-back.ts";
import { look, plan } from "./looking.ts";
import { rowQuestion, setBy } from "./looking-at-row.ts";
import { lookAtParts } from "./looking-at-parts.ts";
import { planned } from "./planning.ts";
import { changeLinks } from "./reading-links.ts";
import { lookAtPerson } from "./reading-people.ts";
import type { Request } from "./request.ts";
import { aboutRules } from "./ruling.ts";
import type { Scene } from "./scene.ts";
import type { Thought } from "./thinking.ts";
import { again, redo, restore, undo, undoRows, undoTurns } from "./undoing.ts";

/** The thought that does what was asked for: its calls, one after the other, and what there is to say then. */
export function begin(request: Request, scene: Scene): Thought {
  switch (request.kind) {
    case "create":
      return create(request, scene);
    case "act":
      return act(request, scene);
    case "look":
      return look(request, scene);
    case "plan":
      return plan(request);
    case "history":
      return history(request, scene);
    case "undo":
      if (request.rows !== undefined) return undoRows(request.rows);
      return request.turns === undefined
        ? undo()
        : undoTurns(Math.min(request.turns, Math.max(1, scene.writtenTurns.length)));
    case "again":
      return again(scene);
    case "trash":
      return trash();
    case "depend":
      return depend(request, scene);
    case "redo":
      return redo(scene, request.request, (again) => begin(again, scene));
    case "restore":
      return restore(request);
    case "row-question":
      return rowQuestion(request, scene);
    case "set-by":
      return setBy(request, scene);
    case "repeating":
      return changeRepeating(request, scene);
    case "parts":
      return lookAtParts(request, scene);
    case "links":
      return changeLinks(request, scene);
    case "of-person":
      return lookAtPerson(request);
    case "learn":
    case "unlearn":
    case "rules":
    case "change-rules":
      return aboutRules(request, scene);
    case "ask":
      return asking(request);
    case "plans":
      return planned(request, scene);
    case "keep":
      return saying({ kind: "kept", subject: request.subject, value: request.value });
    case "recall":
      return saying({ kind: "recalled", subject: request.subject, value: request.value });
    case "say":
      return saying({ kind: "told", text: request.text });
    case "talk":
      return saying({ kind: "talk", topic: request.topic });
    default:
      return request satisfies never;
  }
}

/** A thought without a call: it ends at once with what there is to say. */
function* saying(fact: Fact): Thought {
  yield* [];
  return [fact];
}

function* asking(request: Extract<Request, { kind: "ask" }>): Thought {
  const { text, options, candidates = [] } = request;
  return [yield* ask({ text, options, candidates, request: request.request })];
}
