import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { testCertificate, testKey } from "../../src/databricks/testing/certificate.ts";
import { startPostgres, type RunningPostgres } from "../../src/storage/testing/start-postgres.ts";
import { startLakebaseWorkspace, type LakebaseWorkspace } from "./support/lakebase-workspace.ts";
import { recovery } from "./support/patience.ts";
import { startCarole, temporaryFolder, type RunningProcess } from "./support/processes.ts";

const token = `dapi${"0".repeat(32)}`;
/** A password is given up a minute before its end, so this one is used for three seconds. */
const shortMs = 63_000;

describe("Carole as it is started on Lakebase", () => {
  let postgres: RunningPostgres;
  let workspace: LakebaseWorkspace;
  let carole: RunningProcess | undefined;
  let environment: Record<string, string>;

  const health = async (): Promise<unknown> => (await fetch(`${carole?.url}/api/health`)).json();
  const create = (title: string): Promise<Response> =>
    fetch(`${carole?.url}/api/tasks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ title }),
    });
  const titles = async (): Promise<string[]> => {
    const { items } = (await (await fetch(`${carole?.url}/api/tasks`)).json()) as {
      items: { title: string }[];
    };
    return items.map(({ title }) => title);
  };

  beforeAll(async () => {
    postgres = await startPostgres({ tls: { certificate: testCertificate, key: testKey } });
    const { hostname, port, username } = new URL(await postgres.createDatabase("lakebase"));
    workspace = await startLakebaseWorkspace(postgres, username);
    const certificates = join(temporaryFolder(), "company.crt");
    writeFileSync(certificates, testCertificate);
    environment = {
      PGHOST: hostname,
      PGPORT: port,
      PGUSER: username,
      PGDATABASE: "lakebase",
      LAKEBASE_ENDPOINT: "projects/carole/branches/main/endpoints/primary",
      DATABRICKS_HOST: workspace.url,
      DATABRICKS_TOKEN: token,
      NODE_EXTRA_CA_CERTS: certificates,
    };
  });
  afterAll(async () => {
    await carole?.end("SIGKILL");
    await workspace?.close();
    await postgres?.remove();
  });

  it("waits for its first password while the workspace gives none, and says so", async () => {
    workspace.refuses = true;
    carole = await startCarole(temporaryFolder(), environment);
    expect(await health()).toMatchObject({ status: "ok", database: "postgres: away" });
    expect((await create("Too early")).status).toBe(503);
    workspace.refuses = false;
    workspace.holdForMs = shortMs;
    await vi.waitFor(async () => expect(await health()).toMatchObject({ database: "postgres" }), recovery);
    expect((await create("First")).status).toBe(201);
  });

  it("signs in anew, with a new password, when the database comes back from zero after the old one ended", async () => {
    const before = workspace.passwords.length;
    await pause(3_500);
    await postgres.stop();
    expect((await create("While it sleeps")).status).toBe(503);
    expect(await health()).toMatchObject({ database: "postgres: away" });
    await postgres.start();
    await vi.waitFor(async () => expect((await create("Second")).status).toBe(201), recovery);
    expect(workspace.passwords.length).toBeGreaterThan(before);
    expect(await titles()).toEqual(["Second", "First"]);
  });

  it("uses a password for all its connections while it holds, and tells none to anybody", async () => {
    const restart = async (): Promise<void> => {
      await postgres.stop();
      await postgres.start();
      await vi.waitFor(async () => expect((await create("Back")).status).toBe(201), recovery);
    };
    workspace.holdForMs = 3_600_000;
    await pause(3_500);
    await restart();
    const before = workspace.passwords.length;
    await restart();
    await vi.waitFor(async () => {
      const all = await Promise.all(
        Array.from({ length: 8 }, (_unused, index) => create(`At once ${index}`)),
      );
      expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    }, recovery);
    expect(workspace.passwords.length).toBe(before);
    const said = `${carole?.output()}${JSON.stringify(await health())}`;
    for (const secret of [...workspace.passwords, token]) expect(said).not.toContain(secret);
    expect(await carole?.end()).toBe(0);
  });

  it("does not start on a server whose certificate nobody vouches for, and says why", async () => {
    const { NODE_EXTRA_CA_CERTS: _company, ...unknown } = environment;
    await expect(startCarole(temporaryFolder(), unknown)).rejects.toThrow(
      "The database's certificate can't be trusted.",
    );
  });

  it("does not start on a server without encryption, and says why", async () => {
    const plain = await startPostgres();
    const { port } = new URL(await plain.createDatabase("lakebase"));
    await expect(startCarole(temporaryFolder(), { ...environment, PGPORT: port })).rejects.toThrow(
      "The database does not speak TLS",
    );
    await plain.remove();
  });
});
