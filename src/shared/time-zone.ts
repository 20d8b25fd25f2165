/**
 * Zones that are there: those of the runtime's own list, which costs nothing, and others that were asked for. Finding out about one
 * by a formatter is slow and brings 7 MiB of tables into memory, and every turn and every line of quick add asks.
 */
const known = new Set<string>();
/** There are some hundreds of names; offsets and other spellings could be made up without end. */
const remembered = 1000;

/** Whether this machine's calendar knows the zone by this name. */
export function isTimeZone(name: string): boolean {
  if (known.size === 0) for (const zone of Intl.supportedValuesOf("timeZone")) known.add(zone);
  if (known.has(name)) return true;
  // An older name, or none at all.
  try {
    Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
  } catch {
    return false; // Intl throws for a zone it does not know: that is the answer, not a failure.
  }
  if (known.size < remembered) known.add(name);
  return true;
}
