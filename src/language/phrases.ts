/** Turns of phrase that somebody taught: read as what they stand for, before dates and all else. */
export interface Phrase {
  readonly phrase: string;
  readonly means: string;
}
