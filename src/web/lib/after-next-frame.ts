/** Runs when the next frame is drawn, or soon where none is (a page in the background). Returns how to forget it. */
export function afterNextFrame(run: () => void): () => void {
  let timer = setTimeout(run, 100);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
