import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CaroleError } from "./shared/errors.ts";

/** Host and token as entered in the settings: kept in the data folder, readable by its owner alone. */
const SavedConnection = z.strictObject({
  host: z.string().min(1),
  token: z.string().min(1),
  savedAt: z.iso.datetime(),
});
export type SavedConnection = z.infer<typeof SavedConnection>;

const fileIn = (dataFolder: string): string => join(dataFolder, "connection.json");

/** Undefined where nothing was entered. A file that can't be read as ours stops the start: it may hold a secret. */
export function loadConnection(dataFolder: string): SavedConnection | undefined {
  const file = fileIn(dataFolder);
  if (!existsSync(file)) return undefined;
  try {
    return SavedConnection.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    throw new CaroleError("configuration_invalid", `${file} can't be read as a saved connection.`, {
      hint: "Delete the file and enter host and token again in the settings.",
      cause: cause instanceof SyntaxError ? undefined : cause,
    });
  }
}

/** Written beside and renamed over, so that a power cut leaves the old or the new one, never half of one. */
export function saveConnection(dataFolder: string, connection: SavedConnection): void {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const file = fileIn(dataFolder);
  const beside = `${file}.new`;
  writeFileSync(beside, JSON.stringify(connection), { mode: 0o600, flush: true });
  chmodSync(beside, 0o600);
  renameSync(beside, file);
}
