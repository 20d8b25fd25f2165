import { useCallback, useMemo, useState, type ReactNode } from "react";
import type { Message } from "../../../shared/conversation.ts";
import { simulatedPrefix, type ModelInfo } from "../../../shared/model.ts";
import { t } from "../../lib/i18n/translate.ts";
import { createDrawer } from "./draw-later.ts";
import { Turn, TurnDrawer, type TurnProps } from "./turn.tsx";
import { firstInSight } from "./turn-heights.ts";
import type { ChatActions } from "./use-chat-actions.ts";

export interface TurnsProps {
  readonly messages: readonly Message[];
  readonly answering: boolean;
  /** An answer is being written, or came while this page was open. */
  readonly lively: boolean;
  readonly models: readonly ModelInfo[];
  readonly editing: string | null;
  readonly actions: ChatActions;
}

/** What a talk shows when it is opened, in pixels: a screen, and a little more. */
const enough = 1300;

/** A talk, turn by turn. Its end is drawn at once, the rest while the page is at rest. */
export function Turns({ messages, answering, lively, models, editing, actions }: TurnsProps): ReactNode {
  const labels = useMemo(() => new Map(models.map((model) => [model.name, model.label])), [models]);
  const labelOf = useCallback((model: string | null) => labelFor(model, labels), [labels]);
  const [drawer] = useState(createDrawer);
  const turns = inTurns(messages);
  const inSight = firstInSight(turns, enough);
  return (
    <TurnDrawer value={drawer}>
      {turns.map((turn, place) => (
        <Turn
          // Turns only grow at the end, so the place is the identity.
          key={place}
          messages={turn}
          inSight={place >= inSight}
          place={placeOf(place - turns.length, lively)}
          last={place === turns.length - 1}
          growing={place === turns.length - 1 && answering}
          editing={turn.some(({ id }) => id === editing) ? editing : null}
          labelOf={labelOf}
          actions={actions}
        />
      ))}
    </TurnDrawer>
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
