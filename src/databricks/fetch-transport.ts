import type { Transport } from "./transport.ts";

/** Reaches whatever answers a `Request`, without a port: the simulated workspace in this process, or a test's. */
export function fetchTransport(fetch: (request: Request) => Promise<Response>): Transport {
  return async ({ method, url, headers, body, signal }) => {
    signal.throwIfAborted();
    const payload = body === undefined || typeof body === "string" ? body : await collect(body);
    const request = new Request(url, {
      method,
      headers: { ...headers },
      signal,
      redirect: "manual",
      ...(payload === undefined ? {} : { body: payload }),
    });
    const response = await untilAborted(fetch(request), signal);
    const reader = response.body?.getReader();
    const close = () => {
      // A body that already failed refuses to be cancelled; there is nothing left to close then.
      reader?.cancel().catch(() => undefined);
    };
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: read(reader, signal),
      close,
    };
  };
}

async function* read(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  if (reader === undefined) return;
  const stop = () => {
    reader.cancel(signal.reason).catch(() => undefined); // It may have failed by itself in the same moment.
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    while (true) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener("abort", stop);
    stop();
  }
}

/** Rejects as soon as the signal says so, also when the other side does not listen to it. */
async function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

async function collect(body: Uint8Array | AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
