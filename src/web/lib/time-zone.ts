import { settings } from "./settings.ts";

/** The zone that the device is set to. */
export const deviceTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone that the reader lives in: the chosen one, or the device's. */
export function ownTimeZone(): string {
  const { timeZone } = settings.get();
  return timeZone === "system" ? deviceTimeZone() : timeZone;
}
