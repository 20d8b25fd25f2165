import { t } from "./i18n/translate.ts";
import { leaveChat } from "./leave-chat.ts";
import { notify } from "./notices.ts";
import { rememberDeed } from "./tasks/undo-changes.ts";

/** Deletes a chat once the offer to take that back has passed. `onGone` hears when the server has done it. */
export function deleteChat(id: string, title: string, onGone: () => void): void {
  const leaving = leaveChat(id);
  rememberDeed(leaving.takeBack);
  notify({
    kind: "undo",
    text: t("chats.deleted", { title: title === "" ? t("chats.untitled") : title }),
    action: { label: t("undo.button"), run: leaving.takeBack },
    onGone: () => void leaving.finish().then(onGone),
  });
}
