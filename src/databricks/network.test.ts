import { createServer, type Server as HttpServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import {
  connect,
  createServer as createSocketServer,
  type AddressInfo,
  type Server,
  type Socket,
} from "node:net";
import { afterEach, describe, expect, it, vi, onTestFinished } from "vitest";
import { fetchTransport } from "./fetch-transport.ts";
import { testCertificate, testKey } from "./testing/certificate.ts";
import {
  aChatWorkspace,
  aService,
  asked,
  aWorkspace,
  collect,
  delta,
  json,
  never,
  page,
  saysHello,
  sse,
  testToken,
} from "./testing/workspace.ts";
import { undiciTransport } from "./undici-transport.ts";

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

function patientWorkspace() {
  const closed = Promise.withResolvers<number>();
  const workspace = aWorkspace((_, response) => {
    response.on("close", () => closed.resolve(performance.now()));
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(sse([delta({ content: "Half an" })]));
  });
  return { workspace, closed: closed.promise };
}

describe("stopping closes the upstream call at once", () => {
  it("within 50 milliseconds when the person stops in the middle of an answer", async () => {
    const delays: number[] = [];
    // The best of a few, for the machine may be busy with something else.
    for (let round = 0; round < 5; round += 1) {
      const { workspace, closed } = patientWorkspace();
      const { service } = aService(await workspace);
      const stop = new AbortController();
      const stopped = { text: "", at: 0 };
      const reading = async () => {
        for await (const batch of service.stream(asked, stop.signal)) {
          stopped.text += batch.map((part) => (part.type === "text-delta" ? part.text : "")).join("");
          stopped.at = performance.now();
          stop.abort();
        }
      };
      await expect(reading()).rejects.toMatchObject({ code: "aborted" });
      expect(stopped.text).toBe("Half an");
      delays.push((await closed) - stopped.at);
    }
    expect(Math.min(...delays)).toBeLessThan(50);
  });

  it("when the reader simply goes away", async () => {
    const { workspace, closed } = patientWorkspace();
    const { service } = aService(await workspace);
    for await (const batch of service.stream(asked, never)) {
      expect(batch).not.toEqual([]);
      break;
    }
    await expect(closed).resolves.toBeGreaterThan(0);
  });

  it("before the first byte", async () => {
    const closed = Promise.withResolvers<void>();
    const workspace = await aWorkspace((_, response) => {
      response.on("close", () => closed.resolve());
    });
    const { service } = aService(workspace);
    const { error } = await collect(service.stream(asked, AbortSignal.timeout(50)));
    expect(error).toMatchObject({ code: "aborted" });
    await closed.promise;
  });

  it("and calls nobody when it was stopped before it began", async () => {
    const workspace = await aChatWorkspace(saysHello);
    const { service } = aService(workspace);
    expect((await collect(service.stream(asked, AbortSignal.abort()))).error).toMatchObject({
      code: "aborted",
    });
    expect(workspace.requests).toEqual([]);
  });
});

describe("deadlines", () => {
  it("a stall in the middle is an error, and what came stays (list 8)", async () => {
    const { workspace } = patientWorkspace();
    const { service } = aService(await workspace, { timeouts: { idleMs: 60 } });
    const { text, error } = await collect(service.stream(asked, never));
    expect(text).toBe("Half an");
    expect(error).toMatchObject({ code: "stream_broken", message: expect.stringContaining("stalled") });
  });

  it("a slow answer is no stall as long as something comes", async () => {
    const workspace = await aWorkspace((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      let sent = 0;
      const timer = setInterval(() => {
        sent += 1;
        response.write(sent < 6 ? sse([delta({ content: "." })]) : ": still here\n\n");
        if (sent < 9) return;
        clearInterval(timer);
        response.end(sse([delta({}, "stop")]));
      }, 60);
    });
    const { service } = aService(workspace, { timeouts: { firstByteMs: 5_000, idleMs: 400 } });
    expect(await collect(service.stream(asked, never))).toMatchObject({ text: ".....", error: null });
  });

  it("no first byte in time reads as such", async () => {
    const workspace = await aWorkspace(() => undefined);
    const { service } = aService(workspace, { timeouts: { firstByteMs: 60 } });
    expect((await collect(service.stream(asked, never))).error).toMatchObject({
      code: "timeout",
      retryable: true,
    });
  });

  it("headers without a first byte count as no answer", async () => {
    const workspace = await aWorkspace((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.flushHeaders();
    });
    const { service } = aService(workspace, { timeouts: { firstByteMs: 60 } });
    expect((await collect(service.stream(asked, never))).error).toMatchObject({ code: "timeout" });
  });

  it("an answer that said its end does not wait for a line that stays open", async () => {
    const workspace = await aWorkspace((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(sse([delta({ content: "Hi" }, "stop")]));
    });
    const { service } = aService(workspace, { timeouts: { tailMs: 60 } });
    expect(await collect(service.stream(asked, never))).toMatchObject({ text: "Hi", error: null });
  });
});

describe("a wrong host gives one clear message each (list 1)", () => {
  const login = page(
    '<html><head><title>Databricks - Sign In</title></head><body><div id="login-page"></div></body></html>',
  );

  it.each([
    ["a login page with status 200", login, "Databricks - Sign In"],
    ["a page of another program", page("<!doctype html><h1>It works</h1>", 404), "web page"],
    ["a redirect to a login", redirect("/login?next_url=/api/2.0/"), "elsewhere"],
    ["text that is no data", (response: Parameters<typeof login>[0]) => response.end("hello"), "web page"],
  ])("%s", async (_, answer, words) => {
    const workspace = await aChatWorkspace(answer);
    const { service } = aService(workspace);
    const { error } = await collect(service.stream(asked, never));
    expect(error).toMatchObject({
      code: "wrong_host",
      message: expect.stringContaining(words),
      hint: expect.stringContaining("DATABRICKS_HOST"),
    });
  });

  it("a redirect is not followed, to another origin least of all", async () => {
    const elsewhere = await aWorkspace((_, response) => json({})(response));
    const workspace = await aChatWorkspace(redirect(`${elsewhere.host}/steal`));
    const { service } = aService(workspace);
    expect((await collect(service.stream(asked, never))).error).toMatchObject({ code: "wrong_host" });
    expect(elsewhere.requests).toEqual([]);
    expect(workspace.requests).toHaveLength(1);
  });

  it("a workspace behind a private link says that the network is the matter", async () => {
    const workspace = await aChatWorkspace(redirect("/login.html?error=private-link-validation-error:7474"));
    const { service } = aService(workspace);
    expect((await collect(service.stream(asked, never))).error).toMatchObject({ code: "ip_blocked" });
  });

  it("a name that does not exist", async () => {
    const { service } = aService({ host: "https://no-such-workspace.invalid" });
    const { error } = await collect(service.stream(asked, never));
    expect(error).toMatchObject({
      code: "host_unreachable",
      message: expect.stringContaining("no-such-workspace.invalid"),
    });
  });

  it("a port where nobody listens", async () => {
    const { service } = aService({ host: "http://127.0.0.1:1" });
    expect((await collect(service.stream(asked, never))).error).toMatchObject({ code: "host_unreachable" });
  });
});

describe("TLS verification is never off (list 1)", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  async function tlsWorkspace() {
    const seen: string[] = [];
    const server = createTlsServer({ key: testKey, cert: testCertificate }, (request, response) => {
      seen.push(request.headers.authorization ?? "");
      response.setHeader("content-type", "application/json");
      response.end('{"endpoints":[]}');
    });
    return { host: `https://localhost:${await listen(server)}`, seen };
  }

  it("a certificate that nobody vouches for is refused, and the token stays here", async () => {
    const { host, seen } = await tlsWorkspace();
    const { service } = aService({ host });
    await expect(service.models()).rejects.toMatchObject({
      code: "tls_failed",
      hint: expect.stringContaining("NODE_EXTRA_CA_CERTS"),
    });
    expect(seen).toEqual([]);
  });

  it("not even when the environment asks for it", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    const { host, seen } = await tlsWorkspace();
    const { service } = aService({ host });
    await expect(service.models()).rejects.toMatchObject({ code: "tls_failed" });
    expect(seen).toEqual([]);
  });

  it("a company's own certificate authority works", async () => {
    const { host } = await tlsWorkspace();
    const transport = undiciTransport({ extraCertificates: testCertificate });
    const { service } = aService({ host }, { transport });
    await expect(service.models()).resolves.toEqual([]);
    await transport.close();
  });
});

