import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { ParsedLine } from "../../../shared/parse.ts";
import type { Link } from "../../../shared/task.ts";
import { phrasesOf, rulesQuery } from "../../lib/rules.ts";
import type { NamedBlocker } from "../../lib/tasks/find-blocker.ts";
import { taskStore } from "../../lib/tasks/task-store.ts";
import { ownTimes } from "../../lib/own-times.ts";
import { wallClock } from "../../lib/dates.ts";
import { ownTimeZone } from "../../lib/time-zone.ts";

export interface Reading {
  readonly line: ParsedLine;
  /** The addresses in it, which become links of the task. */
  readonly links: readonly Link[];
  /** The task that must be done first. */
  readonly blocker: NamedBlocker | null;
}

/**
 * Reads the line as it is typed, or as it was at an earlier moment. The reader of language is fetched with the first
 * keystroke.
 */
export function useReading(text: string, at?: string): Reading | null {
  // What was taught is read once; an event tells when it changed.
  const taught = useQuery({ ...rulesQuery, enabled: text.trim() !== "", staleTime: Infinity }).data;
  const [reading, setReading] = useState<(Reading & { text: string }) | null>(null);
  useEffect(() => {
    if (text.trim() === "") return;
    let current = true;
    void (async () => {
      try {
        const [{ parseLine }, { linksIn }, { findBlocker, withoutBlocker }, times] = await Promise.all([
          import("../../../language/parse-line.ts"),
          import("../../../shared/links-in-text.ts"),
          import("../../lib/tasks/find-blocker.ts"),
          ownTimes(text),
        ]);
        const timeZone = ownTimeZone();
        const blocker = findBlocker(text, taskStore.get().shown);
        const line = parseLine(blocker === null ? text : withoutBlocker(text, blocker), {
          now: at ?? wallClock(),
          timeZone,
          phrases: [...phrasesOf(taught ?? []), ...times],
        });
        if (current) setReading({ text, line, links: linksIn(text), blocker });
      } catch {
        // Chips are a help: without them the line is still read when it is saved, by the server.
      }
    })();
    return () => {
      current = false;
    };
  }, [text, taught, at]);
  return reading?.text === text ? reading : null;
}
