import { CaroleError, toCaroleError } from "../shared/errors.ts";
import type { ModelInfo } from "../shared/model.ts";
import type { AppDeps } from "./dependencies.ts";

/** How long a turn waits for the list of models before it goes on without the check. */
const listWaitMs = 3_000;

/** The model that answers: the one asked for, if the workspace has it; else the default. */
export async function checkedModel(deps: AppDeps, wanted: string | undefined): Promise<string> {
  const { databricks } = deps;
  if (wanted === undefined) return databricks.defaultModel();
  const models = await knownModels(deps);
  if (models === undefined || models.some(({ name }) => name === wanted)) return wanted;
  const [closest] = await databricks.suggest(wanted);
  throw new CaroleError(
    "model_missing",
    `The workspace has no chat model called "${wanted.slice(0, 100)}".`,
    {
      hint: closest === undefined ? "GET /api/models lists what there is." : `Did you mean "${closest}"?`,
    },
  );
}

/**
 * Undefined when the workspace can't say now. Then the turn goes on: its message is kept, and the stream tells what is
 * wrong with the workspace, which is more than a refusal could.
 */
async function knownModels({ databricks, log }: AppDeps): Promise<readonly ModelInfo[] | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), listWaitMs);
  try {
    return await Promise.race([databricks.models(), late.promise]);
  } catch (thrown) {
    log.warn("models-unknown", { code: toCaroleError(thrown).code });
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
