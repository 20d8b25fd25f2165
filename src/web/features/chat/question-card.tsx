import type { ReactNode } from "react";
import type { Question } from "../../../shared/stream-part.ts";
import { Button } from "../../ui/button.tsx";

export interface QuestionCardProps {
  readonly question: Question;
  /** Only the newest question can still be answered with a button. */
  readonly open: boolean;
  readonly onAnswer: (label: string, questionId: string) => void;
}

/** A question back, with the real candidates as buttons. It can be answered in one's own words too. */
export function QuestionCard({ question, open, onAnswer }: QuestionCardProps): ReactNode {
  return (
    <section aria-label={question.text} className="flex flex-col gap-2.5">
      <p className="font-medium">{question.text}</p>
      {open ? (
        <div className="flex flex-wrap gap-2">
          {question.options.map((option) => (
            <Button key={option.id} onClick={() => onAnswer(option.label, question.questionId)}>
              {option.label}
            </Button>
          ))}
        </div>
      ) : null}
    </section>
  );
}
