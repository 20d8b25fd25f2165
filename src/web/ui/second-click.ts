const soonMs = 400;
const nearPx = 6;
const arrivesMs = 1500;

/**
 * A second click on the same spot, right after the one that opened a task, puts its title into edit. The first click
 * has done its work by then: nobody waits to see whether a second one comes. What now stands under the pointer does
 * not get that click.
 */
export function titleOnSecondClick(first: { readonly clientX: number; readonly clientY: number }): void {
  const ends = new AbortController();
  const { signal } = ends;
  setTimeout(() => ends.abort(), soonMs);
  const isSecond = (event: PointerEvent | MouseEvent): boolean =>
    Math.hypot(event.clientX - first.clientX, event.clientY - first.clientY) <= nearPx;
  const hold = (event: PointerEvent): void => {
    if (!isSecond(event) || event.pointerType === "touch") return ends.abort();
    event.preventDefault();
    event.stopPropagation();
  };
  const edit = (event: MouseEvent): void => {
    ends.abort();
    event.preventDefault();
    event.stopPropagation();
    void editTitle(performance.now() + arrivesMs);
  };
  document.addEventListener("pointerdown", hold, { capture: true, signal });
  document.addEventListener("click", edit, { capture: true, signal });
}

/** What shows a task may still be on its way. */
async function editTitle(until: number): Promise<void> {
  const title = document.querySelector<HTMLTextAreaElement>("#tasks [data-title]");
  if (title !== null) {
    title.focus();
    return title.select();
  }
  await new Promise(requestAnimationFrame);
  if (performance.now() < until) await editTitle(until);
}
