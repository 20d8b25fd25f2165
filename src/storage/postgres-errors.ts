import { CaroleError } from "../shared/errors.ts";

/** SQLSTATE classes and codes that mean "the database is not there just now" (PostgreSQL manual, appendix A). */
const awayClasses = ["08", "57"];
const busyCodes = ["40001", "40P01", "55P03", "53300"];
const networkCodes = [
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "ETIMEDOUT",
  "EPIPE",
  "EHOSTUNREACH",
  "EAI_AGAIN",
];
/** What `pg` says without a code, when a connection ends under a query or can't be had in time. */
const awayMessages =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|query read timeout/i;
const noTls = /does not support SSL connections/i;
/** What Node says of a certificate that it does not take. */
const certificateCodes = /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^ERR_TLS_/;
const refusedCodes = ["28P01", "28000", "3D000", "42501"];

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : "";
}

/** What PostgreSQL or the way to it threw, as a CaroleError where it is not this program's fault. */
export function toPostgresStorageError(thrown: unknown): unknown {
  if (thrown instanceof CaroleError || !(thrown instanceof Error)) return thrown;
  const code = codeOf(thrown);
  if (busyCodes.includes(code)) {
    return new CaroleError("database_busy", "The database has too much to do right now.", {
      hint: "Try again in a moment. Nothing was half written.",
      retryable: true,
      cause: thrown,
    });
  }
  if (refusedCodes.includes(code)) {
    return new CaroleError("database_unavailable", "The database refuses this user.", {
      hint: "Check the user, the password and the database's name in DATABASE_URL.",
      cause: thrown,
    });
  }
  if (noTls.test(thrown.message)) {
    return new CaroleError(
      "database_unavailable",
      "The database does not speak TLS, which is demanded here.",
      {
        hint: "Check the host and port of the database. Nothing was sent to it, no password either.",
        cause: thrown,
      },
    );
  }
  if (certificateCodes.test(code)) {
    return new CaroleError("database_unavailable", "The database's certificate can't be trusted.", {
      hint: "Check its host name. A certificate authority of the company's own is named by NODE_EXTRA_CA_CERTS.",
      cause: thrown,
    });
  }
  const away =
    awayClasses.includes(code.slice(0, 2)) ||
    networkCodes.includes(code) ||
    awayMessages.test(thrown.message);
  if (!away) return thrown;
  return new CaroleError("database_unavailable", "The database can't be reached right now.", {
    hint: "Tasks come back when it does; nothing acknowledged is lost.",
    retryable: true,
    cause: thrown,
  });
}
