const afterMs = 4000;

/** Asks the browser to keep the page for days without a connection; long after the first paint, and built pages only. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  setTimeout(() => {
    // A browser that refuses (private windows) only loses reading offline.
    navigator.serviceWorker.register("/sw.js").catch(() => undefined);
  }, afterMs);
}
