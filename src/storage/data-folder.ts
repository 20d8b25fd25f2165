import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CaroleError } from "../shared/errors.ts";

export const databaseFileName = "carole.db";
export const backupFolderName = "backups";
const lockFileName = "carole.lock";

/** Makes the folder where it is missing, and checks that this process may write in it, before anything is touched. */
export function prepareDataFolder(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const file = join(folder, databaseFileName);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new CaroleError("data_folder_unwritable", `Carole can't write in its data folder ${folder}.`, {
      hint: "Give this user the right to write there, or set CAROLE_DATA_DIR to another folder.",
      cause: error,
    });
  }
}

/**
 * With the folders above it. Node's own `recursive` tries for ever where a file system has a place that exists and takes no
 * folders, such as /proc.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another start may have made it at this very moment.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * One writer of a data folder. The lock is SQLite's own on a small file beside the database: the operating system
 * frees it when the process ends, however it ends, so none is ever left behind. Returns what frees it.
 */
export function lockDataFolder(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, lockFileName), { timeout: 0 });
  try {
    lock.exec("pragma journal_mode = delete");
    lock.exec("begin exclusive");
  } catch (error) {
    lock.close();
    throw new CaroleError("database_busy", `Another Carole is using the data folder ${folder}.`, {
      hint: "Use the one that runs, or stop it first; or set CAROLE_DATA_DIR to another folder.",
      retryable: true,
      cause: error,
    });
  }
  return () => {
    if (lock.isOpen) lock.close();
  };
}
