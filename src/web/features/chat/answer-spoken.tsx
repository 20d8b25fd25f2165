import type { ReactNode } from "react";
import type { Message } from "../../../shared/conversation.ts";
import { textOf } from "../../lib/chat/chat-state.ts";
import { t } from "../../lib/i18n/translate.ts";
import { openQuestion } from "./open-question.ts";
import { useSettings, type Settings } from "../../lib/settings.ts";

export interface AnswerSpokenProps {
  readonly answering: boolean;
  /** The answer that came while this page was open. */
  readonly answer: Message | undefined;
}

const shortAnswer = 160;

/** Tells a screen reader once that an answer has come, and the whole of it if it is short or that was chosen. */
export function AnswerSpoken({ answering, answer }: AnswerSpokenProps): ReactNode {
  const { announce } = useSettings();
  return (
    <output aria-label={t("chat.carole")} className="sr-only">
      {answering && announce !== "none" ? t("chat.thinking") : spoken(answer, announce)}
    </output>
  );
}

function spoken(answer: Message | undefined, announce: Settings["announce"]): string {
  if (answer === undefined) return "";
  const asked = openQuestion(answer);
  // What Carole needs to know is told in every case.
  if (asked !== null) return asked;
  if (announce === "none") return "";
  const text = textOf(answer.parts);
  const whole = announce === "all" || (text.length > 0 && text.length < shortAnswer);
  return whole ? text : t("chat.ready");
}
