import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Command } from "cmdk";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { conversationsQuery } from "../../lib/conversations.ts";
import { t } from "../../lib/i18n/translate.ts";
import { matchWords } from "../../lib/match-words.ts";
import { modelsQuery } from "../../lib/models.ts";
import { useTasks } from "../../lib/tasks/task-store.ts";
import { wantModel } from "../../lib/wanted-model.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { commands } from "./commands.ts";
import { recentEntries, rememberEntry } from "./recent-entries.ts";

export interface PaletteProps {
  readonly onClose: () => void;
  readonly onSheet: () => void;
}

const groups = ["recent", "actions", "tasks", "chats", "models"] as const;
type Group = (typeof groups)[number];

interface Entry {
  readonly id: string;
  readonly group: Group;
  readonly text: string;
  readonly keys?: string;
  readonly run: () => void;
}

const mostOfGroup = { recent: 6, actions: 8, tasks: 7, chats: 5, models: 5 } as const satisfies Record<
  Group,
  number
>;

/** Everything by typing: what can be done, the tasks, the chats, the models. What was taken last stands first. */
export function Palette({ onClose, onSheet }: PaletteProps): ReactNode {
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const navigate = useNavigate();
  const tasks = useTasks((state) => state.shown);
  const { data: chats = [] } = useInfiniteQuery(conversationsQuery(""));
  const { data: models = [] } = useQuery(modelsQuery);
  const found = useMemo(() => {
    const entries: Entry[] = [
      ...commands({ navigate, onSheet }).map((command) => ({ ...command, group: "actions" as const })),
      ...tasks
        .filter((task) => task.deletedAt === null)
        .map((task) => ({
          id: task.id,
          group: "tasks" as const,
          text: task.title,
          run: () => void navigate({ to: "/tasks/$taskId", params: { taskId: task.id }, search: true }),
        })),
      ...chats.map((chat) => ({
        id: chat.id,
        group: "chats" as const,
        text: chat.title,
        run: () =>
          void navigate({ to: "/chat/$conversationId", params: { conversationId: chat.id }, search: true }),
      })),
      ...models
        .filter(({ state }) => state !== "gone")
        .map(({ name, label }) => ({
          id: `model-${name}`,
          group: "models" as const,
          text: t("palette.model", { model: label }),
          run: () => wantModel(name),
        })),
    ];
    return typed.trim() === "" ? best(recentFirst(entries), typed) : best(entries, typed);
  }, [tasks, chats, models, typed, navigate, onSheet]);

  return (
    <Dialog title={t("palette.title")} onClose={onClose} high>
      <Command shouldFilter={false} label={t("palette.title")} loop>
        <Command.Input
          ref={input}
          value={typed}
          onValueChange={setTyped}
          placeholder={t("palette.placeholder")}
          className="h-11 w-full rounded-md border border-line-strong bg-surface px-3 outline-none"
        />
        <Command.List className="mt-2 max-h-[50dvh] overflow-y-auto">
          <Command.Empty className="px-3 py-4 text-sm text-soft">{t("palette.none")}</Command.Empty>
          {groups.map((group) => {
            const members = found.filter((entry) => entry.group === group);
            if (members.length === 0) return null;
            return (
              <Command.Group
                key={group}
                heading={t(`palette.${group}`)}
                className="pb-1 [&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-soft"
              >
                {members.map((entry) => (
                  <Command.Item
                    key={entry.id}
                    value={entry.id}
                    onSelect={() => {
                      onClose();
                      rememberEntry(entry.id);
                      entry.run();
                    }}
                    className="flex min-h-9 cursor-pointer items-center justify-between gap-4 rounded-md px-3 text-sm data-[selected=true]:bg-hover pointer-coarse:min-h-11"
                  >
                    <span className="truncate">{entry.text}</span>
                    {entry.keys === undefined ? null : (
                      <kbd className="font-sans text-xs text-soft">{entry.keys}</kbd>
                    )}
                  </Command.Item>
                ))}
              </Command.Group>
            );
          })}
        </Command.List>
      </Command>
    </Dialog>
  );
}

function recentFirst(entries: readonly Entry[]): Entry[] {
  const recent = recentEntries();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const taken = recent
    .flatMap((id) => byId.get(id) ?? [])
    .map((entry) => ({ ...entry, group: "recent" as const }));
  return [...taken, ...entries.filter(({ id }) => !recent.includes(id))];
}

/** The best few of each group for what was typed. */
function best(entries: readonly Entry[], typed: string): Entry[] {
  const scored = entries
    .map((entry) => ({ entry, score: matchWords(entry.text, typed) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score);
  const counts = { recent: 0, actions: 0, tasks: 0, chats: 0, models: 0 };
  return scored.flatMap(({ entry }) => {
    counts[entry.group] += 1;
    return counts[entry.group] <= mostOfGroup[entry.group] ? [entry] : [];
  });
}
