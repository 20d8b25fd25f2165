import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Message } from "../../../shared/conversation.ts";
import { simulatedPrefix, type ModelInfo } from "../../../shared/model.ts";
import { useChat, type ChatSession } from "../../lib/chat/chat-session.ts";
import { asMessage } from "../../lib/chat/chat-state.ts";
import { ChatFailure } from "./chat-failure.tsx";
import { ClosedPlans, closedPlans } from "./closed-plans.ts";
import { createDrawer } from "./draw-later.ts";
import { EmptyChat } from "./empty-chat.tsx";
import { prepareAnswer } from "./late-answer.tsx";
import { t } from "../../lib/i18n/translate.ts";
import { late } from "../../ui/late.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Turn, TurnDrawer, type TurnProps } from "./turn.tsx";
import { firstInSight } from "./turn-heights.ts";
import type { ChatActions } from "./use-chat-actions.ts";

const ErrorCard = late(async () => (await import("./error-card.tsx")).ErrorCard);

export interface MessagesProps {
  readonly session: ChatSession;
  readonly actions: ChatActions;
  readonly models: readonly ModelInfo[];
  readonly editing: string | null;
  readonly onNewChat: () => void;
  /** Puts a message that did not get through back into the box. */
  readonly onWriteAgain: (text: string) => void;
}

/** What was said and what is being said. While an answer grows, only that answer is drawn again. */
export function Messages(props: MessagesProps): ReactNode {
  const { session, actions, models, editing, onNewChat, onWriteAgain } = props;
  const state = useChat(session, (whole) => whole);
  const labels = useMemo(() => new Map(models.map((model) => [model.name, model.label])), [models]);
  const labelOf = useCallback((model: string | null) => labelFor(model, labels), [labels]);
  const [drawer] = useState(createDrawer);
  const shown = state.answer === null ? state.messages : [...state.messages, asMessage(state.answer)];
  const turns = inTurns(shown);
  const inSight = firstInSight(turns, enough);
  const lively = state.answering || state.answered;
  const closed = closedPlans(shown);
  const { unsent } = state;
  useEffect(() => {
    // What shows the answers comes while they are being read.
    if (state.status === "loading") prepareAnswer();
  }, [state.status]);
  const idle = state.status === "new" || state.status === "ready";
  return (
    <ClosedPlans value={closed}>
      {shown.length === 0 && unsent === null && idle ? <EmptyChat onPrompt={actions.send} /> : null}
      {shown.length > 0 ? null : (
        <ChatFailure state={state} onNewChat={onNewChat} onRetry={() => void session.load()} />
      )}
      {state.status === "loading" ? <Skeleton label={t("chat.loading")} lines={4} /> : null}
      <TurnDrawer value={drawer}>
        {turns.map((turn, place) => (
          <Turn
            // Turns only grow at the end, so the place is the identity.
            key={place}
            messages={turn}
            inSight={place >= inSight}
            place={placeOf(place - turns.length, lively)}
            last={place === turns.length - 1}
            growing={place === turns.length - 1 && state.answering}
            editing={turn.some(({ id }) => id === editing) ? editing : null}
            labelOf={labelOf}
            actions={actions}
          />
        ))}
      </TurnDrawer>
      {unsent === null ? null : (
        <div className="flex flex-col gap-2">
          <p className="self-end rounded-xl bg-urgent-soft px-4 py-2.5 whitespace-pre-wrap">{unsent.text}</p>
          <ErrorCard
            error={unsent.error}
            onRetry={() => actions.send(unsent.text)}
            onEdit={() => {
              session.store.dispatch({ type: "dismissed-unsent" });
              onWriteAgain(unsent.text);
            }}
            failed={actions.model}
            onModel={(name) => actions.sendTo(name, unsent.text)}
          />
        </div>
      )}
    </ClosedPlans>
  );
}

/** A message of the reader's and what was answered to it. */
function inTurns(messages: readonly Message[]): Message[][] {
  const turns: Message[][] = [];
  for (const message of messages) {
    const last = turns.at(-1);
    if (last === undefined || message.role === "user") turns.push([message]);
    else last.push(message);
  }
  return turns;
}

/** What a talk shows when it is opened, in pixels: a screen, and a little more. */
const enough = 1300;
/** Turns this near to the end are always laid out; those before only when they come into view. */
const nearest = -3;

/** The turn under way fills the frame: the reader's words stand at its top, and the answer grows below them. */
function placeOf(place: number, lively: boolean): TurnProps["place"] {
  if (place === -1 && lively) return "filling";
  return place < nearest ? "far" : "near";
}

/** What the server stores where no model could be found to answer. */
const noModel = "no-model";

/** A simulated stand-in is called by the model it stands in for; that it is simulated is said beside it. */
function labelFor(model: string | null, labels: ReadonlyMap<string, string>): string {
  const name = model?.replace(simulatedPrefix, "") ?? "";
  if (name === noModel) return t("model.none");
  return labels.get(name) ?? name;
}
