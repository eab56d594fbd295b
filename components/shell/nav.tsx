"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";
import { cn } from "#components/ui/cn.ts";
import { navGroups, type Role } from "./nav-items.ts";

const isCurrent = (pathname: string, href: string) =>
  href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`);

export function Nav({ role, onNavigate }: { role: Role; onNavigate?: () => void }) {
  const t = useTranslations("common.nav");
  const pathname = usePathname();
  return (
    <nav aria-label={t("label")} className="flex flex-col gap-5">
      {navGroups.map((group) => {
        const items = group.items.filter((item) => item.roles.includes(role));
        if (items.length === 0) return null;
        return (
          <div key={group.name}>
            <h2 className="px-2 pb-1 font-medium text-muted text-xs">{t(group.name)}</h2>
            <ul className="flex flex-col gap-px">
              {items.map(({ href, name, icon: Icon }) => {
                const current = isCurrent(pathname, href);
                return (
                  <li key={href}>
                    <Link
                      href={href}
                      aria-current={current ? "page" : undefined}
                      {...(onNavigate ? { onClick: onNavigate } : {})}
                      className={cn(
                        "flex h-8 items-center gap-2.5 rounded-md px-2 text-muted transition-colors duration-120 hover:bg-hover hover:text-foreground max-md:h-11",
                        current && "bg-hover font-medium text-foreground",
                      )}
                    >
                      <Icon className={cn("size-4", current && "text-accent-text")} aria-hidden="true" />
                      {t(name)}
                    </Link>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
