import { settings } from "./settings.ts";

/** A device that travels is noticed within a minute; asking for every message of a long talk takes its time. */
const keptMs = 60_000;
let known = { zone: "", askedAt: Number.NEGATIVE_INFINITY };

/** The zone that the device is set to. */
export function deviceTimeZone(): string {
  const now = performance.now();
  if (now - known.askedAt > keptMs) {
    known = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, askedAt: now };
  }
  return known.zone;
}

/** The zone that the reader lives in: the chosen one, or the device's. */
export function ownTimeZone(): string {
  const { timeZone } = settings.get();
  return timeZone === "system" ? deviceTimeZone() : timeZone;
}
