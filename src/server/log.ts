/** A line of the log: the event's name and facts about it. Facts are never bodies, query values or credentials. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Log {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  error(event: string, facts?: LogFacts & { readonly thrown?: string }): void;
}

export interface JsonLogOptions {
  readonly write: (line: string) => void;
  /** Takes known secrets out of a line, as the last step before it is written. */
  readonly redact: (text: string) => string;
  readonly clock: () => Date;
}

/** One JSON object a line, so that any collector can read it. */
export function createJsonLog({ write, redact, clock }: JsonLogOptions): Log {
  const line = (level: string, event: string, facts: LogFacts = {}): void =>
    write(redact(JSON.stringify({ at: clock().toISOString(), level, event, ...facts })));
  return {
    info: (event, facts) => line("info", event, facts),
    warn: (event, facts) => line("warn", event, facts),
    error: (event, facts) => line("error", event, facts),
  };
}

/** Something thrown as text for the log, with its causes; a stack tells where, which a person who repairs needs. */
export function describeThrown(thrown: unknown, depth = 0): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const own = thrown.stack ?? `${thrown.name}: ${thrown.message}`;
  if (thrown.cause === undefined || depth >= 4) return own;
  return `${own}\ncaused by: ${describeThrown(thrown.cause, depth + 1)}`;
}
