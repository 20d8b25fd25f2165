/** For what comes true in its own time, on a busy machine too. */
export const patience = { timeout: 15_000 } as const;

/** For what a database, several processes and a killed one have to come back from. Asked five times a second, as asking costs too. */
export const recovery = { timeout: 40_000, interval: 200 } as const;
