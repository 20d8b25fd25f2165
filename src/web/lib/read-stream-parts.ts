import { createParser } from "eventsource-parser";
import type { StreamPart } from "../../shared/stream-part.ts";

/**
 * Reads an SSE answer and hands on what each piece of network input held, parsed, one batch at a time, so that a fast
 * stream costs few screen updates. Unknown or broken events are skipped. Resolves at `[DONE]` or at the end.
 */
export async function readStreamParts(
  response: Response,
  onBatch: (parts: readonly StreamPart[]) => void,
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
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done: ended, value } = await reader.read();
    if (value !== undefined) parser.feed(value);
    if (batch.length > 0) {
      onBatch(batch);
      batch = [];
    }
    if (done || ended) break;
  }
  if (done) await reader.cancel();
}
