/** The lines of a pasted text, where they are several. */
export function pastedLines(text: string): string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*+•]|\d+[.)]|\[[ x]?\])\s+/i, "").trim())
    .filter((line) => line !== "");
  return lines.length > 1 ? lines : [];
}
