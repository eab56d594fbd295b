import type { Page } from "@playwright/test";
import { type Receiver, startReceiver } from "../support/receiver.ts";
import { test as base, expect, textResume, uploadOverHttp } from "./support/test.ts";

const test = base.extend<{ receiver: Receiver }>({
  // biome-ignore lint/correctness/noEmptyPattern: the form Playwright asks for
  receiver: async ({}, use) => {
    const receiver = await startReceiver();
    await use(receiver);
    await receiver.close();
  },
});

/** Adds an endpoint over HTTP as whoever the page is signed in as; gives its id. */
async function newEndpoint(page: Page, input: { url: string; format?: string; events?: string[] }): Promise<string> {
  const answer = await page.request.post("/v1/webhooks/endpoints", { data: input });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

test("an endpoint is added in the browser, and its secret is shown once", async ({ signedIn: { page }, receiver }) => {
  await page.goto("/webhooks");
  await expect(page.getByText(/curl -X POST .*\/v1\/webhooks\/endpoints/)).toBeVisible();
  await page.getByRole("link", { name: "Add endpoint" }).first().click();
  const url = page.getByLabel("URL");
  await url.fill("not a url");
  await url.blur();
  await expect(page.getByText("This is not a URL. It starts with https://.")).toBeVisible();
  await url.fill("https://10.0.0.1/hooks");
  await page.getByRole("button", { name: "Add endpoint" }).click();
  await expect(page.getByText(/must not lead to a private/)).toBeVisible();
  await expect(url).toBeFocused();
  await url.fill(receiver.url);
  await page.getByRole("checkbox", { name: /All events of this format/ }).click();
  await page.getByRole("button", { name: "Add endpoint" }).click();
  await expect(page.getByText("Choose at least one event")).toBeVisible();
  await page.getByRole("checkbox", { name: "resume.parsed" }).click();
  await page.getByRole("button", { name: "Add endpoint" }).click();
  const secret = await page.getByRole("status", { name: "Signing secret" }).textContent();
  expect(secret).toMatch(/^whsec_/);
  await page.getByRole("link", { name: "Go to endpoint" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /127\.0\.0\.1.*\/hook/ })).toBeVisible();
  await expect(page.getByText(secret ?? "")).toHaveCount(0);
  await expect(page.getByText(`…${secret?.slice(-4)}`)).toBeVisible();
  await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link").click();
  await expect(page.getByRole("row", { name: /\/hook.*Active.*1 event/ })).toBeVisible();
});

