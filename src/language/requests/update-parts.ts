/** What the readers of an update share: their result, and a reference freed of the words around the new value. */

import type { SaidFields } from "../reading.ts";

import { type Clause } from "./clause.ts";

import { cleanReference } from "./reference.ts";
import { toSaidFields } from "./said-fields.ts";

export interface SaidUpdate {
  readonly reference?: string;
  readonly fields: SaidFields;
}

export type Reader = (clause: Clause) => SaidUpdate | null;

export const update = (clause: Clause, reference: string | undefined, more: SaidFields = {}): SaidUpdate => {
  const named = cleanReference(
    (reference ?? "")
      .replace(
        /(?:\s+(?:to|from|for|until|till|by|on|at|as|is|be|(?:by )?(?:\d+|an?|one|two|three|four|five|a few|a couple of) (?:days?|weeks?|months?|hours?)|back|out|up|forward|is now|so it's|and|with|repeat|recur|recurring|repeating|happen|due|now|instead|rather|a|an|,))+$/iu,
        "",
      )
      .replace(
        /\s+from\s+(?:\d\S*|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s+(?:am|pm))?$/iu,
        "",
      )
      .trim(),
  );
  const fields = { ...toSaidFields(clause.fields), ...more };
  return named === "" ? { fields } : { reference: named, fields };
};

export const says = (clause: Clause): boolean => clause.fields.length > 0;
