import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StreamPart } from "../../../shared/stream-part.ts";
import { createPartBatcher, paintEveryMs } from "./part-batcher.ts";

const delta = (text: string): StreamPart => ({ type: "text-delta", id: "t", delta: text });

describe("parts of a stream", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("show the first at once and the next ones together", () => {
    const batches: number[] = [];
    const batcher = createPartBatcher((parts) => batches.push(parts.length));
    batcher.add([delta("a")]);
    batcher.add([delta("b")]);
    batcher.add([delta("c"), delta("d")]);
    expect(batches).toEqual([1]);
    vi.advanceTimersByTime(paintEveryMs);
    expect(batches).toEqual([1, 3]);
  });

  it("lose nothing at the end", () => {
    const batches: number[] = [];
    const batcher = createPartBatcher((parts) => batches.push(parts.length));
    batcher.add([delta("a")]);
    batcher.add([delta("b")]);
    batcher.flush();
    expect(batches).toEqual([1, 1]);
    vi.advanceTimersByTime(paintEveryMs * 3);
    expect(batches).toEqual([1, 1]);
  });
});
