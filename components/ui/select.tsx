"use client";

import { Check, ChevronDown } from "lucide-react";
import { Select as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "./cn.ts";
import { fieldClasses } from "./input.tsx";

interface SelectProps extends Omit<ComponentProps<typeof Primitive.Root>, "children" | "defaultValue" | "value"> {
  value: string;
  options: { value: string; label: string }[];
  placeholder?: string;
  id?: string;
  className?: string;
  "aria-label"?: string;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: boolean | undefined;
}

/** One of a few choices. */
export function Select({ options, placeholder, id, className, ...props }: SelectProps) {
  const { "aria-label": ariaLabel, "aria-describedby": describedBy, "aria-invalid": invalid, ...root } = props;
  return (
    <Primitive.Root {...root}>
      <Primitive.Trigger
        id={id}
        aria-label={ariaLabel}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        className={cn(fieldClasses, "flex h-8 items-center justify-between gap-2 text-left max-sm:h-11", className)}
      >
        <span className="truncate">
          {/* By itself it knows an option's label only once it was in the page. */}
          <Primitive.Value placeholder={placeholder}>
            {options.find((option) => option.value === root.value)?.label}
          </Primitive.Value>
        </span>
        <Primitive.Icon>
          <ChevronDown className="size-4 text-muted" aria-hidden="true" />
        </Primitive.Icon>
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          position="popper"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) overflow-hidden rounded-lg bg-raised shadow-float data-[state=open]:animate-float-in"
        >
          <Primitive.Viewport className="p-1">
            {options.map((option) => (
              <Primitive.Item
                key={option.value}
                value={option.value}
                className="relative flex min-h-8 cursor-default select-none items-center rounded-md pr-8 pl-2 text-sm outline-none data-highlighted:bg-hover max-sm:min-h-11"
              >
                <Primitive.ItemText>{option.label}</Primitive.ItemText>
                <Primitive.ItemIndicator className="absolute right-2">
                  <Check className="size-4 text-muted" aria-hidden="true" />
                </Primitive.ItemIndicator>
              </Primitive.Item>
            ))}
          </Primitive.Viewport>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
