import { useState } from "react";
import { toApiError, type ApiError } from "../../lib/api.ts";
import { focusComposer } from "./focus-composer.ts";

/** One answer to what Carole asks: on its way, or refused with the reason; a refused one can be given again. */
export function useDecision(onDecide: (approvedIds: readonly string[]) => Promise<void>) {
  const [deciding, setDeciding] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const decide = async (ids: readonly string[]): Promise<void> => {
    setError(null);
    setDeciding(true);
    focusComposer();
    try {
      await onDecide(ids);
    } catch (failure) {
      setDeciding(false);
      setError(toApiError(failure));
    }
  };
  return { deciding, error, decide };
}
