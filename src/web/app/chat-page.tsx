import { useLocation, useNavigate, useParams, useRouter } from "@tanstack/react-router";
import { useEffect, useMemo, type ReactNode } from "react";
import { Chat } from "../features/chat/chat.tsx";
import { openQuestion } from "../features/chat/open-question.ts";
import { useChat } from "../lib/chat/chat-session.ts";
import { openChat } from "../lib/chat/open-chats.ts";
import { t } from "../lib/i18n/translate.ts";
import { setCurrentChat, useCurrentChat } from "./current-chat.ts";

/** The chat that the address names; under another address the one that was open last. */
export function ChatPage(): ReactNode {
  const { conversationId } = useParams({ strict: false });
  const { pathname } = useLocation();
  const remembered = useCurrentChat();
  const router = useRouter();
  const navigate = useNavigate();
  const id = conversationId ?? (pathname === "/" ? null : remembered);

  useEffect(() => {
    setCurrentChat(id);
  }, [id]);
  const session = useMemo(
    () =>
      openChat(id, (begun) => {
        setCurrentChat(begun);
        // The reader may have gone elsewhere meanwhile: then the address stays theirs.
        if (router.state.location.pathname !== "/") return;
        void router.navigate({
          to: "/chat/$conversationId",
          params: { conversationId: begun },
          search: true,
          replace: true,
        });
      }),
    [id, router],
  );
  const title = useChat(session, (state) => state.title);
  const asked = useChat(
    session,
    ({ answering, messages }) => !answering && openQuestion(messages.at(-1)) !== null,
  );
  useEffect(() => {
    const name = title === null || title === "" ? "Carole" : `${title} · Carole`;
    document.title = asked ? t("chat.waitsForYou", { title: name }) : name;
  }, [title, asked]);
  return (
    <Chat
      key={session.key}
      session={session}
      inFront={!pathname.startsWith("/tasks")}
      onNewChat={() => void navigate({ to: "/", search: true })}
    />
  );
}
