import { useState, type ReactNode } from "react";
import ArrowUpRight from "lucide-react/icons/arrow-up-right";
import { said, t, type TextKey } from "../../lib/i18n/translate.ts";

const prompts = ["chat.prompt.plan", "chat.prompt.create", "chat.prompt.update"] as const satisfies TextKey[];

function greeting(hour: number): TextKey {
  if (hour < 12) return "chat.greeting.morning";
  return hour < 17 ? "chat.greeting.afternoon" : "chat.greeting.evening";
}

/** Before the first word: what Carole is, and three sentences that really work. */
export function EmptyChat({ onPrompt }: { readonly onPrompt: (text: string) => void }): ReactNode {
  const [hour] = useState(() => new Date().getHours());
  return (
    <div className="my-auto flex flex-col gap-6 py-8">
      <div className="flex flex-col gap-2">
        <h2 className="text-2xl font-semibold tracking-[-0.02em] text-balance">{t(greeting(hour))}</h2>
        <p className="max-w-[34rem] text-soft">{t("chat.intro")}</p>
      </div>
      <ul aria-label={t("chat.try")} className="flex flex-col items-start gap-1">
        {prompts.map((key) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => onPrompt(t(key))}
              className="group inline-flex min-h-10 items-center gap-3 rounded-md py-1.5 text-start text-accent hover:text-accent-strong pointer-coarse:min-h-11"
            >
              <span
                aria-hidden
                className="flex size-7 shrink-0 items-center justify-center rounded-full bg-accent-soft transition-transform group-hover:translate-x-0.5"
              >
                <ArrowUpRight size={14} className="rtl:-scale-x-100" />
              </span>
              <span>
                <span className="underline-offset-4 group-hover:underline">{t(key)}</span>
                <Meaning sentence={t(key)} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A sentence is sent as it stands; who reads another language is told beside it what it means. */
function Meaning({ sentence }: { readonly sentence: string }): ReactNode {
  const meaning = said(sentence);
  return meaning === sentence ? null : <span className="block text-sm text-soft">{meaning}</span>;
}
