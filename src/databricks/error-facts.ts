/** What a refused or broken answer told, whatever shape it came in. */
export interface ErrorFacts {
  /** Of the HTTP answer, or the one named inside an error object in mid-stream; 0 where none was told. */
  readonly status: number;
  /** The official word such as `PERMISSION_DENIED`. A number there is the legacy form and counts as absent. */
  readonly errorCode: string | null;
  readonly message: string | null;
  /** The request field that the workspace complains about, where it says so in a field of its own. */
  readonly param: string | null;
  readonly html: boolean;
  readonly retryAfterMs: number | null;
  readonly requestId: string | null;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

export function factsOfResponse(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
  now: number,
): ErrorFacts {
  const inside = factsOfBody(body, headers["content-type"] ?? "");
  const message = inside.message ?? text(headers["x-databricks-reason-phrase"]);
  return {
    ...inside,
    status,
    message,
    retryAfterMs: retryAfter(headers["retry-after"], now) ?? inside.retryAfterMs,
    requestId: headers["x-request-id"] ?? inside.requestId ?? idInMessage(message),
  };
}

/** An error object that arrived inside a stream; null when the event is no error. */
export function factsOfEvent(event: Json): ErrorFacts | null {
  const told = (event["error"] ?? null) !== null || (event["error_code"] ?? null) !== null;
  if (!told) return null;
  const facts = factsOfObject(event);
  return { ...facts, requestId: facts.requestId ?? idInMessage(facts.message) };
}

function factsOfBody(body: string, contentType: string): ErrorFacts {
  const trimmed = body.trim();
  if (trimmed === "") return nothing;
  if (/html/i.test(contentType) || /^<(!doctype|html|head|body)/i.test(trimmed)) {
    return { ...nothing, html: true, message: htmlMessage(trimmed) };
  }
  const parsed = parse(trimmed);
  if (isObject(parsed)) return factsOfObject(parsed);
  // `CODE: message`, the way some gateways write it.
  const plain = /^([A-Z][A-Z_]{3,}):\s*([\s\S]+)$/.exec(trimmed);
  return plain
    ? { ...nothing, errorCode: plain[1]!, message: bounded(plain[2]!) }
    : { ...nothing, message: bounded(typeof parsed === "string" ? parsed : trimmed) };
}

function factsOfObject(body: Json): ErrorFacts {
  const error = isObject(body["error"]) ? body["error"] : {};
  const external = isObject(body["external_model_message"]) ? body["external_model_message"] : {};
  const externalError = isObject(external["error"]) ? external["error"] : {};
  // An external model's own words say more than the sentence around them.
  const message =
    text(body["message"]) ??
    text(error["message"]) ??
    text(body["detail"]) ??
    text(external["message"]) ??
    text(externalError["message"]) ??
    text(body["error"]);
  const codes = [
    body["error_code"],
    external["error_code"],
    error["code"],
    error["type"],
    externalError["code"],
    body["scimType"],
  ];
  const statuses = [
    body["error_code"],
    body["status"],
    error["code"],
    error["status"],
    externalError["code"],
  ];
  const inner = message === null ? null : parse(message);
  const unwrapped = isObject(inner) ? factsOfObject(inner) : null;
  return {
    status: statuses.map(Number).find((code) => code >= 400 && code < 600) ?? unwrapped?.status ?? 0,
    errorCode:
      codes.map(text).find((code) => code !== null && !/^\d+$/.test(code)) ?? unwrapped?.errorCode ?? null,
    message: unwrapped?.message ?? (message === null ? null : bounded(message)),
    param: text(error["param"]) ?? unwrapped?.param ?? null,
    html: false,
    retryAfterMs: seconds(error["retry_after"] ?? body["retry_after"]) ?? null,
    requestId: requestIdOfDetails(body["details"]) ?? text(body["request_id"]),
  };
}

const nothing: ErrorFacts = {
  status: 0,
  errorCode: null,
  message: null,
  param: null,
  html: false,
  retryAfterMs: null,
  requestId: null,
};

function parse(source: string): unknown {
  if (!/^[{["]/.test(source)) return undefined;
  try {
    return JSON.parse(source);
  } catch {
    return undefined; // Not JSON: the caller reads it as text.
  }
}

function htmlMessage(html: string): string | null {
  const inside = /<pre[^>]*>([\s\S]*?)<\/pre>/i.exec(html) ?? /<title[^>]*>([\s\S]*?)<\/title>/i.exec(html);
  return inside ? text(bounded(inside[1]!.replace(/<[^>]*>/g, " "))) : null;
}

function requestIdOfDetails(details: unknown): string | null {
  if (!Array.isArray(details)) return null;
  const withId: unknown = details.find(
    (detail: unknown) => isObject(detail) && text(detail["request_id"]) !== null,
  );
  return isObject(withId) ? text(withId["request_id"]) : null;
}

/** `[ReqId: 01ef…]` at the end of many messages. */
function idInMessage(message: string | null): string | null {
  return /\[ReqId:\s*([^\]\s]+)\s*\]/i.exec(message ?? "")?.[1] ?? null;
}

/** Seconds, or a date, as the header has it. */
function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const date = Date.parse(header);
  return seconds(header) ?? (Number.isNaN(date) ? null : Math.max(0, date - now));
}

function seconds(value: unknown): number | null {
  if (value === undefined || value === null || value === "") return null;
  const number = Number(value);
  return Number.isFinite(number) && number >= 0 ? Math.round(number * 1000) : null;
}

function bounded(message: string): string {
  const line = message.replace(/\s+/g, " ").trim();
  return line.length > 500 ? `${line.slice(0, 499)}…` : line;
}
