import { CaroleError } from "../shared/errors.ts";

/** Who asks. Every row belongs to one owner; another owner's rows are not found. */
export interface Identity {
  /** For the log and the start check: where identities come from. */
  readonly source: "local" | "databricks-apps";
  /** The owner behind a request. Throws `unauthorized` when nobody is named. */
  ownerOf(header: (name: string) => string | undefined): string;
}

export const localOwner = "local";

/** One person on one machine: whoever reaches the loopback address. */
export const localIdentity: Identity = { source: "local", ownerOf: () => localOwner };

/**
 * Databricks Apps puts the signed-in user into headers that its front proxy sets and strips from outside requests. To be
 * used only when the process runs there: anywhere else anybody could write these headers.
 */
export const databricksAppsIdentity: Identity = {
  source: "databricks-apps",
  ownerOf(header) {
    const user = header("x-forwarded-user")?.trim();
    if (user === undefined || user === "" || user.length > 200) {
      throw new CaroleError("unauthorized", "Nobody is signed in.", {
        hint: "Open Carole through its Databricks Apps address.",
      });
    }
    return `databricks:${user}`;
  },
};
