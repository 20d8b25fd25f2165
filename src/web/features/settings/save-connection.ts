import type { Connection } from "../../../shared/connection.ts";
import { callJson } from "../../lib/api.ts";

/** `PUT /api/connection`: write-only. The token goes to the server and never comes back. */
export function saveConnection(host: string, token: string): Promise<Connection> {
  return callJson("/api/connection", { method: "PUT", body: { host, token } });
}
