import { useEffect, useMemo, useState, type RefObject } from "react";

export interface Window {
  readonly total: number;
  /** The first and one after the last line to draw. */
  readonly from: number;
  readonly to: number;
  readonly top: (index: number) => number;
  readonly reveal: (index: number) => void;
}

/** Lines beyond the frame that are drawn too, in pixels: many for scrolling, few where all of them are new. */
const spare = { many: 300, few: 60 } as const;
/** The list is drawn anew once for so much scrolling, not for every pixel. */
const stepPixels = 100;

/**
 * Which lines of a long list are in view. Heights are known beforehand (a row, a heading), so nothing is measured
 * while scrolling and nothing jumps.
 */
export function useWindow(
  frame: RefObject<HTMLElement | null>,
  heights: readonly number[],
  beyond: keyof typeof spare = "many",
): Window {
  const tops = useMemo(() => prefixSums(heights), [heights]);
  const [view, setView] = useState({ top: 0, height: 900 });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const look = (): void => {
      const top = Math.round(element.scrollTop / stepPixels) * stepPixels;
      const height = element.clientHeight;
      setView((known) => (known.top === top && known.height === height ? known : { top, height }));
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [frame]);
  const top = (index: number): number => tops[index] ?? 0;
  return {
    total: tops.at(-1) ?? 0,
    from: Math.max(0, firstAfter(tops, view.top - spare[beyond]) - 1),
    to: Math.min(heights.length, firstAfter(tops, view.top + view.height + spare[beyond])),
    top,
    reveal: (index) => {
      const element = frame.current;
      if (element === null || index < 0) return;
      const bottom = top(index + 1);
      if (top(index) < element.scrollTop) element.scrollTo({ top: top(index) });
      else if (bottom > element.scrollTop + element.clientHeight) {
        element.scrollTo({ top: bottom - element.clientHeight });
      }
    },
  };
}

/** `[0, h0, h0+h1, …]`: where each line begins, and last the whole height. */
export function prefixSums(heights: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const height of heights) sums.push((sum += height));
  return sums;
}

/** The first place whose value is greater than `value`, by halving. */
export function firstAfter(sums: readonly number[], value: number): number {
  let low = 0;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
