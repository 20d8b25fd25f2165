import { CaroleError } from "../shared/errors.ts";

/** A task's version as an entity tag. */
export const etagOf = (row: { readonly version: number }): string => `"${row.version}"`;

/** The version that `If-Match` names; undefined where none is asked for. */
export function expectedVersion(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === "*") return undefined;
  const match = /^(?:W\/)?"?(\d{1,15})"?$/.exec(header.trim());
  if (match === null) {
    throw new CaroleError("invalid_request", "If-Match does not name a version.", {
      hint: 'Send the ETag as it was given, such as "3".',
    });
  }
  return Number(match[1]);
}
