import { useRef, useState, type ReactNode } from "react";
import Check from "lucide-react/icons/check";
import Copy from "lucide-react/icons/copy";
import { t } from "../../lib/i18n/translate.ts";
import { IconButton } from "../../ui/button.tsx";

export function CodeBlock({ children }: { readonly children?: ReactNode }): ReactNode {
  const element = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(element.current?.textContent ?? "");
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <div className="group relative my-2">
      {/* Scrollable, so it can be reached and scrolled by keyboard. */}
      <pre ref={element} data-code-block>
        {children}
      </pre>
      <div className="absolute end-1 top-1">
        <IconButton label={copied ? t("chat.copied") : t("chat.copyCode")} onClick={() => void copy()}>
          {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
        </IconButton>
      </div>
    </div>
  );
}
