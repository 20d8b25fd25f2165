import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { t } from "../lib/i18n/translate.ts";
import { Failure } from "../ui/failure.tsx";

export function MissingPage(): ReactNode {
  return (
    <div className="m-auto flex flex-col gap-3 p-8 text-center">
      <h1 className="text-xl font-semibold">{t("error.missing")}</h1>
      <Link to="/" className="text-accent underline underline-offset-4">
        {t("error.home")}
      </Link>
    </div>
  );
}

export function StumbledPage(): ReactNode {
  return (
    <div className="m-auto max-w-lg p-8">
      <Failure
        message={t("error.page")}
        action={{ label: t("error.reload"), run: () => location.reload() }}
      />
    </div>
  );
}
