import { CaroleError } from "../shared/errors.ts";
import type { Credential } from "./credential.ts";
import type { Deadline } from "./deadline.ts";
import type { ErrorFacts } from "./error-facts.ts";
import type { TransportResponse } from "./transport.ts";

/** Where the workspace is and who asks. Replaced as a whole when either changes. */
export interface Target {
  /** Origin without a slash at the end. */
  readonly host: string | null;
  readonly credential: Credential | null;
  /** Unified hosts serve several workspaces and want to know which. */
  readonly workspaceId?: string | null;
  /** Why nothing usable is there although something was set. */
  readonly trouble?: CaroleError | null;
}

export interface Call {
  readonly method: "GET" | "POST";
  /** Begins with a slash; may carry a query. */
  readonly path: string;
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly accept?: string;
  readonly signal: AbortSignal;
  readonly firstByteMs: number;
  readonly model?: string | null;
  /** Whether the proof of who asks goes along; default yes. */
  readonly anonymous?: boolean;
}

/** An answer that is coming in. Whoever gets it reads the body, and calls `end` in every case. */
export interface Answer {
  readonly response: TransportResponse;
  readonly requestId: string | null;
  readonly deadline: Deadline;
  /** What a throw while reading means. */
  readonly failure: (thrown: unknown) => CaroleError;
  readonly toError: (facts: ErrorFacts) => CaroleError;
  /** Closes the connection, unless the body was read to its end. */
  end(): void;
  /**
   * All that matters was read: takes in the few bytes that may be left, for a moment and without anybody waiting for it, so
   * that the connection can be used again. After it `end` does nothing.
   */
  settle(rest: AsyncIterator<Uint8Array>): void;
}

/** A refusal together with what was told, so that the caller can learn from it. */
export class RefusedError extends CaroleError {
  readonly facts: ErrorFacts;
  constructor(error: CaroleError, facts: ErrorFacts) {
    super(error.code, error.message, error);
    this.facts = facts;
  }
}

/** How long a finished answer may take to close its line in order. */
const settleMs = 500;

export function endings(response: TransportResponse, deadline: Deadline): Pick<Answer, "end" | "settle"> {
  let settling = false;
  const close = () => {
    deadline.end();
    response.close();
  };
  const drain = async (rest: AsyncIterator<Uint8Array>) => {
    while (!(await rest.next()).done);
  };
  return {
    end: () => {
      if (!settling) close();
    },
    settle: (rest) => {
      settling = true;
      deadline.limit("rest", settleMs);
      // The answer is complete; how its connection ends is of interest to nobody.
      drain(rest).then(close, close);
    },
  };
}

/** The body as text, up to a limit; what is longer is cut off. */
export async function readText(answer: Answer, limit: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of answer.response.body) {
    answer.deadline.touch();
    text += decoder.decode(chunk, { stream: true });
    if (text.length > limit) return text.slice(0, limit);
  }
  return text + decoder.decode();
}
