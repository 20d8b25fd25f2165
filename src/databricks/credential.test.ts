import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { cliCredential } from "./cli-credential.ts";
import { jwtExpiry } from "./credential.ts";
import { oauthCredential } from "./oauth-credential.ts";
import { parseProfileFile } from "./profile-file.ts";
import { resolveCredential, type CredentialValues, type ResolveInput } from "./resolve-credential.ts";
import {
  aService,
  asked,
  aWorkspace,
  collect,
  json,
  never,
  page,
  saysHello,
  type Handler,
} from "./testing/workspace.ts";
import { systemTiming } from "./timing.ts";
import { undiciTransport } from "./undici-transport.ts";

const file = `
; written by the CLI
[DEFAULT]
host  = https://default.cloud.databricks.com/
token = dapi-default

[dev]
host = "dev.cloud.databricks.com"
client_id=dev-id
client_secret = dev=secret
# a comment
[cli]
host = cli.cloud.databricks.com
auth_type = databricks-cli
[broken]
nonsense
`;

const transport = undiciTransport();
const resolve = (input: Partial<ResolveInput>) => resolveCredential({ environment: {}, transport, ...input });
const bearer = async (input: Partial<ResolveInput>) =>
  (await resolve(input).credential?.headers(never))?.["authorization"];