describe("a proxy", () => {
  async function aProxy(answer: "200 Connection Established" | "407 Proxy Authentication Required") {
    const tunnels: string[] = [];
    const sockets = new Set<Socket>();
    const server: HttpServer = createServer();
    server.on("connect", (request, client: Socket) => {
      tunnels.push(request.url ?? "");
      client.write(`HTTP/1.1 ${answer}\r\n\r\n`);
      const [, port] = (request.url ?? "").split(":");
      const upstream = connect(Number(port), "127.0.0.1");
      sockets.add(upstream);
      upstream.pipe(client).pipe(upstream);
      upstream.on("error", () => client.destroy());
      client.on("error", () => upstream.destroy());
    });
    const port = await listen(server);
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
    });
    return { url: `http://127.0.0.1:${port}`, tunnels };
  }

  async function secureWorkspace() {
    const server = createTlsServer({ key: testKey, cert: testCertificate }, (_, response) => {
      response.setHeader("content-type", "application/json");
      response.end('{"endpoints":[]}');
    });
    const port = await listen(server);
    onTestFinished(() => server.closeAllConnections());
    return port;
  }

  it("named in HTTPS_PROXY is used, and the certificate behind it is checked as ever", async () => {
    const port = await secureWorkspace();
    const proxy = await aProxy("200 Connection Established");
    const host = `https://workspace.localtest:${port}`;
    const transport = undiciTransport({ httpsProxy: proxy.url, extraCertificates: testCertificate });
    await expect(aService({ host }, { transport }).service.models()).resolves.toEqual([]);
    // The name is known to the proxy alone, so that it can't have been reached without it.
    expect(proxy.tunnels).toEqual([`workspace.localtest:${port}`]);
    await transport.close();

    const strict = undiciTransport({ httpsProxy: proxy.url });
    await expect(aService({ host }, { transport: strict }).service.models()).rejects.toMatchObject({
      code: "tls_failed",
    });
    await strict.close();
  });

  it("is left out for the hosts of NO_PROXY and for this machine", async () => {
    const port = await secureWorkspace();
    const proxy = await aProxy("200 Connection Established");
    const transport = undiciTransport({
      httpsProxy: proxy.url,
      noProxy: "workspace.localtest",
      extraCertificates: testCertificate,
    });
    const { service } = aService({ host: `https://workspace.localtest:${port}` }, { transport });
    await expect(service.models()).rejects.toMatchObject({ code: "host_unreachable" });
    await expect(
      aService({ host: `https://localhost:${port}` }, { transport }).service.models(),
    ).resolves.toEqual([]);
    expect(proxy.tunnels).toEqual([]);
    await transport.close();
  });

  it("that does not let the call through is named as the cause", async () => {
    const port = await secureWorkspace();
    const proxy = await aProxy("407 Proxy Authentication Required");
    const transport = undiciTransport({ httpsProxy: proxy.url, extraCertificates: testCertificate });
    const { service } = aService({ host: `https://workspace.localtest:${port}` }, { transport });
    await expect(service.models()).rejects.toMatchObject({
      code: "host_unreachable",
      hint: expect.stringContaining("HTTPS_PROXY"),
    });
    await transport.close();
  });
});

