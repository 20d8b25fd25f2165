/** What was typed and not sent, per chat; it survives a reload. */
const prefix = "carole.draft.";

export function readDraft(chat: string): string {
  try {
    return localStorage.getItem(prefix + chat) ?? "";
  } catch {
    return ""; // Closed storage: nothing was kept.
  }
}

export function saveDraft(chat: string, text: string): void {
  try {
    if (text === "") localStorage.removeItem(prefix + chat);
    else localStorage.setItem(prefix + chat, text);
  } catch {
    // Closed or full storage: the text stays in the box all the same.
  }
}
