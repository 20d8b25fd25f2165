import { once } from "node:events";
import { request } from "node:http";
import type { IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
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

  test("an address with a backslash is refused in the one form of error", async () => {
    const door = await openTestDoor();
    const served = await serve(door.app, { host: "127.0.0.1", port: 0 });
    const asked = request({ host: "127.0.0.1", port: served.port, path: "/api\\tasks" });
    const [response] = (await once(asked.end(), "response")) as [IncomingMessage];
    expect(response.statusCode).toBe(400);
    expect(await json(response)).toMatchObject({
      error: {
        code: "invalid_request",
        hint: expect.any(String),
        requestId: response.headers["x-request-id"],
      },
    });
    await served.close();
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
