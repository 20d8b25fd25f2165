/** Zones that were asked for and are there. Finding out is slow, and every turn and every line of quick add asks. */
const known = new Set<string>();
/** There are some hundreds of names; offsets and other spellings could be made up without end. */
const remembered = 1000;

/** Whether this machine's calendar knows the zone by this name. */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  try {
    Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
  } catch {
    return false; // Intl throws for a zone it does not know: that is the answer, not a failure.
  }
  if (known.size < remembered) known.add(name);
  return true;
}
