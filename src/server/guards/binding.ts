import { CaroleError } from "../../shared/errors.ts";
import type { Identity } from "../identity.ts";
import { isLoopback } from "../../databricks/host.ts";

/** Called before anything listens: whoever can reach the port can read the tasks, unless somebody says who asks. */
export function assertSafeBinding(host: string, identity: Identity): void {
  const name = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
  if (isLoopback(name) || identity.source !== "local") return;
  throw new CaroleError(
    "configuration_invalid",
    `HOST is ${host}: everybody in the network could use Carole.`,
    {
      hint: "Leave HOST away to listen on this machine only, or run Carole as a Databricks App, which signs people in.",
    },
  );
}
