/** A tag as the rows keep it: without #, one word. Models write "#finance" and "home office". */
export const tagName = (said: string): string =>
  said
    .trim()
    .replace(/^#+/, "")
    .replaceAll(/[\s,#]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60);

export const tagNames = (said: readonly string[]): string[] => [
  ...new Map(
    said
      .map(tagName)
      .filter((tag) => tag !== "")
      .map((tag) => [tag.toLowerCase(), tag] as const),
  ).values(),
];
