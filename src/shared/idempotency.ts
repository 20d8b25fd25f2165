/** Answers already given to a write with an `Idempotency-Key`, kept for a day. */
export interface IdempotencyStore {
  find(key: string): Promise<{ fingerprint: string; status: number; body: string } | undefined>;
  save(key: string, entry: { fingerprint: string; status: number; body: string }, at: string): Promise<void>;
}
