/** A reading that several ask for in one breath is made once; whoever asks later gets a new one. */
export function onceAtATime<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let current: Promise<Value> | undefined;
  return () => {
    if (current === undefined) {
      current = read();
      queueMicrotask(() => (current = undefined));
    }
    return current;
  };
}
