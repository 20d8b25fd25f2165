import { CaroleError } from "../shared/errors.ts";

/** The primary result codes of SQLite that mean something to a person; the lower 8 bits of an extended code. */
const resultCodes = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  inputOutput: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
};

function resultCodeOf(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error) || !("errcode" in thrown) || typeof thrown.errcode !== "number")
    return undefined;
  return thrown.errcode & 0xff;
}

/** What SQLite threw, as a CaroleError where it is the machine's fault; anything else as it was. */
export function toStorageError(thrown: unknown): unknown {
  switch (resultCodeOf(thrown)) {
    case resultCodes.busy:
    case resultCodes.locked:
      return databaseBusy(thrown);
    case resultCodes.corrupt:
    case resultCodes.notADatabase:
      return databaseCorrupt(thrown);
    case resultCodes.readOnly:
    case resultCodes.cannotOpen:
      return new CaroleError("data_folder_unwritable", "The database file can't be written.", {
        hint: "Give this user the right to write in the data folder, or set CAROLE_DATA_DIR to another one.",
        cause: thrown,
      });
    case resultCodes.full:
      return new CaroleError("database_unavailable", "The disk is full. Nothing was half written.", {
        hint: "Make room on the disk that holds the data folder, then try again.",
        retryable: true,
        cause: thrown,
      });
    case resultCodes.inputOutput:
      return new CaroleError("database_unavailable", "The disk did not read or write as it should.", {
        hint: "Check the disk that holds the data folder, then try again.",
        retryable: true,
        cause: thrown,
      });
    default:
      return thrown;
  }
}

function databaseBusy(cause?: unknown): CaroleError {
  return new CaroleError("database_busy", "Another program is using the database right now.", {
    hint: "Try again in a moment; close other programs that have the database file open.",
    retryable: true,
    cause,
  });
}

export function databaseCorrupt(cause?: unknown): CaroleError {
  return new CaroleError("database_corrupt", "The database file is damaged or is not a Carole database.", {
    hint: "It was left as it is. Move it away and put the newest copy from the folder `backups` in its place.",
    cause,
  });
}
