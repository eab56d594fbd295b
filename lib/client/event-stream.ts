/** How long after a refusal the stream is asked for again; lost connections the browser makes anew by itself. */
const RETRY_MS = 10_000;

interface Listener {
  onMessage(message: unknown): void;
  /** It opened, also anew; or it closed. What happened while it was closed is not told again. */
  onState(open: boolean): void;
}

interface Stream {
  source: EventSource;
  listeners: Set<Listener>;
  retry: ReturnType<typeof setTimeout> | undefined;
}

const streams = new Map<string, Stream>();

export const isStreamOpen = (url: string): boolean => streams.get(url)?.source.readyState === EventSource.OPEN;

/** Hears the JSON messages of one of our server-sent streams; all who hear the same one share its connection. Gives how to stop. */
export function hearStream(url: string, listener: Listener): () => void {
  const stream = streams.get(url) ?? open(url);
  stream.listeners.add(listener);
  return () => {
    stream.listeners.delete(listener);
    if (stream.listeners.size > 0) return;
    clearTimeout(stream.retry);
    stream.source.close();
    streams.delete(url);
  };
}

function open(url: string): Stream {
  const stream: Stream = { source: connect(), listeners: new Set(), retry: undefined };
  streams.set(url, stream);
  return stream;

  function connect(): EventSource {
    const source = new EventSource(url);
    const tell = (isOpen: boolean) => {
      for (const listener of stream.listeners) listener.onState(isOpen);
    };
    source.onopen = () => tell(true);
    source.onmessage = (event: MessageEvent<string>) => {
      const message: unknown = JSON.parse(event.data);
      for (const listener of stream.listeners) listener.onMessage(message);
    };
    source.onerror = () => {
      tell(false);
      if (source.readyState !== EventSource.CLOSED) return;
      stream.retry = setTimeout(() => {
        stream.source = connect();
      }, RETRY_MS);
    };
    return source;
  }
}
