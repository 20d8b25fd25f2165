/** An answer's sentences, each exactly as it stands there. Lines, bullets and table cells are sentences too. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  const lines = text.split(/\r?\n/).flatMap(shortLines);
  for (const [index, line] of lines.entries()) {
    // So does one in bold above a list.
    const follows = lines.slice(index + 1).find((each) => each.trim() !== "") ?? "";
    if (/^\s*\*\*\p{L}+:?\*\*:?\s*$/u.test(line) && /^\s*(?:[-*+•]|\d{1,3}[.)])\s/.test(follows)) continue;
    // A row of a table is one sentence: "| Buy milk | done |".
    const row = /^\s*\|(.*?)\|?\s*$/.exec(line)?.[1]?.trim();
    for (const cell of row !== undefined ? [row] : line.includes("|") ? line.split("|") : [line]) {
      // A heading of one word ("## Completed") names a list.
      if (/^\s*#{1,6}\s+\S+\s*$/.test(cell)) continue;
      const body = cell.replace(/^\s*(?:[-*+•]\s+|\d{1,3}[.)]\s+|>\s*|#{1,6}\s+)+/, "");
      for (const sentence of splitLine(body)) if (/\p{L}/u.test(sentence)) sentences.push(sentence);
    }
  }
  return sentences;
}

/** No line is read whole beyond this, so that no text makes reading slow. */
const longestLine = 2_000;
function shortLines(line: string): string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > longestLine) {
    const space = rest.lastIndexOf(" ", longestLine);
    const end = space > 0 ? space : longestLine;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

/** A full stop after these ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|no|nr|dr|mr|mrs|ms|st|jr|inc|ltd|a\.m|p\.m|am|pm)\.$/i;

function splitLine(line: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const match of line.matchAll(/[.!?…]+["'”’)*_]*(?=\s|$)/g)) {
    const end = match.index + match[0].length;
    const piece = line.slice(start, end);
    if (/(?:^|[\s"“(])(?:dr|mr|mrs|ms|st|prof)\.$/i.test(piece)) continue;
    const goesOn = /^\s+\p{Ll}/u.test(line.slice(end));
    if (match[0].startsWith(".") && goesOn && (abbreviation.test(piece) || /\d\.$/.test(piece))) continue;
    if (match[0] === "." && abbreviation.test(piece) && end < line.length && goesOn) continue;
    pieces.push(piece.trim());
    start = end;
  }
  pieces.push(line.slice(start).trim());
  return pieces.filter((piece) => piece !== "");
}
