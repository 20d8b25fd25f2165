import type { Tool } from "../agent/tool.ts";
import { newId } from "../shared/id.ts";
import { AskUserInput } from "../shared/tool-inputs.ts";
import type { ToolOutputs } from "../shared/tool-outputs.ts";
import { parametersOf } from "./tool-parameters.ts";

export function askUser(): Tool<AskUserInput> {
  return {
    name: "ask_user",
    description:
      "Ask the user one short question, with up to 6 answers to choose from, when you cannot act safely (two tasks fit, something needed is missing). The turn ends; the answer comes as their next message.",
    effect: "ask",
    input: AskUserInput,
    parameters: parametersOf(AskUserInput, {
      question: "One short question.",
      options: "The likely answers, such as the titles that fit.",
    }),
    run({ question, options = [] }) {
      const labels = [...new Set(options.map((option) => option.trim()))].filter((option) => option !== "");
      const output: ToolOutputs["ask_user"] = { asked: question };
      return Promise.resolve({
        output,
        changes: [],
        question: {
          questionId: newId(),
          text: question,
          options: labels.map((label, index) => ({ id: `option-${index + 1}`, label })),
        },
      });
    },
  };
}