describe("which credential is used", () => {
  it("a token from the environment", async () => {
    const environment = { host: "env.cloud.databricks.com", token: "dapi-env" };
    expect(resolve({ environment })).toMatchObject({
      host: "https://env.cloud.databricks.com",
      credential: { kind: "pat" },
    });
    expect(await bearer({ environment })).toBe("Bearer dapi-env");
  });

  it("what was entered goes before the environment, and does not compete with its other kinds", async () => {
    const environment = { host: "env.cloud.databricks.com", clientId: "a", clientSecret: "b" };
    const explicit = { host: "mine.cloud.databricks.com", token: "dapi-mine" };
    expect(resolve({ explicit, environment }).host).toBe("https://mine.cloud.databricks.com");
    expect(await bearer({ explicit, environment })).toBe("Bearer dapi-mine");
    expect(resolve({ explicit: { token: "dapi-mine" }, environment }).host).toBe(
      "https://env.cloud.databricks.com",
    );
  });

  it("the environment goes before the profile file, which is not even looked at then", async () => {
    const environment = { host: "env.cloud.databricks.com", token: "dapi-env" };
    expect(await bearer({ environment, profileFile: file })).toBe("Bearer dapi-env");
    expect(
      resolve({ environment: { host: "env.cloud.databricks.com" }, profileFile: file }).credential,
    ).toBeNull();
  });

  it("the profile DEFAULT where nothing else is said", async () => {
    expect(resolve({ profileFile: file }).host).toBe("https://default.cloud.databricks.com");
    expect(await bearer({ profileFile: file })).toBe("Bearer dapi-default");
  });

  it("the file's own default profile", () => {
    const profileFile = `${file}\n[__settings__]\ndefault_profile = dev\n`;
    expect(resolve({ profileFile })).toMatchObject({
      host: "https://dev.cloud.databricks.com",
      credential: { kind: "oauth-m2m" },
    });
  });

  it("a profile that was asked for fills what the environment leaves open", () => {
    const resolved = resolve({
      environment: { host: "env.cloud.databricks.com" },
      profile: "dev",
      profileFile: file,
    });
    expect(resolved).toMatchObject({
      host: "https://env.cloud.databricks.com",
      credential: { kind: "oauth-m2m" },
    });
  });

  it("the databricks command where a profile says so, or where it is there and nothing else is", () => {
    expect(resolve({ profile: "cli", profileFile: file }).credential).toMatchObject({
      kind: "databricks-cli",
    });
    const environment = { host: "env.cloud.databricks.com" };
    expect(resolve({ environment, cliAvailable: true }).credential).toMatchObject({ kind: "databricks-cli" });
  });

  it.each([[{}], [{ token: "", host: "  " }], [{ host: "env.cloud.databricks.com" }]])(
    "%j is nothing usable, and no error",
    (environment) => {
      expect(resolve({ environment }).credential).toBeNull();
    },
  );

  it("the workspace id comes from the environment or from an address of the browser", () => {
    expect(resolve({ environment: { host: "https://x.databricks.com/?o=74" } }).workspaceId).toBe("74");
    expect(resolve({ environment: { host: "x.databricks.com", workspaceId: "75" } }).workspaceId).toBe("75");
  });

  it.each<[string, CredentialValues, Partial<ResolveInput>]>([
    ["two whole sets", { token: "a-token", clientId: "b", clientSecret: "c" }, {}],
    ["a client id without its secret", { clientId: "b" }, {}],
    ["a secret without its client id", { clientSecret: "c" }, {}],
    ["a kind that is not there", { authType: "pat" }, {}],
    ["a kind that nobody knows", { authType: "azure-cli", token: "a-token" }, {}],
    ["a token with a line break", { token: "dapi\nabc" }, {}],
    ["a host that is none", { host: "http://example.com", token: "a-token" }, {}],
    ["a profile that does not exist", {}, { profile: "prod", profileFile: file }],
    ["a profile without a file", {}, { profile: "prod" }],
  ])("%s is said plainly, without the secret", (_, environment, more) => {
    const error = (() => {
      try {
        return resolve({ environment, ...more });
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toMatchObject({ code: "configuration_invalid", hint: expect.stringMatching(/./) });
    expect(inspect(error, { depth: 9 })).not.toMatch(/a-token|dapi/);
  });

  it("what was entered in the settings needs no profile", () => {
    const explicit = { host: "https://x.databricks.com", token: "entered" };
    expect(resolve({ environment: {}, explicit, profile: "gone" })).toMatchObject({
      host: "https://x.databricks.com",
      credential: { kind: "pat" },
    });
  });

  it("a kind that is forced decides between two", () => {
    const environment = {
      host: "x.databricks.com",
      token: "a",
      clientId: "b",
      clientSecret: "c",
      authType: "oauth-m2m",
    };
    expect(resolve({ environment }).credential).toMatchObject({ kind: "oauth-m2m" });
  });
});

describe("the profile file", () => {
  it("is read with its comments, quotes, signs of equality and odd lines", () => {
    const { profiles } = parseProfileFile(`\uFEFF${file.replaceAll("\n", "\r\n")}`);
    expect([...profiles.keys()]).toEqual(["DEFAULT", "dev", "cli", "broken"]);
    expect(profiles.get("dev")).toEqual({
      host: "dev.cloud.databricks.com",
      client_id: "dev-id",
      client_secret: "dev=secret",
    });
  });
});

describe("a service principal (OAuth, machine to machine)", () => {
  const issues =
    (body: unknown, status = 200): Handler =>
    (request, response) => {
      if (request.url.startsWith("/oidc/.well-known"))
        return json({ token_endpoint: `http://${String(request.headers["host"])}/oidc/v1/token` })(response);
      if (request.url === "/oidc/v1/token") return json(body, status)(response);
      saysHello(response);
    };
  const aPrincipal = (host: string, more: Partial<Parameters<typeof oauthCredential>[0]> = {}) =>
    oauthCredential({ host, clientId: "my-id", clientSecret: "my-secret", transport, ...more });

  it("signs in with id and secret, and its token is used", async () => {
    const workspace = await aWorkspace(issues({ access_token: "token-1", expires_in: 3600 }));
    const { service } = aService(workspace, {
      credential: aPrincipal(workspace.host, { scope: "model-serving" }),
    });
    expect((await collect(service.stream(asked, never))).text).toBe("Hello there.");
    const signIn = workspace.requests.find((request) => request.url === "/oidc/v1/token");
    expect(signIn?.headers["authorization"]).toBe(
      `Basic ${Buffer.from("my-id:my-secret").toString("base64")}`,
    );
    expect(signIn?.body).toBe("grant_type=client_credentials&scope=model-serving");
    expect(workspace.requests.at(-1)?.headers["authorization"]).toBe("Bearer token-1");
  });

  it("one sign-in serves many calls at once, and the next comes early", async () => {
    let now = 0;
    const workspace = await aWorkspace(issues({ access_token: "token-1", expires_in: 3600 }));
    const principal = aPrincipal(workspace.host, { timing: { ...systemTiming, now: () => now } });
    const signIns = () => workspace.requests.filter((request) => request.url === "/oidc/v1/token").length;
    await Promise.all([principal.headers(never), principal.headers(never), principal.headers(never)]);
    expect(signIns()).toBe(1);
    now = 3_400_000; // A little before the end the old token still serves while a new one is fetched.
    await principal.headers(never);
    await expect.poll(signIns).toBe(2);
    now = 3_400_000 + 3_590_000; // In the last minute nobody uses the old one.
    await principal.headers(never);
    expect(signIns()).toBe(3);
  });

  it("a token that the workspace takes back early is fetched anew, once", async () => {
    let issued = 0;
    const workspace = await aWorkspace((request, response, nth) => {
      if (request.url.startsWith("/oidc")) {
        issued += request.method === "POST" ? 1 : 0;
        return issues({ access_token: `token-${issued}`, expires_in: 3600 })(request, response, nth);
      }
      if (request.headers["authorization"] === "Bearer token-1")
        return json({ error_code: 403, message: "Invalid access token." }, 403)(response);
      saysHello(response);
    });
    const { service } = aService(workspace, { credential: aPrincipal(workspace.host) });
    expect((await collect(service.stream(asked, never))).text).toBe("Hello there.");
    expect(issued).toBe(2);
  });

  it.each<[string, Handler, string, string]>([
    [
      "a wrong secret",
      issues({ error: "invalid_client", error_description: "my-secret is wrong" }, 401),
      "token_refused",
      "DATABRICKS_CLIENT_SECRET",
    ],
    [
      "a scope that the secret lacks",
      issues({ error: "access_denied", error_description: "Scopes 'all-apis' are not assigned" }, 400),
      "not_permitted",
      "DATABRICKS_OAUTH_SCOPE",
    ],
    ["an answer without a token", issues({}), "token_refused", "member"],
    [
      "a login page",
      (_, response) => page("<title>Sign In</title>")(response),
      "wrong_host",
      "DATABRICKS_HOST",
    ],
    ["a failing workspace", (_, response) => json({}, 503)(response), "upstream_failed", "Try again"],
  ])("%s is told as such, without the secret", async (_, handler, code, hint) => {
    const workspace = await aWorkspace(handler);
    const error: unknown = await aPrincipal(workspace.host)
      .headers(never)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code, hint: expect.stringContaining(hint) });
    expect(inspect(error, { depth: 9 })).not.toContain("my-secret");
  });

  it("the secret goes to the configured origin alone, whatever the workspace tells", async () => {
    const elsewhere = await aWorkspace((_, response) => json({ access_token: "evil" })(response));
    const workspace = await aWorkspace((request, response) => {
      if (request.url.startsWith("/oidc/.well-known"))
        return json({ token_endpoint: `${elsewhere.host}/token` })(response);
      json({ access_token: "token-1", expires_in: 3600 })(response);
    });
    await expect(aPrincipal(workspace.host).headers(never)).resolves.toEqual({
      authorization: "Bearer token-1",
    });
    expect(elsewhere.requests).toEqual([]);
  });
});

describe("the databricks command", () => {
  async function aCommand(script: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "carole-cli-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, "databricks");
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o755);
    return path;
  }

  it.skipIf(process.platform === "win32")("gives the token of its sign-in", async () => {
    const expiry = new Date(Date.now() + 3_600_000).toISOString();
    const cliPath = await aCommand(
      `echo "{\\"access_token\\":\\"$1-$2-$3-$4\\",\\"expiry\\":\\"${expiry}\\"}"`,
    );
    const headers = await cliCredential({ cliPath, profile: "dev" }).headers(never);
    expect(headers).toEqual({ authorization: "Bearer auth-token---profile-dev" });
  });

  it.skipIf(process.platform === "win32")("that is not signed in says how to", async () => {
    const cliPath = await aCommand('echo "Error: no token for this host" >&2; exit 1');
    await expect(
      cliCredential({ cliPath, host: "https://x.databricks.com" }).headers(never),
    ).rejects.toMatchObject({
      code: "token_refused",
      message: expect.stringContaining("no token for this host"),
      hint: expect.stringContaining("databricks auth login --host https://x.databricks.com"),
    });
  });

  it("that is not there says so", async () => {
    const credential = cliCredential({ cliPath: "/no/such/databricks", profile: "dev" });
    await expect(credential.headers(never)).rejects.toMatchObject({ code: "not_configured" });
  });

  it("that is too old says so", async () => {
    const credential = cliCredential({
      run: async () => "Usage: databricks",
      host: "https://x.databricks.com",
    });
    await expect(credential.headers(never)).rejects.toMatchObject({ hint: expect.stringContaining("0.100") });
  });
});

describe("the end of a token", () => {
  it("is read from a signed web token, and unknown for others", () => {
    const payload = Buffer.from(JSON.stringify({ exp: 1_800_000_000 })).toString("base64url");
    expect(jwtExpiry(`eyJhbGciOiJub25lIn0.${payload}.x`)?.toISOString()).toBe("2027-01-15T08:00:00.000Z");
    expect(jwtExpiry("dapi0123")).toBeNull();
    expect(jwtExpiry("eyJ.!!!.x")).toBeNull();
  });
});
