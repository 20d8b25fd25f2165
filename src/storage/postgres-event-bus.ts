import type { EventBus } from "../events/event-bus.ts";
import type { CaroleEvent } from "../shared/event.ts";
import { createCatchUp, type ReadLog } from "./catch-up.ts";
import type { PostgresLine } from "./postgres-line.ts";

export interface PostgresEventBusOptions {
  /** What the instances wake one another over. */
  readonly line: PostgresLine;
  /** The bus within this process, which tells this process's own listeners. */
  readonly local: EventBus;
  /** One owner's change log. */
  readonly log: ReadLog;
  readonly onError?: (error: unknown) => void;
  /** How often to look into the log unasked, in milliseconds. */
  readonly pollMs?: number;
}

export interface PostgresEventBus extends EventBus {
  /** Looks no more; the line is closed by whoever opened it. */
  close(): void;
}

/** What instances tell each other: a change by its number alone, since the log holds the rest; other events whole. */
interface Notice {
  readonly ownerId: string;
  readonly event:
    | Exclude<CaroleEvent, { type: "task-changed" }>
    | { readonly type: "task-changed"; readonly seq: number };
}

/**
 * Events across instances on one PostgreSQL. NOTIFY only wakes the others; what changed is read from the change log, in
 * its order and each change once, so a lost wake-up costs time and nothing else.
 */
export function createPostgresEventBus(options: PostgresEventBusOptions): PostgresEventBus {
  const { line, local, log, onError = () => {}, pollMs = 5000 } = options;
  const catchUp = createCatchUp({ log, tell: (ownerId, event) => local.publish(ownerId, event), onError });
  const listeners = new Map<string, number>();
  const waking = new Set<string>();

  line.hear("carole_events", (told) => {
    const { ownerId, event } = told as Notice;
    if (!listeners.has(ownerId)) return;
    if (event.type === "task-changed") void catchUp.run(ownerId, event.seq);
    else local.publish(ownerId, event);
  });

  const notify = (notice: Notice): void => line.tell("carole_events", notice);

  /** Many changes of one commit wake the others once. */
  function wakeOthers(ownerId: string, seq: number): void {
    if (waking.has(ownerId)) return;
    waking.add(ownerId);
    queueMicrotask(() => {
      waking.delete(ownerId);
      notify({ ownerId, event: { type: "task-changed", seq } });
    });
  }

  const poll = setInterval(() => {
    for (const ownerId of listeners.keys()) void catchUp.run(ownerId);
  }, pollMs);
  poll.unref();

  return {
    publish(ownerId, event) {
      if (event.type !== "task-changed") {
        local.publish(ownerId, event);
        notify({ ownerId, event });
        return;
      }
      // Not told at once: another instance's change may have been committed just before, and comes first.
      if (listeners.has(ownerId)) void catchUp.run(ownerId, event.seq);
      wakeOthers(ownerId, event.seq);
    },

    subscribe(ownerId, listener) {
      const leave = local.subscribe(ownerId, listener);
      listeners.set(ownerId, (listeners.get(ownerId) ?? 0) + 1);
      void catchUp.begin(ownerId);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        leave();
        const rest = (listeners.get(ownerId) ?? 1) - 1;
        if (rest > 0) listeners.set(ownerId, rest);
        else {
          listeners.delete(ownerId);
          catchUp.end(ownerId);
        }
      };
    },

    ready: (ownerId) => (listeners.has(ownerId) ? catchUp.begin(ownerId) : Promise.resolve()),

    close: () => clearInterval(poll),
  };
}
