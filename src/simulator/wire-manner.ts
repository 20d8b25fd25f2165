import { z } from "zod";

/** How answers look on the wire: each quirk of a family is a named choice, and a fault rule may change any of them. */
export const WireManner = z.object({
  id: z.enum(["msg_bdrk_", "chatcmpl-", "chatcmpl_", "null"]),
  callId: z.enum(["toolu_bdrk_", "call_"]),
  /** Text as a string, or as a list of parts. */
  content: z.enum(["string", "parts"]),
  /** What stands in `content` where there is no text. */
  noText: z.enum(["null", "missing", "empty"]),
  role: z.enum(["every", "first"]),
  /**
   * Usage in a stream: in every chunk but null until the last; counted up; null but in the last; in a tail chunk of its
   * own whose `choices` is empty; not at all.
   */
  usage: z.enum(["null-until-last", "cumulative", "last", "tail", "none"]),
  usageDetails: z.enum(["cache", "openai", "null", "plain"]),
  /** Tool calls are counted as content blocks (so from 1 after text), or from 0. */
  toolIndex: z.enum(["block", "zero"]),
  arguments: z.enum(["awkward", "whole"]),
  emptyArguments: z.enum(["empty", "braces"]),
  /** Arguments written with \uXXXX for whatever is not ASCII. */
  asciiArguments: z.boolean(),
  /** In readable parts, in one part that only the vendor can read, in a field of its own, or not shown. */
  reasoning: z.enum(["parts", "encrypted", "reasoning_content", "hidden"]),
  done: z.boolean(),
  /** Said instead of the true reason. */
  finishReason: z.string().nullable(),
});
export type WireManner = z.infer<typeof WireManner>;
