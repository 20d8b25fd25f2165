import { CaroleError } from "../shared/errors.ts";

const dnsCodes = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "EAI_NONAME"]);
const tlsCodes =
  /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|EPROTO|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH)/;

/** What the network threw before an answer came, for people. */
export function errorFromNetwork(thrown: unknown, hostName: string): CaroleError {
  if (thrown instanceof CaroleError) return thrown;
  const { codes, message } = describeChain(thrown);
  const cause = thrown;
  if (codes.some((code) => dnsCodes.has(code))) {
    return new CaroleError(
      "host_unreachable",
      `There is no host called ${hostName}, as far as this network knows.`,
      {
        hint: "Check DATABRICKS_HOST for a slip, and that you are online or in the VPN.",
        retryable: true,
        cause,
      },
    );
  }
  if (codes.some((code) => tlsCodes.test(code)) || /certificate|\btls\b|\bssl\b/i.test(message)) {
    return new CaroleError("tls_failed", `The certificate of ${hostName} could not be verified.`, {
      hint: "If your company has its own certificate authority, name its file in NODE_EXTRA_CA_CERTS and start again.",
      cause,
    });
  }
  if (/proxy/i.test(message)) {
    return new CaroleError("host_unreachable", `The proxy did not let the call to ${hostName} through.`, {
      hint: "Check HTTPS_PROXY and NO_PROXY.",
      cause,
    });
  }
  if (codes.includes("UND_ERR_CONNECT_TIMEOUT") || codes.includes("ETIMEDOUT")) {
    return new CaroleError("host_unreachable", `${hostName} does not answer.`, {
      hint: "Check that you are online and, where your company asks for it, in the VPN.",
      retryable: true,
      cause,
    });
  }
  return new CaroleError(
    "host_unreachable",
    `The connection to ${hostName} failed${codes[0] ? ` (${codes[0]})` : ""}.`,
    {
      hint: "Check the network and DATABRICKS_HOST, then try again.",
      retryable: true,
      cause,
    },
  );
}

/** The codes and messages of an error, of its causes, and of the several tries that Node joins in one error. */
function describeChain(thrown: unknown): { codes: string[]; message: string } {
  const codes: string[] = [];
  const messages: string[] = [];
  const queue: unknown[] = [thrown];
  for (let depth = 0; depth < 12 && queue.length > 0; depth += 1) {
    const error = queue.shift();
    if (!(error instanceof Error)) continue;
    if ("code" in error && typeof error.code === "string") codes.push(error.code);
    messages.push(error.message);
    if (error instanceof AggregateError) queue.push(...(error.errors as unknown[]));
    queue.push(error.cause);
  }
  return { codes, message: messages.join(" ") };
}
