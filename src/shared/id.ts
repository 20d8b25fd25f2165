import { z } from "zod";

/** Ids are UUIDv7: 48 bits of milliseconds, then chance, so that ids sort by the time they were made. */
export const Id = z.uuid();

let lastMilliseconds = 0;
let sequence = 0;

/**
 * A new UUIDv7. Ids made in the same millisecond still sort in the order they were made: the 12 bits after the
 * version count up (RFC 9562, method 1), and the clock is nudged forward when they run out.
 */
export function newId(now: number = Date.now()): string {
  const milliseconds = Math.max(now, lastMilliseconds);
  if (milliseconds === lastMilliseconds) {
    sequence += 1;
  } else {
    sequence = Math.floor(Math.random() * 0x400);
  }
  lastMilliseconds = sequence > 0xfff ? milliseconds + 1 : milliseconds;
  if (sequence > 0xfff) sequence = 0;
  const time = lastMilliseconds.toString(16).padStart(12, "0");
  const counter = sequence.toString(16).padStart(3, "0");
  const random = globalThis.crypto.getRandomValues(new Uint8Array(8));
  random[0] = (random[0]! & 0x3f) | 0x80;
  const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
