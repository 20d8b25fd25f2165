import { parseArgs } from "node:util";
import { CaroleError, errorCodes, type ErrorCode } from "../shared/errors.ts";

/** The running Carole, over HTTP. Every call has a deadline. */
export interface ServerClient {
  readonly url: string;
  get<Answer>(path: string): Promise<Answer>;
  post<Answer>(path: string, body: unknown): Promise<Answer>;
  /** The answer's body as it streams; ended by the server or after ten minutes. */
  stream(path: string, body: unknown): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
}

const callMs = 15_000;
const answerMs = 600_000;

/** Splits `--url` from the words that are the command's own. */
export function readServerArguments(args: readonly string[]): { client: ServerClient; words: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { url: { type: "string" } },
    allowPositionals: true,
  });
  const port = process.env.PORT ?? "5173";
  return {
    client: connect(values.url ?? process.env.CAROLE_URL ?? `http://127.0.0.1:${port}`),
    words: positionals.join(" ").trim(),
  };
}

function connect(url: string): ServerClient {
  const call = async (path: string, init: RequestInit, deadline: number): Promise<Response> => {
    let response: Response;
    try {
      response = await fetch(new URL(path, url), { ...init, signal: AbortSignal.timeout(deadline) });
    } catch (cause) {
      throw new CaroleError("host_unreachable", `No Carole answers at ${url}.`, {
        hint: "Start it with npm start, or name its address with --url.",
        retryable: true,
        cause,
      });
    }
    if (!response.ok) throw await failure(response);
    return response;
  };
  const post = (body: unknown): RequestInit => ({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return {
    url,
    get: async (path) => (await call(path, {}, callMs)).json(),
    post: async (path, body) => (await call(path, post(body), callMs)).json(),
    stream: async (path, body) => {
      const { body: stream } = await call(path, post(body), answerMs);
      if (stream === null)
        throw new CaroleError("stream_broken", "The answer came without a body.", { retryable: true });
      return stream;
    },
  };
}

async function failure(response: Response): Promise<CaroleError> {
  const text = await response.text();
  try {
    const { error } = JSON.parse(text) as {
      error: { code: string; message: string; hint: string; retryable: boolean };
    };
    const code: ErrorCode = errorCodes.find((known) => known === error.code) ?? "internal";
    return new CaroleError(code, error.message, { hint: error.hint, retryable: error.retryable });
  } catch (cause) {
    return new CaroleError(
      "internal",
      `The server answered ${response.status} in a form that is not Carole's.`,
      {
        hint: "Is another program running at this address?",
        cause,
      },
    );
  }
}
