/** One HTTP request, as the layers above speak of it. `url` is absolute. */
export interface TransportRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** Ends the request and the body at once, whatever state they are in. Deadlines come through it too. */
  readonly signal: AbortSignal;
  /** How long making the connection may take. */
  readonly connectMs: number;
}

export interface TransportResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Throws what the network threw, or the signal's reason. To be read once. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Closes the upstream connection if the body was not read to its end. May be called twice. */
  close(): void;
}

/**
 * The seam to the network. Resolves when the status line and the headers are there, whatever the status is; rejects
 * with the network's own error. It never follows a redirect and never leaves out the check of a certificate.
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
