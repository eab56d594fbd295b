"use client";

import { useTranslations } from "use-intl";
import { Dialog, DialogContent, DialogDescription, DialogTitle } from "#components/ui/dialog.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { type Shortcut, useShortcutList } from "./shortcuts.tsx";

const onApple = () => /mac|iphone|ipad/i.test(navigator.userAgent);

function Keys({ keys, then }: { keys: string; then: string }) {
  const parts = keys.split(" ");
  return (
    <span className="flex items-center gap-1">
      {parts.map((part, index) => (
        <span key={`${part}${String(index)}`} className="flex items-center gap-1">
          {index > 0 ? <span className="text-muted text-xs">{then}</span> : null}
          {part.startsWith("mod+") ? <Kbd>{onApple() ? "⌘" : "Ctrl"}</Kbd> : null}
          <Kbd>{part.replace("mod+", "").toUpperCase()}</Kbd>
        </span>
      ))}
    </span>
  );
}

/** The keys that work where one is; `?` opens it. */
export function ShortcutHelp({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations("common");
  const list = useShortcutList(open);
  const fixed: Shortcut = { keys: "Esc", label: t("shortcuts.escape"), group: "general", run: () => undefined };
  const groups = (["page", "general"] as const).map((group) => ({
    group,
    items: [...list, fixed].filter((item) => item.group === group),
  }));
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent closeLabel={t("actions.close")}>
        <div className="flex flex-col gap-1">
          <DialogTitle>{t("shortcuts.title")}</DialogTitle>
          <DialogDescription>{t("shortcuts.description")}</DialogDescription>
        </div>
        {groups.map(({ group, items }) =>
          items.length === 0 ? null : (
            <section key={group} className="flex flex-col">
              <h3 className="pb-1 text-muted text-xs">{t(`shortcuts.${group}`)}</h3>
              <dl>
                {items.map((item) => (
                  <div
                    key={item.keys}
                    className="flex min-h-8 items-center justify-between gap-4 border-border border-t"
                  >
                    <dt>{item.label}</dt>
                    <dd>
                      <Keys keys={item.keys} then={t("shortcuts.sequence")} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ),
        )}
      </DialogContent>
    </Dialog>
  );
}
