/** When an event really is: "the call needs to happen before noon", "the auditors want Wednesday instead", "it starts at 8:30, not 8:15". */
import { fieldOf } from "./clause.ts";
import { update, type Reader } from "./update-parts.ts";

export const readEventTime: Reader = (clause) => {
  const { core } = clause;
  if (fieldOf(clause, "due") === undefined) return null;
  const happens =
    /^((?:the|my|our|that|this|it)\b.*?) (?:should|must|needs to|has to) (?:happen|take place|start|be held|be over|go out)$/iu.exec(
      core,
    )?.[1];
  if (happens !== undefined) return update(clause, happens);
  const corrected =
    /^(?!(?:i|we|you|it|what|that)\b)([^,?]{2,60}?) (?:starts?|begins?|is|are|takes place|happens|will be)(?: (?:at|on|now|\d{1,2}(?::\d\d)?))*,? (?:and )?not (?:at |on )?[\p{L}\p{N}:. ]{1,20}$/iu.exec(
      core,
    )?.[1];
  if (corrected !== undefined) return update(clause, corrected);
  const wished =
    /^(.{2,60}?) (?:wants?|prefers?|would prefer|would rather|asked for|suggested|proposed|needs) (?:to (?:meet|do it|have it|come) )?(?:instead|rather)$/iu.exec(
      core,
    )?.[1];
  if (wished !== undefined && !/^(?:i|we|you)$/iu.test(wished)) return update(clause, wished);
  return null;
};
