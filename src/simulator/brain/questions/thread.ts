import type { Row } from "../outputs.ts";
import type { Request } from "../request.ts";

export type Look = Extract<Request, { kind: "look" }>;

/** What was asked before in the same message, which the next question may go on with. */
export interface Thread {
  readonly rows: readonly Row[];
  readonly look: Look | undefined;
  /** What was told around the questions. */
  readonly told: string;
}

/** What a clause asks for, and what the next one may go on with. */
export interface Read {
  readonly requests: readonly Request[];
  readonly rows: readonly Row[];
  readonly look?: Look;
}

/** Words that point at what was named before. */
export const pointer =
  /(?<![\p{L}'’-])(?:it|that|this|them|these|those|they|he|she|him|her|both)(?![\p{L}'’-])/iu;
export const pronounOfPerson = /(?<![\p{L}'’-])(?:he|she|they|him|her|his|hers|their)(?![\p{L}'’-])/iu;
