/** Tags as a person types them: with or without `#`, apart by spaces or commas. */
export function readTags(text: string): string[] {
  const tags = text
    .split(/[\s,]+/)
    .map((tag) => tag.replace(/^#+/, ""))
    .filter((tag) => tag !== "");
  return [...new Set(tags)];
}
