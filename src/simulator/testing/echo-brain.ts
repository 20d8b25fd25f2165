import type { Brain, BrainInput } from "../brain-seam.ts";

/** A mind for tests of the wire: says back what was said, and calls the first tool when a sentence asks it to. */
export function createEchoBrain(): Brain & { readonly asked: BrainInput[] } {
  const asked: BrainInput[] = [];
  return {
    asked,
    answer: (input) => {
      asked.push(input);
      const last = input.messages.at(-1);
      const tool = input.tools[0];
      if (last?.role === "tool") return { text: `The tool said: ${last.text}`, toolCalls: [] };
      if (last?.role === "user" && tool !== undefined && last.text.startsWith("call")) {
        const titles = last.text.slice(5).split(" and ");
        return {
          text: "I'll do that.",
          toolCalls: titles.map((title) => ({ name: tool.name, arguments: { title } })),
          reasoning: "The user wants something done.",
        };
      }
      return { text: `You said: ${last?.text ?? ""}`, toolCalls: [], reasoning: "The user said something." };
    },
  };
}
