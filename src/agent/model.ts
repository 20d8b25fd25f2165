import type { ModelPart, ModelRequest } from "../shared/model.ts";

/**
 * The agent's seam to whatever answers. `DatabricksService` fulfils it, in development mode too, where the simulated
 * workspace stands behind the same calls.
 */
export interface ChatModel {
  /**
   * Streams one answer. Parts come in batches, one batch for each piece of network input, so that a fast stream costs
   * little. The last part of the last batch is `finish`. Throws a CaroleError when no answer came or the answer broke
   * off; parts given before stay valid. Aborting `signal` closes the call at once and throws `aborted`.
   */
  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<readonly ModelPart[]>;
}
