/** What people tell Carole to do with their list. */
export const commandVerbs =
  "add|assign|block|cancel|change|check|clear|close|complete|create|cross|delete|drop|extend|finish|give|hand|label|list|make|mark|move|note|plan|postpone|pull|push|put|raise|lower|reassign|remind|remove|rename|reopen|reschedule|restore|schedule|set|shift|show|start|strike|swap|tag|take|tell|tick|unblock|undo|untag|update|write";
const lead = String.raw`^(?:(?:please|pls|kindly|just|also|then|now|so|and|can you|could you|would you|will you|go ahead and)[,\s]+)*`;
const command = new RegExp(`${lead}(?:${commandVerbs})(?![\\p{L}'’-])`, "iu");

/** Whether a stretch of words begins with an order. */
export const isCommand = (words: string): boolean => command.test(words.trim());
