import { randomBytes } from "node:crypto";
import { expect, parsedResume, test, textResume } from "./support/test.ts";

const password = process.env.E2E_ADMIN_PASSWORD ?? "";

test("the administrator signs in, adds a client and gives it a key", async ({ page, playwright, baseURL }) => {
  const name = `Client ${randomBytes(4).toString("hex")}`;
  await page.goto("/admin");
  await page.getByLabel("Admin password").fill("not-the-password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("The admin password is wrong.")).toBeVisible();
  await page.getByLabel("Admin password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();

  await page.getByRole("button", { name: "Add client" }).first().click();
  await page.getByRole("dialog").getByLabel("Name").fill(name);
  await page.getByRole("dialog").getByRole("button", { name: "Add client" }).click();
  await page.getByRole("button", { name }).click();
  await page.getByLabel("Credits").fill("42");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("row", { name: new RegExp(name) })).toContainText("42");

  await page.getByRole("tab", { name: "API keys" }).click();
  await page.getByRole("button", { name: "Create key" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Shared by the administrator");
  await dialog.getByRole("combobox", { name: "Client" }).click();
  await page.getByRole("option", { name }).click();
  await dialog.getByRole("button", { name: "Create key" }).click();
  const key = (await dialog.getByRole("status", { name: "Key" }).textContent()) ?? "";
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("row", { name: /Shared by the administrator/ }).filter({ hasText: name })).toBeVisible();
  const api = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) });
  const answer = await api.get("/v1/resumes", { headers: { Authorization: `Bearer ${key}` } });
  expect(answer.status()).toBe(200);
  await api.dispose();
});

test("runs are listed by state, opened beside the list, and run again", async ({ page, signedIn }) => {
  await parsedResume(signedIn.page, textResume("Imani Wanjiru"));
  await page.request.post("/api/admin/session", { data: { password } });
  await page.goto("/admin?tab=runs");
  await page.getByRole("button", { name: "Status" }).click();
  await page.getByRole("menuitemradio", { name: /Completed/ }).click();
  await expect(page).toHaveURL(/status=completed/);
  await page.getByRole("row").nth(1).getByRole("button").first().click();
  const sheet = page.getByRole("dialog", { name: "Run" });
  await expect(sheet.getByText("Completed", { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/run=/);
  await sheet.getByRole("button", { name: "Run again" }).click();
  await expect(page.getByText("Started again")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByLabel("Admin password")).toBeVisible();
});
