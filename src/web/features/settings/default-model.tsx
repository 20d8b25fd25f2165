import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { t } from "../../lib/i18n/translate.ts";
import { modelsQuery } from "../../lib/models.ts";
import { changeSettings, useSettings } from "../../lib/settings.ts";
import { ChoiceField } from "../../ui/field.tsx";

/** Which model a new chat begins with. One that is gone falls back to the server's choice. */
export function DefaultModel(): ReactNode {
  const { defaultModel } = useSettings();
  const { data: models = [] } = useQuery(modelsQuery);
  const known = models.some(({ name }) => name === defaultModel);
  return (
    <ChoiceField
      label={t("settings.defaultModel")}
      value={known ? defaultModel : ""}
      options={[
        { value: "", label: t("settings.defaultModel.server") },
        ...models.filter(({ state }) => state !== "gone").map(({ name, label }) => ({ value: name, label })),
      ]}
      onChange={(name) => changeSettings({ defaultModel: name })}
    />
  );
}
