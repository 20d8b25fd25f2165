import {
  createContext,
  memo,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from "react";
import type { Message } from "../../../shared/conversation.ts";
import { AssistantMessage } from "./assistant-message.tsx";
import type { Drawer } from "./draw-later.ts";
import { guessHeight } from "./turn-heights.ts";
import type { ChatActions } from "./use-chat-actions.ts";
import { UserMessage } from "./user-message.tsx";

/** Draws the turns that are not in sight when a long talk is opened. */
export const TurnDrawer = createContext<Drawer | null>(null);

export interface TurnProps {
  readonly messages: readonly Message[];
  /** In sight when the talk is opened; the others are drawn when the page is at rest. */
  readonly inSight: boolean;
  /** The last turn fills the frame, those near it are always laid out, those before only when they come into view. */
  readonly place: "filling" | "near" | "far";
  /** The turn's newest message is the talk's, and may be growing. */
  readonly last: boolean;
  readonly growing: boolean;
  readonly editing: string | null;
  readonly labelOf: (model: string | null) => string;
  readonly actions: ChatActions;
}

const column = "flex flex-col gap-6";

/** A message of the reader's and what was answered to it. */
export const Turn = memo(function Turn(props: TurnProps): ReactNode {
  const { messages, inSight, place, last, growing, editing, labelOf, actions } = props;
  const frame = useRef<HTMLDivElement>(null);
  const drawer = useContext(TurnDrawer);
  /** As it is guessed; once the turn was seen, the browser remembers its real height. */
  const [height] = useState(() => guessHeight(messages));
  const [drawn, setDrawn] = useState<"at-once" | "later" | "before-eyes" | "not-yet">(
    inSight || drawer === null ? "at-once" : "not-yet",
  );
  useEffect(() => {
    const element = frame.current;
    if (drawn !== "not-yet" || element === null) return;
    return drawer?.wait(element, height, (seen) => setDrawn(seen ? "before-eyes" : "later"));
  }, [drawn, drawer, height]);
  useLayoutEffect(() => {
    if (drawn === "before-eyes") keepBelow(frame.current, height);
  }, [drawn, height]);

  if (drawn === "not-yet" && !inSight) {
    return <div ref={frame} className="[content-visibility:auto]" style={{ height }} />;
  }
  return (
    <div
      ref={frame}
      className={`${column} ${looks[place]}`}
      style={place === "far" ? { containIntrinsicBlockSize: `auto ${height}px` } : undefined}
    >
      {messages.map((message, index) =>
        message.role === "user" ? (
          <UserMessage
            key={`place-${index}`}
            message={message}
            editing={editing === message.id}
            actions={actions}
          />
        ) : (
          <AssistantMessage
            key={`place-${index}`}
            message={message}
            growing={growing && index === messages.length - 1}
            newest={last && index === messages.length - 1}
            modelLabel={labelOf(message.model)}
            actions={actions}
          />
        ),
      )}
    </div>
  );
}, sameTurn);

const looks = {
  filling: "min-h-[calc(100cqh-3.5rem)]",
  near: "",
  far: "[content-visibility:auto]",
} as const satisfies Record<TurnProps["place"], string>;

/** A turn that begins above the frame has another height than was guessed: what is read below it stays where it is. */
function keepBelow(turn: HTMLElement | null, guessed: number): void {
  const scrolled = turn?.closest("[role=log]")?.parentElement;
  if (turn == null || scrolled == null) return;
  const above = turn.getBoundingClientRect().top < scrolled.getBoundingClientRect().top;
  const more = turn.offsetHeight - guessed;
  // Who was at the end of a talk that became shorter has been kept there by the browser.
  const atEnd = scrolled.scrollHeight - scrolled.scrollTop - scrolled.clientHeight < 1;
  if (above && (more > 0 || !atEnd)) scrolled.scrollTop += more;
}

/** The list of a turn's messages is made anew for every word of an answer; the messages are not. */
function sameTurn(before: TurnProps, after: TurnProps): boolean {
  const { messages, ...rest } = before;
  const { messages: next, ...others } = after;
  const names = Object.keys(rest) as (keyof typeof rest)[];
  return (
    names.every((name) => rest[name] === others[name]) &&
    messages.length === next.length &&
    messages.every((message, index) => message === next[index])
  );
}
