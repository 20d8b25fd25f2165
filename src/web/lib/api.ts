import type { ErrorBody, ErrorCode } from "../../shared/errors.ts";
import { said } from "./i18n/translate.ts";

/** A refused or failed call, in the server's words as the reader's language has them. `hint` is the next step for a person. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ErrorCode | "offline";
  readonly hint: string;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly requestId: string | undefined;
  readonly status: number;

  constructor(
    status: number,
    body: Omit<ErrorBody, "requestId" | "code"> & { code: ErrorCode | "offline"; requestId?: string },
  ) {
    super(said(withoutField(body.message), body.code));
    this.status = status;
    this.code = body.code;
    this.hint = said(body.hint);
    this.retryable = body.retryable;
    this.retryAfterMs = body.retryAfterMs;
    // What the reader mends alone needs no id to quote.
    this.requestId = body.code === "invalid_request" ? undefined : body.requestId;
  }
}

/** A refused value is named as the request names it ("text: There is …"); the screen has one field, and knows which. */
const withoutField = (message: string): string => message.replace(/^[a-z]\w*: (?=[A-Z])/, "");

export interface CallOptions {
  readonly method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

const deadlineMs = 30_000;

/** Calls the server and throws an `ApiError` for anything but success. The answer's body is not read. */
export async function call(path: string, options: CallOptions = {}, withDeadline = true): Promise<Response> {
  const deadline = withDeadline ? AbortSignal.timeout(deadlineMs) : undefined;
  const signals = [options.signal, deadline].filter((signal) => signal !== undefined);
  const headers: Record<string, string> = { accept: "application/json", ...options.headers };
  if (options.body !== undefined) headers["content-type"] = "application/json";
  let response: Response;
  try {
    response = await fetch(path, {
      method: options.method ?? "GET",
      headers,
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(signals.length === 0 ? {} : { signal: AbortSignal.any(signals) }),
    });
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    throw offlineError();
  }
  if (!response.ok) throw await refusal(response);
  return response;
}

/** The same, with the JSON answer. The server's schemas are its own promise, checked there. */
export async function callJson<Result>(path: string, options: CallOptions = {}): Promise<Result> {
  const response = await call(path, options);
  if (response.status === 204) return undefined as Result;
  return (await response.json()) as Result;
}

function offlineError(): ApiError {
  return new ApiError(0, {
    code: "offline",
    message: "Carole can't be reached.",
    hint: "Your saved tasks are safe. Check that Carole is running, then try again.",
    retryable: true,
  });
}

async function refusal(response: Response): Promise<ApiError> {
  const text = await response.text();
  try {
    const { error } = JSON.parse(text) as { error: ErrorBody };
    if (typeof error.message === "string") return new ApiError(response.status, error);
  } catch {
    // Not our JSON (a proxy's page, say): told in general words below.
  }
  return new ApiError(response.status, {
    code: "internal",
    message: `The server answered with ${response.status}.`,
    hint: "Try again. If it stays, look at the server's log.",
    retryable: response.status >= 500,
  });
}

/** Any thrown thing in words that can be shown. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  return new ApiError(0, {
    code: "internal",
    message: "Something went wrong on this page.",
    hint: "Nothing was lost. Reload the page and try again.",
    retryable: true,
  });
}
