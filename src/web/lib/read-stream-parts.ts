import { createParser } from "eventsource-parser";
import type { StreamPart } from "../../shared/stream-part.ts";

/** Text is painted eight times a second at most: more reads no better, and each time costs a layout and a paint. */
export const paintEveryMs = 120;

/**
 * Reads an SSE answer and hands on its parts: the first at once, then what has gathered once in each stretch of time.
 * Between two readings nothing runs at all; the pieces wait with the browser. Unknown or broken events are skipped.
 * Resolves at `[DONE]` or at the end.
 */
export async function readStreamParts(
  response: Response,
  onBatch: (parts: readonly StreamPart[]) => void,
  everyMs: number = paintEveryMs,
): Promise<void> {
  if (response.body === null) return;
  let batch: StreamPart[] = [];
  let done = false;
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data === "[DONE]") {
        done = true;
        return;
      }
      try {
        batch.push(JSON.parse(data) as StreamPart);
      } catch {
        // A newer server may send what this page does not know: skipped, the rest is still right.
      }
    },
  });
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done: ended, value } = await reader.read();
    if (value !== undefined) parser.feed(decoder.decode(value, { stream: true }));
    const said = batch.some(({ type }) => type.endsWith("-delta"));
    if (batch.length > 0) {
      onBatch(batch);
      batch = [];
    }
    if (done || ended) break;
    // Only text comes in a rush; a step, a receipt or a question is shown the moment it is there.
    if (said) await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  if (done) await reader.cancel();
}
