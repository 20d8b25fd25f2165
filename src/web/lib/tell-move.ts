import type { Assumption, MoveReason, StayReason } from "../../shared/what-if.ts";
import { minutesInWords, shortDay } from "./dates.ts";
import { t } from "./i18n/translate.ts";

/** Why a plan would move a row to its day, in the reader's language. */
export function tellMove(why: MoveReason): string {
  if (why.kind === "supposed") return t("move.supposed");
  const room = t("move.room", { day: shortDay(why.day), free: minutesInWords(why.freeMinutes) });
  switch (why.kind) {
    case "waits":
      return t("move.waits", { title: why.blocker, day: shortDay(why.until), room });
    case "required":
      return t("move.required", { room });
    case "earlier":
      return t("move.earlier", { room });
    case "later":
      return t("move.later", { room });
    default:
      return why satisfies never;
  }
}

/** Why a row has no way out. */
export function tellStay(why: StayReason): string {
  if (why.kind === "repeats") return t("stay.repeats");
  const free = minutesInWords(why.minutes);
  return why.before === null
    ? t("stay.noRoom", { free })
    : t("stay.noRoomBefore", { free, day: shortDay(why.before) });
}

/** What is supposed. The server's own words name a moved task, so `title` is needed only for that. */
export function tellAssumption(assumption: Assumption, title: string | undefined): string {
  switch (assumption.kind) {
    case "away":
      return t("suppose.away", { days: daysOf(assumption) });
    case "hours":
      return t("suppose.hours", { free: minutesInWords(assumption.minutes), days: daysOf(assumption) });
    case "moved":
      return t("suppose.moved", { title: title ?? "…", day: shortDay(assumption.due.date) });
    default:
      return assumption satisfies never;
  }
}

const daysOf = ({ from, until }: { readonly from: string; readonly until: string }): string =>
  from === until
    ? t("suppose.on", { day: shortDay(from) })
    : t("suppose.range", { from: shortDay(from), until: shortDay(until) });
