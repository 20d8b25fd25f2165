import type { Change } from "../../../shared/change.ts";
import { lateWords, t } from "../i18n/translate.ts";
import { tellAlso } from "../notices.ts";

/** Changes of one deed come shortly after one another; they are told together. */
const gatherMs = 250;

/** "2 tasks are free again", said once for all that came back together. */
export function createFreedTeller(): (change: Change) => void {
  let freed: Change[] = [];
  const tell = async (): Promise<void> => {
    const told = freed;
    freed = [];
    await lateWords();
    tellAlso(t("blocked.freed", { count: told.length, title: told[0]?.after?.title ?? "" }));
  };
  return (change) => {
    freed.push(change);
    if (freed.length === 1) setTimeout(() => void tell(), gatherMs);
  };
}
