import { startTransition } from "react";

/** A part of a long page that stands as an empty place until it is drawn. */
export interface Waiting {
  readonly element: Element;
  readonly draw: (inSight: boolean) => void;
  /** About how much there is to draw, in pixels of its height. */
  readonly height: number;
  inSight: boolean;
}

export interface Drawer {
  /** Returns the function that says that it is drawn, or gone; then the next ones follow. */
  readonly wait: (element: Element, height: number, draw: Waiting["draw"]) => () => void;
}

/** So far beyond the edge of the frame a part is drawn before all others, in pixels. */
const ahead = 800;
/** A page that is never at rest draws the others in the end all the same. */
const longestMs = 500;

/**
 * Draws what waits, a little at a time, when the page is at rest: what is in or near sight first and soon, then from
 * the newest to the oldest. In the end all of it stands on the page, where the browser's own search finds it.
 */
export function createDrawer(): Drawer {
  const waiting = new Map<Element, Waiting>();
  let sight: IntersectionObserver | null = null;
  let cancel: (() => void) | null = null;

  function look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const part = waiting.get(target);
      if (part !== undefined) part.inSight = isIntersecting;
    }
    plan();
  }

  function plan(): void {
    cancel?.();
    cancel = null;
    if (waiting.size === 0) return;
    cancel = [...waiting.values()].some(({ inSight }) => inSight) ? soon(step) : atRest(step);
  }

  function step(): void {
    cancel = null;
    const next = nextOf([...waiting.values()]);
    for (const { element } of next) forget(element);
    const draw = (): void => {
      for (const part of next) part.draw(part.inSight);
    };
    // Nobody waits for what is out of sight: the page may answer in the middle of it.
    if (next.some(({ inSight }) => inSight)) draw();
    else startTransition(draw);
  }

  function forget(element: Element): void {
    sight?.unobserve(element);
    waiting.delete(element);
  }

  return {
    wait: (element, height, draw) => {
      sight ??= new IntersectionObserver(look, { scrollMargin: `${ahead}px 0px` });
      waiting.set(element, { element, draw, height, inSight: false });
      sight.observe(element);
      if (cancel === null) plan();
      return () => {
        forget(element);
        plan();
      };
    },
  };
}

/** So much is drawn in one go: a few milliseconds of work, and many times less to lay out than part by part. */
const inOneGo = 2500;

/** What is drawn next: what is in sight, else the newest. What waits comes from the oldest to the newest. */
export function nextOf<Part extends Pick<Waiting, "height" | "inSight">>(waiting: readonly Part[]): Part[] {
  const seen = waiting.filter(({ inSight }) => inSight);
  const next: Part[] = [];
  let height = 0;
  for (const part of (seen.length > 0 ? seen : waiting).toReversed()) {
    if (height + part.height > inOneGo && next.length > 0) break;
    height += part.height;
    next.push(part);
  }
  return next;
}

function soon(run: () => void): () => void {
  const timer = setTimeout(run);
  return () => clearTimeout(timer);
}

/** Not every browser tells when it is at rest. */
function atRest(run: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") return soon(run);
  const handle = requestIdleCallback(run, { timeout: longestMs });
  return () => cancelIdleCallback(handle);
}
