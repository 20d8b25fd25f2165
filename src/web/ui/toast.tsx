import { useEffect, useState, type ReactNode } from "react";
import X from "lucide-react/icons/x";
import { t } from "../lib/i18n/translate.ts";
import { closeNotification, takeAction, useNotification } from "../lib/notices.ts";
import { Button, IconButton } from "./button.tsx";

const shownForMs = 9000;

/** One message at a time, with what can be done about it. It waits while it is looked at. */
export function Toast(): ReactNode {
  const notification = useNotification();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (notification === null || held || notification.kind === "error") return;
    const timer = setTimeout(() => closeNotification(notification.id), shownForMs);
    return () => clearTimeout(timer);
  }, [notification, held]);

  return (
    <div
      role={notification?.kind === "error" ? "alert" : "status"}
      aria-label={t("toast.region")}
      className="pointer-events-none fixed inset-x-0 bottom-[calc(5rem+env(safe-area-inset-bottom))] z-40 flex justify-center px-3 md:bottom-4 md:justify-end md:px-4"
    >
      {notification === null ? null : (
        <div
          key={notification.id}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className="pointer-events-auto flex max-w-lg animate-rise items-center gap-2 rounded-lg bg-ink py-1.5 ps-4 pe-1.5 text-sm text-paper shadow-high"
        >
          <span className="min-w-0 break-words">{notification.text}</span>
          {notification.action === undefined ? null : (
            <span className="[&_button]:!bg-transparent [&_button]:!text-paper [&_button]:underline [&_button]:underline-offset-4">
              <Button tone="quiet" size="small" onClick={() => takeAction(notification)}>
                {notification.action.label}
              </Button>
            </span>
          )}
          <span className="[&_button]:!bg-transparent [&_button]:!text-paper">
            <IconButton label={t("toast.close")} onClick={() => closeNotification(notification.id)}>
              <X size={14} aria-hidden />
            </IconButton>
          </span>
        </div>
      )}
    </div>
  );
}
