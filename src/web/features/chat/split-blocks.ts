const fence = /^ {0,3}(`{3,}|~{3,})/;
/** A line that may still belong to the list above it, across an empty line. */
const continuesList = /^(?: {2,}|\t|[-*+] |\d{1,9}[.)] )/;

/**
 * Cuts Markdown into blocks that mean the same alone as together: at empty lines, but not inside a code fence and not
 * within a list. Finished blocks never change while the text grows, so each is worked out once.
 */
export function splitBlocks(text: string): string[] {
  const blocks: string[] = [];
  let lines: string[] = [];
  let openFence: string | null = null;
  for (const line of text.split("\n")) {
    const startsAnew = openFence === null && lines.at(-1)?.trim() === "" && !continuesList.test(line);
    if (startsAnew && line.trim() !== "") {
      blocks.push(lines.join("\n").trimEnd());
      lines = [];
    }
    lines.push(line);
    const mark = fence.exec(line)?.[1];
    if (mark === undefined) continue;
    if (openFence === null) openFence = mark;
    else if (mark.startsWith(openFence) && line.trim() === mark) openFence = null;
  }
  blocks.push(lines.join("\n").trimEnd());
  return blocks.filter((block) => block.trim() !== "");
}
