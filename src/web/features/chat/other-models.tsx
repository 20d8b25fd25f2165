import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";
import { modelsQuery } from "./use-models.ts";

const mostOffered = 3;

export interface OtherModelsProps {
  readonly failed: string | null;
  readonly onModel: (model: string) => void;
}

/** The models that are ready and can change tasks, each a button that lets it answer the same message. */
export function OtherModels({ failed, onModel }: OtherModelsProps): ReactNode {
  const { data: models = [] } = useQuery(modelsQuery);
  const ready = models
    .filter(({ name, state, tools }) => state === "ready" && tools && name !== failed)
    .slice(0, mostOffered);
  return ready.map((model) => (
    <Button key={model.name} size="small" onClick={() => onModel(model.name)}>
      {t("chat.tryModel", { model: model.label })}
    </Button>
  ));
}
