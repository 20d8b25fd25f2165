import type { ChatModel } from "../agent/model.ts";
import type { DatabricksService } from "../databricks/databricks-service.ts";
import type { Connection } from "../shared/connection.ts";

export interface WorkspaceCredentials {
  readonly host: string;
  readonly token: string;
}

/** What this door needs of the Databricks workspace, real or simulated. No answer ever holds the token. */
export interface Workspace extends Pick<
  DatabricksService,
  "models" | "defaultModel" | "suggest" | "connection" | "check" | "proxy"
> {
  /** Tries these credentials and takes them into use if they work; otherwise the former ones stay. */
  reconfigure(credentials: WorkspaceCredentials, signal: AbortSignal): Promise<Connection>;
}

/** The workspace asked as one person, with that person's own rights. */
export interface PersonalWorkspace extends ChatModel, Pick<Workspace, "proxy"> {}

type Service = Pick<
  DatabricksService,
  | "models"
  | "defaultModel"
  | "suggest"
  | "connection"
  | "check"
  | "proxy"
  | "stream"
  | "asUser"
  | "watch"
  | "close"
  | "onChanged"
>;

export interface SwitchingWorkspace extends Workspace, ChatModel {
  /** The one in use now, asked with this person's token. A simulated one knows nobody's token and answers as ever. */
  asUser(token: string): PersonalWorkspace;
  /** Begins to look after the connection, whichever workspace is in use. */
  watch(): void;
  /** Tells of every change of the connection, and of an exchange. */
  onChanged(listener: (connection: Connection) => void): void;
  close(): void;
}

export interface SwitchingWorkspaceOptions {
  readonly service: Service;
  /** A service for a real workspace with these credentials. Throws where host or token can't be right. */
  readonly serviceFor: (credentials: WorkspaceCredentials) => Service;
}

/**
 * The workspace in use, which can be exchanged while the server runs: the new one is tried beside the old one, answers
 * that are being written end with the old one.
 */
export function createSwitchingWorkspace({
  service,
  serviceFor,
}: SwitchingWorkspaceOptions): SwitchingWorkspace {
  const listeners = new Set<(connection: Connection) => void>();
  let current = service;
  let watching = false;
  const tell = (connection: Connection): void => {
    for (const listener of listeners) listener(connection);
  };
  let unsubscribe = current.onChanged(tell);

  function use(next: Service): void {
    unsubscribe();
    current.close();
    current = next;
    unsubscribe = current.onChanged(tell);
    if (watching) current.watch();
    tell(current.connection());
  }

  return {
    models: (signal) => current.models(signal),
    defaultModel: (signal) => current.defaultModel(signal),
    suggest: (model, signal) => current.suggest(model, signal),
    connection: () => current.connection(),
    check: (signal, options) => current.check(signal, options),
    proxy: (request) => current.proxy(request),
    stream: (request, signal) => current.stream(request, signal),
    asUser: (token) => (current.connection().simulated ? current : current.asUser(token)),
    async reconfigure(credentials, signal) {
      const candidate = serviceFor(credentials);
      const connection = await candidate.check(signal);
      if (connection.state === "failed") candidate.close();
      else use(candidate);
      return connection;
    },
    watch() {
      watching = true;
      current.watch();
    },
    onChanged: (listener) => void listeners.add(listener),
    close: () => current.close(),
  };
}
