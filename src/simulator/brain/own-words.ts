/**
 * What the user said themselves, and whether there was more: quoted lines, code, forwarded mails. Pasted text is read
 * by nobody here; it is data, whoever wrote it.
 */
export function ownWords(message: string): { readonly text: string; readonly pasted: boolean } {
  const withoutFences = message.replace(/```[\s\S]*?(?:```|$)/g, "\n");
  const withoutMail = withoutFences.replace(
    /(?:^|\n)[ \t]*(?:-{2,}\s*(?:forwarded|original)[^\n]*|begin forwarded message:?|(?:from|subject|sent|to):[^\n]*\n[ \t]*(?:from|subject|sent|to|date|cc):)[\s\S]*$/i,
    "\n",
  );
  const withoutQuotes = withoutMail
    .split("\n")
    .filter((line) => !/^\s*(?:>|\|)/.test(line))
    .join("\n");
  const withoutCitations = withoutQuotes.replace(
    /((?:says?|said|wrote|writes|reads?|email|mail|message|text|notes?|this)\s*:\s*)(["“«][^"”»]{25,}["”»])/gi,
    "$1",
  );
  // "Note this from Lina's mum?" and then a quote: the quote is hers.
  const withoutQuoted = /\b(?:this|following|below|from)\b[^"“\n]*[?:.\n]\s*["“]/i.test(withoutCitations)
    ? withoutCitations.replace(/(?<=[?:.\n]\s*)["“«][^"”»]{25,}["”»]/g, "")
    : withoutCitations;
  const text = withoutQuoted.trim();
  return { text, pasted: text !== message.trim() };
}

/** Sentences, with their list lines kept beside the sentence that leads to them. */
export function sentencesOf(text: string): string[] {
  // "1. call the bank" is an item of a list, "at 9 a.m. tomorrow" is no end.
  const numbered = text.replace(
    /(?<!\b(?:at|by|till|until|to|of|around))(^|\s|(?<!\d):)(\d{1,2})\.(?=\s)/g,
    "$1$2\u0000",
  );
  const guarded = numbered.replace(/\b(a\.m|p\.m|e\.g|i\.e|etc|mr|mrs|ms|dr|st|no|vs)\./gi, "$1\u0000");
  const parts = guarded.split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}"“'’(#\p{Ll}])|\n{2,}/u);
  return parts.map((part) => part.replaceAll("\u0000", ".").trim()).filter((part) => part !== "");
}
