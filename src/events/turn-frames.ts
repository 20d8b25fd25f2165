/** A piece of a running answer's stream, as it goes to its readers. */
export interface FramePiece {
  /** The number of its first frame. */
  readonly first: number;
  /** How many frames it has; the last piece may have none. */
  readonly count: number;
  readonly text: string;
  /** Nothing comes after it. */
  readonly ended: boolean;
}

/**
 * Running answers of one owner, as far as an instance that does not write them needs to see them. Written only while
 * somebody elsewhere reads; the stored message stays the truth, and these pieces are forgotten soon after the end.
 */
export interface TurnFrames {
  /** `place` counts the pieces of a message from 0. */
  add(messageId: string, place: number, piece: FramePiece): Promise<void>;
  /** The pieces from this place on, in order, at most `limit`. */
  from(messageId: string, place: number, limit: number): Promise<FramePiece[]>;
  forget(messageId: string): Promise<void>;
}
