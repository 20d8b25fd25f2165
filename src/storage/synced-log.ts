import { closeSync, fdatasync, openSync } from "node:fs";
import { CaroleError } from "../shared/errors.ts";

/**
 * Brings what was committed to the disk, beside the event loop: SQLite itself would hold the whole process up at every
 * commit. Its write-ahead log is written in order, so one sync covers all commits before it, and those that come while
 * the disk works share the next one.
 */
export interface SyncedLog {
  /** Resolves when all that was committed until now survives a power cut. */
  synced(): Promise<void>;
  close(): Promise<void>;
}

/** The log in this file, which lies there from the first commit on and stays the same one while the database is open. */
export function openSyncedLog(file: string): SyncedLog {
  let descriptor: number | undefined;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let failure: CaroleError | undefined;

  const sync = (): Promise<void> =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) return reject(failure);
      descriptor ??= openSync(file, "r+");
      fdatasync(descriptor, (error) => {
        if (error === null) return resolve();
        // After one failed, a later sync that succeeds says nothing about what was lost: nothing is promised any more.
        failure ??= notOnDisk(error);
        reject(failure);
      });
    });

  const begin = (): Promise<void> =>
    sync().finally(() => {
      running = next;
      next = undefined;
    });

  return {
    synced() {
      if (running === undefined) return (running = begin());
      // The one that runs may have begun before this commit, and says nothing about it.
      next ??= running.then(begin, begin);
      return next;
    },
    async close() {
      // Whoever waits for it hears of its failure.
      await (next ?? running)?.catch(() => undefined);
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    },
  };
}

const notOnDisk = (cause: unknown): CaroleError =>
  new CaroleError("database_unavailable", "The disk did not keep what was written.", {
    hint: "Check the disk that holds the data folder, then start Carole again.",
    cause,
  });
