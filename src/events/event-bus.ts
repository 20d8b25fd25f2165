import type { CaroleEvent } from "../shared/event.ts";

/**
 * Tells what was committed. Publishing never throws and never waits for a listener; one bad listener does not stop the
 * others. Events of one owner arrive in the order they were published. It keeps nothing: who missed something reads
 * the change log.
 */
export interface EventBus {
  publish(ownerId: string, event: CaroleEvent): void;
  /** Returns the function that ends the subscription. */
  subscribe(ownerId: string, listener: (event: CaroleEvent) => void): () => void;
  /**
   * Resolves when all that is committed from now on will be told to those who are subscribed; absent where that is so at once.
   * Who reads rows after that, and then listens, misses nothing.
   */
  ready?(ownerId: string): Promise<void>;
}
