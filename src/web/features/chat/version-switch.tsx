import type { ReactNode } from "react";
import type { Message } from "../../../shared/conversation.ts";
import { t } from "../../lib/i18n/translate.ts";

/** Which of several versions this is. */
export function VersionSwitch({ message }: { readonly message: Message }): ReactNode {
  if (message.versions.length < 2) return null;
  const number = message.versions.indexOf(message.id) + 1;
  return <span className="px-1.5">{t("chat.version", { number, total: message.versions.length })}</span>;
}
