import type { ReactNode } from "react";
import { t } from "../../lib/i18n/translate.ts";
import { deviceTimeZone } from "../../lib/time-zone.ts";
import { late } from "../../ui/late.tsx";
import type { TurnsProps } from "./turns.tsx";

const Turns = late<TurnsProps>(async () => (await import("./turns.tsx")).Turns);

/** Fetches what shows a talk while the reader still types, so that no answer waits for it. */
export function prepareAnswer(): void {
  Turns.prepare();
  // The first question after the zone costs a browser some 20 ms, which would stand between Enter and the answer.
  deviceTimeZone();
  // Without a connection the answer's own fetch says so.
  import("./answer-markdown.tsx").catch(() => undefined);
  import("../../lib/read-stream-parts.ts").catch(() => undefined);
}

/** What was said, with all its cards and steps. A page where nothing was said yet does without them. */
export function LateTurns(props: TurnsProps): ReactNode {
  const waiting = <p className="text-sm text-soft">{t("chat.thinking")}</p>;
  return <Turns {...props} meanwhile={props.answering ? waiting : null} />;
}
