import type { RefusalStyle } from "./catalogue/family-profile.ts";

/** The workspace says no. Thrown where the reason is known, turned into a response in one place (`router.ts`). */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(`${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** The official envelope. `code` is a number on the gateway's own refusals. */
export function refusal(
  status: number,
  code: string | number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return new Refusal(status, { error_code: code, message }, headers);
}

export function badRequest(message: string): Refusal {
  return refusal(400, "BAD_REQUEST", message);
}

/** What the strict decoder says; it ends its sentence with a line end. */
export function undecodable(message: string): Refusal {
  return badRequest(`Bad request: ${message}\n`);
}

export interface VendorReason {
  readonly message: string;
  readonly param?: string;
  readonly code?: string;
}

/** A 400 that the model's own vendor would give, in the form in which the workspace passes it on. */
export function vendorRefusal(style: RefusalStyle, reason: VendorReason): Refusal {
  const inner = {
    message: reason.message,
    type: "invalid_request_error",
    param: reason.param ?? null,
    code: reason.code ?? null,
  };
  switch (style) {
    case "databricks":
      return badRequest(reason.message);
    case "claude":
      return badRequest(JSON.stringify({ message: reason.message }));
    case "openai":
      return new Refusal(400, { error: inner });
    case "external":
      return new Refusal(400, {
        error: "Received error from openai",
        external_model_message: { error: inner },
      });
    default:
      return style satisfies never;
  }
}
