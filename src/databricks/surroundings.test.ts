import { createServer, type AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { surroundingSteps, type Surroundings } from "./surroundings.ts";
import { testCertificate } from "./testing/certificate.ts";
import { never } from "./testing/workspace.ts";
import { systemTiming } from "./timing.ts";

const nothing: Surroundings = {
  host: "https://dbc-a1.cloud.databricks.com",
  httpsProxy: null,
  noProxy: null,
  extraCertificates: null,
  cliPath: null,
};
const look = async (around: Partial<Surroundings>) => {
  const [proxy, certificates, cli] = await surroundingSteps({ ...nothing, ...around }, never);
  return { proxy: proxy!, certificates: certificates!, cli: cli! };
};

describe("what lies around the connection", () => {
  it("is skipped where there is nothing", async () => {
    const steps = await surroundingSteps(nothing, never);
    expect(steps.map(({ name, state, hint }) => [name, state, hint])).toEqual([
      ["proxy", "skipped", ""],
      ["certificates", "skipped", ""],
      ["cli", "skipped", ""],
    ]);
  });

  it("a proxy that answers, and one that does not", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    onTestFinished(() => {
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    expect((await look({ httpsProxy: `http://127.0.0.1:${port}` })).proxy).toMatchObject({ state: "ok" });
    expect((await look({ httpsProxy: "http://127.0.0.1:1" })).proxy).toMatchObject({
      state: "failed",
      hint: expect.stringContaining("HTTPS_PROXY"),
    });
    expect((await look({ httpsProxy: "proxy" })).proxy).toMatchObject({ state: "failed" });
  });

  it.each(["*", "dbc-a1.cloud.databricks.com", ".databricks.com", "x.example, *.cloud.databricks.com:443"])(
    "NO_PROXY=%s leaves the workspace out",
    async (noProxy) => {
      expect((await look({ httpsProxy: "http://127.0.0.1:1", noProxy })).proxy).toMatchObject({
        state: "ok",
      });
    },
  );

  it("a company's certificates: readable, unreadable, none, expired", async () => {
    const file = "/etc/company.pem";
    const state = async (text: string | null, year = 2027) => {
      const timing = { ...systemTiming, now: () => Date.UTC(year) };
      return (await look({ extraCertificates: { file, text }, timing })).certificates;
    };
    expect(await state(`${testCertificate}\n${testCertificate}`)).toMatchObject({
      state: "ok",
      message: expect.stringContaining("2 more"),
    });
    expect(await state(null)).toMatchObject({ state: "failed", message: expect.stringContaining(file) });
    expect(await state("hello")).toMatchObject({ state: "failed" });
    expect(await state(testCertificate, 2300)).toMatchObject({ state: "warning" });
  });

  it.each([
    ["Databricks CLI v0.298.0", "ok"],
    ["Version 0.18.0", "warning"],
    ["", "warning"],
  ])("the databricks command that says %j", async (printed, state) => {
    expect((await look({ cliPath: "databricks", run: async () => printed })).cli).toMatchObject({ state });
  });

  it("the databricks command that does not start", async () => {
    expect((await look({ cliPath: "/no/such/databricks" })).cli).toMatchObject({ state: "warning" });
  });
});
