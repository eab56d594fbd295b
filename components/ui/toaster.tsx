"use client";

import { useTheme } from "next-themes";
import { Toaster as Sonner } from "sonner";

export function Toaster({ label }: { label: string }) {
  const { resolvedTheme } = useTheme();
  return (
    <Sonner
      theme={resolvedTheme === "dark" ? "dark" : "light"}
      containerAriaLabel={label}
      position="bottom-right"
      gap={8}
      toastOptions={{
        style: {
          background: "var(--raised)",
          color: "var(--foreground)",
          border: "1px solid var(--border)",
          borderRadius: "8px",
          boxShadow: "var(--float)",
          fontFamily: "var(--font-sans)",
          fontSize: "0.875rem",
        },
        descriptionClassName: "text-muted!",
        actionButtonStyle: { background: "var(--accent)", color: "var(--on-accent)", borderRadius: "6px" },
      }}
    />
  );
}
