import { lazy, Suspense, type ComponentType, type ReactNode } from "react";

/** Where the part can't be fetched (no connection), the answer stands as plain text. */
async function loadMarkdown(): Promise<{ default: ComponentType<AnswerTextProps> }> {
  try {
    return await import("./answer-markdown.tsx");
  } catch {
    return { default: PlainText };
  }
}

function PlainText({ text }: AnswerTextProps): ReactNode {
  return <p className="whitespace-pre-wrap">{text}</p>;
}

const AnswerMarkdown = lazy(loadMarkdown);

/** Fetches the Markdown part while the model still thinks. */
export function prepareMarkdown(): void {
  void loadMarkdown();
}

export interface AnswerTextProps {
  readonly text: string;
  readonly marked: readonly string[];
}

/** An answer's text: plain until the Markdown part has come, so that the first word never waits. */
export function AnswerText({ text, marked }: AnswerTextProps): ReactNode {
  return (
    <Suspense fallback={<PlainText text={text} marked={marked} />}>
      <AnswerMarkdown text={text} marked={marked} />
    </Suspense>
  );
}
