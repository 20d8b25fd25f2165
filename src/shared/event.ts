import type { Change } from "./change.ts";

/**
 * What `GET /api/events` tells. `task-changed` carries the change's `seq` as the event's id: a reader that comes back
 * with `Last-Event-ID` gets every change after it, from the change log. The others are hints to read again and
 * carry no id; after a gap the reader refetches anyway.
 */
export type CaroleEvent =
  | { readonly type: "task-changed"; readonly seq: number; readonly change: Change }
  | {
      readonly type: "conversation-changed";
      readonly conversationId: string;
      readonly reason: "created" | "updated" | "deleted";
    }
  | { readonly type: "turn-started"; readonly conversationId: string }
  | { readonly type: "turn-finished"; readonly conversationId: string }
  | { readonly type: "connection-changed" }
  | { readonly type: "rules-changed" }
  /** More was missed than the log hands out at once: read everything again. */
  | { readonly type: "reset"; readonly seq: number };
