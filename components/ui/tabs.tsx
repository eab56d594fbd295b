"use client";

import { Tabs as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "./cn.ts";

export const Tabs = Primitive.Root;

export const TabsContent = ({ className, ...props }: ComponentProps<typeof Primitive.Content>) => (
  <Primitive.Content className={cn("outline-offset-4", className)} {...props} />
);

export const TabsList = ({ className, ...props }: ComponentProps<typeof Primitive.List>) => (
  <Primitive.List className={cn("flex gap-5 border-border border-b", className)} {...props} />
);

export const TabsTrigger = ({ className, ...props }: ComponentProps<typeof Primitive.Trigger>) => (
  <Primitive.Trigger
    className={cn(
      "-mb-px h-9 whitespace-nowrap border-transparent border-b-2 font-medium text-muted text-sm -outline-offset-2 hover:text-foreground data-[state=active]:border-accent-text data-[state=active]:text-foreground max-sm:h-11",
      className,
    )}
    {...props}
  />
);
