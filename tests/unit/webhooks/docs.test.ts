import { describe, expect, it } from "vitest";
import { toHtml } from "#lib/webhooks/docs/blocks.ts";
import { docsAsHtml, docsAsMarkdown } from "#lib/webhooks/docs/webhook-docs.ts";

describe("the webhook documentation", () => {
  it("has every format with headers, schedule and both verifiers, as Markdown and as HTML", async () => {
    const [markdown, html] = await Promise.all([
      docsAsMarkdown("https://talentwire.example"),
      docsAsHtml("https://talentwire.example"),
    ]);
    for (const text of [
      "https://talentwire.example/v1/webhooks/register",
      "X-ResumeParser-Signature: sha256=",
      "X-SmartCV-Signature",
      "X-Webhook-Signature",
      "X-CVDM-Signature",
      "webhook-signature",
      "resume.completed",
      "5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h",
      "hmac.compare_digest",
      "timingSafeEqual",
    ]) {
      expect(markdown).toContain(text);
      expect(html).toContain(text);
    }
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  it("escapes what would be markup", () => {
    expect(toHtml([{ kind: "text", text: "a <b> & `<c>`" }])).toBe("<p>a &lt;b&gt; &amp; <code>&lt;c&gt;</code></p>");
  });
});
