import { describe, expect, it } from "vitest";
import type { StreamPart } from "../../shared/stream-part.ts";
import { readStreamParts } from "./read-stream-parts.ts";

const event = (part: StreamPart | "[DONE]"): string =>
  `data: ${part === "[DONE]" ? part : JSON.stringify(part)}\n\n`;
const delta = (text: string): StreamPart => ({ type: "text-delta", id: "t", delta: text });

/** An answer that comes in these pieces, all there from the start. */
function answer(pieces: readonly (string | Uint8Array)[]): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces)
        controller.enqueue(typeof piece === "string" ? encoder.encode(piece) : piece);
      controller.close();
    },
  });
  return new Response(body);
}

async function batches(pieces: readonly (string | Uint8Array)[]): Promise<StreamPart[][]> {
  const all: StreamPart[][] = [];
  await readStreamParts(answer(pieces), (parts) => all.push([...parts]), 0);
  return all;
}

describe("reading an answer as it comes", () => {
  it("hands on together what came together, in order", async () => {
    const read = await batches([event(delta("a")) + event(delta("b")), event(delta("c")) + event("[DONE]")]);
    expect(read).toEqual([[delta("a"), delta("b")], [delta("c")]]);
  });

  it("puts events and letters together that were cut in two on their way", async () => {
    const bytes = new TextEncoder().encode(event(delta("grün")));
    const place = bytes.indexOf(0xc3) + 1;
    expect(await batches([bytes.slice(0, place), bytes.slice(place)])).toEqual([[delta("grün")]]);
  });

  it("skips what it can't read, and stops at the end mark", async () => {
    const read = await batches([
      "data: {broken\n\n" + event(delta("a")) + event("[DONE]"),
      event(delta("x")),
    ]);
    expect(read).toEqual([[delta("a")]]);
  });
});
