import { BookOpenText, FileText, House, KeyRound, type LucideIcon, Radio, Webhook } from "lucide-react";

export type Role = "OWNER" | "DEVELOPER" | "RECRUITER";

export interface NavItem {
  href: string;
  name: "home" | "resumes" | "apiKeys" | "webhooks" | "events" | "docs";
  icon: LucideIcon;
  roles: readonly Role[];
  /** Second key after `g`. */
  key: string;
}

const everyone = ["OWNER", "DEVELOPER", "RECRUITER"] as const;

/** The menu: groups of pages and who sees them. */
export const navGroups: readonly { name: "talent" | "developers"; items: readonly NavItem[] }[] = [
  {
    name: "talent",
    items: [
      { href: "/", name: "home", icon: House, roles: everyone, key: "h" },
      { href: "/resumes", name: "resumes", icon: FileText, roles: everyone, key: "r" },
    ],
  },
  {
    name: "developers",
    items: [
      { href: "/api-keys", name: "apiKeys", icon: KeyRound, roles: ["OWNER", "DEVELOPER"], key: "k" },
      { href: "/webhooks", name: "webhooks", icon: Webhook, roles: ["OWNER", "DEVELOPER"], key: "w" },
      { href: "/events", name: "events", icon: Radio, roles: ["OWNER", "DEVELOPER"], key: "e" },
      { href: "/docs", name: "docs", icon: BookOpenText, roles: ["OWNER", "DEVELOPER"], key: "d" },
    ],
  },
];

export const itemsFor = (role: Role): NavItem[] =>
  navGroups.flatMap((group) => group.items.filter((item) => item.roles.includes(role)));
