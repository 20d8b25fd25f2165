import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { lateWords, t } from "../lib/i18n/translate.ts";
import { Failure } from "./failure.tsx";

export interface LatePart<Props> {
  (props: Props & { readonly meanwhile?: ReactNode }): ReactNode;
  /** Fetches the part before it is needed. */
  readonly prepare: () => void;
}

type State<Props> = { readonly part: ComponentType<Props> } | "waiting" | "failed";

/**
 * A part of the screen whose code is fetched when it is first shown. It appears the moment it is there (React's own
 * `lazy` holds it back for a third of a second on a fresh page). A part that can't be fetched says so.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  otherwise: ComponentType<Props> | null = null,
): LatePart<Props> {
  let known: State<Props> = "waiting";
  const fetchPart = async (): Promise<State<Props>> => {
    if (typeof known === "object") return known;
    try {
      const [part] = await Promise.all([load(), lateWords()]);
      known = { part };
    } catch {
      // No connection, or a newer build has taken this one's place: told below.
      return otherwise === null ? "failed" : { part: otherwise };
    }
    return known;
  };
  function Late({ meanwhile = null, ...props }: Props & { readonly meanwhile?: ReactNode }): ReactNode {
    const [state, setState] = useState<State<Props>>(known);
    useEffect(() => {
      if (state !== "waiting") return;
      let current = true;
      void (async () => {
        const next = await fetchPart();
        if (current) setState(next);
      })();
      return () => {
        current = false;
      };
    }, [state]);
    if (state === "waiting") return meanwhile;
    if (state === "failed") {
      return (
        <Failure
          message={t("error.late")}
          action={{ label: t("error.reload"), run: () => location.reload() }}
        />
      );
    }
    const Part = state.part;
    return <Part {...(props as Props)} />;
  }
  Late.prepare = (): void => void fetchPart();
  return Late;
}
