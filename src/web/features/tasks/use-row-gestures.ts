import { useEffect, useEffectEvent, type RefObject } from "react";
import { lateWords } from "../../lib/i18n/translate.ts";

export interface RowGestures {
  readonly onSwipe: (id: string, way: "complete" | "date") => void;
  /** Brings a row right below another (`null`: to the top); undefined where the rows have an order of their own. */
  readonly onPlace?: ((id: string, above: string | null) => void) | undefined;
}

/** The same for those who listen to the pointer. */
export interface GestureHandlers {
  readonly onSwipe: RowGestures["onSwipe"];
  readonly canOrder: () => boolean;
  readonly onPlace: (id: string, above: string | null) => void;
}

/** What a finger or a dragging pointer does to the rows. The code for it is fetched when one first comes near. */
export function useRowGestures(frame: RefObject<HTMLElement | null>, gestures: RowGestures): void {
  const onSwipe = useEffectEvent(gestures.onSwipe);
  const canOrder = useEffectEvent(() => gestures.onPlace !== undefined);
  const onPlace = useEffectEvent((id: string, above: string | null) => gestures.onPlace?.(id, above));
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const ends = new AbortController();
    const { signal } = ends;
    let down: PointerEvent | null = null;
    const attach = async (): Promise<void> => {
      try {
        const [{ attachRowGestures }] = await Promise.all([import("./row-gestures.ts"), lateWords()]);
        if (signal.aborted) return;
        const handlers = {
          onSwipe: (id: string, way: "complete" | "date") => onSwipe(id, way),
          canOrder: () => canOrder(),
          onPlace: (id: string, above: string | null) => onPlace(id, above),
        };
        attachRowGestures(element, handlers, signal, down);
      } catch {
        // Without a connection the menu and the keys do the same.
      }
    };
    element.addEventListener("pointerdown", (event) => (down = event), { signal });
    element.addEventListener("pointerup", () => (down = null), { signal });
    element.addEventListener("pointerover", () => void attach(), { signal, once: true });
    return () => ends.abort();
  }, [frame]);
}
