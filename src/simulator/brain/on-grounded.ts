import type { SaidFields } from "../../language/reading.ts";
import { ground, type Ground, type Grounded } from "./grounding.ts";
import type { Request } from "./request.ts";

type Act = Extract<Request, { kind: "act" }>;

/** The act on the rows that the words mean; undefined where they mean none that is known. */
export function onGrounded(
  act: Act["act"],
  named: string,
  fields: SaidFields,
  text: string,
  place: Ground,
  meant: Grounded = ground(named, place),
): Act | undefined {
  const kind = act === "change" ? "update" : act;
  const request: Act = { kind: "act", act, said: { kind, reference: named.trim(), fields, text } };
  switch (meant.kind) {
    case "rows":
      return { ...request, rows: meant.rows };
    case "choice":
      return { ...request, among: meant.candidates };
    case "pointer":
      return request;
    case "none":
      return undefined;
    default:
      return meant satisfies never;
  }
}
