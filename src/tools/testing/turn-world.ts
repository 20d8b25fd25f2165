import { buildInstructions } from "../../agent/instructions.ts";
import { createPartFolder } from "../../agent/fold-parts.ts";
import { scriptedModel, type Script, type ScriptedStep } from "../../agent/testing/scripted-model.ts";
import type { Tool } from "../../agent/tool.ts";
import { historyFromMessages } from "../../agent/transcript.ts";
import { runTurn, type TurnInput } from "../../agent/turn.ts";
import type { Message } from "../../shared/conversation.ts";
import { newId } from "../../shared/id.ts";
import type { ModelRequest } from "../../shared/model.ts";
import type { StreamPart } from "../../shared/stream-part.ts";
import { taskSnapshot } from "../snapshot.ts";
import { testNow, testZone, toolWorld, type ToolWorld } from "./tool-world.ts";

export interface TurnOutcome {
  readonly parts: readonly StreamPart[];
  readonly text: string;
  readonly requests: readonly ModelRequest[];
  readonly userMessageId: string;
}

/** Whole turns on a real database: what is said is kept, so that the next turn knows it. */
export interface TurnWorld extends ToolWorld {
  readonly conversationId: string;
  say(
    userText: string,
    script: readonly ScriptedStep[] | Script,
    given?: Partial<TurnInput>,
  ): Promise<TurnOutcome>;
}

export async function turnWorld(
  wrap: (tools: readonly Tool[]) => readonly Tool[] = (tools) => tools,
): Promise<TurnWorld> {
  const world = await toolWorld();
  const conversationId = newId();
  const { approvals } = world;
  const messages: Message[] = [];
  const kept = (role: Message["role"], id: string, rest: Pick<Message, "parts" | "status">): Message => ({
    id,
    conversationId,
    parentId: messages.at(-1)?.id ?? null,
    role,
    model: null,
    simulated: false,
    usage: null,
    createdAt: testNow.toISOString(),
    versions: [id],
    ...rest,
  });
  return {
    ...world,
    conversationId,
    async say(userText, script, given = {}) {
      const model = scriptedModel(script);
      const plan = await world.tasks.plan({ now: testNow, timeZone: testZone, limit: 10 });
      const recent = await world.tasks.history({ conversationId, limit: 20 });
      const { text: snapshot } = taskSnapshot(plan, recent.items, { now: testNow, timeZone: testZone });
      const userMessageId = newId();
      const assistantMessageId = newId();
      const input: TurnInput = {
        model,
        modelName: "scripted",
        tools: wrap(world.tools),
        instructions: buildInstructions({
          now: testNow,
          timeZone: testZone,
          snapshot,
          model: "scripted",
          readOnly: given.readOnly ?? false,
        }),
        history: historyFromMessages(messages),
        userText,
        cause: { actor: { type: "assistant", model: "scripted" }, conversationId, messageId: userMessageId },
        conversationId,
        userMessageId,
        assistantMessageId,
        now: testNow,
        timeZone: testZone,
        signal: new AbortController().signal,
        readOnly: false,
        approvals,
        ...given,
      };
      const folder = createPartFolder();
      const parts: StreamPart[] = [];
      for await (const batch of runTurn(input)) {
        folder.add(batch);
        parts.push(...batch);
      }
      messages.push(
        kept("user", userMessageId, { parts: [{ type: "text", text: userText }], status: "complete" }),
      );
      messages.push(kept("assistant", assistantMessageId, { parts: folder.parts(), status: folder.status }));
      const text = parts.map((part) => (part.type === "text-delta" ? part.delta : "")).join("");
      return { parts, text, requests: model.requests, userMessageId };
    },
  };
}
