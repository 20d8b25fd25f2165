import type { ModelInfo } from "../shared/model.ts";
import { readServerArguments } from "./server-client.ts";

export async function models(args: readonly string[]): Promise<number> {
  const { client } = readServerArguments(args);
  const { models } = await client.get<{ models: ModelInfo[] }>("/api/models");
  for (const model of models) {
    const notes = [
      model.state,
      model.family,
      ...(model.tools ? [] : ["no tools"]),
      ...(model.default ? ["default"] : []),
    ];
    process.stdout.write(`${model.name}  ${model.label} (${notes.join(", ")})\n`);
  }
  return 0;
}
