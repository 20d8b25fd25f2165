import { memo, type ReactNode } from "react";
import FlaskConical from "lucide-react/icons/flask-conical";
import type { Message, MessagePart } from "../../../shared/conversation.ts";
import type { Notice } from "../../../shared/stream-part.ts";
import { textOf } from "../../lib/chat/chat-state.ts";
import { momentInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { useSettings } from "../../lib/settings.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { AnswerFacts } from "./answer-facts.tsx";
import { AnswerParts } from "./answer-parts.tsx";
import { MoreMenu } from "./more-menu.tsx";
import { MessageActions } from "./message-actions.tsx";
import type { ChatActions } from "./use-chat-actions.ts";
import { VersionSwitch } from "./version-switch.tsx";

export interface AssistantMessageProps {
  readonly message: Message;
  readonly growing: boolean;
  readonly newest: boolean;
  readonly modelLabel: string;
  readonly actions: ChatActions;
}

export const AssistantMessage = memo(function AssistantMessage(props: AssistantMessageProps): ReactNode {
  const { message, growing, newest, modelLabel, actions } = props;
  const { wholeAnswers } = useSettings();
  const held = growing && wholeAnswers;
  const silent = growing && !message.parts.some((part) => isSign(part, held));
  return (
    <article
      aria-label={t("chat.carole")}
      aria-busy={growing}
      className="group flex flex-col gap-2.5"
      data-message="assistant"
      data-answer={message.id}
    >
      {/* A growing answer is not read out word by word: it is told once, when it is ready. */}
      <div className="flex flex-col gap-2.5" aria-live="off">
        <AnswerParts
          parts={held ? message.parts.filter(({ type }) => type !== "text") : message.parts}
          newest={newest && !growing}
          growing={growing}
          createdAt={message.createdAt}
          actions={actions}
        />
        {silent ? (
          <p className="flex items-center gap-2 text-sm text-soft">
            <span aria-hidden className="size-2 animate-breathe rounded-full bg-accent" />
            {t("chat.thinking")}
          </p>
        ) : null}
      </div>
      {growing ? null : <Ending message={message} onContinue={newest ? actions.continueAnswer : undefined} />}
      {growing ? null : (
        <MessageActions
          text={textOf(message.parts)}
          time={momentInWords(message.createdAt)}
          onAgain={newest ? actions.again : undefined}
          more={<MoreMenu messageId={message.id} onModel={newest ? actions.answerWith : undefined} />}
        >
          {message.simulated ? (
            <Badge tone="high" title={t("chat.simulatedHint")}>
              <FlaskConical size={11} aria-hidden />
              {t("chat.simulated")}
            </Badge>
          ) : null}
          <AnswerFacts message={message} modelLabel={modelLabel} />
          <VersionSwitch message={message} onShow={actions.showVersion} />
        </MessageActions>
      )}
    </article>
  );
});

interface EndingProps {
  readonly message: Message;
  readonly onContinue: (() => void) | undefined;
}

/** How an answer ended, where it did not simply end. */
function Ending({ message, onContinue }: EndingProps): ReactNode {
  switch (message.status) {
    case "complete":
    case "streaming":
    case "failed":
      return null;
    case "stopped":
      // Where the notice is stored, it says so itself.
      if (message.parts.some(isStoppedNotice)) return null;
      return <p className="text-sm text-soft italic">{t("chat.stopped")}</p>;
    case "interrupted":
      return <p className="text-sm text-soft italic">{t("chat.interrupted")}</p>;
    case "truncated":
      return (
        <div className="flex items-center gap-2 text-sm text-soft italic">
          {t("chat.truncated")}
          {onContinue === undefined ? null : (
            <Button size="small" onClick={onContinue}>
              {t("chat.continue")}
            </Button>
          )}
        </div>
      );
    default:
      return message.status satisfies never;
  }
}

/** Whether a part shows that the answer is on its way. */
const isSign = (part: MessagePart, held: boolean): boolean =>
  (part.type === "text" && !held) || "toolCallId" in part;

const isStoppedNotice = (part: MessagePart): boolean =>
  part.type === "data-notice" && (part as { data: Notice }).data.kind === "stopped";
