import type { ReactNode } from "react";
import { minutesInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { changeSettings, useSettings } from "../../lib/settings.ts";
import { deviceTimeZone } from "../../lib/time-zone.ts";
import { ChoiceField } from "../../ui/field.tsx";
import { choices } from "./choices.ts";

const capacities = [0, 120, 180, 240, 300, 360, 420, 480, 600] as const;

/** Where and how a person's days go: the zone, the week, what fits a day, and when Carole may speak up. */
export function DaySettings(): ReactNode {
  const settings = useSettings();
  const own = deviceTimeZone();
  const zones = Intl.supportedValuesOf("timeZone");
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg font-semibold">{t("settings.day")}</h2>
      <ChoiceField
        label={t("settings.timeZone")}
        value={settings.timeZone}
        options={[
          { value: "system", label: t("settings.timeZone.system", { zone: own }) },
          ...zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })),
        ]}
        onChange={(timeZone) => changeSettings({ timeZone })}
      />
      <ChoiceField
        label={t("settings.weekStart")}
        value={settings.weekStart}
        options={choices({
          system: "settings.weekStart.system",
          monday: "settings.weekStart.monday",
          sunday: "settings.weekStart.sunday",
        })}
        onChange={(weekStart) => changeSettings({ weekStart })}
      />
      <ChoiceField
        label={t("settings.capacity")}
        value={String(settings.capacityMinutes)}
        options={capacities.map((minutes) => ({
          value: String(minutes),
          label: minutes === 0 ? t("settings.capacity.none") : minutesInWords(minutes),
        }))}
        onChange={(minutes) => changeSettings({ capacityMinutes: Number(minutes) })}
      />
      <p className="text-xs text-soft">{t("settings.capacityHint")}</p>
      <ChoiceField
        label={t("settings.proactivity")}
        value={settings.proactivity}
        options={choices({
          off: "settings.proactivity.off",
          morning: "settings.proactivity.morning",
          open: "settings.proactivity.open",
        })}
        onChange={(proactivity) => changeSettings({ proactivity })}
      />
      <p className="text-xs text-soft">{t("settings.proactivityHint")}</p>
    </section>
  );
}
