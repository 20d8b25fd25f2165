import type { ChatModel } from "../agent/model.ts";
import { keyOf } from "../databricks/model-names.ts";
import { CaroleError, toCaroleError } from "../shared/errors.ts";
import { isSimulatedName, type ModelInfo } from "../shared/model.ts";
import type { AppDeps } from "./dependencies.ts";

/** How long a turn waits for the list of models before it goes on without the check. */
const listWaitMs = 3_000;

/**
 * The model that answers: the one asked for, in any spelling, if the workspace has it; else the conversation's, if it is
 * still there; else the default. A simulated one answers only the very message that asks for it.
 */
export async function modelOfTurn(
  deps: AppDeps,
  asked: string | undefined,
  ofConversation: string | null,
): Promise<string> {
  const { databricks } = deps;
  if (asked !== undefined && isSimulatedName(asked)) return asked;
  const wanted = asked ?? ofConversation;
  if (wanted === null) return defaultOrNone(deps);
  const models = await knownModels(deps);
  if (models === undefined) return wanted;
  const found = meantModel(wanted, models);
  if (found !== undefined) return found.name;
  if (asked === undefined) return defaultOrNone(deps);
  const suggestion = await databricks.suggest(asked);
  throw new CaroleError("model_missing", `The workspace has no chat model called "${asked.slice(0, 100)}".`, {
    hint: suggestion?.sentence ?? "GET /api/models lists what there is.",
  });
}

/** Stands where a model's name stands when the workspace names none. */
export const noModel = "no-model";

/**
 * Where not even a default is to be had (a refused token, a host that does not answer), the turn begins all the same: the
 * message is kept, and the stream says what is wrong and what can answer instead.
 */
async function defaultOrNone({ databricks, log }: AppDeps): Promise<string> {
  try {
    return await databricks.defaultModel();
  } catch (thrown) {
    log.warn("no-default-model", { code: toCaroleError(thrown).code });
    return noModel;
  }
}

/** Asks for the default once more, so that the turn fails with the reason there is now, or goes on if that has gone. */
export function modelWithoutName({ databricks, model }: AppDeps): ChatModel {
  return {
    async *stream(request, signal) {
      yield* model.stream({ ...request, model: await databricks.defaultModel() }, signal);
    },
  };
}

function meantModel(wanted: string, models: readonly ModelInfo[]): ModelInfo | undefined {
  const key = keyOf(wanted);
  return (
    models.find(({ name }) => name === wanted) ??
    models.find(({ name, label }) => keyOf(name) === key || keyOf(label) === key)
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
