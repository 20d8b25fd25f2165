import type { ModelRequest } from "../shared/model.ts";
import { wireMessages } from "./history.ts";
import type { Learned } from "./learned.ts";
import type { Profile } from "./profiles.ts";
import { toolsText, wireTools, type WireTool } from "./tool-schema.ts";

/** A request with what only this service knows how to send. */
export interface ChatRequest extends ModelRequest {
  /** Set only when the user asked for it: many models refuse these. */
  readonly sampling?: { readonly temperature?: number; readonly topP?: number };
}

export interface BodyOptions {
  readonly profile: Profile;
  readonly learned: Learned;
  readonly stream: boolean;
  /** The model's name goes into the body where the path does not carry it. */
  readonly model: string | null;
  readonly extrasOf?: (callId: string) => Readonly<Record<string, unknown>> | null;
}

/** The body of a chat call, field by field. */
export interface ChatBody extends Record<string, unknown> {
  tools?: readonly WireTool[];
}

/**
 * The body of a chat call: the fields that every family takes, and no other. A field that is present counts as sent even when
 * it is null, so what is not wanted is left out.
 */
export function chatBody(request: ChatRequest, options: BodyOptions): ChatBody {
  const { profile, learned } = options;
  const tools = wireTools(request.tools);
  const maxTokens = Math.min(
    request.maxTokens ?? profile.maxTokens,
    learned.maxTokens ?? Number.MAX_SAFE_INTEGER,
  );
  const body: ChatBody = {
    ...(options.model === null ? {} : { model: options.model }),
    messages: wireMessages(request.messages, {
      emptyText: profile.emptyText,
      flatten: tools.length === 0 ? "all" : learned.flatten,
      ...(options.extrasOf ? { extrasOf: options.extrasOf } : {}),
    }),
    [learned.completionTokens ? "max_completion_tokens" : "max_tokens"]: maxTokens,
    ...(options.stream ? { stream: true } : {}),
    ...(tools.length === 0 ? {} : { tools }),
    ...(tools.length > 0 && (profile.quietForTools || learned.quiet) ? { reasoning_effort: "none" } : {}),
    ...(profile.sampling ? sampling(request) : {}),
  };
  for (const field of learned.dropped) delete body[field];
  return body;
}

/** As JSON. The tools are most of it and the same at every turn, so they are not written anew. */
export function bodyText({ tools, ...rest }: ChatBody): string {
  const text = JSON.stringify(rest);
  return tools === undefined ? text : `${text.slice(0, -1)},"tools":${toolsText(tools)}}`;
}

function sampling({ sampling }: ChatRequest): Record<string, number> {
  return {
    ...(sampling?.temperature === undefined ? {} : { temperature: sampling.temperature }),
    ...(sampling?.topP === undefined ? {} : { top_p: sampling.topP }),
  };
}
