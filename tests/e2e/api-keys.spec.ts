import { expect, test } from "./support/test.ts";

test("a key is shown once, works with what it was given, and is refused once revoked", async ({
  signedIn: { page },
  playwright,
  baseURL,
}) => {
  await page.goto("/api-keys");
  await page.getByRole("button", { name: "Create key" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Create key" }).click();
  await expect(dialog.getByText("Give the key a name")).toBeVisible();
  await dialog.getByLabel("Name").fill("Importer");
  await dialog.getByLabel("Allowed addresses").fill("not-an-address");
  await dialog.getByRole("button", { name: "Create key" }).click();
  await expect(dialog.getByText("Not an IP address or CIDR range")).toBeVisible();
  await dialog.getByLabel("Allowed addresses").fill("127.0.0.1\n::1");
  await dialog.getByRole("button", { name: "Create key" }).click();
  await expect(dialog.getByText("it is shown this once")).toBeVisible();
  const key = (await dialog.getByRole("status", { name: "Key" }).textContent()) ?? "";
  expect(key).toMatch(/^rpk_\S+\.\S+$/);
  await dialog.getByRole("button", { name: "Copy to clipboard" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key);
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText(key)).toHaveCount(0);

  const api = await playwright.request.newContext({
    ...(baseURL ? { baseURL } : {}),
    extraHTTPHeaders: { "X-API-Key": key },
  });
  expect((await api.get("/v1/resumes")).status()).toBe(200);
  await page.reload();
  const row = page.getByRole("row", { name: /Importer/ });
  await expect(row).toContainText(key.slice(-4));
  await expect(row).toContainText("just now");
  await row.getByRole("button", { name: "Actions for Importer" }).click();
  await page.getByRole("menuitem", { name: "Revoke" }).click();
  await expect(page.getByRole("alertdialog")).toContainText("Revoke “Importer”?");
  await page.getByRole("button", { name: "Revoke key" }).click();
  await expect(row.getByText("Revoked")).toBeVisible();
  expect((await api.get("/v1/resumes")).status()).toBe(401);
  await api.dispose();
});

test("the reference sends requests as whoever is signed in", async ({ signedIn: { page } }) => {
  await page.goto("/docs");
  await page.getByRole("button", { name: "Try GET /v1/resumes", exact: true }).click();
  const operation = page.getByRole("article", { name: "List résumés, newest first" });
  await operation.getByText("200 One page").click();
  await operation.getByText("data", { exact: true }).click();
  await expect(operation.getByText("candidate_name")).toBeVisible();
  await operation.getByLabel("limit").fill("1");
  await operation.getByRole("button", { name: "Send request" }).click();
  await expect(operation.getByRole("status")).toContainText("200");
  await expect(operation.getByRole("status")).toContainText('"nextCursor": null');
});
