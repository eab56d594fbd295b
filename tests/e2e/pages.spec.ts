import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, PDF_SAMPLE, parsedResume, sample, test, textResume } from "./support/test.ts";

/** Every page in both themes and three widths: axe finds nothing, nothing scrolls sideways, and there is a picture to look at. */

const widths = [390, 1280, 1920];
const shots = path.resolve(import.meta.dirname, "../../test-results/screens");

async function inspect(page: Page, name: string, url: string, ready: string, looked = [390, 1280]): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 600 ? 844 : 1000 });
      if (width === widths[0]) await page.goto(url);
      await expect(page.locator(ready).first()).toBeVisible();
      await page.screenshot({ path: path.join(shots, `${name}-${width}-${theme}.png`) });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      if (looked.includes(width)) await expectAccessible(page);
    }
  }
}

for (const [name, url] of [
  ["landing", "/"],
  ["sign-in", "/sign-in"],
  ["sign-up", "/sign-up"],
  ["docs-signed-out", "/docs"],
  ["admin-sign-in", "/admin"],
  ["not-found", "/no-such-page"],
] as const) {
  test(`signed out, ${name} is accessible in both themes and at every width`, async ({ page }) => {
    test.setTimeout(180_000);
    // The reference is long and axe looks at every letter of it: once a theme is enough.
    await inspect(page, name, url, "main", name.startsWith("docs") ? [1280] : undefined);
  });
}

test("signed in, every page is accessible in both themes and at every width", async ({ signedIn: { page } }) => {
  test.setTimeout(240_000);
  await inspect(page, "resumes-empty", "/resumes", "main p");
  const buffer = readFileSync(sample(PDF_SAMPLE));
  const id = await parsedResume(page, { name: PDF_SAMPLE, mimeType: "application/pdf", buffer });
  const failed = await parsedResume(page, {
    name: "list.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Milk\nBread"),
  });
  const asText = await parsedResume(page, textResume("Imani Wanjiru"));
  await page.request.post("/v1/api-keys", { data: { name: "Importer" } });
  await inspect(page, "home", "/", "tbody tr");
  await inspect(page, "resumes", "/resumes", "tbody tr");
  await inspect(page, "resume", `/resumes/${id}`, "h1");
  await inspect(page, "resume-text", `/resumes/${asText}`, "h1");
  await inspect(page, "resume-failed", `/resumes/${failed}`, "h1");
  await inspect(page, "api-keys", "/api-keys", "tbody tr");
});

test("the administrator's pages are accessible in both themes and at every width", async ({ page }) => {
  test.setTimeout(120_000);
  await page.request.post("/api/admin/session", { data: { password: process.env.E2E_ADMIN_PASSWORD ?? "" } });
  await page.request.post("/api/admin/clients", { data: { name: "Client of the pictures" } });
  await inspect(page, "admin-clients", "/admin", "tbody tr");
  await inspect(page, "admin-keys", "/admin?tab=keys", "main h2");
  await inspect(page, "admin-runs", "/admin?tab=runs", "tbody tr");
});

test("open dialogs, menus and sheets are accessible", async ({ signedIn: { page } }) => {
  await page.goto("/api-keys");
  await page.getByRole("button", { name: "Create key" }).first().click();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("combobox")).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /Account menu/ }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveClass(/dark/);
});

test("pages carry a policy that lets only our own scripts run", async ({ page }) => {
  const answer = await page.goto("/");
  const policy = answer?.headers()["content-security-policy"] ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(answer?.headers()["x-content-type-options"]).toBe("nosniff");
});
