import type { StreamPart } from "../shared/stream-part.ts";

/** Server-sent events as bytes. Each batch is encoded once, however many readers it goes to. */
const encoder = new TextEncoder();

export const heartbeat: Uint8Array = encoder.encode(": still here\n\n");
export const doneFrame: Uint8Array = encoder.encode("data: [DONE]\n\n");
export const heartbeatMs = 15_000;

/** The frames of one batch. Ids are `turn.number`, so that a reader of an older turn is not taken for one of this. */
export function encodeParts(parts: readonly StreamPart[], turnKey: string, firstNumber: number): Uint8Array {
  let text = "";
  let number = firstNumber;
  for (const part of parts) {
    text += `id: ${turnKey}.${number}\ndata: ${JSON.stringify(part)}\n\n`;
    number += 1;
  }
  return encoder.encode(text);
}

export function encodeEvent(data: unknown, id?: number): Uint8Array {
  const text = `data: ${JSON.stringify(data)}\n\n`;
  return encoder.encode(id === undefined ? text : `id: ${id}\n${text}`);
}

/** The bytes after the first `frames` frames. JSON holds no raw line breaks, so an empty line ends a frame. */
export function skipFrames(bytes: Uint8Array, frames: number): Uint8Array {
  let offset = 0;
  for (let skipped = 0; skipped < frames; skipped += 1) {
    do {
      offset = bytes.indexOf(10, offset) + 1;
    } while (offset > 0 && offset < bytes.length && bytes[offset] !== 10);
    offset += 1;
  }
  return bytes.subarray(offset);
}

/** `transfer-encoding` keeps the HTTP adapter from waiting for more before it sends the first bytes. */
export const sseHeaders: Readonly<Record<string, string>> = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
  "transfer-encoding": "chunked",
};

export const chatStreamHeaders: Readonly<Record<string, string>> = {
  ...sseHeaders,
  "x-vercel-ai-ui-message-stream": "v1",
};
