import type { HttpBindings } from "@hono/node-server";
import type { Tool } from "../agent/tool.ts";
import type { ChatModel } from "../agent/model.ts";
import type { ChangeLog } from "../changes/change-log.ts";
import type { ConversationStore } from "../conversations/conversation-store.ts";
import type { EventBus } from "../events/event-bus.ts";
import type { TurnFrames } from "../events/turn-frames.ts";
import type { TurnSignals } from "../events/turn-signals.ts";
import type { AnswerInside, ApprovalStore } from "../shared/approval.ts";
import type { Inside } from "../shared/alongside.ts";
import type { IdempotencyStore } from "../shared/idempotency.ts";
import type { RuleLog } from "../rules/rule-store.ts";
import type { RuleService } from "../rules/rule-service.ts";
import type { TaskService } from "../tasks/task-service.ts";
import type { TaskStore } from "../tasks/task-store.ts";
import type { Identity } from "./identity.ts";
import type { Log } from "./log.ts";
import type { PersonalWorkspace, Workspace } from "./workspace.ts";

/** What a write of a conversation may touch, all or nothing, and what is read for its answer. */
export interface ConversationTransaction extends Inside {
  readonly tasks: Pick<TaskStore, "getMany">;
  readonly changes: Pick<ChangeLog, "list">;
  readonly ruleLog: Pick<RuleLog, "list">;
}

/** What one owner has. */
export interface OwnerServices {
  readonly tasks: TaskService;
  readonly rules: RuleService;
  readonly conversations: ConversationStore;
  readonly idempotency: IdempotencyStore;
  readonly approvals: ApprovalStore;
  readonly frames: TurnFrames;
  readonly changes: Pick<ChangeLog, "list" | "lastSeq">;
  /** Commits what `work` did when it resolves, nothing of it when it rejects; no other store may be asked inside. */
  transaction<Result>(work: (inside: ConversationTransaction) => Promise<Result>): Promise<Result>;
}

export interface GuardOptions {
  /** What the server listens on. */
  readonly host: string;
  readonly port: number;
  /** Further names by which browsers may call this server (behind a proxy), `name` or `name:port`. */
  readonly allowedHosts: readonly string[];
  readonly maxBodyBytes: number;
}

/** Everything the HTTP door is handed; it makes none of it. */
export interface AppDeps {
  readonly version: string;
  readonly storageKind: string;
  readonly owner: (ownerId: string) => OwnerServices;
  readonly events: EventBus;
  /** Where further instances use the same database: what they tell one another of running answers. */
  readonly turnSignals?: TurnSignals;
  readonly databricks: Workspace;
  readonly model: ChatModel;
  /** With `inside`, the first write of a tool also does that, in its own transaction. */
  readonly tools: (ownerId: string, inside?: AnswerInside) => readonly Tool[];
  readonly clock: () => Date;
  /** The zone of a reader who names none. */
  readonly timeZone: string;
  readonly log: Log;
  readonly guards: GuardOptions;
  /** Where the built screen lies; null serves the API alone. */
  readonly staticFolder: string | null;
  /** Keeps credentials that were tried and work; absent where they come from the environment only. */
  readonly saveConnection?: (host: string, token: string) => Promise<void>;
  /** The tokens and client secrets in use or once saved: no message keeps one, and no model is told one or tells one. */
  readonly secrets?: () => readonly string[];
  /** Default: one local person. */
  readonly identity?: Identity;
  /**
   * The workspace asked with the token of the person who is signed in to Databricks Apps. Used there alone: anywhere else
   * the header that carries the token could come from anybody.
   */
  readonly modelFor?: (token: string) => PersonalWorkspace;
}

/** A write with an `Idempotency-Key`, so that its answer is kept. */
export interface KeyedWrite {
  readonly key: string;
  readonly fingerprint: string;
  /** It was kept with the write itself. */
  kept: boolean;
}

/** What the middleware leaves for the routes. */
export interface RequestVariables {
  requestId: string;
  ownerId: string;
  keyedWrite?: KeyedWrite;
}
export interface AppEnvironment {
  /** Set where a socket stands behind the request; absent in memory. */
  Bindings: Partial<HttpBindings>;
  Variables: RequestVariables;
}
