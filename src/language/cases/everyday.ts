/** What a line of every day says. Only what is named here is compared; null means that nothing may be read. */
export interface EverydayFacts {
  readonly title?: string;
  readonly due?: string | null;
  readonly repeat?: string | null;
  readonly minutes?: number | null;
  readonly priority?: string;
  readonly tags?: string;
  readonly assignee?: string;
  /** The kinds that are right, each as the kinds of all requests joined by a comma. */
  readonly kinds?: readonly string[];
  readonly titles?: readonly string[];
  readonly references?: readonly string[];
  /** Pieces that the fields of the requests hold, as JSON. */
  readonly fields?: readonly string[];
  /** A piece that the query holds, as JSON. */
  readonly query?: string;
}
export type EverydayCase = readonly [text: string, facts: EverydayFacts];
