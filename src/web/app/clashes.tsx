import type { ReactNode } from "react";
import type { Clash } from "../features/tasks/clash-bar.tsx";
import { useEditQueue } from "../lib/tasks/edit-queue.ts";
import { late } from "../ui/late.tsx";

const ClashBar = late(async () => (await import("../features/tasks/clash-bar.tsx")).ClashBar);

/** What two people changed at once, above the tasks wherever the reader is among them. */
export function Clashes(): ReactNode {
  const clashes = useEditQueue().filter((edit): edit is Clash => edit.theirs !== undefined);
  return clashes.length === 0 ? null : <ClashBar clashes={clashes} />;
}
