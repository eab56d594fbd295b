"use client";

import { useCallback, useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { hearStream, isStreamOpen } from "#lib/client/event-stream.ts";

interface StreamHandlers<Message> {
  /** Messages come in bursts: they are gathered for a moment. */
  onMessages: (messages: Message[]) => void;
  /** What happened before is not told. */
  onOpen: () => void;
}

const GATHER_MS = 150;

/** Hears a stream of our API while the component is there. */
export function useEventStream<Message>(url: string, handlers: StreamHandlers<Message>): void {
  const onMessages = useEffectEvent(handlers.onMessages);
  const onOpen = useEffectEvent(handlers.onOpen);
  useEffect(() => {
    let gathered: Message[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = hearStream(url, {
      onState: (open) => open && onOpen(),
      onMessage: (message) => {
        gathered.push(message as Message);
        timer ??= setTimeout(() => {
          timer = undefined;
          const messages = gathered;
          gathered = [];
          onMessages(messages);
        }, GATHER_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [url]);
}

/** Asked for again this rarely while a stream tells of changes. */
const SELDOM_MS = 30_000;

/** How often to ask: seldom while the stream is open, else every `ms`. */
export function usePollMs(url: string, ms: number): number {
  const hear = useCallback(
    (changed: () => void) => hearStream(url, { onMessage: () => undefined, onState: changed }),
    [url],
  );
  const open = useSyncExternalStore(
    hear,
    () => isStreamOpen(url),
    () => false,
  );
  return open ? SELDOM_MS : ms;
}
