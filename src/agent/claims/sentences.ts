export interface Sentence {
  /** Exactly as it stands in the answer. */
  readonly text: string;
  /** It stands in a list, alone on its line. */
  readonly isItem: boolean;
  /** The heading above its list, in lower case: "completed" for what stands under "### Completed". */
  readonly heading?: string;
}

/** Ends as a question, whatever marks close it. */
export const endsAsking = (text: string): boolean => /\?["'”’)*_\s]*$/.test(text);

/** An answer's sentences, each exactly as it stands there. Lines, bullets and table cells are sentences too. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const lines = withoutCode(text).split(/\r?\n/).flatMap(shortLines);
  let heading = "";
  for (const [index, line] of lines.entries()) {
    // So does one in bold above a list.
    if (boldHeading.test(line) && isListed(lines, index)) {
      heading = headingOf(line);
      continue;
    }
    // A row of a table is one sentence: "| Buy milk | done |".
    const row = /^\s*\|(.*?)\|?\s*$/.exec(line)?.[1]?.trim();
    for (const cell of row !== undefined ? [row] : line.includes("|") ? line.split("|") : [line]) {
      // A heading of one word ("## Completed") names a list.
      if (/^\s*#{1,6}\s+\S+\s*$/.test(cell)) {
        heading = headingOf(cell);
        continue;
      }
      const body = cell.replace(/^\s*(?:[-*+•]\s+|\d{1,3}[.)]\s+|>\s*|#{1,6}\s+)+/, "");
      const pieces = splitLine(body).filter((piece) => /\p{L}/u.test(piece));
      const isItem =
        row !== undefined ||
        (pieces.length === 1 && body !== cell && /^\s*(?:[-*+•]|\d{1,3}[.)])\s/.test(cell));
      if (!isItem && pieces.length > 0) heading = "";
      for (const piece of pieces)
        sentences.push({ text: piece, isItem, ...(isItem && heading !== "" && { heading }) });
    }
  }
  return sentences;
}

/**
 * Code and calls written out as text are shown, not said. A fence that is never closed hides only what looks like code, so
 * that nothing can be said behind it.
 */
const withoutCode = (text: string): string =>
  text
    .replaceAll(/^[ \t]*(```|~~~)[^\n]*\n[\s\S]*?^[ \t]*\1[ \t]*$/gm, "")
    .replaceAll(/<(tool_call|function_call|tools?)>[\s\S]*?<\/\1>/g, "")
    .replaceAll(/^[ \t]*(?:\{.*\}|\[\{.*\}\])[ \t]*$/gm, "");

const headingOf = (line: string): string =>
  line
    .replaceAll(/[^\p{L} ]+/gu, "")
    .trim()
    .toLowerCase();
const boldHeading = /^\s*\*\*\p{L}+(?: (?!\p{L}+ed\b|done|gone)\p{L}+){0,2}:?\*\*:?\s*$/u;
/** Whether the next line with words is an item of a list. */
function isListed(lines: readonly string[], index: number): boolean {
  const follows = lines.slice(index + 1).find((each) => each.trim() !== "") ?? "";
  return /^\s*(?:[-*+•]|\d{1,3}[.)])\s/.test(follows);
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

/** A full stop inside a quotation ends no sentence of the one who quotes. */
const insideQuote = (piece: string): boolean =>
  /(?:^|[\s(:*])“[^”]*$|(?:^|[\s(:*])«[^»]*$|^[^"]*(?:"[^"]*"[^"]*)*(?:^|[\s(:*])"[^"\s][^"]*$/.test(piece);

function splitLine(line: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const match of line.matchAll(/[.!?…]+["'”’)*_]*(?=\s|$)/g)) {
    const end = match.index + match[0].length;
    const piece = line.slice(start, end);
    if (insideQuote(piece)) continue;
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
