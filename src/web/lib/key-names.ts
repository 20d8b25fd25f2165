const isMac = typeof navigator !== "undefined" && navigator.platform.startsWith("Mac");

/** The key that goes with letters for a command, by the name on the reader's own keyboard. */
export const modKey = isMac ? "⌘" : "Ctrl";

/** Keys pressed together, as the reader's system writes them: "⌘⇧O" or "Ctrl+Shift+O". */
export const together = (...keys: readonly string[]): string =>
  isMac ? keys.join("") : keys.map((key) => (key === "⇧" ? "Shift" : key)).join("+");
