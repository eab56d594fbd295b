import { cva, type VariantProps } from "class-variance-authority";
import { LoaderCircle } from "lucide-react";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "./cn.ts";

export const buttonVariants = cva(
  "relative inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-md font-medium text-sm transition-colors duration-120 disabled:pointer-events-none disabled:opacity-60 aria-disabled:opacity-60 [&_svg]:size-4 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        primary: "bg-accent text-on-accent hover:bg-accent-hover",
        secondary: "border border-border-strong bg-surface text-foreground hover:bg-sunken",
        ghost: "text-foreground hover:bg-hover",
        destructive:
          "border border-border-strong bg-surface text-negative hover:border-negative hover:bg-negative-soft",
        danger: "bg-negative text-on-negative hover:bg-negative-hover",
        link: "h-auto! px-0! text-accent-text underline-offset-4 hover:underline",
      },
      size: {
        sm: "h-7 px-2.5 max-sm:h-11 max-sm:px-3",
        md: "h-8 px-3 max-sm:h-11 max-sm:px-4",
        lg: "h-10 px-4 max-sm:h-11",
        icon: "size-8 max-sm:size-11",
        "icon-sm": "size-7 max-sm:size-11",
      },
    },
    defaultVariants: { variant: "secondary", size: "md" },
  },
);

interface ButtonProps extends ComponentProps<"button">, VariantProps<typeof buttonVariants> {
  /** Renders the child (a link) with the button's looks. */
  asChild?: boolean;
  /** Works: keeps label and width, shows it turning, takes no second press. */
  busy?: boolean;
}

export function Button({ className, variant, size, asChild, busy, children, onClick, ...props }: ButtonProps) {
  const classes = cn(buttonVariants({ variant, size }), className);
  if (asChild) {
    return (
      <Slot.Root className={classes} {...props}>
        {children}
      </Slot.Root>
    );
  }
  return (
    <button
      type="button"
      className={classes}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...props}
    >
      <span className={cn("contents", busy && "invisible *:invisible")}>{children}</span>
      {busy ? (
        <span className="absolute inset-0 grid place-items-center">
          <LoaderCircle className="animate-spin" aria-hidden="true" />
        </span>
      ) : null}
    </button>
  );
}
