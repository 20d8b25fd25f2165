import { useEffect, useRef, useState, type ReactNode } from "react";
import ArrowDown from "lucide-react/icons/arrow-down";
import { t } from "../../lib/i18n/translate.ts";
import { Button } from "../../ui/button.tsx";

export interface ConversationLogProps {
  readonly busy: boolean;
  readonly children: ReactNode;
}

const nearEnd = 100;
const headRoom = 16;

/** How far to follow: to the end, but what asks for a decision keeps its head in view, however much stands below. */
function endOf(frame: HTMLElement): number {
  const answer = [...frame.querySelectorAll("[data-answer]")].at(-1);
  if (answer?.querySelector("[data-asks]") == null) return frame.scrollHeight;
  const top = answer.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop;
  return Math.min(frame.scrollHeight, top - headRoom);
}

/** Keys that go up in a text. */
const upwards = new Set(["ArrowUp", "PageUp", "Home"]);

/** The conversation. It follows the growing answer only while the reader is at its end; any move upward lets go. */
export function ConversationLog({ busy, children }: ConversationLogProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const [away, setAway] = useState(false);

  useEffect(() => {
    const element = frame.current;
    const inner = content.current;
    if (element === null || inner === null) return;
    const follow = (): void => {
      if (following.current) element.scrollTop = endOf(element);
    };
    const scrolled = (): void => {
      const distance = element.scrollHeight - element.scrollTop - element.clientHeight;
      following.current = distance < nearEnd;
      setAway(distance >= nearEnd);
    };
    const release = (): void => {
      if (element.scrollHeight > element.clientHeight) following.current = false;
    };
    const letGo = (event: WheelEvent): void => {
      if (event.deltaY < 0) release();
    };
    const keyed = (event: KeyboardEvent): void => {
      if (upwards.has(event.key)) release();
    };
    let finger = 0;
    const touched = (event: TouchEvent): void => {
      finger = event.touches[0]?.clientY ?? 0;
    };
    const dragged = (event: TouchEvent): void => {
      if ((event.touches[0]?.clientY ?? 0) > finger) release();
    };
    const selected = (): void => {
      const selection = document.getSelection();
      if (selection?.isCollapsed === false && inner.contains(selection.anchorNode)) release();
    };
    // Long chats are scrolled by keyboard too.
    inner.tabIndex = 0;
    const sizes = new ResizeObserver(follow);
    sizes.observe(inner);
    sizes.observe(element);
    element.addEventListener("scroll", scrolled, { passive: true });
    const ends = new AbortController();
    const { signal } = ends;
    element.addEventListener("wheel", letGo, { passive: true, signal });
    element.addEventListener("touchstart", touched, { passive: true, signal });
    element.addEventListener("touchmove", dragged, { passive: true, signal });
    element.addEventListener("keydown", keyed, { signal });
    document.addEventListener("selectionchange", selected, { signal });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", scrolled);
      ends.abort();
    };
  }, []);

  const toEnd = (): void => {
    const element = frame.current;
    if (element === null) return;
    following.current = true;
    element.scrollTop = element.scrollHeight;
  };
  useEffect(() => {
    const element = frame.current;
    if (!busy || element === null) return;
    // A message just sent is always shown.
    following.current = true;
    element.scrollTop = endOf(element);
  }, [busy]);

  return (
    <div className="relative min-h-0 flex-1">
      <div ref={frame} className="h-full [container-type:size] overflow-y-auto overscroll-contain">
        <div
          ref={content}
          role="log"
          aria-label={t("chat.log")}
          aria-busy={busy}
          aria-live="off"
          className="mx-auto flex min-h-full max-w-[44rem] flex-col gap-6 px-4 pt-6 pb-8 outline-offset-[-4px] md:px-6"
        >
          {children}
        </div>
      </div>
      {away ? (
        <div className="absolute inset-x-0 bottom-3 flex justify-center">
          <span className="animate-rise rounded-full shadow-high">
            <Button size="small" onClick={toEnd}>
              {busy ? <span aria-hidden className="size-2 animate-breathe rounded-full bg-accent" /> : null}
              <ArrowDown size={14} aria-hidden />
              {t("chat.latest")}
            </Button>
          </span>
        </div>
      ) : null}
    </div>
  );
}
