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
  const [variant, chance] = [word(0x3fff, 0x8000), word() + word() + word()];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${variant}-${chance}`;
}

/** Asked for in advance: each call for chance costs more than all the rest of an id. */
const chances = new Uint16Array(256);
let used = chances.length;

/** Four digits by chance, but for the bits that are set. */
function word(mask = 0xffff, set = 0): string {
  if (used === chances.length) {
    globalThis.crypto.getRandomValues(chances);
    used = 0;
  }
  const value = (chances[used]! & mask) | set;
  used += 1;
  return value.toString(16).padStart(4, "0");
}
