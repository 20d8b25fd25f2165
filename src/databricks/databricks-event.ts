/** What happened on the wire, for the log. Never holds a secret. */
export type DatabricksEvent =
  | {
      readonly type: "call";
      readonly method: string;
      readonly path: string;
      readonly status: number;
      readonly ms: number;
      readonly requestId: string | null;
    }
  | {
      readonly type: "call-failed";
      readonly method: string;
      readonly path: string;
      readonly code: string;
      readonly message: string;
      readonly ms: number;
    }
  | {
      readonly type: "retry";
      readonly path: string;
      readonly attempt: number;
      readonly waitMs: number;
      readonly code: string;
    }
  | { readonly type: "learned"; readonly model: string; readonly what: string }
  | { readonly type: "connection"; readonly state: string };
