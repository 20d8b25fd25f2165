import type { Request } from "./request.ts";

const bin =
  "(?:the |my |our )?(?:trash(?: ?can)?|(?:recycle |recycling )?bin|rubbish|deleted (?:tasks|items|ones|stuff))";
const emptying = new RegExp(
  `^(?:please |can you |could you |now |and |then |also )*(?:(?:empty|clear(?: out)?|clean(?: out| up)?|wipe|purge)(?: out)? ${bin}|(?:permanently )?(?:delete|remove|erase|purge|clear|wipe) (?:everything|all(?: of it| tasks| items)?|what['’]?s|the (?:tasks|items)) (?:that['’]?s |that is |that are )?(?:in|from) ${bin}|(?:purge|erase|wipe) ${bin})(?: please| now| completely| permanently| for good)*[.!?]*$`,
  "i",
);
const asking = new RegExp(
  `^(?:and |so |please |can you |could you )*(?:what(?:['’]?s| is| are|(?: \\p{L}+)? do i have| have i got)|show(?: me)?|list|open|see|display|view|is there anything|do i have anything|anything|which (?:tasks|ones|items) are|how many (?:tasks |items )?(?:are|do i have))(?: everything| all| all the tasks| the tasks| tasks| what(?:['’]?s| is))?(?: that (?:is|are))?(?: left| still)?(?: in)? ${bin}(?: please| now| right now)*[.!?]*$`,
  "iu",
);

/** "empty the trash" is for the app alone and touches no row here; "what is in the trash?" is answered from its rows. */
export function readTrash(text: string): Request | undefined {
  const said = text.trim();
  if (emptying.test(said)) return { kind: "talk", topic: "emptying-trash" };
  return asking.test(said) ? { kind: "trash" } : undefined;
}
