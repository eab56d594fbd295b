import type { ReactNode } from "react";

interface PageHeaderProps {
  title: ReactNode;
  /** How many there are, beside the title. */
  count?: string | undefined;
  description?: ReactNode;
  /** Primary action last. */
  actions?: ReactNode;
}

export function PageHeader({ title, count, description, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="flex min-w-0 flex-col gap-1">
        <h1 className="flex items-baseline gap-2 font-semibold text-lg tracking-tight">
          {title}
          {count ? <span className="font-normal text-muted text-sm">{count}</span> : null}
        </h1>
        {description ? <p className="max-w-[72ch] text-muted">{description}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}
