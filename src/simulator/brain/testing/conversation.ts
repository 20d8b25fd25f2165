import type { BrainInput, BrainMessage } from "../../brain-seam.ts";
import type { TaskBrief } from "../../../shared/tool-outputs.ts";
import { createBrain } from "../brain.ts";
import { scriptedTools, toolNames } from "./scripted-tools.ts";

export interface Said {
  readonly text: string;
  /** The calls of this turn, in order. */
  readonly calls: readonly { readonly name: string; readonly arguments: Record<string, unknown> }[];
  readonly rounds: number;
}

/** A conversation with the brain through tools over rows in memory, as the agent's loop would hold it. */
export function aConversation(
  titles: readonly (string | Partial<TaskBrief>)[] = [],
  options: Partial<Pick<BrainInput, "manner" | "tools" | "toolChoice">> = {},
) {
  const brain = createBrain();
  const tools = scriptedTools(titles);
  const messages: BrainMessage[] = [
    {
      role: "system",
      text: "You keep tasks.\nCurrent time: 2026-11-23T09:00:00 (Monday) in Europe/Berlin\n",
    },
  ];
  let count = 0;
  return {
    messages,
    rows: () => [...tools.rows.values()],
    row: (title: string) => [...tools.rows.values()].find((row) => row.title === title),
    say(text: string): Said {
      messages.push({ role: "user", text });
      const calls: { name: string; arguments: Record<string, unknown> }[] = [];
      for (let rounds = 1; rounds <= 12; rounds += 1) {
        const answer = brain.answer({
          messages,
          tools: toolNames.map((name) => ({ name, description: name, parameters: {} })),
          toolChoice: "auto",
          manner: "claude",
          fallbackNow: new Date("2026-11-23T08:00:00Z"),
          ...options,
        });
        const made = answer.toolCalls.map((call) => {
          count += 1;
          return { id: `call-${count}`, name: call.name, arguments: JSON.stringify(call.arguments) };
        });
        messages.push({ role: "assistant", text: answer.text, toolCalls: made });
        for (const [index, call] of answer.toolCalls.entries()) {
          calls.push(call);
          const output = tools.run(call.name, call.arguments);
          messages.push({ role: "tool", toolCallId: made[index]!.id, text: JSON.stringify(output) });
        }
        // A question ends the turn, as it does in the loop.
        if (made.length === 0 || calls.at(-1)?.name === "ask_user")
          return { text: answer.text, calls, rounds };
      }
      throw new Error(`This turn did not end: ${text}`);
    },
  };
}
