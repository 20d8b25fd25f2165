import type { Generated, Kysely } from "kysely";

/**
 * The tables, the same on SQLite and PostgreSQL. Instants are ISO text, lists and parts are JSON text, truth is 0 or 1:
 * so nothing is converted differently by the two, and text sorts by its bytes in both.
 */
export interface TaskRow {
  /** Counts up; what the search index points to. */
  row_id: Generated<number>;
  owner_id: string;
  id: string;
  title: string;
  /** The title as sorting compares it. */
  title_key: string;
  notes: string;
  status: string;
  /** `status`, or `trash`: the pile that a row lies on. Every index begins with owner and lane. */
  lane: string;
  /** 0 urgent to 3 low. */
  priority_rank: number;
  tags: string;
  due_date: string | null;
  due_time: string | null;
  due_zone: string | null;
  /** Sorts as people expect: by day, whole days after times, rows without a day (`~`) last. */
  due_key: string;
  repeat: string | null;
  /** What the later times of a repeating task have, where this one differs. */
  series: string | null;
  estimate_minutes: number | null;
  assignee: string | null;
  /** The people as a look-up compares them. */
  assignee_key: string | null;
  waiting_key: string | null;
  links: string;
  blocked_by: string;
  blocked_reason: string | null;
  waiting_for: string | null;
  parent_id: string | null;
  position: number;
  created_at: string;
  updated_at: string;
  completed_at: string | null;
  deleted_at: string | null;
  version: number;
}

/** One row for each tag of a task: a tag's rows are found in the order they were made. */
interface TaskTagRow {
  owner_id: string;
  tag_key: string;
  lane: string;
  created_at: string;
  id: string;
  row_id: number;
}

/** One row for each id in `blockedBy`. */
interface TaskBlockerRow {
  owner_id: string;
  blocker_id: string;
  task_id: string;
  lane: string;
}

/** How many rows there are of a kind, kept with every write, since counting 100,000 rows takes too long. */
interface CounterRow {
  owner_id: string;
  /** `lane`, `due` (open rows by day) or `tag`. */
  kind: string;
  name: string;
  /** The name as it was first written. */
  label: string;
  amount: number;
}

export interface ChangeRow {
  seq: Generated<number>;
  owner_id: string;
  id: string;
  at: string;
  task_id: string;
  kind: string;
  before: string | null;
  after: string | null;
  actor_type: string;
  actor_model: string | null;
  conversation_id: string | null;
  message_id: string | null;
  reasons: string | null;
  origins: string | null;
  consequence_of: string | null;
  undone_by: string | null;
}

export interface ConversationRow {
  owner_id: string;
  id: string;
  title: string;
  pinned: number;
  model: string | null;
  read_only: number;
  head_id: string | null;
  created_at: string;
  updated_at: string;
  deleted_at: string | null;
}

export interface MessageRow {
  row_id: Generated<number>;
  owner_id: string;
  id: string;
  conversation_id: string;
  parent_id: string | null;
  role: string;
  status: string;
  parts: string;
  model: string | null;
  /** 1: a simulated model gave this answer. */
  simulated: number;
  usage: string | null;
  created_at: string;
  /** When it was last written: a growing answer that nobody writes any more was cut off. */
  saved_at: string;
}

export interface RuleRow {
  owner_id: string;
  id: string;
  text: string;
  effect: string;
  /** 0: switched off. */
  enabled: number;
  created_at: string;
  updated_at: string;
  version: number;
  conversation_id: string | null;
  message_id: string | null;
}

export interface RuleChangeRow {
  seq: Generated<number>;
  owner_id: string;
  id: string;
  at: string;
  rule_id: string;
  kind: string;
  before: string | null;
  after: string | null;
  actor_type: string;
  actor_model: string | null;
  conversation_id: string | null;
  message_id: string | null;
  undone_by: string | null;
}

interface IdempotencyRow {
  owner_id: string;
  idempotency_key: string;
  fingerprint: string;
  status: number;
  body: string;
  at: string;
}

export interface ApprovalRow {
  owner_id: string;
  id: string;
  conversation_id: string;
  /** The question and the call that waits for its answer, as JSON. */
  pending: string;
  asked_at: string;
}

/** A piece of a running answer's stream, for instances that do not write it. */
interface TurnFrameRow {
  owner_id: string;
  message_id: string;
  place: number;
  first_frame: number;
  frames: number;
  text: string;
  ended: number;
  at: string;
}

interface SchemaVersionRow {
  version: number;
  name: string;
  applied_at: string;
}

export interface Tables {
  tasks: TaskRow;
  task_tags: TaskTagRow;
  task_blockers: TaskBlockerRow;
  counters: CounterRow;
  changes: ChangeRow;
  conversations: ConversationRow;
  messages: MessageRow;
  rules: RuleRow;
  rule_changes: RuleChangeRow;
  idempotency: IdempotencyRow;
  approvals: ApprovalRow;
  turn_frames: TurnFrameRow;
  schema_versions: SchemaVersionRow;
}
/** The database or a transaction in it: stores take either. */
export type Db = Kysely<Tables>;
