import { lazy, Suspense, type ReactNode } from "react";

const loadMarkdown = (): Promise<typeof import("./answer-markdown.tsx")> => import("./answer-markdown.tsx");
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
    <Suspense fallback={<p className="whitespace-pre-wrap">{text}</p>}>
      <AnswerMarkdown text={text} marked={marked} />
    </Suspense>
  );
}
