import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useState, type ReactNode } from "react";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";
import { SearchBox } from "../../ui/search-box.tsx";
import { conversationsKey, conversationsQuery } from "../../lib/conversations.ts";
import { useLeavingChats } from "../../lib/leave-chat.ts";
import { ConversationRow } from "./conversation-row.tsx";

export interface ConversationListProps {
  readonly current: string | null;
  readonly onOpened: () => void;
  readonly onDeleted: (id: string) => void;
}

/** The chats: pinned first, then the latest; found by their words. */
export function ConversationList({ current, onOpened, onDeleted }: ConversationListProps): ReactNode {
  const [words, setWords] = useState("");
  const query = useInfiniteQuery(conversationsQuery(useDeferredValue(words.trim())));
  const client = useQueryClient();
  const leaving = useLeavingChats();
  const chats = (query.data ?? []).filter(({ id }) => !leaving.has(id));
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: conversationsKey });
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2">
      <SearchBox label={t("chats.search")} value={words} onChange={setWords} />
      <ul
        aria-label={t("chats.title")}
        className={`min-h-0 overflow-y-auto ${chats.length === 0 ? "" : "flex-1"}`}
      >
        {chats.map((chat) => (
          <ConversationRow
            key={chat.id}
            chat={chat}
            current={chat.id === current}
            onOpened={onOpened}
            onChanged={refresh}
            onDeleted={onDeleted}
          />
        ))}
        {query.hasNextPage ? (
          <li>
            <Button size="small" tone="quiet" onClick={() => void query.fetchNextPage()}>
              {t("nav.more")}
            </Button>
          </li>
        ) : null}
      </ul>
      {query.isSuccess && chats.length === 0 ? (
        <p className="px-2 pb-3 text-sm text-soft">{t(words === "" ? "chats.empty" : "chats.none")}</p>
      ) : null}
    </div>
  );
}
