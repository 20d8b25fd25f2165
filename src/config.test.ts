import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CaroleError } from "./shared/errors.ts";
import { readConfig } from "./config.ts";

const folderWith = (files: Record<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), "carole-config-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};
const read = (variables: Record<string, string | undefined>, files: Record<string, string> = {}) =>
  readConfig({ variables, folder: folderWith(files), homeFolder: "/home/ana", platform: "linux" });

function failure(variables: Record<string, string>): CaroleError {
  try {
    read(variables);
  } catch (error) {
    if (error instanceof CaroleError) return error;
  }
  throw new Error("expected the configuration to be refused");
}

describe("configuration", () => {
  it("needs nothing: the defaults are loopback, port 5173 and the user's data folder", () => {
    const config = read({});
    expect(config).toMatchObject({
      port: 5173,
      host: "127.0.0.1",
      dataFolder: "/home/ana/.local/share/carole",
    });
  });

  it("lets a real variable win over .env.local, and that over .env", () => {
    const files = { ".env": "DEFAULT_AI_MODEL=c\nPORT=1001", ".env.local": "DEFAULT_AI_MODEL=b\nPORT=1002" };
    expect(read({ DEFAULT_AI_MODEL: "a" }, files)).toMatchObject({
      port: 1002,
      environment: { DEFAULT_AI_MODEL: "a" },
    });
  });

  it("takes the guide's VITE_ names, which lose to the plain ones wherever those stand", () => {
    const files = {
      ".env.local":
        "VITE_DATABRICKS_HOST=https://guide.example.com/\nVITE_DATABRICKS_TOKEN=dapi1\nVITE_DATABRICKS_ENV=production",
    };
    expect(read({}, files).environment).toMatchObject({
      DATABRICKS_HOST: "https://guide.example.com",
      DATABRICKS_TOKEN: "dapi1",
      DATABRICKS_ENV: "production",
    });
    expect(
      read({ VITE_DATABRICKS_TOKEN: "dapi2" }, { ".env": "DATABRICKS_TOKEN=dapi3" }).environment
        .DATABRICKS_TOKEN,
    ).toBe("dapi3");
  });

  it("counts an empty value as unset", () => {
    expect(read({ DATABRICKS_TOKEN: "  ", PORT: "" })).toMatchObject({ port: 5173, secrets: [] });
  });

  it("uses the port that Databricks Apps gives, unless PORT says another", () => {
    expect(read({ DATABRICKS_APP_PORT: "8000" }).port).toBe(8000);
    expect(read({ DATABRICKS_APP_PORT: "8000", PORT: "9000" }).port).toBe(9000);
  });

  it("lists every malformed variable at once, with a hint", () => {
    const error = failure({
      PORT: "many",
      DATABRICKS_ENV: "staging",
      DATABRICKS_HOST: "http://example.com",
      DATABASE_URL: "mysql://x",
    });
    expect(error.code).toBe("configuration_invalid");
    for (const name of ["PORT", "DATABRICKS_ENV", "DATABRICKS_HOST", "DATABASE_URL"])
      expect(error.message).toContain(name);
    expect(error.hint).toContain(".env.local");
  });

  it("never repeats a value in an error: it may be a secret under the wrong name", () => {
    const error = failure({
      PORT: "dapi0123456789abcdef0123456789abcdef",
      DATABRICKS_TOKEN: "dapi with spaces 4711",
    });
    expect(JSON.stringify([error.message, error.hint])).not.toMatch(/dapi/);
  });

  it("names every secret for redaction", () => {
    const config = read({
      DATABRICKS_TOKEN: "dapi1",
      DATABRICKS_CLIENT_SECRET: "s3",
      DATABASE_URL: "postgres://u:p%40ss@db/x",
    });
    expect(config.secrets).toEqual(["dapi1", "s3", "p@ss"]);
  });
});

describe("who says who asks", () => {
  const proxied = { CAROLE_IDENTITY_HEADER: "X-Forwarded-User" };

  it("is nobody but this machine's user unless a proxy's header is named, which counts from this machine alone", () => {
    expect(read({}).identityProxy).toBeNull();
    expect(read(proxied).identityProxy).toEqual({
      header: "X-Forwarded-User",
      addresses: ["127.0.0.0/8", "::1"],
    });
  });

  it("may come from addresses that are named, on any HOST", () => {
    const config = read({ ...proxied, HOST: "0.0.0.0", CAROLE_TRUSTED_PROXIES: "10.0.0.7, 10.1.0.0/16" });
    expect(config.identityProxy?.addresses).toEqual(["10.0.0.7", "10.1.0.0/16"]);
  });

  it.each([
    ["anybody in the network could write the header", { ...proxied, HOST: "0.0.0.0" }, "themselves"],
    ["anybody in the network could write it, by IPv6", { ...proxied, HOST: "::" }, "themselves"],
    ["the trust is for everybody", { ...proxied, CAROLE_TRUSTED_PROXIES: "0.0.0.0/0" }, "not everybody"],
    ["an address is none", { ...proxied, CAROLE_TRUSTED_PROXIES: "proxy.local" }, "addresses or ranges"],
    ["the header is none", { CAROLE_IDENTITY_HEADER: "X User" }, "a header's name"],
    ["the header is missing", { CAROLE_TRUSTED_PROXIES: "10.0.0.7" }, "CAROLE_IDENTITY_HEADER"],
    ["Databricks Apps says it", { ...proxied, DATABRICKS_APP_NAME: "carole" }, "Databricks Apps says"],
  ])("is refused at the start when %s", (_why, variables, sentence) => {
    const { code, message, hint } = failure(variables);
    expect(code).toBe("configuration_invalid");
    expect(`${message} ${hint}`).toContain(sentence);
  });
});
