import { describe, expect, test } from "vitest";
import type { Connection } from "../shared/connection.ts";
import { testConnection, testModels, testWorkspace } from "./testing/test-door.ts";
import { createSwitchingWorkspace } from "./workspace.ts";
import type { SwitchingWorkspaceOptions } from "./workspace.ts";

type Service = SwitchingWorkspaceOptions["service"];

/** One workspace that says its own name. */
function aService(name: string, state: Connection["state"] = "ok", simulated = true) {
  const connection: Connection = { ...testConnection, host: name, state, simulated };
  const events: string[] = [];
  let listener: (connection: Connection) => void = () => undefined;
  const service: Service = {
    ...testWorkspace(),
    models: async () => [...testModels],
    connection: () => connection,
    check: async () => connection,
    async *stream() {
      yield [{ type: "text-delta", text: `${name} one` }];
      await Promise.resolve();
      yield [{ type: "text-delta", text: `${name} two` }];
    },
    asUser: (token) => ({
      proxy: testWorkspace().proxy,
      async *stream() {
        yield [{ type: "text-delta", text: `${name} as ${token}` }];
      },
    }),
    watch: () => void events.push("watch"),
    close: () => void events.push("close"),
    onChanged: (heard) => {
      listener = heard;
      return () => (listener = () => undefined);
    },
  };
  return { service, events, change: () => listener(connection) };
}
const credentials = { host: "https://new.example.com", token: "dapi-1" };
const { signal } = new AbortController();

describe("a workspace that can be exchanged", () => {
  test("takes new credentials into use when they work, and looks after the new one", async () => {
    const [old, next] = [aService("old"), aService("next")];
    const workspace = createSwitchingWorkspace({ service: old.service, serviceFor: () => next.service });
    const heard: (string | null)[] = [];
    workspace.onChanged(({ host }) => void heard.push(host));
    workspace.watch();
    expect((await workspace.reconfigure(credentials, signal)).host).toBe("next");
    expect(workspace.connection().host).toBe("next");
    expect(old.events).toEqual(["watch", "close"]);
    expect(next.events).toEqual(["watch"]);
    old.change();
    next.change();
    expect(heard).toEqual(["next", "next"]);
  });

  test("stays with the former one when they do not work", async () => {
    const [old, next] = [aService("old"), aService("next", "failed")];
    const workspace = createSwitchingWorkspace({ service: old.service, serviceFor: () => next.service });
    expect((await workspace.reconfigure(credentials, signal)).state).toBe("failed");
    expect(workspace.connection().host).toBe("old");
    expect([old.events, next.events]).toEqual([[], ["close"]]);
  });

  test("is asked as a person with that person's token, but not where it is simulated", async () => {
    const heard = async (simulated: boolean) => {
      const { service } = aService("it", "ok", simulated);
      const workspace = createSwitchingWorkspace({ service, serviceFor: () => service });
      const stream = workspace.asUser("eyJ-hers").stream({ model: "m", messages: [], tools: [] }, signal);
      for await (const [part] of stream) return part?.type === "text-delta" ? part.text : "";
      return "";
    };
    expect([await heard(false), await heard(true)]).toEqual(["it as eyJ-hers", "it one"]);
  });

  test("lets an answer that is being written end where it began", async () => {
    const [old, next] = [aService("old"), aService("next")];
    const workspace = createSwitchingWorkspace({ service: old.service, serviceFor: () => next.service });
    const request = { model: "m", messages: [], tools: [] };
    const texts: string[] = [];
    for await (const batch of workspace.stream(request, signal)) {
      texts.push(...batch.map((part) => (part.type === "text-delta" ? part.text : "")));
      if (texts.length === 1) await workspace.reconfigure(credentials, signal);
    }
    expect(texts).toEqual(["old one", "old two"]);
  });
});
