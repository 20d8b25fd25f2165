import { createHash } from "node:crypto";
import { Id } from "../shared/id.ts";

/**
 * The conversation that a client's own chat id stands for. Chat clients make up an id and keep to it; it is turned into
 * one of ours the same way each time (RFC 9562, version 8), so nothing has to be remembered.
 */
export function conversationIdFor(ownerId: string, clientId: string): string {
  const hash = createHash("sha256").update(`${ownerId}\n${clientId}`).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString("hex").slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

interface Known {
  get(id: string): Promise<unknown>;
}

/** One of our ids if there is such a conversation; otherwise the one that the client's id stands for. */
export async function resolveConversationId(known: Known, ownerId: string, said: string): Promise<string> {
  if (Id.safeParse(said).success && (await known.get(said)) !== undefined) return said;
  return conversationIdFor(ownerId, said);
}
