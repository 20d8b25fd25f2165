/** An RRULE in words: "every 2 weeks on Tuesday", "monthly on the last Friday, 10 times". */
const dayNames: Readonly<Record<string, string>> = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};
const monthNames =
  "January February March April May June July August September October November December".split(" ");
const units: Readonly<Record<string, string>> = {
  SECONDLY: "second",
  MINUTELY: "minute",
  HOURLY: "hour",
  DAILY: "day",
  WEEKLY: "week",
  MONTHLY: "month",
  YEARLY: "year",
};

/** A rule that has no short wording is shown as it stands. */
export function describeRepeat(rule: string): string {
  const parts = new Map(
    rule
      .replace(/^RRULE:/iu, "")
      .split(";")
      .map((part): [string, string] => [part.split("=")[0]!.toUpperCase(), part.split("=")[1] ?? ""]),
  );
  const unit = units[parts.get("FREQ") ?? ""];
  if (unit === undefined) return rule;
  const known = new Set([
    "FREQ",
    "INTERVAL",
    "BYDAY",
    "BYMONTHDAY",
    "BYMONTH",
    "BYSETPOS",
    "COUNT",
    "UNTIL",
    "WKST",
  ]);
  if ([...parts.keys()].some((key) => !known.has(key))) return rule;
  return [every(unit, Number(parts.get("INTERVAL") ?? 1), parts), ending(parts)]
    .filter((text) => text !== "")
    .join(", ");
}

function every(unit: string, interval: number, parts: ReadonlyMap<string, string>): string {
  const days = parts.get("BYDAY") ?? "";
  const position = parts.get("BYSETPOS");
  const workdays = days === "MO,TU,WE,TH,FR";
  if (workdays && position === undefined && interval === 1 && unit === "week") return "every weekday";
  const base =
    interval === 1 ? `every ${unit}` : interval === 2 ? `every other ${unit}` : `every ${interval} ${unit}s`;
  const onDays = days === "" ? "" : dayList(days, position, workdays);
  const plainWeek = unit === "week" && interval === 1 && onDays !== "";
  const months = (parts.get("BYMONTH") ?? "")
    .split(",")
    .filter(Boolean)
    .map((month) => monthNames[Number(month) - 1] ?? month);
  const monthDays = (parts.get("BYMONTHDAY") ?? "").split(",").filter(Boolean).map(ordinal);
  const days2 =
    monthDays.length === 0 ? onDays : `the ${join(monthDays)}${monthDays.at(-1) === "last" ? " day" : ""}`;
  if (plainWeek) return `every ${onDays}`;
  const inMonths = months.length === 0 ? "" : days2 === "" ? ` in ${join(months)}` : ` of ${join(months)}`;
  return `${base}${days2 === "" ? "" : ` on ${days2}`}${inMonths}`;
}

function dayList(days: string, position: string | undefined, workdays: boolean): string {
  if (position !== undefined && workdays) return `the ${ordinal(position)} weekday`;
  const names = days.split(",").map((day) => {
    const match = /^([+-]?\d+)?([A-Z]{2})$/u.exec(day);
    const name = dayNames[match?.[2] ?? ""] ?? day;
    const nth = match?.[1] ?? position;
    return nth === undefined ? name : `the ${ordinal(nth)} ${name}`;
  });
  return join(names);
}

function ordinal(text: string): string {
  const number = Number(text);
  if (number === -1) return "last";
  if (number < 0) return `${ordinal(String(-number))} last`;
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;
}

const join = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

function ending(parts: ReadonlyMap<string, string>): string {
  const count = parts.get("COUNT");
  if (count !== undefined) return count === "1" ? "once" : `${count} times`;
  const until = /^(\d{4})(\d{2})(\d{2})/u.exec(parts.get("UNTIL") ?? "");
  return until === null ? "" : `until ${Number(until[3])} ${monthNames[Number(until[2]) - 1]} ${until[1]}`;
}
