import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";
import { toApiError, type ApiError } from "../../lib/api.ts";
import { connectionQuery } from "../../lib/connection.ts";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";
import { ConnectionSteps } from "../../ui/connection-steps.tsx";
import { Failure } from "../../ui/failure.tsx";
import { saveConnection } from "./save-connection.ts";

const box = "min-h-9 w-full rounded-md border border-line bg-raised px-3 text-sm pointer-coarse:min-h-11";

/** Host and token, tried before they are kept. The token is forgotten here the moment it is sent. */
export function ConnectionForm(): ReactNode {
  const id = useId();
  const client = useQueryClient();
  const { data: connection } = useQuery(connectionQuery);
  const [host, setHost] = useState("");
  const [token, setToken] = useState("");
  const [testing, setTesting] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);

  const save = async (): Promise<void> => {
    setTesting(true);
    setError(null);
    try {
      const next = await saveConnection(host.trim(), token.trim());
      setToken("");
      client.setQueryData(connectionQuery.queryKey, next);
      await client.invalidateQueries({ queryKey: ["models"] });
    } catch (failure) {
      setError(toApiError(failure));
    } finally {
      setTesting(false);
    }
  };

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="text-sm text-soft">{t("settings.workspaceText")}</p>
      <div className="flex flex-col gap-1">
        <label htmlFor={`${id}-host`} className="text-sm font-medium">
          {t("settings.host")}
        </label>
        <input
          id={`${id}-host`}
          value={host}
          onChange={(event) => setHost(event.target.value)}
          placeholder={connection?.host ?? "https://my-company.cloud.databricks.com"}
          autoComplete="off"
          spellCheck={false}
          required
          className={box}
        />
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor={`${id}-token`} className="text-sm font-medium">
          {t("settings.token")}
        </label>
        <input
          id={`${id}-token`}
          type="password"
          value={token}
          onChange={(event) => setToken(event.target.value)}
          autoComplete="off"
          required
          className={box}
        />
      </div>
      <div>
        <Button type="submit" tone="primary" disabled={testing}>
          {t(testing ? "settings.testing" : "settings.test")}
        </Button>
      </div>
      {error === null ? null : (
        <Failure
          message={`${t("settings.notSaved")} ${error.message}`}
          hint={error.hint}
          requestId={error.requestId}
        />
      )}
      {connection === undefined ? null : (
        <div className="rounded-lg border border-line bg-surface p-4 text-sm">
          <ConnectionSteps connection={connection} />
        </div>
      )}
    </form>
  );
}
