import type { ReactNode } from "react";
import MessageCircleQuestion from "lucide-react/icons/message-circle-question-mark";
import type { BriefingQuestion, QuestionChoice } from "../../../shared/rhythm.ts";
import { dayInWords } from "../../lib/dates.ts";
import { t } from "../../lib/i18n/translate.ts";
import { deleteTasks, editTasks } from "../../lib/tasks/edit-tasks.ts";
import { Button } from "../../ui/button.tsx";

export interface OneQuestionProps {
  readonly question: BriefingQuestion;
  /** It was answered; what was kept is not asked about again today. */
  readonly onAnswered: (kept: boolean) => void;
}

/** The one thing worth asking, for a reader who chose to be asked. It can be left alone as well. */
export function OneQuestion({ question, onAnswered }: OneQuestionProps): ReactNode {
  const { taskId, title, why, days, choices } = question;
  const answer = async (choice: QuestionChoice): Promise<void> => {
    switch (choice.kind) {
      case "move": {
        const values = { what: dayInWords(choice.due.date) };
        const told = { one: "tasks.nowIs", many: "today.many.moved", values } as const;
        await editTasks([taskId], { due: choice.due }, told);
        return onAnswered(false);
      }
      case "drop":
        await deleteTasks([taskId]);
        return onAnswered(false);
      case "keep":
        return onAnswered(true);
      default:
        return choice satisfies never;
    }
  };
  return (
    <section
      aria-label={t("briefing.question")}
      data-print="no"
      className="flex gap-3 rounded-lg bg-accent-soft px-4 py-3"
    >
      <MessageCircleQuestion size={18} aria-hidden className="mt-0.5 shrink-0 text-accent-strong" />
      <div className="flex flex-col gap-2">
        <p className="font-medium">
          {t(why === "overdue" ? "briefing.overdueBy" : "briefing.staleFor", { title, count: days })}
        </p>
        <div className="flex flex-wrap gap-1.5">
          {choices.map((choice) => (
            <Button key={choice.kind} size="small" onClick={() => void answer(choice)}>
              {choice.kind === "move"
                ? t("briefing.move", { day: dayInWords(choice.due.date) })
                : t(`briefing.${choice.kind}`)}
            </Button>
          ))}
        </div>
      </div>
    </section>
  );
}