test("deliveries come in live; each can be looked into, stepped through and replayed", async ({
  signedIn: { page },
  receiver,
}) => {
  const id = await newEndpoint(page, { url: receiver.url });
  await page.goto(`/webhooks/${id}`);
  await expect(page.getByText("Deliveries show up here as events happen")).toBeVisible();
  await uploadOverHttp(page, textResume("Imani Wanjiru"));
  const [created] = await receiver.waitFor(2);
  const parsed = page.getByRole("row", { name: /resume\.parsed/ });
  // The first row came in alone or with the second, which then waits to be let in.
  const show = page.getByRole("button", { name: /new · Show/ });
  await expect(parsed.or(show).first()).toBeVisible();
  if (await show.isVisible()) await show.click();
  await expect(parsed.getByText("Delivered")).toBeVisible();
  await page
    .getByRole("row", { name: /resume\.created/ })
    .getByRole("button")
    .first()
    .click();
  const sheet = page.getByRole("dialog", { name: "Delivery" });
  await expect(page).toHaveURL(/delivery=dlv_/);
  await expect(sheet.getByRole("region", { name: "Request headers" })).toContainText("webhook-id");
  await expect(sheet.getByRole("region", { name: "Timings" })).toContainText("Total");
  await sheet.getByRole("button", { name: "Copy: Request body" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(created?.body.toString("utf8"));
  await page.keyboard.press("ArrowLeft");
  await expect(sheet.getByRole("heading", { name: "resume.parsed" })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(sheet.getByRole("heading", { name: "resume.created" })).toBeVisible();
  await page.reload();
  await expect(sheet.getByRole("heading", { name: "resume.created" })).toBeVisible();
  await sheet.getByRole("button", { name: "Replay" }).click();
  const again = (await receiver.waitFor(3))[2];
  expect(again?.headers["webhook-id"]).toBe(created?.headers["webhook-id"]);
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole("row", { name: /resume\.created.*Replay/ })).toBeVisible();
});

test("what failed is filtered by the URL and recovered, its count known before", async ({
  signedIn: { page },
  receiver,
}) => {
  receiver.answer = (_request, response) => {
    response.statusCode = 500;
    response.end("not today");
  };
  const id = await newEndpoint(page, { url: receiver.url, format: "smartcv", events: ["resume.created"] });
  await uploadOverHttp(page, textResume("Imani Wanjiru"));
  await page.goto(`/webhooks/${id}?status=exhausted`);
  const row = page.getByRole("row", { name: /resume\.created.*Exhausted.*500/ });
  await expect(row).toBeVisible({ timeout: 40_000 });
  await row.getByRole("button").first().click();
  const sheet = page.getByRole("dialog", { name: "Delivery" });
  await expect(sheet.getByRole("listitem")).toHaveCount(4);
  await expect(sheet.getByRole("region", { name: "Response body" })).toContainText("not today");
  await page.keyboard.press("Escape");
  receiver.answer = (_request, response) => response.end("ok");
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Recover failed" }).click();
  await expect(page.getByRole("radio", { name: /A week ago.*1 delivery/ })).toBeVisible();
  await page.getByRole("button", { name: "Recover 1 delivery" }).click();
  await receiver.waitFor(5);
  await page.getByRole("button", { name: "Remove filter Exhausted" }).click();
  await expect(page).not.toHaveURL(/status=/);
  const recovered = page.getByRole("row", { name: /resume\.created.*Replay.*Delivered/ });
  await expect(recovered.or(page.getByRole("button", { name: /new · Show/ })).first()).toBeVisible();
});

test("deliveries are found by answer and by text, in the URL; too short a text looks for nothing", async ({
  signedIn: { page },
  receiver,
}) => {
  receiver.answer = (request, response) => {
    response.statusCode = request.body.includes("resume.parsed") ? 422 : 200;
    response.end();
  };
  const id = await newEndpoint(page, { url: receiver.url });
  await uploadOverHttp(page, textResume("Imani Wanjiru"));
  await receiver.waitFor(2);
  await page.goto(`/webhooks/${id}`);
  const created = page.getByRole("row", { name: /resume\.created/ });
  const parsed = page.getByRole("row", { name: /resume\.parsed/ });
  await expect(created).toBeVisible();
  await page.getByRole("button", { name: "Answer", exact: true }).click();
  await page.getByRole("menuitemradio", { name: /4xx/ }).click();
  await expect(page).toHaveURL(/answer=4xx/);
  await expect(created).toHaveCount(0);
  await expect(parsed).toBeVisible();
  await page.reload();
  await expect(parsed).toBeVisible();
  await page.getByRole("button", { name: /Remove filter 4xx/ }).click();
  await expect(created).toBeVisible();
  const search = page.getByRole("searchbox");
  await search.fill("wa");
  await expect(page).toHaveURL(/q=wa/);
  await expect(created).toBeVisible();
  await search.fill("imani-wanjiru.txt");
  await expect(page).toHaveURL(/q=imani-wanjiru\.txt/);
  await expect(created).toBeVisible();
  await search.fill("somebody else");
  await expect(page.getByText("Nothing matches this filter")).toBeVisible();
  await page.getByRole("button", { name: "Clear filter" }).click();
  await expect(search).toHaveValue("");
  await expect(parsed).toBeVisible();
});

test("without the stream the page asks by itself", async ({ signedIn: { page }, receiver }) => {
  const id = await newEndpoint(page, { url: receiver.url, events: ["resume.created"] });
  await page.route("**/v1/webhooks/stream", (route) => route.fulfill({ status: 429, body: "" }));
  await page.goto(`/webhooks/${id}`);
  await expect(page.getByText("Deliveries show up here as events happen")).toBeVisible();
  await uploadOverHttp(page, textResume("Imani Wanjiru"));
  await expect(page.getByRole("row", { name: /resume\.created.*Delivered/ })).toBeVisible();
});

test("with the stream the page asks when something happened, not before", async ({ signedIn: { page }, receiver }) => {
  const id = await newEndpoint(page, { url: receiver.url, events: ["resume.created"] });
  const lists: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/v1/webhooks/deliveries?")) lists.push(request.url());
  });
  await page.clock.install();
  const opened = page.waitForResponse("**/v1/webhooks/stream");
  await page.goto(`/webhooks/${id}`);
  await opened;
  await expect.poll(() => lists.length).toBeGreaterThan(0);
  const before = lists.length;
  // Longer than the page waits between two questions when it has no stream.
  await page.clock.fastForward(20_000);
  expect(lists.length).toBe(before);
  await uploadOverHttp(page, textResume("Imani Wanjiru"));
  await expect(page.getByRole("row", { name: /resume\.created.*Delivered/ })).toBeVisible();
});

