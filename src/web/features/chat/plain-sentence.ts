/** A sentence of an answer as it is read, without Markdown's signs: it is quoted outside of the text that is rendered. */
export const plainSentence = (markdown: string): string =>
  markdown
    .replace(/^\s*(?:[-*+>]|\d+[.)]|#{1,6})\s+/gm, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*`~]|\b_+|_+\b/g, "")
    .trim();
