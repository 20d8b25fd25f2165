import { expect, test } from "vitest";
import { readLines } from "./read-lines.ts";

/** An answer whose bytes come in pieces of this size, whatever they cut through. */
function inPieces(text: string, size: number): Response {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new Response(
    new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(bytes.slice(at, at + size));
        at += size;
        if (at >= bytes.length) controller.close();
      },
    }),
  );
}

async function linesOf(response: Response): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(response)) lines.push(line);
  return lines;
}

test.each([1, 2, 3, 7, 1000])("lines are whole, cut into pieces of %i bytes or not", async (size) => {
  const lines = ["one", '{"title":"Grüße 🎉"}', "", "last"];
  expect(await linesOf(inPieces(`${lines.join("\n")}\n`, size))).toEqual(lines);
});

test("a last line without its end is told too", async () => {
  expect(await linesOf(inPieces("one\ntwo", 4))).toEqual(["one", "two"]);
});

test("an answer without a body has no lines", async () => {
  expect(await linesOf(new Response(null))).toEqual([]);
});
