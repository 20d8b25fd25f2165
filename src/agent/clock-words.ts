/** The wall clock of a place, in the form that models and tools are told. Formatters are kept: making one is slow. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    weekday: "long",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formatters.set(timeZone, made);
  return made;
}

export interface WallClock {
  /** `2026-11-23T09:00:00` */
  readonly dateTime: string;
  readonly weekday: string;
}

/** A turn asks for its one moment several times. */
let last: { readonly at: number; readonly timeZone: string; readonly clock: WallClock } | undefined;

export function wallClock(now: Date, timeZone: string): WallClock {
  const at = now.getTime();
  if (last?.at !== at || last.timeZone !== timeZone) last = { at, timeZone, clock: read(now, timeZone) };
  return last.clock;
}

function read(now: Date, timeZone: string): WallClock {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatter(timeZone).formatToParts(now)) part[type] = value;
  const date = `${part.year}-${part.month}-${part.day}`;
  return { dateTime: `${date}T${part.hour}:${part.minute}:${part.second}`, weekday: part.weekday ?? "" };
}
