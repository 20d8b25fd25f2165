import type { ChatModel } from "../agent/model.ts";
import { isSimulatedName, simulatedPrefix } from "../shared/model.ts";

/** The simulated workspace's models, by a word that the real one's name may have in it; the first serves the rest. */
const byFamily = [
  ["claude", "databricks-claude-3-5-sonnet"],
  ["gpt", "gpt-4o"],
  ["llama", "databricks-meta-llama-3-1-405b-instruct"],
] as const;

/**
 * The workspace's models, and beside them the simulated ones under `simulated:NAME`. Which of the two answers is decided by the name
 * alone: nothing here ever falls back by itself. The simulated workspace is made when it is first asked.
 */
export function withSimulatedModels(real: ChatModel, open: () => Promise<ChatModel>): ChatModel {
  let opened: Promise<ChatModel> | undefined;
  return {
    stream(request, signal) {
      if (!isSimulatedName(request.model)) return real.stream(request, signal);
      opened ??= open();
      return fromSimulated(opened, { ...request, model: simulatedEndpoint(request.model) }, signal);
    },
  };
}

async function* fromSimulated(
  opened: Promise<ChatModel>,
  ...call: Parameters<ChatModel["stream"]>
): ReturnType<ChatModel["stream"]> {
  yield* (await opened).stream(...call);
}

function simulatedEndpoint(name: string): string {
  const asked = name.slice(simulatedPrefix.length).toLowerCase();
  return (byFamily.find(([word]) => asked.includes(word)) ?? byFamily[0])[1];
}
