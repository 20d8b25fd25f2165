import { useEffect, useEffectEvent, useState, type RefObject } from "react";

/** A place where a task can be dropped, `y` being the pointer's height. Gives whether one hangs over it. */
export function useDropZone(
  place: RefObject<HTMLElement | null>,
  onDrop: (id: string, y: number) => void,
  onOver?: (y: number) => void,
): boolean {
  const [over, setOver] = useState(false);
  const dropped = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const id = event.dataTransfer?.getData("text/plain");
    if (id !== undefined && id !== "") onDrop(id, event.clientY);
  });
  const hovered = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setOver(true);
    onOver?.(event.clientY);
  });
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const entered = (event: DragEvent): void => hovered(event);
    const left = (event: DragEvent): void => {
      if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) setOver(false);
    };
    const drop = (event: DragEvent): void => dropped(event);
    element.addEventListener("dragover", entered);
    element.addEventListener("dragleave", left);
    element.addEventListener("drop", drop);
    return () => {
      element.removeEventListener("dragover", entered);
      element.removeEventListener("dragleave", left);
      element.removeEventListener("drop", drop);
    };
  }, [place]);
  return over;
}
