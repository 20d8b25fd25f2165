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
      hint:
        "Leave HOST away to listen on this machine only, or let somebody say who asks: run Carole as a Databricks App, " +
        "or behind a proxy that signs people in (CAROLE_IDENTITY_HEADER, CAROLE_TRUSTED_PROXIES).",
    },
  );
}
