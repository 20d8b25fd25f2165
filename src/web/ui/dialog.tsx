import { useEffect, useRef, type ReactNode } from "react";
import X from "lucide-react/icons/x";
import { t } from "../lib/i18n/translate.ts";
import { IconButton } from "./button.tsx";

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** `most`: as wide as three columns. */
  readonly wide?: boolean | "most";
  /** Its head keeps its place while what is in it grows and shrinks. */
  readonly high?: boolean;
  readonly children: ReactNode;
}

/** The browser's own modal: focus stays inside and returns where it was, Esc closes, so does a click beside it. */
export function Dialog({ title, onClose, wide = false, high = false, children }: DialogProps): ReactNode {
  const element = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    const before = document.activeElement;
    const cancelled = (event: Event): void => {
      event.preventDefault();
      close.current();
    };
    const clickedBeside = (event: MouseEvent): void => {
      if (event.target === dialog) close.current();
    };
    dialog.addEventListener("cancel", cancelled);
    dialog.addEventListener("click", clickedBeside);
    dialog.showModal();
    // Where something is at stake, the safe answer and not the cross.
    dialog.querySelector<HTMLElement>("[data-safe]")?.focus();
    return () => {
      dialog.removeEventListener("cancel", cancelled);
      dialog.removeEventListener("click", clickedBeside);
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      aria-label={title}
      className={`${wide === "most" ? "w-[68rem]" : wide ? "w-[44rem]" : "w-[30rem]"} ${high ? "mx-auto mt-[12dvh] mb-auto" : "m-auto"} max-h-[85dvh] max-w-[calc(100vw-1.5rem)] rounded-xl border border-line bg-raised p-0 text-ink shadow-high backdrop:bg-[rgb(20_18_14/0.35)] open:animate-rise`}
    >
      <div className="flex flex-col gap-3 p-5">
        <div className="flex items-center justify-between gap-4">
          <h2 className="text-lg font-semibold tracking-tight">{title}</h2>
          <IconButton label={t("nav.close")} onClick={onClose}>
            <X size={16} aria-hidden />
          </IconButton>
        </div>
        {children}
      </div>
    </dialog>
  );
}
