import type { ReactNode } from "react";
import { priorities } from "../../lib/tasks/field-values.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { CompleteBox } from "../../ui/complete-box.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Logo } from "../../ui/logo.tsx";
import { Page } from "../../ui/page.tsx";
import { PriorityMark } from "../../ui/priority-mark.tsx";

const grounds = [
  ["paper", "bg-paper"],
  ["surface", "bg-surface"],
  ["raised", "bg-raised"],
  ["sunken", "bg-sunken"],
  ["hover", "bg-hover"],
  ["accent", "bg-accent text-on-accent"],
  ["accent-soft", "bg-accent-soft text-accent-strong"],
  ["high-soft", "bg-high-soft text-high"],
  ["urgent-soft", "bg-urgent-soft text-urgent"],
  ["calm-soft", "bg-calm-soft text-calm"],
] as const;
const sizes = ["text-2xl", "text-xl", "text-lg", "text-base", "text-sm", "text-xs"] as const;
const buttons = ["primary", "outline", "soft", "quiet", "danger"] as const;
const badges = ["plain", "accent", "high", "urgent", "calm"] as const;

/** For those who build the screen: every part of the design on one page, to be looked at in both themes. */
export function DesignPage(): ReactNode {
  return (
    <Page title="Design">
      <ul className="grid grid-cols-2 gap-2 md:grid-cols-5">
        {grounds.map(([name, look]) => (
          <li key={name} className={`${look} flex h-16 items-end rounded-md border border-line p-2 text-xs`}>
            {name}
          </li>
        ))}
      </ul>
      <div>
        {sizes.map((size) => (
          <p key={size} className={size}>
            Send the report by Friday <span className="text-soft">{size}</span>
          </p>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {buttons.map((tone) => (
          <Button key={tone} tone={tone}>
            {tone}
          </Button>
        ))}
        <Button disabled>disabled</Button>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {badges.map((tone) => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
        {priorities.map((priority) => (
          <span key={priority} className="inline-flex items-center gap-1 text-xs">
            <PriorityMark priority={priority} />
            {priority}
          </span>
        ))}
        <CompleteBox label="open" checked={false} onChange={() => undefined} />
        <CompleteBox label="done" checked onChange={() => undefined} />
        <Logo size={28} />
      </div>
      <Failure message="What happened" hint="What to do next." requestId="0197-example" />
    </Page>
  );
}
