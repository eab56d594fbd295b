"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { cn } from "#components/ui/cn.ts";

interface TabLinksProps {
  label: string;
  tabs: readonly { href: string; label: string }[];
}

/** Tabs that are pages: each has its own path. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  const pathname = usePathname();
  return (
    <nav aria-label={label} className="flex gap-5 border-border border-b">
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          aria-current={pathname === tab.href ? "page" : undefined}
          className={cn(
            "-mb-px inline-flex h-9 items-center whitespace-nowrap border-transparent border-b-2 font-medium text-muted text-sm -outline-offset-2 hover:text-foreground max-sm:h-11",
            pathname === tab.href && "border-accent-text text-foreground",
          )}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