test("a submission pressed again after a lost answer is done once", async ({ signedIn: { page }, receiver }) => {
  const route = "**/v1/webhooks/endpoints";
  const keys: (string | undefined)[] = [];
  await page.route(route, async (request) => {
    if (request.request().method() !== "POST") return request.continue();
    keys.push(request.request().headers()["idempotency-key"]);
    if (keys.length > 1) return request.continue();
    // It reaches the server; its answer does not reach the page.
    await request.fetch();
    await request.fulfill({ status: 408, body: "" });
  });
  await page.goto("/webhooks/new");
  await page.getByLabel("URL").fill(receiver.url);
  await page.getByRole("button", { name: "Add endpoint" }).click();
  await expect(page.getByText("The server answered 408.")).toBeVisible();
  await page.getByRole("button", { name: "Add endpoint" }).click();
  await expect(page.getByRole("status", { name: "Signing secret" })).toHaveText(/^whsec_/);
  expect(keys).toEqual([expect.stringMatching(/.{20}/), keys[0]]);
  const { data } = (await (await page.request.get("/v1/webhooks/endpoints")).json()) as { data: unknown[] };
  expect(data).toHaveLength(1);
});

test("unsaved changes hold back keys and the palette", async ({ signedIn: { page }, receiver }) => {
  const id = await newEndpoint(page, { url: receiver.url });
  await page.goto(`/webhooks/${id}/configuration`);
  await page.getByLabel("Description").fill("Half a thought");
  const answers = [false, true];
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void (answers.shift() ? dialog.accept() : dialog.dismiss());
  });
  const goToEvents = async () => {
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("dialog").getByRole("combobox").fill("events");
    await page.keyboard.press("Enter");
  };
  await goToEvents();
  await expect.poll(() => asked.length).toBe(1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByLabel("Description")).toHaveValue("Half a thought");
  await goToEvents();
  await expect(page.getByRole("heading", { level: 1, name: "Events" })).toBeVisible();
  expect(asked).toEqual(Array(2).fill("Leave without saving your changes?"));
});

test("an event that is not there is said to be so", async ({ signedIn: { page } }) => {
  await page.goto("/events?event=evt_nothing");
  await expect(page.getByRole("dialog", { name: "Event" })).toContainText("There is no such event.");
});

test("a choice is readable before the page comes alive", async ({ signedIn: { page } }) => {
  const html = await (await page.request.get("/webhooks/new")).text();
  expect(html).toMatch(/role="combobox"[^>]*>(?:<[^>]+>)*Standard Webhooks/);
});

