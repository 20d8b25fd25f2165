import { describe, expect, test } from "vitest";
import { CaroleError } from "../shared/errors.ts";
import { serve } from "./serve.ts";
import { openTestDoor } from "./testing/test-door.ts";

describe("serving", () => {
  test("tells the address that a browser can open", async () => {
    const door = await openTestDoor();
    const served = await serve(door.app, { host: "127.0.0.1", port: 0 });
    expect(served.url).toBe(`http://127.0.0.1:${served.port}`);
    expect((await fetch(`${served.url}/api/health`)).status).toBe(200);
    await served.close();
    await served.close();
    await expect(fetch(`${served.url}/api/health`)).rejects.toThrow("fetch failed");
    await door.close();
  });

  test("a port in use is one clear error with the next step", async () => {
    const door = await openTestDoor();
    const first = await serve(door.app, { host: "127.0.0.1", port: 0 });
    const second = serve(door.app, { host: "127.0.0.1", port: first.port });
    await expect(second).rejects.toBeInstanceOf(CaroleError);
    await expect(second).rejects.toMatchObject({
      code: "port_in_use",
      hint: expect.stringContaining("PORT="),
    });
    await first.close();
    await door.close();
  });
});
