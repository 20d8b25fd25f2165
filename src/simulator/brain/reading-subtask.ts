import { readRequests } from "../../language/read-requests.ts";
import type { Moment } from "../../language/reading.ts";
import type { Request } from "./request.ts";

const words =
  /^(?:please |can you |could you |and |also )*add (?:an? )?(?:new )?(?:sub-?task|step|part|sub-?item)s? (?:to|for|of|under) (.+?)\s*(?::\s*|,? (?:to|called|named)\s+)(.+)$/is;

/** "Add a subtask to the offsite: book the venue". */
export function readSubtask(text: string, moment: Moment): Request | undefined {
  const match = words.exec(text.trim());
  if (match === null) return undefined;
  const [said] = readRequests(`add ${match[2] ?? ""}`, moment);
  return said?.kind === "create" ? { kind: "create", said, under: match[1] ?? "" } : undefined;
}
