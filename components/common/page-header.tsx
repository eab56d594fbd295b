import type { ReactNode } from "react";

interface PageHeaderProps {
  title: ReactNode;
  /** How many there are, beside the title. */
  count?: string | undefined;
  description?: ReactNode;
  /** Primary action last. */
  actions?: ReactNode;
  /** 2 where the page has its title elsewhere. */
  level?: 1 | 2;
}

export function PageHeader({ title, count, description, actions, level = 1 }: PageHeaderProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="flex min-w-0 flex-col gap-1">
        <Heading className="flex items-baseline gap-2 font-semibold text-lg tracking-tight">
          {title}
          {count ? <span className="font-normal text-muted text-sm">{count}</span> : null}
        </Heading>
        {description ? <p className="max-w-[72ch] text-muted">{description}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </div>
  );
}
