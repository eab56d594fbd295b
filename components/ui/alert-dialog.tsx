"use client";

import { AlertDialog as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "./cn.ts";
import { overlayClasses } from "./dialog.tsx";

export const AlertDialog = Primitive.Root;
export const AlertDialogCancel = Primitive.Cancel;

export const AlertDialogTitle = ({ className, ...props }: ComponentProps<typeof Primitive.Title>) => (
  <Primitive.Title className={cn("break-words font-semibold text-base", className)} {...props} />
);

export const AlertDialogDescription = ({ className, ...props }: ComponentProps<typeof Primitive.Description>) => (
  <Primitive.Description className={cn("text-muted text-sm", className)} {...props} />
);

export function AlertDialogContent({ className, ...props }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Overlay className={overlayClasses} />
      <Primitive.Content
        className={cn(
          "fixed top-[16vh] left-1/2 z-50 flex max-h-[72vh] w-[calc(100vw-2rem)] max-w-md -translate-x-1/2 flex-col gap-4 overflow-y-auto rounded-lg bg-raised p-5 shadow-float outline-none data-[state=closed]:animate-fade-out data-[state=open]:animate-fade-in",
          className,
        )}
        {...props}
      />
    </Primitive.Portal>
  );
}
