/** What instances on one database tell one another about the answers that they write. */
export type TurnSignal =
  /** Whoever writes this message: say so, and let it be followed from elsewhere. */
  | {
      readonly type: "watch";
      readonly ownerId: string;
      readonly conversationId: string;
      readonly messageId: string;
    }
  /** It is being written here. */
  | { readonly type: "alive"; readonly messageId: string }
  /** There are further frames of it to read. */
  | { readonly type: "grown"; readonly messageId: string }
  /** Whoever writes an answer in this conversation: end it. */
  | { readonly type: "stop"; readonly ownerId: string; readonly conversationId: string };

/**
 * Reaches every other instance, and never the one that tells. A signal may be lost, so whoever waits for an effect looks
 * for it, too. Telling never throws and never waits.
 */
export interface TurnSignals {
  tell(signal: TurnSignal): void;
  /** Returns the function that ends the listening. */
  hear(listener: (signal: TurnSignal) => void): () => void;
}
