import { useContext, type ReactNode } from "react";
import type { Receipt as ReceiptData } from "../../../shared/stream-part.ts";
import type { MessagePart } from "../../../shared/conversation.ts";
import type { ErrorBody } from "../../../shared/errors.ts";
import type { Approval, Notice, Question } from "../../../shared/stream-part.ts";
import { said, t } from "../../lib/i18n/translate.ts";
import { AnswerText } from "./answer-text.tsx";
import { ApprovalCard } from "./approval-card.tsx";
import { approvalOutcome, isPassed, wasDeclined, type ApprovalOutcome } from "./approval-outcome.ts";
import { ChosenModel } from "./chosen-model.ts";
import { ErrorCard, type ErrorCardProps } from "./error-card.tsx";
import { NoticeLine } from "./notice-line.tsx";
import { PassedText } from "./passed-text.tsx";
import { QuestionCard } from "./question-card.tsx";
import { PlanCard } from "./plan-card.tsx";
import { Receipt } from "./receipt.tsx";
import { ToolStep } from "./tool-step.tsx";
import type { ChatActions } from "./use-chat-actions.ts";
import { UnverifiedClaim } from "./unverified-claim.tsx";
import { withoutReason } from "./without-reason.ts";

const noClaims: readonly string[] = [];

export interface AnswerPartsProps {
  readonly parts: readonly MessagePart[];
  /** The newest message: its questions and approvals are still open. */
  readonly newest: boolean;
  readonly growing: boolean;
  /** When the answer was begun. */
  readonly createdAt: string;
  readonly actions: ChatActions;
}

/** Every part of an answer in the order in which it came. */
export function AnswerParts(props: AnswerPartsProps): ReactNode {
  const { parts, newest, growing, createdAt, actions } = props;
  const claims = parts.flatMap((part) =>
    part.type === "data-unverified-claim" ? [(part.data as { text: string }).text] : [],
  );
  // The same list as long as there is nothing in it: finished blocks of text are not drawn again.
  const marked = claims.length === 0 ? noClaims : claims;
  return parts.map((part, index) => {
    const key = `${index}-${part.type}`;
    if ("toolCallId" in part) {
      return wasDeclined(parts, index) ? null : <ToolStep key={key} part={part} />;
    }
    switch (part.type) {
      case "text":
        if (part.text.trim() === "") return null;
        if (isPassed(parts, index)) return <PassedText key={key} text={part.text} />;
        return (
          <AnswerText key={key} text={withoutReason(part.text, reasonBefore(parts, index))} marked={marked} />
        );
      case "reasoning":
        return (
          <details key={key} className="text-sm text-soft">
            <summary className="cursor-pointer">{t("chat.reasoning")}</summary>
            <p className="mt-1 border-s-2 border-line ps-3 whitespace-pre-wrap">{part.text}</p>
          </details>
        );
      case "step-start":
        return null;
      default:
        return (
          <DataPart
            key={key}
            part={part}
            newest={newest}
            growing={growing}
            since={growing ? undefined : failedAfter(parts, createdAt)}
            outcome={approvalOutcome(parts, index)}
            actions={actions}
          />
        );
    }
  });
}

/** Why a card above this text asks; nothing where none does. */
function reasonBefore(parts: readonly MessagePart[], place: number): string {
  const asked = parts.slice(0, place).findLast(({ type }) => type === "data-approval");
  return asked === undefined ? "" : (asked as { data: Approval }).data.reason;
}

/** The earliest moment at which an answer can have failed: begun, and then waited as its notices say. */
function failedAfter(parts: readonly MessagePart[], createdAt: string): string {
  const waited = parts.map((part) => (part.type === "data-notice" ? (part.data as Notice).waitMs : 0) ?? 0);
  return new Date(Date.parse(createdAt) + waited.reduce((sum, ms) => sum + ms, 0)).toISOString();
}

/** An error that is told in an answer, as the reader's language has it. */
const inOwnWords = (error: ErrorBody): ErrorBody => ({
  ...error,
  message: said(error.message, error.code),
  hint: said(error.hint),
});

/** Offers the models that are not the chosen one. */
function AnswerError(props: Omit<ErrorCardProps, "failed">): ReactNode {
  return <ErrorCard {...props} failed={useContext(ChosenModel)} />;
}

interface DataPartProps {
  readonly part: Extract<MessagePart, { data: unknown }>;
  readonly newest: boolean;
  readonly growing: boolean;
  readonly since: string | undefined;
  readonly outcome: ApprovalOutcome;
  readonly actions: ChatActions;
}

/** Our own parts. What this page does not know is left out, never shown raw. */
function DataPart(props: DataPartProps): ReactNode {
  const { part, newest, growing, since, outcome, actions } = props;
  switch (part.type) {
    case "data-receipt":
      return <Receipt {...(part.data as ReceiptData)} />;
    case "data-unverified-claim":
      return <UnverifiedClaim text={(part.data as { text: string }).text} />;
    case "data-approval": {
      const approval = part.data as Approval;
      if (approval.whole !== undefined) {
        return (
          <PlanCard
            approval={{ ...approval, whole: approval.whole }}
            outcome={outcome}
            onDecide={(ids) => actions.decide(approval.approvalId, ids)}
          />
        );
      }
      return (
        <ApprovalCard
          approval={approval}
          outcome={outcome}
          onDecide={(ids) => actions.decide(approval.approvalId, ids)}
        />
      );
    }
    case "data-question":
      return <QuestionCard question={part.data as Question} open={newest} onAnswer={actions.answer} />;
    case "data-notice":
      return (
        <NoticeLine
          notice={part.data as Notice}
          growing={growing}
          onSimulate={newest ? actions.simulate : undefined}
        />
      );
    case "data-error":
      return (
        <AnswerError
          error={inOwnWords(part.data as ErrorBody)}
          onRetry={newest ? actions.again : undefined}
          since={since}
          onModel={newest ? actions.answerWith : undefined}
        />
      );
    default:
      return null;
  }
}
