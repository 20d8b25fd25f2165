import { linksIn, linkTo, titleWithLinks, unique } from "../../../shared/links-in-text.ts";
import type { Link, Task, TaskPatch } from "../../../shared/task.ts";

/** An address, with words before or after it as its title, else what the address tells; null where there is none. */
export function readLink(text: string): Link | null {
  const words = text.trim().split(/\s+/);
  const place = words.findIndex((word) => /^https?:\/\//i.test(word));
  const address = words[place];
  if (address === undefined) return linksIn(text)[0] ?? null;
  return linkTo(address, words.toSpliced(place, 1).join(" "));
}

/** A title as it was typed: an address in it becomes a link. */
export function titlePatch(task: Pick<Task, "links">, typed: string): TaskPatch {
  const { title, links } = titleWithLinks(typed.trim());
  return links.length === 0 ? { title } : { title, links: unique([...task.links, ...links]) };
}

/** Notes as they were typed, and links for the addresses that are new in them. */
export function notesPatch(task: Pick<Task, "links" | "notes">, notes: string): TaskPatch {
  const known = new Set([...task.links, ...linksIn(task.notes)].map(({ url }) => url));
  const added = linksIn(notes).filter(({ url }) => !known.has(url));
  return added.length === 0 ? { notes } : { notes, links: [...task.links, ...added] };
}
