import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { tokenCredential } from "./credential.ts";
import { redact } from "./redact.ts";
import {
  aService,
  asked,
  aWorkspace,
  collect,
  json,
  never,
  page,
  streamed,
  testToken,
} from "./testing/workspace.ts";

/** Not in the shape of a Databricks token, so that only knowing it can keep it out. */
const oddToken = "correct-horse-battery-staple-4711";
const deep = (value: unknown) => inspect(value, { depth: 20, showHidden: true, maxStringLength: null });

describe("the secret stays secret", () => {
  it.each([testToken, oddToken])(
    "no error, log event or connection step contains the token %#",
    async (token) => {
      const echoes = [
        json({ error_code: 403, message: `Invalid access token. You sent Bearer ${token}` }, 403),
        json({ error_code: "BAD_REQUEST", message: `token ${token} is odd` }, 400),
        json({ error: { message: token } }, 500),
        page(`<title>${token}</title>`),
        page(`<title>${token}</title>`, 502),
        streamed({ error: { message: `broken for ${token}` } }),
        streamed(`{"oops ${token}`),
        json({ error_code: 404, message: token }, 404, { "x-databricks-reason-phrase": token }),
      ];
      for (const echo of echoes) {
        const workspace = await aWorkspace((_, response) => echo(response));
        const { service, events } = aService(workspace, { credential: tokenCredential(token) });
        const { error } = await collect(service.stream(asked, never));
        expect(error).toMatchObject({ name: "CaroleError" });
        expect(deep(error)).not.toContain(token);
        const connection = await service.check(never, { chat: true });
        expect(deep([events, connection, service.connection()])).not.toContain(token);
      }
    },
  );

  it.each(["http://127.0.0.1:1", "https://no-such-workspace.invalid"])(
    "nor when %s can't be reached",
    async (host) => {
      const { service, events } = aService({ host });
      const { error } = await collect(service.stream(asked, never));
      expect(deep([error, events, await service.check(never)])).not.toContain(testToken);
    },
  );

  it("nor does the service itself show it when somebody prints it", () => {
    const { service } = aService({ host: "http://127.0.0.1:1" });
    expect(deep(service)).not.toContain(testToken);
    expect(JSON.stringify(service)).not.toContain(testToken);
  });

  it("is not asked for where no proof is needed", async () => {
    const workspace = await aWorkspace((_, response) => json({})(response));
    const { service } = aService(workspace);
    await service.check(never);
    const anonymous = workspace.requests.find((request) => request.url.startsWith("/.well-known"));
    expect(anonymous?.headers["authorization"]).toBeUndefined();
  });
});

describe("redaction", () => {
  it.each([
    `token ${testToken} here`,
    `token ${testToken}-2 here`,
    "Authorization: Bearer abc.def-123456",
    "authorization: basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
    "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJl",
    `known: ${oddToken}`,
  ])("blackens %s", (text) => {
    const clean = redact(text, [oddToken]);
    expect(clean).toContain("[redacted]");
    expect(clean).not.toMatch(/dapi0|abc\.def|QWxh|eyJ|staple/);
  });

  it("leaves ordinary words alone", () => {
    const text = "The basic plan: a token is needed, the bearer is Ana.";
    expect(redact(text, ["", "a"])).toBe(text);
  });
});
