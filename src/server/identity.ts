import { CaroleError } from "../shared/errors.ts";
import { trustedPeers } from "./trusted-peers.ts";

/** Where a request came from, as the connection tells and not the request itself. */
export interface Peer {
  /** Undefined where there is no connection (requests made in memory). */
  readonly address: string | undefined;
  /** How often the request carries this header. */
  times(header: string): number;
}

/** Who asks. Every row belongs to one owner; another owner's rows are not found. */
export interface Identity {
  /** For the log and the start check: where identities come from. */
  readonly source: "local" | "databricks-apps" | "reverse-proxy";
  /** The owner behind a request. Throws `unauthorized` when nobody is named, or not by whom it must be. */
  ownerOf(header: (name: string) => string | undefined, peer: Peer): string;
}

const localOwner = "local";

/** One person on one machine: whoever reaches the loopback address. */
export const localIdentity: Identity = { source: "local", ownerOf: () => localOwner };

const longestName = 200;

/**
 * Databricks Apps puts the signed-in user into headers that its front proxy sets and strips from outside requests. To be
 * used only when the process runs there: anywhere else anybody could write these headers.
 */
export const databricksAppsIdentity: Identity = {
  source: "databricks-apps",
  ownerOf(header) {
    const user = header("x-forwarded-user")?.trim();
    if (user === undefined || user === "" || user.length > longestName) {
      throw new CaroleError("unauthorized", "Nobody is signed in.", {
        hint: "Open Carole through its Databricks Apps address.",
      });
    }
    return `databricks:${user}`;
  },
};

/**
 * A proxy of the company's own, which signs people in and names them in a header of each request. Anybody could write that
 * header, so it counts from the named addresses alone, and from anywhere else nothing is answered at all.
 */
export function reverseProxyIdentity(headerName: string, proxies: readonly string[]): Identity {
  const isTrusted = trustedPeers(proxies);
  return {
    source: "reverse-proxy",
    ownerOf(header, peer) {
      if (!isTrusted(peer.address)) {
        throw new CaroleError("unauthorized", "Only the proxy that signs people in may ask here.", {
          hint: "Open Carole by the proxy's address. CAROLE_TRUSTED_PROXIES names the addresses it may come from.",
        });
      }
      const user = header(headerName)?.trim();
      // Twice: the sender wrote one of them, and the proxy added its own instead of replacing it.
      if (user === undefined || user === "" || user.length > longestName || peer.times(headerName) > 1) {
        throw new CaroleError("unauthorized", "Nobody is signed in.", {
          hint: `Sign in at the proxy. It must set ${headerName} itself, once, and drop the one that a browser sends.`,
        });
      }
      return `proxy:${user}`;
    },
  };
}
