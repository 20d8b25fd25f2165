import { useEffect, useRef, type ReactNode } from "react";

export interface PageProps {
  readonly title: string;
  readonly look?: "wide-labels";
  readonly children: ReactNode;
}

/** A page of text beside the tasks. Arriving, the focus is on its heading. */
export function Page({ title, look, children }: PageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    document.title = `${title} · Carole`;
    return () => {
      document.title = "Carole";
    };
  }, [title]);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className={`${look ?? ""} mx-auto flex max-w-[44rem] flex-col gap-5 px-4 py-7 md:px-6`}>
        <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold tracking-[-0.015em] outline-none">
          {title}
        </h1>
        {children}
      </div>
    </div>
  );
}
