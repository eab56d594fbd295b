"use client";

import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "./cn.ts";
import { overlayClasses } from "./dialog.tsx";

export const Sheet = Primitive.Root;
export const SheetTrigger = Primitive.Trigger;

export const SheetTitle = ({ className, ...props }: ComponentProps<typeof Primitive.Title>) => (
  <Primitive.Title className={cn("font-semibold text-base", className)} {...props} />
);

interface SheetContentProps extends ComponentProps<typeof Primitive.Content> {
  side?: "left" | "right";
  closeLabel: string;
}

/** A panel that slides over the page's edge. */
export function SheetContent({ className, children, side = "right", closeLabel, ...props }: SheetContentProps) {
  const right = side === "right";
  return (
    <Primitive.Portal>
      <Primitive.Overlay className={overlayClasses} />
      <Primitive.Content
        className={cn(
          "fixed inset-y-0 z-50 flex flex-col bg-raised shadow-float outline-none",
          right
            ? "right-0 w-full max-w-xl data-[state=closed]:animate-sheet-out data-[state=open]:animate-sheet-in"
            : "left-0 w-72 max-w-[85vw] data-[state=closed]:animate-fade-out data-[state=open]:animate-nav-in",
          className,
        )}
        {...props}
      >
        {children}
        <Primitive.Close
          className="absolute top-3 right-3 grid size-8 place-items-center rounded-md text-muted hover:bg-hover hover:text-foreground max-sm:size-11"
          aria-label={closeLabel}
        >
          <X className="size-4" aria-hidden="true" />
        </Primitive.Close>
      </Primitive.Content>
    </Primitive.Portal>
  );
}
