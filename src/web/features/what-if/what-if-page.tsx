import { useId, useState, type ReactNode, type SubmitEvent } from "react";
import type { Proposal } from "../../../shared/what-if.ts";
import { toApiError, type ApiError } from "../../lib/api.ts";
import { t, type TextKey } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Page } from "../../ui/page.tsx";
import { ProposalCard } from "./proposal-card.tsx";
import { tryOut } from "./try-out.ts";

const examples = [
  "whatIf.example.away",
  "whatIf.example.sick",
  "whatIf.example.hours",
] as const satisfies TextKey[];

type Tried =
  | { readonly state: "none" }
  | { readonly state: "trying" }
  | { readonly state: "failed"; readonly error: ApiError }
  | { readonly state: "shown"; readonly proposal: Proposal };

/** Something is supposed, and what follows is shown beside what is: to be applied as a whole or forgotten. */
export function WhatIfPage(): ReactNode {
  const field = useId();
  const [words, setWords] = useState("");
  const [tried, setTried] = useState<Tried>({ state: "none" });
  const suppose = async (text: string): Promise<void> => {
    setWords(text);
    if (text.trim() === "") return;
    setTried({ state: "trying" });
    try {
      setTried({ state: "shown", proposal: await tryOut(text) });
    } catch (error) {
      setTried({ state: "failed", error: toApiError(error) });
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void suppose(words);
  };
  return (
    <Page title={t("whatIf.title")}>
      <p className="text-soft">{t("whatIf.intro")}</p>
      <form onSubmit={submit} className="flex flex-col gap-2">
        <label htmlFor={field} className="text-sm font-medium">
          {t("whatIf.field")}
        </label>
        <div className="flex flex-wrap gap-2">
          <input
            id={field}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            placeholder={t("whatIf.placeholder")}
            autoComplete="off"
            className="min-h-9 min-w-0 flex-1 basis-60 rounded-md border border-line-strong bg-raised px-3 text-ink pointer-coarse:min-h-11"
          />
          <Button tone="primary" type="submit" disabled={words.trim() === "" || tried.state === "trying"}>
            {t("whatIf.try")}
          </Button>
        </div>
      </form>
      <ul aria-label={t("whatIf.examples")} className="flex flex-wrap gap-1.5">
        {examples.map((key) => (
          <li key={key}>
            <Button size="small" tone="soft" onClick={() => void suppose(t(key))}>
              {t(key)}
            </Button>
          </li>
        ))}
      </ul>
      <div aria-live="polite" className="flex flex-col gap-3">
        {tried.state === "failed" ? (
          <Failure message={tried.error.message} hint={tried.error.hint} requestId={tried.error.requestId} />
        ) : null}
        {tried.state === "shown" ? (
          <ProposalCard
            key={`${tried.proposal.words} ${tried.proposal.moves.map(({ version }) => version).join()}`}
            proposal={tried.proposal}
            onForget={() => setTried({ state: "none" })}
            onAgain={() => void suppose(words)}
          />
        ) : null}
      </div>
    </Page>
  );
}
