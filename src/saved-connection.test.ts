import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConnection, saveConnection } from "./saved-connection.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "carole-saved-"));
const connection = { host: "https://a.example.com", token: "dapi1", savedAt: "2026-11-23T09:00:00.000Z" };

describe("a connection entered in the settings", () => {
  it("comes back as it was saved, in a file that only its owner can read", () => {
    const data = folder();
    expect(loadConnection(data)).toBeUndefined();
    saveConnection(data, connection);
    saveConnection(data, { ...connection, token: "dapi2" });
    expect(loadConnection(data)).toEqual({ ...connection, token: "dapi2" });
    expect(statSync(join(data, "connection.json")).mode & 0o777).toBe(0o600);
  });

  it("is refused, without repeating it, when the file is damaged", () => {
    const data = folder();
    writeFileSync(join(data, "connection.json"), '{"host":"https://a.example.com","token":"dapi-secret"');
    expect(() => loadConnection(data)).toThrow(/can't be read as a saved connection/);
    expect(() => loadConnection(data)).not.toThrow(/dapi-secret/);
  });
});
