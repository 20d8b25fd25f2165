import { queryOptions } from "@tanstack/react-query";
import type { Change } from "../../../shared/change.ts";
import type { Conversation, ConversationWithMessages, Message } from "../../../shared/conversation.ts";
import type { Page } from "../../../shared/task.ts";
import { callJson } from "../../lib/api.ts";

export interface Usage {
  readonly changes: readonly Change[];
  readonly messages: readonly Message[];
  /** There was more than is read here. */
  readonly partial: boolean;
}

const mostPages = 10;
const mostChats = 60;
const atOnce = 6;

/** The changes and answers since an instant, from what the API already tells; bounded, and honest about it. */
export const usageQuery = (since: string) =>
  queryOptions({
    queryKey: ["usage", since],
    queryFn: async ({ signal }): Promise<Usage> => {
      const [changes, chats] = await Promise.all([readChanges(since, signal), readChats(since, signal)]);
      return {
        changes: changes.items,
        messages: chats.items.filter(({ createdAt }) => createdAt >= since),
        partial: changes.partial || chats.partial,
      };
    },
    staleTime: 30_000,
  });

interface Found<Item> {
  readonly items: Item[];
  readonly partial: boolean;
}

async function readChanges(since: string, signal: AbortSignal): Promise<Found<Change>> {
  const items: Change[] = [];
  let cursor: string | null = "";
  for (let page = 0; page < mostPages && cursor !== null; page += 1) {
    const query = new URLSearchParams({ since, limit: "500", ...(cursor === "" ? {} : { cursor }) });
    const answer: Page<Change> = await callJson(`/api/changes?${query}`, { signal });
    items.push(...answer.items);
    cursor = answer.nextCursor;
  }
  return { items, partial: cursor !== null };
}

async function readChats(since: string, signal: AbortSignal): Promise<Found<Message>> {
  const page: Page<Conversation> = await callJson("/api/conversations?limit=100", { signal });
  const recent = page.items.filter(({ updatedAt }) => updatedAt >= since);
  const wanted = recent.slice(0, mostChats);
  const items: Message[] = [];
  for (let first = 0; first < wanted.length; first += atOnce) {
    const chats = await Promise.all(
      wanted
        .slice(first, first + atOnce)
        .map(({ id }) => callJson<ConversationWithMessages>(`/api/conversations/${id}`, { signal })),
    );
    items.push(...chats.flatMap(({ messages }) => messages));
  }
  return { items, partial: wanted.length < recent.length || page.nextCursor !== null };
}