test("any event's sample is sent as a test", async ({ signedIn: { page }, receiver }) => {
  const id = await newEndpoint(page, { url: receiver.url });
  await page.goto(`/webhooks/${id}`);
  await page.getByRole("button", { name: "Send test" }).click();
  const dialog = page.getByRole("dialog", { name: "Send a test" });
  await dialog.getByRole("combobox", { name: "Event" }).click();
  await page.getByRole("option", { name: "match.finished" }).click();
  await dialog.getByRole("button", { name: "Send test" }).click();
  await expect(dialog.getByRole("status")).toContainText("Delivered");
  await expect(dialog.getByRole("status")).toContainText("200");
  expect(receiver.received[0]?.body.toString("utf8")).toContain("match.finished");
  await dialog.getByRole("button", { name: "Show delivery" }).click();
  await expect(page.getByRole("dialog", { name: "Delivery" }).getByText("Test", { exact: true })).toBeVisible();
});

test("an endpoint is changed, switched off and on, its secret rotated, and deleted by name", async ({
  signedIn: { page },
  receiver,
}) => {
  const id = await newEndpoint(page, { url: receiver.url });
  await page.goto(`/webhooks/${id}/configuration`);
  await page.getByLabel("Extra headers").fill("webhook-id: mine");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("This header is set by the delivery itself.")).toBeVisible();
  await page.getByLabel("Extra headers").fill("X-Environment: production");
  await page.getByLabel("Description").fill("Imports candidates");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Endpoint saved")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Extra headers")).toHaveValue("X-Environment: production");

  await page.getByRole("switch", { name: "Enabled" }).click();
  await expect(page.getByRole("region", { name: /This endpoint is disabled/ })).toContainText("switched it off");
  await page.getByRole("button", { name: "Switch on" }).click();
  await expect(page.getByRole("region", { name: /This endpoint is disabled/ })).toHaveCount(0);

  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Rotate secret" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Rotate secret" }).click();
  await expect(page.getByRole("status", { name: "New signing secret" })).toHaveText(/^whsec_/);
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText("Old secret signs until")).toBeVisible();

  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Delete endpoint" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("button", { name: "Delete endpoint" }).click();
  await expect(dialog.getByRole("alert")).toContainText("This is not");
  await dialog.getByRole("textbox").fill(`127.0.0.1:${receiver.port}/hook`);
  await dialog.getByRole("button", { name: "Delete endpoint" }).click();
  await expect(page.getByText("Endpoints tell your systems")).toBeVisible();
});

test("events are listed with their payload and where they went", async ({ signedIn: { page }, receiver }) => {
  await newEndpoint(page, { url: receiver.url });
  await uploadOverHttp(page, textResume("Imani Wanjiru"));
  await receiver.waitFor(2);
  await page.goto("/events?type=resume.created");
  await page
    .getByRole("row", { name: /resume\.created.*imani-wanjiru\.txt/ })
    .getByRole("button")
    .first()
    .click();
  const sheet = page.getByRole("dialog", { name: "Event" });
  await expect(sheet.getByRole("region", { name: "Payload" })).toContainText("imani-wanjiru.txt");
  await sheet
    .getByRole("row", { name: /\/hook.*Delivered/ })
    .getByRole("button")
    .first()
    .click();
  const delivery = page.getByRole("dialog", { name: "Delivery" });
  await expect(delivery).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(delivery).toHaveCount(0);
  await expect(sheet).toBeVisible();
  await sheet.getByRole("link", { name: "Show résumé" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Imani Wanjiru" })).toBeVisible();
  await page.goBack();
  await sheet
    .getByRole("row", { name: /\/hook/ })
    .getByRole("button")
    .first()
    .click();
  await delivery.getByRole("link", { name: "Show event" }).click();
  await expect(delivery).toHaveCount(0);
  await expect(sheet.getByRole("region", { name: "Payload" })).toBeVisible();
});

test("the organization's signing secret is made, shown once and told by its end", async ({ signedIn: { page } }) => {
  await page.goto("/webhooks");
  await page.getByRole("button", { name: "Make a secret" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Make a secret" }).click();
  const secret = (await page.getByRole("status", { name: "Signing secret" }).textContent()) ?? "";
  await page.getByRole("button", { name: "Done" }).click();
  await page.reload();
  await expect(page.getByText(`…${secret.slice(-4)}`)).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);
});
