import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { lakebaseConnection, lakebasePassword, isLakebase } from "../../src/composition/lakebase.ts";
import { readConfig } from "../../src/config.ts";
import { tokenCredential } from "../../src/databricks/credential.ts";
import { fetchTransport } from "../../src/databricks/fetch-transport.ts";
import { testCertificate, testKey } from "../../src/databricks/testing/certificate.ts";
import { systemTiming } from "../../src/databricks/timing.ts";
import { aHost, aToken, aWorkspace } from "../../src/simulator/testing/test-workspace.ts";
import { openPostgresStorage } from "../../src/storage/postgres.ts";
import { startPostgres, type RunningPostgres } from "../../src/storage/testing/start-postgres.ts";
import { recovery } from "./support/patience.ts";
import { aTask } from "../../src/shared/testing/a-task.ts";

const endpoint = "projects/carole/branches/main/endpoints/primary";

/** A simulated workspace that gives passwords, with a clock that the test moves. */
function aWorkspaceWithPasswords() {
  const { workspace, clock } = aWorkspace();
  let asked = 0;
  const transport = fetchTransport((request) => {
    asked += 1;
    return workspace.fetch(request);
  });
  const password = lakebasePassword({
    workspace: aHost,
    credential: tokenCredential(aToken),
    endpoint,
    transport,
    timing: { ...systemTiming, now: () => clock.now().getTime() },
  });
  return { clock, password, transport, asked: () => asked };
}

describe("the hourly password of Lakebase", () => {
  it("is fetched once, however many connections are made at the same time", async () => {
    const { password, asked } = aWorkspaceWithPasswords();
    const all = await Promise.all(Array.from({ length: 10 }, () => password()));
    expect(new Set(all).size).toBe(1);
    expect(asked()).toBe(1);
  });

  it("is asked for anew minutes before it ends, and never used to its last", async () => {
    const { clock, password, asked } = aWorkspaceWithPasswords();
    const first = await password();
    clock.advance(50 * 60_000);
    expect(await password()).toBe(first);
    expect(asked()).toBe(1);
    clock.advance(8 * 60_000);
    expect(await password()).toBe(first);
    await vi.waitFor(async () => expect(await password()).not.toBe(first));
    expect(asked()).toBe(2);
  });

  it("of a provisioned instance is the workspace's own token", async () => {
    const { transport } = aWorkspaceWithPasswords();
    const credential = tokenCredential(aToken);
    const password = lakebasePassword({ workspace: aHost, credential, endpoint: null, transport });
    expect(await password()).toBe(aToken);
  });

  it("that the workspace refuses to give is told in plain words, without the token", async () => {
    const { transport } = aWorkspaceWithPasswords();
    const credential = tokenCredential("dapi-wrong");
    const password = lakebasePassword({ workspace: aHost, credential, endpoint, transport });
    await expect(password()).rejects.toMatchObject({ code: "token_refused", retryable: false });
    await expect(password()).rejects.not.toThrow("dapi-wrong");
  });
});

describe("which database is Lakebase", () => {
  const config = (variables: Record<string, string>) =>
    readConfig({ variables, folder: "/nowhere", homeFolder: "/nowhere" });
  const attached = {
    PGHOST: "instance-1.database.cloud.databricks.com",
    PGUSER: "me",
    DATABRICKS_HOST: aHost,
  };

  it("is known by its endpoint or its host; a password of one's own or an address comes first", () => {
    expect(isLakebase(config(attached))).toBe(true);
    expect(isLakebase(config({ PGHOST: "10.0.0.1", LAKEBASE_ENDPOINT: endpoint }))).toBe(true);
    expect(isLakebase(config({ ...attached, PGPASSWORD: "native" }))).toBe(false);
    expect(isLakebase(config({ ...attached, DATABASE_URL: "postgres://somewhere/else" }))).toBe(false);
    expect(isLakebase(config({ PGHOST: "db.example.com", PGUSER: "me" }))).toBe(false);
    expect(() => config({ LAKEBASE_ENDPOINT: "primary" })).toThrow("LAKEBASE_ENDPOINT");
  });

  it("is always spoken to over TLS with a checked certificate, as PGUSER or the service principal", () => {
    const { transport } = aWorkspaceWithPasswords();
    const signIn = { DATABRICKS_CLIENT_ID: "principal", DATABRICKS_CLIENT_SECRET: "secret" };
    const found = lakebaseConnection(config({ ...attached, ...signIn, PGSSLMODE: "disable" }), transport);
    expect(found).toMatchObject({ user: "me", database: "databricks_postgres", port: 5432 });
    expect(found.ssl.rejectUnauthorized).toBe(true);
    const { PGUSER: _nobody, ...unnamed } = attached;
    expect(lakebaseConnection(config({ ...unnamed, ...signIn }), transport).user).toBe("principal");
    expect(() => lakebaseConnection(config(unnamed), transport)).toThrow("Nobody is named");
  });
});

describe("Carole on Lakebase", () => {
  let postgres: RunningPostgres;
  beforeAll(async () => {
    postgres = await startPostgres({ tls: { certificate: testCertificate, key: testKey } });
  });
  afterAll(() => postgres?.remove());

  async function changePassword(password: string): Promise<void> {
    const administrator = new Client({ connectionString: postgres.connectionString });
    await administrator.connect();
    await administrator.query(`alter role carole_app password ${administrator.escapeLiteral(password)}`);
    await administrator.end();
  }

  it("signs in with the token, and with the next one when it comes back from scale to zero an hour later", async () => {
    const { clock, password } = aWorkspaceWithPasswords();
    const { hostname, port, username, pathname } = new URL(await postgres.createDatabase("lakebase"));
    await changePassword(await password());
    const storage = await openPostgresStorage({
      connection: {
        host: hostname,
        port: Number(port),
        user: username,
        database: pathname.slice(1),
        password,
        ssl: { ca: testCertificate, rejectUnauthorized: true },
      },
    });
    const anna = storage.forOwner("anna");
    await anna.transaction(({ tasks }) => tasks.insert(aTask()));
    await postgres.stop();
    await expect(storage.ping()).rejects.toMatchObject({ code: "database_unavailable", retryable: true });
    await postgres.start();
    clock.advance(2 * 3_600_000);
    await changePassword(await password());
    await vi.waitFor(async () => expect((await anna.tasks.counts("2026-11-23")).open).toBe(1), recovery);
    await storage.close();
  });

  it("does not sign in to a server whose certificate nobody vouches for", async () => {
    const url = new URL(await postgres.createDatabase("strangers"));
    const parts = { host: url.hostname, port: Number(url.port), user: url.username, database: "strangers" };
    const connection = { ...parts, password: async () => "carole", ssl: { rejectUnauthorized: true } };
    await expect(openPostgresStorage({ connection })).rejects.toThrow(/certificate/i);
  });
});
