import { type Receiver, startReceiver } from "#tests/support/receiver.ts";

export interface Asked {
  passages: { id: string; text: string }[];
  questions: { id: string; passage: string; wanted: string }[];
}

/** What a request to the model asked. */
export function askedIn(body: Buffer): Asked {
  const { messages } = JSON.parse(body.toString()) as { messages: { role: string; content: string }[] };
  return JSON.parse(messages.find(({ role }) => role === "user")?.content ?? "") as Asked;
}

/** A chat completion with this content. */
export const completionOf = (content: string) => JSON.stringify({ choices: [{ message: { content } }] });

/** A server that answers every question by its wording and passage; null where `quote` says nothing. */
export function startModel(quote: (wanted: string, passage: string) => string | null): Promise<Receiver> {
  return startReceiver({
    answer: ({ body }, response) => {
      const { passages, questions } = askedIn(body);
      const textOf = (id: string) => passages.find((passage) => passage.id === id)?.text ?? "";
      const answers = questions.map(({ id, passage, wanted }) => ({ id, quote: quote(wanted, textOf(passage)) }));
      response.end(completionOf(JSON.stringify({ answers })));
    },
  });
}

export const modelAt = (server: Pick<Receiver, "port">, timeoutMs = 20_000) => ({
  baseUrl: `http://127.0.0.1:${server.port}/v1`,
  apiKey: "key-of-the-model",
  model: "small-model",
  timeoutMs,
});
