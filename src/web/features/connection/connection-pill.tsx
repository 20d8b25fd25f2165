import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Connection } from "../../../shared/connection.ts";
import { connectionQuery } from "../../lib/connection.ts";
import { t } from "../../lib/i18n/translate.ts";
import { useLiveState } from "../../lib/live.ts";
import { Popover } from "../../ui/popover.tsx";
import { late } from "../../ui/late.tsx";

const OwnFacts = late(async () => (await import("./own-facts.tsx")).OwnFacts);
const ConnectionSteps = late(async () => (await import("../../ui/connection-steps.tsx")).ConnectionSteps);

type Face = "checking" | "offline" | "simulated" | "connected" | "degraded" | "failed";

const looks = {
  checking: "bg-hover text-soft",
  offline: "bg-urgent-soft text-urgent",
  simulated: "bg-high-soft text-high",
  connected: "bg-accent-soft text-accent-strong",
  degraded: "bg-high-soft text-high",
  failed: "bg-urgent-soft text-urgent",
} as const satisfies Record<Face, string>;

function faceOf(connection: Connection | undefined, live: boolean): Face {
  if (!live) return "offline";
  if (connection === undefined || connection.state === "checking") return "checking";
  if (connection.simulated) return "simulated";
  return connection.state === "ok" ? "connected" : connection.state;
}

/** Always in view: who answers, and whether all is well. Opens to the causes and the next step. */
export function ConnectionPill(): ReactNode {
  const { data } = useQuery(connectionQuery);
  const live = useLiveState() !== "lost";
  const face = faceOf(data, live);
  return (
    <Popover
      label={t("connection.details")}
      renderButton={(props) => (
        <output aria-label={t("connection.label")}>
          <button
            type="button"
            title={t("connection.details")}
            className={`${looks[face]} inline-flex min-h-7 items-center gap-2 rounded-full px-3 text-xs font-semibold pointer-coarse:min-h-11 pointer-coarse:border-y-8 pointer-coarse:border-transparent pointer-coarse:bg-clip-padding`}
            {...props}
          >
            <span
              aria-hidden
              className={`size-1.5 rounded-full bg-current ${face === "checking" ? "animate-breathe" : ""}`}
            />
            <span>{t(`connection.${face}`)}</span>
            {face === "connected" && data !== undefined ? <Latency connection={data} /> : null}
          </button>
        </output>
      )}
    >
      {(close) => (
        <div className="flex w-80 max-w-full flex-col gap-3 p-3 text-sm">
          {face === "offline" ? <p>{t("connection.offlineHint")}</p> : null}
          {face === "simulated" ? <p>{t("connection.simulatedText")}</p> : null}
          {data === undefined ? null : <ConnectionSteps connection={data} />}
          <OwnFacts />
          <Link
            to="/settings"
            search
            onClick={close}
            className="font-medium text-accent underline underline-offset-4"
          >
            {t("connection.settings")}
          </Link>
        </div>
      )}
    </Popover>
  );
}

/** How long the workspace took to answer when it was last looked at. */
function Latency({ connection }: { readonly connection: Connection }): ReactNode {
  const ms = connection.steps.find(({ name, state }) => name === "models" && state === "ok")?.ms ?? null;
  return ms === null ? null : (
    <span className="font-normal tabular-nums max-md:hidden">{Math.round(ms)} ms</span>
  );
}