describe("connections", () => {
  it("are used again after a streamed answer", async () => {
    const sockets = new Set<unknown>();
    const workspace = await aWorkspace((_, response) => {
      sockets.add(response.socket);
      saysHello(response);
    });
    const { service } = aService(workspace);
    for (let turn = 0; turn < 3; turn += 1) {
      await collect(service.stream(asked, never));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(sockets.size).toBe(1);
  });

  it("that the other side closed meanwhile do not fail the next answer", async () => {
    const workspace = await aWorkspace((_, response) => {
      saysHello(response);
      setTimeout(() => response.socket?.destroy(), 5);
    });
    const { service } = aService(workspace);
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await collect(service.stream(asked, never))).error).toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

  it("that break in the headers are told as unreachable, with the network's own word", async () => {
    const port = await listen(createSocketServer((socket) => socket.end("HTTP/1.1 20")));
    const { service } = aService({ host: `http://127.0.0.1:${port}` });
    expect((await collect(service.stream(asked, never))).error).toMatchObject({ code: "host_unreachable" });
  });
});

describe("the workspace without a port", () => {
  const answer = () =>
    new Response(sse([delta({ content: "Hi" }, "stop"), "[DONE]"]), {
      headers: { "content-type": "text/event-stream" },
    });

  it("answers through the same service", async () => {
    const seen: string[] = [];
    const transport = fetchTransport(async (request) => {
      seen.push(`${request.method} ${request.url} ${request.headers.get("authorization")}`);
      return answer();
    });
    const { service } = aService({ host: "http://simulated.localhost" }, { transport, mode: "development" });
    expect(await collect(service.stream(asked, never))).toMatchObject({ text: "Hi", error: null });
    expect(seen).toEqual([
      `POST http://simulated.localhost/serving-endpoints/some-model/invocations Bearer ${testToken}`,
    ]);
    expect(service.connection().simulated).toBe(true);
  });

  it("is stopped at once, even when it does not listen to the signal", async () => {
    const cancelled = Promise.withResolvers<void>();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(sse([delta({ content: "Half" })]))),
      cancel: () => cancelled.resolve(),
    });
    const transport = fetchTransport(
      async () => new Response(body, { headers: { "content-type": "text/event-stream" } }),
    );
    const { service } = aService({ host: "http://simulated.localhost" }, { transport });
    const { text, error } = await collect(service.stream(asked, AbortSignal.timeout(50)));
    expect({ text, error }).toMatchObject({ text: "Half", error: { code: "aborted" } });
    await cancelled.promise;
  });
});

function redirect(location: string) {
  return (response: Parameters<typeof saysHello>[0]) => {
    response.writeHead(303, { location });
    response.end();
  };
}
