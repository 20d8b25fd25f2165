import { locale, t } from "../i18n/translate.ts";

const units = {
  DAILY: "repeat.days",
  WEEKLY: "repeat.weeks",
  MONTHLY: "repeat.months",
  YEARLY: "repeat.years",
} as const;
const parts = new Set("FREQ INTERVAL BYDAY BYMONTHDAY BYMONTH BYSETPOS COUNT UNTIL WKST".split(" "));
const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const workdays = "MO,TU,WE,TH,FR";

/** A repeat rule in the reader's language: "every 2 weeks on Tuesday". A rule without short words stands as it is. */
export function tellRepeat(rule: string): string {
  const said = new Map(
    rule.split(";").map((part): [string, string] => {
      const [name = "", value = ""] = part.split("=");
      return [name.replace(/^RRULE:/i, "").toUpperCase(), value];
    }),
  );
  const unit = units[(said.get("FREQ") ?? "") as keyof typeof units];
  if (unit === undefined || [...said.keys()].some((name) => !parts.has(name))) return rule;
  const count = Number(said.get("INTERVAL") ?? 1);
  const days = said.get("BYDAY") ?? "";
  const everyWorkday = days === workdays && count === 1 && !said.has("BYSETPOS");
  return [
    everyWorkday ? t("repeat.workdays") : t(unit, { count }),
    everyWorkday || days === "" ? "" : t("repeat.on", { days: list(namedDays(days, said.get("BYSETPOS"))) }),
    told(said.get("BYMONTHDAY"), (day) =>
      day === "-1" ? t("repeat.lastDay") : t("repeat.dayOfMonth", { day }),
    ),
    told(said.get("BYMONTH"), monthName, "repeat.in"),
    said.has("COUNT") ? t("repeat.times", { count: Number(said.get("COUNT")) }) : "",
    until(said.get("UNTIL")),
  ]
    .filter((words) => words !== "")
    .join(" ")
    .replaceAll(" ,", ",");
}

const list = (items: readonly string[]): string => new Intl.ListFormat(locale()).format(items);

function told(
  values: string | undefined,
  name: (value: string) => string,
  frame: "repeat.on" | "repeat.in" = "repeat.on",
): string {
  return values === undefined || values === "" ? "" : t(frame, { days: list(values.split(",").map(name)) });
}

function namedDays(days: string, position: string | undefined): string[] {
  if (days === workdays && position !== undefined) return [nth(position, t("repeat.workday"))];
  return days.split(",").map((day) => {
    const [, own, letters = ""] = /^([+-]?\d+)?([A-Z]{2})$/.exec(day) ?? [];
    const name = named({ weekday: "long" }, `2023-01-0${weekdays.indexOf(letters) + 1}`);
    return nth(own ?? position, name);
  });
}

function nth(position: string | undefined, day: string): string {
  if (position === undefined) return day;
  return Number(position) === -1 ? t("repeat.last", { day }) : t("repeat.nth", { number: position, day });
}

const monthName = (month: string): string => named({ month: "long" }, `2023-${month.padStart(2, "0")}-01`);

function until(value: string | undefined): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(value ?? "") ?? [];
  if (year === undefined) return "";
  return t("repeat.until", { day: named({ dateStyle: "medium" }, `${year}-${month}-${day}`) });
}

const named = (options: Intl.DateTimeFormatOptions, day: string): string =>
  new Intl.DateTimeFormat(locale(), { ...options, timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
