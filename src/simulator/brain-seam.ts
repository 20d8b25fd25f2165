/**
 * The seam between the simulated workspace, which knows the wire, and the simulated mind, which knows what a sentence
 * asks for. The workspace decodes a request into this form, asks, and dresses the answer in the family's own manner.
 */
export type BrainMessage =
  | { role: "system" | "user"; text: string }
  | { role: "assistant"; text: string; toolCalls: { id: string; name: string; arguments: string }[] }
  | { role: "tool"; toolCallId: string; text: string };

export interface BrainInput {
  messages: readonly BrainMessage[];
  tools: readonly { name: string; description: string; parameters: unknown }[];
  toolChoice: "auto" | "none" | "required" | { name: string };
  /** How the model behind the endpoint likes to talk. */
  manner: "claude" | "gpt" | "llama" | "plain";
  /** The workspace's clock, for a transcript that does not say what time it is. */
  fallbackNow: Date;
  /** The workspace's time zone, for a transcript that names none. */
  fallbackTimeZone?: string;
}

export interface BrainAnswer {
  text: string;
  toolCalls: { name: string; arguments: Record<string, unknown> }[];
  reasoning?: string;
}

export interface Brain {
  /** Pure: the same input gives the same answer. Never throws for anything that a transcript may hold. */
  answer(input: BrainInput): BrainAnswer;
}
