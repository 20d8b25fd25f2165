import type { ReactNode } from "react";
import { t, type TextKey } from "../../lib/i18n/translate.ts";
import { changeSettings, useSettings } from "../../lib/settings.ts";
import { ChoiceField } from "../../ui/field.tsx";
import { Page } from "../../ui/page.tsx";
import { ConnectionForm } from "./connection-form.tsx";

/** A list of choices, with their words. */
function choices<Value extends string>(
  words: Readonly<Record<Value, TextKey>>,
): { value: Value; label: string }[] {
  return (Object.keys(words) as Value[]).map((value) => ({ value, label: t(words[value]) }));
}

const languages = [
  { value: "en", label: "English" },
  { value: "de", label: "Deutsch" },
] as const;

/** What a person chooses for this device, and the workspace. */
export function SettingsPage(): ReactNode {
  const settings = useSettings();
  return (
    <Page title={t("settings.title")}>
      <section className="flex flex-col gap-2">
        <h2 className="text-lg font-semibold">{t("settings.look")}</h2>
        <ChoiceField
          label={t("settings.theme")}
          value={settings.theme}
          options={choices({
            system: "settings.theme.system",
            light: "settings.theme.light",
            dark: "settings.theme.dark",
          })}
          onChange={(theme) => changeSettings({ theme })}
        />
        <ChoiceField
          label={t("settings.density")}
          value={settings.density}
          options={choices({
            comfortable: "settings.density.comfortable",
            compact: "settings.density.compact",
          })}
          onChange={(density) => changeSettings({ density })}
        />
        <ChoiceField
          label={t("settings.language")}
          value={settings.language}
          options={[{ value: "system", label: t("settings.language.system") }, ...languages]}
          onChange={(language) => {
            changeSettings({ language });
            location.reload();
          }}
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
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="text-lg font-semibold">{t("settings.keys")}</h2>
        <ChoiceField
          label={t("settings.sendWith")}
          value={settings.sendWith}
          options={choices({
            enter: "settings.sendWith.enter",
            "mod-enter": "settings.sendWith.mod-enter",
          })}
          onChange={(sendWith) => changeSettings({ sendWith })}
        />
        <ChoiceField
          label={t("settings.singleKeys")}
          value={settings.singleKeys ? "on" : "off"}
          options={choices({ on: "settings.on", off: "settings.off" })}
          onChange={(value) => changeSettings({ singleKeys: value === "on" })}
        />
        <ChoiceField
          label={t("settings.announce")}
          value={settings.announce}
          options={choices({
            summary: "settings.announce.summary",
            all: "settings.announce.all",
            none: "settings.announce.none",
          })}
          onChange={(announce) => changeSettings({ announce })}
        />
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-lg font-semibold">{t("settings.workspace")}</h2>
        <ConnectionForm />
      </section>
    </Page>
  );
}
