/** Days in words. The names stand here, as the first formatter of dates brings 7 MiB of tables into memory. */
const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Of a day as `2026-11-27`: "Friday". */
export const weekdayName = (day: string): string =>
  weekdayNames[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? "";

/** "27 November". */
const dayAndMonth = (day: string): string =>
  `${Number(day.slice(8, 10))} ${monthNames[Number(day.slice(5, 7)) - 1] ?? ""}`;

/** "Friday 27 November". */
export const dayName = (day: string): string => `${weekdayName(day)} ${dayAndMonth(day)}`;

/** "27 November 2027". */
export const dateName = (day: string): string => `${dayAndMonth(day)} ${Number(day.slice(0, 4))}`;
