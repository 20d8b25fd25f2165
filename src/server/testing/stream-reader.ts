import { createParser } from "eventsource-parser";
import type { StreamPart } from "../../shared/stream-part.ts";
import { partsIn } from "./test-door.ts";

/** Reads a stream frame by frame. */
export function reader(response: Response) {
  const frames: { id: string | undefined; data: string }[] = [];
  const parser = createParser({ onEvent: ({ id, data }) => void frames.push({ id, data }) });
  const body = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  return {
    frames,
    async until(text: string): Promise<void> {
      while (!frames.some(({ data }) => data.includes(text))) {
        const { done, value } = await body.read();
        if (done) throw new Error(`The stream ended before "${text}".`);
        parser.feed(value);
      }
    },
    async rest(): Promise<string> {
      for (;;) {
        const { done, value } = await body.read();
        if (done) return frames.map(({ data }) => `data: ${data}\n`).join("");
        parser.feed(value);
      }
    },
    /** The parts that came so far. */
    parts: (): StreamPart[] => partsIn(frames.map(({ data }) => `data: ${data}\n`).join("")),
    leave: () => body.cancel(),
  };
}
