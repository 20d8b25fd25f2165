import type { Link } from "../../../shared/task.ts";

/** An address, with words before or after it as its title; null where there is none that may be opened. */
export function readLink(text: string): Link | null {
  const words = text.trim().split(/\s+/);
  const place = words.findIndex((word) => /^https?:\/\//i.test(word));
  const address = words[place];
  if (address === undefined || !URL.canParse(address)) return null;
  return { url: address, title: words.toSpliced(place, 1).join(" ").slice(0, 300) };
}
