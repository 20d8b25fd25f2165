import type { ReactNode } from "react";
import { t } from "../../lib/i18n/translate.ts";
import { changeSettings, useSettings } from "../../lib/settings.ts";
import { ChoiceField } from "../../ui/field.tsx";
import { Page } from "../../ui/page.tsx";
import { choices } from "./choices.ts";
import { ConnectionForm } from "./connection-form.tsx";
import { DaySettings } from "./day-settings.tsx";
import { DefaultModel } from "./default-model.tsx";
import { ListKeys } from "./list-keys.tsx";
import { SampleTasks } from "./sample-tasks.tsx";

const languages = [
  { value: "en", label: "English" },
  { value: "de", label: "Deutsch" },
] as const;

/** What a person chooses for this device, and the workspace. */
export function SettingsPage(): ReactNode {
  const settings = useSettings();
  return (
    <Page title={t("settings.title")} look="wide-labels">
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
      </section>
      <DaySettings />
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
        <ChoiceField
          label={t("settings.answers")}
          value={settings.wholeAnswers ? "whole" : "growing"}
          options={choices({ growing: "settings.answers.growing", whole: "settings.answers.whole" })}
          onChange={(value) => changeSettings({ wholeAnswers: value === "whole" })}
        />
        {settings.singleKeys ? <ListKeys /> : null}
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-lg font-semibold">{t("settings.workspace")}</h2>
        <DefaultModel />
        <ConnectionForm />
      </section>
      <SampleTasks />
    </Page>
  );
}
