import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Conversation, Message } from "../shared/conversation.ts";
import { newId } from "../shared/id.ts";
import type { ConversationStore, NewMessage } from "./conversation-store.ts";

export interface OpenedConversations {
  forOwner(ownerId: string): { readonly conversations: ConversationStore };
  close(): Promise<void>;
}

const start = "2026-11-23T09:00:00.000Z";

/** What every store of conversations promises. */
export function conversationStoreContract(open: (clock: () => Date) => Promise<OpenedConversations>): void {
  let now = Date.parse(start);
  const passTime = (): void => void (now += 24 * 60 * 60 * 1000);
  let opened: OpenedConversations;
  let store: ConversationStore;
  beforeAll(async () => void (opened = await open(() => new Date(now))));
  afterAll(() => opened.close());
  beforeEach(() => void (store = opened.forOwner(newId()).conversations));

  async function aConversation(fields: Partial<Conversation> = {}): Promise<Conversation> {
    const conversation: Conversation = {
      id: newId(),
      title: "Planning",
      pinned: false,
      model: null,
      readOnly: false,
      createdAt: start,
      updatedAt: start,
      ...fields,
    };
    await store.create(conversation);
    return conversation;
  }
  const aMessage = (conversationId: string, fields: Partial<NewMessage> = {}): NewMessage => ({
    id: newId(),
    conversationId,
    parentId: null,
    role: "user",
    status: "complete",
    parts: [{ type: "text", text: "Hello" }],
    model: null,
    createdAt: start,
    ...fields,
  });
  /** A user message and its answer below `parentId`. */
  async function aTurn(conversationId: string, parentId: string | null): Promise<[NewMessage, NewMessage]> {
    const question = aMessage(conversationId, { parentId });
    const answer = aMessage(conversationId, { parentId: question.id, role: "assistant", model: "claude" });
    await store.appendAll([question, answer]);
    return [question, answer];
  }
  const idsOf = (messages: readonly Message[]): string[] => messages.map((message) => message.id);

  describe("a thread", () => {
    it("comes back as it was made, and as it was changed", async () => {
      const conversation = await aConversation({ model: "claude", pinned: true });
      expect(await store.get(conversation.id)).toEqual(conversation);
      const changed = {
        title: "Budget",
        pinned: false,
        readOnly: true,
        updatedAt: "2026-11-24T09:00:00.000Z",
      };
      expect(await store.update(conversation.id, changed)).toEqual({ ...conversation, ...changed });
      expect(await store.update(newId(), { title: "None" })).toBeUndefined();
    });

    it("belongs to one owner", async () => {
      const conversation = await aConversation();
      const [question] = await aTurn(conversation.id, null);
      const other = opened.forOwner(newId()).conversations;
      expect(await other.get(conversation.id)).toBeUndefined();
      expect(await other.branch(conversation.id, 10)).toEqual([]);
      expect(await other.message(question.id)).toBeUndefined();
      expect(await other.update(conversation.id, { title: "Mine" })).toBeUndefined();
      expect(await other.delete(conversation.id, start)).toBe(false);
      await expect(other.append(aMessage(conversation.id))).rejects.toMatchObject({ code: "not_found" });
    });

    it("is neither listed nor found once deleted, and whole again when restored", async () => {
      const conversation = await aConversation();
      const [question, answer] = await aTurn(conversation.id, null);
      expect(await store.delete(conversation.id, start)).toBe(true);
      expect(await store.delete(conversation.id, start)).toBe(false);
      expect(await store.get(conversation.id)).toBeUndefined();
      expect(await store.message(question.id)).toBeUndefined();
      expect((await store.list({ limit: 5 })).items).toEqual([]);
      expect(await store.restore(conversation.id)).toBe(true);
      expect(idsOf(await store.branch(conversation.id, 10))).toEqual([question.id, answer.id]);
    });

    it("lists pinned ones first, then the newest activity, page by page", async () => {
      for (const day of [1, 2, 3, 4])
        await aConversation({ title: `Day ${day}`, updatedAt: `2026-11-0${day}T00:00:00.000Z` });
      await aConversation({ title: "Pinned", pinned: true, updatedAt: "2026-10-01T00:00:00.000Z" });
      const first = await store.list({ limit: 2 });
      const second = await store.list({ limit: 2, cursor: first.nextCursor! });
      const third = await store.list({ limit: 2, cursor: second.nextCursor! });
      const titles = [first, second, third].flatMap((page) => page.items.map((item) => item.title));
      expect(titles).toEqual(["Pinned", "Day 4", "Day 3", "Day 2", "Day 1"]);
      expect(third.nextCursor).toBeNull();
    });

    it("is found by words of its title or of what was said", async () => {
      const byTitle = await aConversation({ title: "Quarterly budget" });
      const bySaying = await aConversation({ title: "Other" });
      const said = aMessage(bySaying.id, { parts: [{ type: "text", text: "the budgets are late" }] });
      await store.append(said);
      const list = async (q: string): Promise<string[]> =>
        (await store.list({ limit: 5, q })).items.map((item) => item.id);
      expect((await list("budget")).sort()).toEqual([byTitle.id, bySaying.id].sort());
      expect(await list("late budg")).toEqual([bySaying.id]);
      expect(await list('" OR %')).toEqual([]);
    });
  });

  describe("messages", () => {
    it("form the branch up to the head, oldest first, the newest of them when there are too many", async () => {
      const { id } = await aConversation();
      const [one, two] = await aTurn(id, null);
      const [three, four] = await aTurn(id, two.id);
      expect(idsOf(await store.branch(id, 10))).toEqual([one.id, two.id, three.id, four.id]);
      expect(idsOf(await store.branch(id, 2))).toEqual([three.id, four.id]);
      expect((await store.get(id))?.updatedAt).toBe(start);
    });

    it("keep parts, model, whether it was simulated, and usage as an answer grows and ends", async () => {
      const { id } = await aConversation();
      const answer = aMessage(id, {
        role: "assistant",
        status: "streaming",
        parts: [],
        model: "gpt",
        simulated: true,
      });
      await store.append(answer);
      const parts = [
        { type: "text" as const, text: "Done." },
        {
          type: "tool-create_tasks" as const,
          toolCallId: "1",
          state: "output-available" as const,
          input: {},
          output: { a: 1 },
        },
      ];
      await store.save(answer.id, { parts, status: "streaming" });
      const usage = { inputTokens: 10, outputTokens: null };
      await store.save(answer.id, { parts, status: "complete", usage });
      expect(await store.message(answer.id)).toEqual({
        ...answer,
        status: "complete",
        parts,
        usage,
        versions: [answer.id],
      });
      await expect(store.save(newId(), { parts, status: "complete" })).rejects.toMatchObject({
        code: "not_found",
      });
    });

    it("are all appended or none", async () => {
      const { id } = await aConversation();
      const good = aMessage(id);
      await expect(store.appendAll([good, { ...good }])).rejects.toBeInstanceOf(Error);
      expect(await store.message(good.id)).toBeUndefined();
      expect(await store.branch(id, 10)).toEqual([]);
    });

    it("begin a conversation in one commit, or not at all", async () => {
      const begins = { ...(await aConversation()), id: newId(), title: "Begun" };
      const good = aMessage(begins.id);
      await expect(store.appendAll([good, { ...good }], begins)).rejects.toBeInstanceOf(Error);
      expect(await store.get(begins.id)).toBeUndefined();
      await store.appendAll([good], begins);
      expect((await store.get(begins.id))?.title).toBe("Begun");
      expect(idsOf(await store.branch(begins.id, 10))).toEqual([good.id]);
    });

    it("asked again become versions at the same place, and each can be shown with what followed it", async () => {
      const { id } = await aConversation();
      const [question, answer] = await aTurn(id, null);
      const [later] = await aTurn(id, answer.id);
      const again = aMessage(id, { parentId: question.id, role: "assistant" });
      await store.append(again);
      const shown = await store.branch(id, 10);
      expect(idsOf(shown)).toEqual([question.id, again.id]);
      expect(shown[1]?.versions).toEqual([answer.id, again.id]);
      expect(shown[0]?.versions).toEqual([question.id]);
      await store.setHead(id, answer.id);
      expect(idsOf(await store.branch(id, 10)).slice(0, 3)).toEqual([question.id, answer.id, later.id]);
    });

    it("edited at the start make two beginnings", async () => {
      const { id } = await aConversation();
      const [first] = await aTurn(id, null);
      const [second] = await aTurn(id, null);
      expect((await store.message(first.id))?.versions).toEqual([first.id, second.id]);
    });

    it("end at one exactly after a rewind, and at nothing when the head is taken away", async () => {
      const { id } = await aConversation();
      const [one, two] = await aTurn(id, null);
      await aTurn(id, two.id);
      await store.setHead(id, two.id, { exact: true });
      expect(idsOf(await store.branch(id, 10))).toEqual([one.id, two.id]);
      await store.setHead(id, null);
      expect(await store.branch(id, 10)).toEqual([]);
      await expect(store.setHead(id, newId())).rejects.toMatchObject({ code: "not_found" });
    });

    it("of another thread can't become the head", async () => {
      const mine = await aConversation();
      const other = await aConversation();
      const [question] = await aTurn(other.id, null);
      await expect(store.setHead(mine.id, question.id)).rejects.toMatchObject({ code: "not_found" });
      await expect(store.setHead(mine.id, question.id, { exact: true })).rejects.toMatchObject({
        code: "not_found",
      });
    });

    it("still streaming at the next start are marked as cut off", async () => {
      const { id } = await aConversation();
      const answer = aMessage(id, { role: "assistant", status: "streaming" });
      await store.appendAll([aMessage(id), answer]);
      passTime();
      expect(await store.markInterrupted()).toBe(1);
      expect((await store.message(answer.id))?.status).toBe("interrupted");
      expect(await store.markInterrupted()).toBe(0);
    });
  });
}
