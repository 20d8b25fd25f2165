import { quickAdd } from "./create-task.ts";
import { sendLines } from "./quick-queue.ts";
import { sendEdits } from "./send-edits.ts";

/** Sends all that waited: new tasks first, then what was changed. */
export async function sendWaiting(): Promise<void> {
  await sendLines(({ text, key, at, timeZone }) => quickAdd(text, { key, now: at, timeZone }));
  await sendEdits();
}
