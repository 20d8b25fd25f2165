import { afterAll, beforeAll, expect, it } from "vitest";
import type { TurnFrames } from "../events/turn-frames.ts";
import { newId } from "../shared/id.ts";

export interface OpenedFrames {
  forOwner(ownerId: string): { readonly frames: TurnFrames };
  recover(): Promise<void>;
  close(): Promise<void>;
}

/** What every store of pieces of running answers promises. */
export function turnFramesContract(open: (clock: () => Date) => Promise<OpenedFrames>): void {
  let now = new Date("2026-11-23T09:00:00.000Z");
  let opened: OpenedFrames;
  beforeAll(async () => void (opened = await open(() => now)));
  afterAll(() => opened.close());
  const pieces = [
    { first: 0, count: 2, text: "id: a.0\ndata: {}\n\n", ended: false },
    { first: 2, count: 1, text: "id: a.2\ndata: {}\n\n", ended: false },
    { first: 3, count: 0, text: "data: [DONE]\n\n", ended: true },
  ];

  it("gives the pieces in their order, from any place on, to their owner only", async () => {
    const { frames } = opened.forOwner("ada");
    const message = newId();
    for (const [place, piece] of pieces.entries()) await frames.add(message, place, piece);
    // Its first answer was lost on the way.
    await frames.add(message, 1, pieces[1]!);
    expect(await frames.from(message, 0, 10)).toEqual(pieces);
    expect(await frames.from(message, 1, 1)).toEqual([pieces[1]]);
    expect(await frames.from(message, 3, 10)).toEqual([]);
    expect(await opened.forOwner("eve").frames.from(message, 0, 10)).toEqual([]);
    await opened.forOwner("eve").frames.forget(message);
    expect(await frames.from(message, 0, 10)).toEqual(pieces);
    await frames.forget(message);
    expect(await frames.from(message, 0, 10)).toEqual([]);
  });

  it("forgets what a process that ended left behind", async () => {
    const { frames } = opened.forOwner("ada");
    const message = newId();
    await frames.add(message, 0, pieces[0]!);
    await opened.recover();
    expect(await frames.from(message, 0, 10)).toHaveLength(1);
    now = new Date(now.getTime() + 60 * 60_000);
    await opened.recover();
    expect(await frames.from(message, 0, 10)).toEqual([]);
  });
}
