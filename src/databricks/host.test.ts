import { describe, expect, it } from "vitest";
import { normaliseHost } from "./host.ts";

const wanted = "https://dbc-a1b2c3d4-e5f6.cloud.databricks.com";

describe("the host in any spelling", () => {
  it.each([
    "https://dbc-a1b2c3d4-e5f6.cloud.databricks.com",
    "https://dbc-a1b2c3d4-e5f6.cloud.databricks.com/",
    "dbc-a1b2c3d4-e5f6.cloud.databricks.com",
    "  dbc-a1b2c3d4-e5f6.cloud.databricks.com/ ",
    '"https://dbc-a1b2c3d4-e5f6.cloud.databricks.com"',
    "<https://dbc-a1b2c3d4-e5f6.cloud.databricks.com>",
    "HTTPS://DBC-A1B2C3D4-E5F6.Cloud.Databricks.com",
    "https:/dbc-a1b2c3d4-e5f6.cloud.databricks.com",
    "https:dbc-a1b2c3d4-e5f6.cloud.databricks.com",
    "https//dbc-a1b2c3d4-e5f6.cloud.databricks.com",
    "//dbc-a1b2c3d4-e5f6.cloud.databricks.com",
    "https://dbc-a1b2c3d4-e5f6.cloud.databricks.com:443",
    "https://dbc-a1b2c3d4-e5f6.cloud.databricks.com/?o=7474#job/12",
    "https://dbc-a1b2c3d4-e5f6.cloud.databricks.com/browse/folders/1?o=7474",
    "https://dbc-a1b2c3d4-e5f6.cloud.databricks.com/api/2.0/",
  ])("%s is the workspace's origin", (text) => {
    expect(normaliseHost(text)).toMatchObject({ ok: true, host: wanted });
  });

  it("keeps the workspace id of an address copied from the browser", () => {
    expect(normaliseHost(`${wanted}/?o=7474&a=1`)).toMatchObject({ workspaceId: "7474" });
    expect(normaliseHost(wanted)).toMatchObject({ workspaceId: null });
    expect(normaliseHost(`${wanted}/?o=0`)).toMatchObject({ workspaceId: null });
  });

  it.each([
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://localhost:4010/", "http://localhost:4010"],
    ["localhost:4010", "http://localhost:4010"],
    ["127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://[::1]:4010", "http://[::1]:4010"],
    ["https://adb-123.4.azuredatabricks.net", "https://adb-123.4.azuredatabricks.net"],
    ["https://proxy.example.com:8443", "https://proxy.example.com:8443"],
  ])("%s is %s", (text, host) => {
    expect(normaliseHost(text)).toMatchObject({ ok: true, host });
  });

  it.each([
    "",
    "   ",
    "http://dbc-a1b2.cloud.databricks.com",
    "http://127.0.0.1.evil.example",
    "ftp://dbc-a1b2.cloud.databricks.com",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://user:secret@dbc-a1b2.cloud.databricks.com",
    "https://",
    "my workspace",
    "workspace",
    "https://dbc a1b2.cloud.databricks.com",
  ])("%j is refused with a reason and a next step", (text) => {
    expect(normaliseHost(text)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/./),
      hint: expect.stringContaining("https"),
    });
  });

  it("does not repeat a token that was pasted into the field for the host", () => {
    const token = "dapi0123456789abcdef0123456789abcdef";
    expect(JSON.stringify(normaliseHost(token))).not.toContain(token);
    expect(normaliseHost(token).ok).toBe(false);
  });
});
