/** For what comes true in its own time, on a busy machine too. */
export const patience = { timeout: 15_000 } as const;
