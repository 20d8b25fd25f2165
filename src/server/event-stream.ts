import type { CaroleEvent } from "../shared/event.ts";
import type { AppDeps, OwnerServices } from "./dependencies.ts";
import { describeThrown } from "./log.ts";
import { encodeEvent, heartbeat, heartbeatMs } from "./sse.ts";

/** More missed changes than this: reading everything again is cheaper than replaying them. */
const replayLimit = 500;
/** A reader that lets more than this wait is let go; it comes back with its Last-Event-ID. */
const waitingLimitBytes = 1_000_000;

export interface EventReading {
  readonly deps: AppDeps;
  readonly services: OwnerServices;
  readonly ownerId: string;
  /** The `seq` of the last change that the reader saw; undefined for a fresh one. */
  readonly lastSeq: number | undefined;
  /** Ended when the server closes. */
  readonly closing: AbortSignal;
}

/**
 * One reader's events. It listens first and then reads the log, so nothing falls in between; what the log gave is not
 * told a second time.
 */
export function eventStream(reading: EventReading): ReadableStream<Uint8Array> {
  const { deps, ownerId, closing } = reading;
  const early: CaroleEvent[] = [];
  let caughtUp = false;
  let left = false;
  let lastSent = reading.lastSeq ?? 0;
  let leave = (): void => undefined;

  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        const end = (): void => {
          if (left) return;
          leave();
          controller.close();
        };
        const send = (event: CaroleEvent): void => {
          if (event.type === "task-changed" && event.seq <= lastSent) return;
          const seq = "seq" in event ? event.seq : undefined;
          lastSent = seq ?? lastSent;
          controller.enqueue(encodeEvent(event, seq));
          if ((controller.desiredSize ?? 0) < 0) end();
        };
        const unsubscribe = deps.events.subscribe(ownerId, (event) => {
          if (caughtUp) send(event);
          else early.push(event);
        });
        const beat = setInterval(() => controller.enqueue(heartbeat), heartbeatMs);
        beat.unref();
        closing.addEventListener("abort", end, { once: true });
        leave = () => {
          left = true;
          unsubscribe();
          clearInterval(beat);
          closing.removeEventListener("abort", end);
        };
        controller.enqueue(heartbeat);
        try {
          await deps.events.ready?.(ownerId);
          const missed = await missedEvents(reading);
          for (const event of missed) if (!left) send(event);
        } catch (thrown) {
          // The reader comes back by itself and asks again; until then it must not take silence for "nothing new".
          deps.log.error("events-replay-failed", { thrown: describeThrown(thrown) });
          return end();
        }
        for (const event of early) if (!left) send(event);
        caughtUp = true;
      },
      cancel: () => leave(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: waitingLimitBytes }),
  );
}

async function missedEvents({ services, lastSeq }: EventReading): Promise<CaroleEvent[]> {
  if (lastSeq === undefined) return [];
  const newest = await services.changes.lastSeq();
  if (lastSeq === newest) return [];
  const page = await services.changes.list({ afterSeq: lastSeq, limit: replayLimit });
  // A reader ahead of the log knew another database.
  if (lastSeq > newest || page.nextCursor !== null) return [{ type: "reset", seq: newest }];
  return page.items.map((change) => ({ type: "task-changed", seq: change.seq, change }));
}
