"use client";

import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { ThemeProvider } from "next-themes";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { type ReactNode, useState } from "react";
import { IntlProvider } from "use-intl";
import { Toaster } from "#components/ui/toaster.tsx";
import { TooltipProvider } from "#components/ui/tooltip.tsx";
import { ApiError } from "#lib/client/api.ts";
import { en } from "#messages/en.ts";

/** A session that has ended leads to sign-in and back; the administrator's page asks for the password itself. */
function leaveWhenSignedOut(error: unknown): void {
  if (!(error instanceof ApiError) || error.status !== 401 || location.pathname.startsWith("/admin")) return;
  location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
}

const createClient = () =>
  new QueryClient({
    queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
    mutationCache: new MutationCache({ onError: leaveWhenSignedOut }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // What the server refused stays refused; what did not arrive may arrive.
        retry: (count, error) => count < 2 && error instanceof ApiError && (error.status === 0 || error.status >= 502),
      },
    },
  });

interface ProvidersProps {
  nonce: string | undefined;
  /** The server's time, so that relative times agree in the first view. */
  now: Date;
  children: ReactNode;
}

export function Providers({ nonce, now, children }: ProvidersProps) {
  const [client] = useState(createClient);
  return (
    <IntlProvider locale="en" messages={en} now={now} timeZone="UTC">
      <ThemeProvider
        attribute="class"
        defaultTheme="system"
        enableSystem
        disableTransitionOnChange
        {...(nonce ? { nonce } : {})}
      >
        <QueryClientProvider client={client}>
          <NuqsAdapter>
            <TooltipProvider delayDuration={300} skipDelayDuration={100}>
              {children}
            </TooltipProvider>
          </NuqsAdapter>
        </QueryClientProvider>
        <Toaster label={en.common.notifications} />
      </ThemeProvider>
    </IntlProvider>
  );
}
