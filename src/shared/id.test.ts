import { describe, expect, it } from "vitest";
import { Id, newId } from "./id.ts";

describe("newId", () => {
  it("makes UUIDs of version 7 that carry the millisecond they were made in", () => {
    const now = Date.now() + 60_000;
    const id = newId(now);
    expect(Id.safeParse(id).success).toBe(true);
    expect(id[14]).toBe("7");
    expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(now);
  });

  it("sorts ids in the order they were made, within one millisecond and when the clock goes back", () => {
    const now = Date.now() + 120_000;
    const ids = Array.from({ length: 20_000 }, (_, index) => newId(index % 3 === 0 ? now - 50 : now));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
