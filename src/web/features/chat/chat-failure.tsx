import type { ReactNode } from "react";
import type { ChatState } from "../../lib/chat/chat-state.ts";
import { t } from "../../lib/i18n/translate.ts";
import { Failure } from "../../ui/failure.tsx";

export interface ChatFailureProps {
  readonly state: ChatState;
  readonly onNewChat: () => void;
  readonly onRetry: () => void;
}

/** A chat that could not be opened: gone, or not reachable now. */
export function ChatFailure({ state, onNewChat, onRetry }: ChatFailureProps): ReactNode {
  if (state.status === "missing") {
    return <Failure message={t("chat.notFound")} action={{ label: t("chat.startNew"), run: onNewChat }} />;
  }
  if (state.status !== "failed") return null;
  return (
    <Failure
      message={t("chat.loadFailed")}
      hint={state.error?.hint ?? state.error?.message}
      requestId={state.error?.requestId}
      action={{ label: t("chat.retry"), run: onRetry }}
    />
  );
}
