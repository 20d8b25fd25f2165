import type { ReactNode } from "react";
import { late } from "../../ui/late.tsx";

export interface AnswerTextProps {
  readonly text: string;
  /** Sentences that claim what did not happen. */
  readonly marked: readonly string[];
}

function PlainText({ text }: AnswerTextProps): ReactNode {
  return <p className="whitespace-pre-wrap">{text}</p>;
}

/** Where the Markdown part can't be fetched (no connection), the answer stands as plain text. */
const AnswerMarkdown = late<AnswerTextProps>(
  async () => (await import("./answer-markdown.tsx")).AnswerMarkdown,
  PlainText,
);

/** An answer's text: plain until the Markdown part has come, so that the first word never waits. */
export function AnswerText(props: AnswerTextProps): ReactNode {
  return <AnswerMarkdown {...props} meanwhile={<PlainText {...props} />} />;
}
