import { EventSourceParserStream } from "eventsource-parser/stream";
import { CaroleError } from "../shared/errors.ts";
import type { StreamPart } from "../shared/stream-part.ts";
import { readServerArguments } from "./server-client.ts";
import { printable } from "./task-line.ts";

/** One message, one answer, written as it comes. What changed stands below it, from the receipt. */
export async function chat(args: readonly string[]): Promise<number> {
  const { client, words } = readServerArguments(args);
  if (words === "") {
    throw new CaroleError("invalid_request", "Say something.", {
      hint: 'For example: carole chat "What should I work on today?"',
    });
  }
  const body = await client.stream("/api/chat", { message: words });
  const events = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  let failed = false;
  for await (const { data } of events) {
    if (data === "[DONE]") break;
    failed = show(JSON.parse(data) as StreamPart) || failed;
  }
  process.stdout.write("\n");
  return failed ? 1 : 0;
}

/** Writes what a person should see of one part; true when the part says that the answer failed. */
function show(part: StreamPart): boolean {
  if (part.type === "text-delta") process.stdout.write(printable(part.delta));
  if (part.type === "data-notice") process.stdout.write(`\n[${printable(part.data.text)}]\n`);
  if (part.type === "data-question") {
    process.stdout.write(
      printable(
        `\n${part.data.text}\n${part.data.options.map((option) => `  - ${option.label}\n`).join("")}`,
      ),
    );
  }
  if (part.type === "data-approval") {
    process.stdout.write(
      printable(
        `\nThis waits for your approval in the app: ${part.data.reason} (${part.data.rows.length} rows)\n`,
      ),
    );
  }
  if (part.type === "data-receipt") {
    for (const change of part.data.changes) {
      process.stdout.write(
        printable(`\n  ${change.kind}: ${change.after?.title ?? change.before?.title ?? ""}`),
      );
    }
  }
  if (part.type === "data-error")
    process.stderr.write(printable(`\ncarole: ${part.data.message} ${part.data.hint}\n`));
  return part.type === "data-error";
}
