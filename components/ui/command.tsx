"use client";

import { Command as Primitive } from "cmdk";
import { Search } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "./cn.ts";

export const Command = ({ className, ...props }: ComponentProps<typeof Primitive>) => (
  <Primitive className={cn("flex min-h-0 flex-col", className)} {...props} />
);

export const CommandInput = ({ className, ...props }: ComponentProps<typeof Primitive.Input>) => (
  <div className="flex items-center gap-2 border-border border-b px-3">
    <Search className="size-4 shrink-0 text-muted" aria-hidden="true" />
    <Primitive.Input
      className={cn("h-12 w-full bg-transparent text-base outline-none placeholder:text-subtle", className)}
      {...props}
    />
  </div>
);

export const CommandList = ({ className, ...props }: ComponentProps<typeof Primitive.List>) => (
  <Primitive.List className={cn("max-h-[50vh] overflow-y-auto overscroll-contain p-1", className)} {...props} />
);

export const CommandEmpty = (props: ComponentProps<typeof Primitive.Empty>) => (
  <Primitive.Empty className="px-3 py-8 text-center text-muted text-sm" {...props} />
);

export const CommandGroup = ({ className, ...props }: ComponentProps<typeof Primitive.Group>) => (
  <Primitive.Group
    className={cn(
      "[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-muted [&_[cmdk-group-heading]]:text-xs",
      className,
    )}
    {...props}
  />
);

export const CommandItem = ({ className, ...props }: ComponentProps<typeof Primitive.Item>) => (
  <Primitive.Item
    className={cn(
      "flex min-h-9 cursor-default select-none items-center gap-2.5 rounded-md px-2 text-sm outline-none data-[selected=true]:bg-hover max-sm:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted",
      className,
    )}
    {...props}
  />
);
