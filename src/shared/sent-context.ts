/** What is kept of the older part of a conversation, in the words that were said. Made without a model. */
export interface ConversationSummary {
  /** The last message that it covers. */
  readonly upTo: string;
  /** How many messages it stands for. */
  readonly messages: number;
  /** Sentences of the user that may matter later: names, numbers, decisions, rules. */
  readonly said: readonly string[];
  /** The rows that were made or changed, as they were last told. */
  readonly done: readonly string[];
}

/** What a model was given for one answer: counted when it was sent, kept with the answer. */
export interface SentContext {
  /** The ids of the tasks in its snapshot, in their order. */
  readonly rows: readonly string[];
  /** Open tasks at that moment, sent or not. */
  readonly openTasks: number;
  /** Tasks that would have been sent, but are tagged #private. */
  readonly kept: number;
  /** Earlier messages sent as they stand, and those sent shortened. */
  readonly whole: number;
  readonly summarised: number;
  /** Earlier messages that were not sent at all. */
  readonly left: number;
  /** Old tool results of which only the beginning was sent. */
  readonly cutResults: number;
  /** How many tools were offered. */
  readonly tools: number;
  readonly rules: number;
  readonly characters: number;
  /** Reckoned from the characters, before the workspace counts. */
  readonly tokens: number;
  /** Made for this answer and used by those that follow on this branch. */
  readonly summary?: ConversationSummary;
}
