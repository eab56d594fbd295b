import path from "node:path";
import type { Page } from "@playwright/test";
import { startReceiver } from "../support/receiver.ts";
import { expect, expectAccessible, test, textResume, uploadOverHttp } from "./support/test.ts";

/** Every page of webhooks and events in both themes and three widths, with a picture to look at. */

const widths = [390, 1280, 1920];
const shots = path.resolve(import.meta.dirname, "../../test-results/screens");

async function inspect(page: Page, name: string, url: string, ready: string): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 600 ? 844 : 1000 });
      if (width === widths[0]) await page.goto(url);
      await expect(page.locator(ready).first()).toBeVisible();
      // Hiding the caret would write styles into fields that are not hydrated yet.
      await page.screenshot({ path: path.join(shots, `${name}-${width}-${theme}.png`), caret: "initial" });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${name} at ${width}`).toBeLessThanOrEqual(0);
      if (width !== 1920) await expectAccessible(page);
    }
  }
}

/** An endpoint to which two deliveries went; its receiver is to be closed. */
async function deliveredEndpoint(page: Page) {
  const receiver = await startReceiver();
  const made = await page.request.post("/v1/webhooks/endpoints", {
    data: { url: receiver.url, description: "Imports parsed candidates" },
  });
  const { id } = (await made.json()) as { id: string };
  await uploadOverHttp(page, textResume("Imani Wanjiru"));
  await receiver.waitFor(2);
  const list = () => page.request.get(`/v1/webhooks/deliveries?endpointId=${id}&status=delivered`);
  const delivered = async () => ((await (await list()).json()) as { data: { id: string; eventId: string }[] }).data;
  await expect.poll(async () => (await delivered()).length).toBe(2);
  const [delivery] = await delivered();
  return { receiver, id, delivery };
}

test("lists of endpoints and events are accessible in both themes and at every width", async ({
  signedIn: { page },
}) => {
  test.setTimeout(240_000);
  await inspect(page, "webhooks-empty", "/webhooks", "main p");
  const { receiver, delivery } = await deliveredEndpoint(page);
  await inspect(page, "webhooks", "/webhooks", "tbody tr");
  await inspect(page, "webhooks-new", "/webhooks/new", "form");
  await inspect(page, "events", "/events", "tbody tr");
  await inspect(page, "event", `/events?event=${delivery?.eventId}`, "[role=dialog] pre");
  await receiver.close();
});

test("an endpoint's pages are accessible in both themes and at every width", async ({ signedIn: { page } }) => {
  test.setTimeout(240_000);
  const { receiver, id, delivery } = await deliveredEndpoint(page);
  await inspect(page, "webhook", `/webhooks/${id}`, "tbody tr");
  await inspect(page, "webhook-delivery", `/webhooks/${id}?delivery=${delivery?.id}`, "[role=dialog] pre");
  await inspect(page, "webhook-statistics", `/webhooks/${id}/statistics`, "main dl");
  await inspect(page, "webhook-configuration", `/webhooks/${id}/configuration`, "form");
  await page.request.patch(`/v1/webhooks/endpoints/${id}`, { data: { state: "disabled" } });
  await inspect(page, "webhook-disabled", `/webhooks/${id}`, "tbody tr");
  await receiver.close();
});

test("an endpoint that fails is accessible in both themes and at every width", async ({ signedIn: { page } }) => {
  test.setTimeout(240_000);
  const receiver = await startReceiver({ answer: (_request, response) => response.writeHead(500).end("not today") });
  const made = await page.request.post("/v1/webhooks/endpoints", { data: { url: receiver.url } });
  const { id } = (await made.json()) as { id: string };
  await uploadOverHttp(page, textResume("Imani Wanjiru"));
  await receiver.waitFor(2);
  const list = async () => {
    const answer = await page.request.get(`/v1/webhooks/deliveries?endpointId=${id}&answer=5xx`);
    return ((await answer.json()) as { data: { id: string }[] }).data;
  };
  await expect.poll(async () => (await list()).length).toBe(2);
  const [delivery] = await list();
  await inspect(page, "webhooks-failing", "/webhooks", "tbody tr");
  await inspect(page, "webhook-failing", `/webhooks/${id}`, "tbody tr");
  await inspect(page, "webhook-filtered", `/webhooks/${id}?answer=4xx&q=nothing+like+it`, "main p");
  await inspect(page, "webhook-delivery-failing", `/webhooks/${id}?delivery=${delivery?.id}`, "[role=dialog] pre");
  await receiver.close();
});

test("their dialogs and menus are accessible", async ({ signedIn: { page } }) => {
  const made = await page.request.post("/v1/webhooks/endpoints", { data: { url: "https://example.com/hooks" } });
  const { id } = (await made.json()) as { id: string };
  await page.goto(`/webhooks/${id}`);
  await page.getByRole("button", { name: "Send test" }).click();
  await expect(page.getByRole("dialog", { name: "Send a test" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  for (const name of ["Recover failed", "Rotate secret", "Delete endpoint"]) {
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name }).click();
    await expect(page.getByRole("dialog").or(page.getByRole("alertdialog"))).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog").or(page.getByRole("alertdialog"))).toHaveCount(0);
  }
  await page.goto(`/webhooks/${id}/statistics`);
  await expect(page.getByText("No deliveries ended in this time.").first()).toBeVisible();
  await expectAccessible(page);
});
