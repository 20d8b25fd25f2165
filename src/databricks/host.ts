export type NormalisedHost =
  | {
      readonly ok: true;
      /** Scheme, name and port, without a slash at the end. */
      readonly host: string;
      /** From `?o=` of an address copied out of the browser. */
      readonly workspaceId: string | null;
    }
  | { readonly ok: false; readonly reason: string; readonly hint: string };

const example = "https://my-workspace.cloud.databricks.com";
const hint = `Give the address that the browser shows when you are signed in to your workspace, such as ${example}.`;

/** Makes one address of every spelling in which people write their workspace's host. */
export function normaliseHost(text: string): NormalisedHost {
  const bare = text.trim().replace(/^[<"'`(\s]+|[>"'`),;\s]+$/g, "");
  if (bare === "") return refused("The host is empty.");
  // The text is not repeated: it may be the token, pasted into the wrong field.
  if (/^(dapi|eyJ)/i.test(bare)) return refused("This looks like a token, not like a host.");
  const url = parseAddress(bare);
  if (url === null) return refused("This is not an address.");
  if (url.username !== "" || url.password !== "")
    return refused("The address holds a user name or a password.");
  const loopback = isLoopback(url.hostname);
  if (url.protocol === "http:" && !loopback) {
    return refused("The address uses http, which would send the token unprotected.", `Use https. ${hint}`);
  }
  if (!loopback && !url.hostname.includes(".")) return refused(`"${url.hostname}" is not a whole host name.`);
  const workspaceId = url.searchParams.get("o");
  return {
    ok: true,
    host: url.origin,
    workspaceId: workspaceId !== null && /^[1-9]\d{0,19}$/.test(workspaceId) ? workspaceId : null,
  };
}

/**
 * A name of this machine, an IPv6 address in its brackets. 127.0.0.0/8 as numbers alone: `127.evil.example` begins alike and
 * belongs to somebody else.
 */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}

function parseAddress(bare: string): URL | null {
  const slip = /^(https?):?\/*(?=[^:/])/i.exec(bare);
  const rest = slip ? bare.slice(slip[0].length) : bare;
  if (!slip && /^[a-z][a-z0-9+.-]*:\/\//i.test(bare)) return null; // Another scheme.
  if (/\s/.test(rest)) return null;
  const schemeSaid = slip && /^https?(:|\/\/)/i.test(bare) ? slip[1]!.toLowerCase() : null;
  const address = schemeSaid ? rest : bare;
  const name = address.split(/[/?#]/, 1)[0]!;
  const scheme = schemeSaid ?? (isLoopback(name.replace(/:\d+$/, "")) ? "http" : "https");
  return URL.parse(`${scheme}://${address}`);
}

function refused(reason: string, next: string = hint): NormalisedHost {
  return { ok: false, reason, hint: next };
}
