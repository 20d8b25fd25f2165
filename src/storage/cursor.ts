import { CaroleError } from "../shared/errors.ts";

/** Where a page ended: the sort it belongs to, the last row's key in it, and its id to tell equal keys apart. */
export interface Cursor {
  readonly sort: string;
  readonly key: string | number;
  readonly id: string;
}

export const writeCursor = ({ sort, key, id }: Cursor): string =>
  Buffer.from(JSON.stringify([sort, key, id])).toString("base64url");

/** A cursor comes back from outside: what is not one of ours for this very sort is refused. */
export function readCursor(text: string, sort: string): Cursor {
  const [foundSort, key, id] = parts(text);
  if (foundSort !== sort || (typeof key !== "string" && typeof key !== "number") || typeof id !== "string") {
    throw new CaroleError("invalid_request", "This cursor does not belong to this list.", {
      hint: "Begin without a cursor, and keep the same sort from page to page.",
    });
  }
  return { sort, key, id };
}

function parts(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // Not JSON: refused by the caller with the sentence for a wrong cursor.
  }
}
