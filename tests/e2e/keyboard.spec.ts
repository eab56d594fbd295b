import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, parsedResume, sample, test, textResume } from "./support/test.ts";

/** A sample in which the parser was not sure of something. */
async function uncertainResume(page: Page): Promise<string> {
  for (const name of readdirSync(sample(".")).filter((file) => file !== "README.md")) {
    const id = await parsedResume(page, {
      name,
      mimeType: "application/octet-stream",
      buffer: readFileSync(sample(name)),
    });
    const { result } = (await (await page.request.get(`/v1/resumes/${id}/result`)).json()) as {
      result: { evidence: Record<string, { confidence: number }> };
    };
    if (Object.values(result.evidence).some(({ confidence }) => confidence < 0.75)) return id;
  }
  throw new Error("The parser is sure of everything in every sample");
}

/** Opens the palette; a page that has only just come up may not hear the first press. */
async function openPalette(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused({ timeout: 2000 });
  }).toPass();
}

test("the palette reaches pages, actions and résumés", async ({ signedIn: { page } }) => {
  await parsedResume(page, textResume("Imani Wanjiru"));
  await page.goto("/");
  await expect(page.getByRole("row", { name: /Imani/ })).toBeVisible();
  await openPalette(page);
  await page.keyboard.type("imani");
  await expect(page.getByRole("option", { name: /Imani Wanjiru/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Imani Wanjiru" })).toBeVisible();
  await openPalette(page);
  await page.keyboard.type("api k");
  await expect(page.getByRole("option", { name: "API keys" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "API keys" })).toBeVisible();
});

test("Enter pressed before the palette has found anything takes what it finds", async ({ signedIn: { page } }) => {
  await parsedResume(page, textResume("Imani Wanjiru"));
  await page.goto("/");
  await expect(page.getByRole("row", { name: /Imani/ })).toBeVisible();
  await openPalette(page);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/v1/resumes?*q=imani*", async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest("**/v1/resumes?*q=imani*");
  await page.keyboard.type("imani");
  await asked;
  await page.keyboard.press("Enter");
  release();
  await expect(page.getByRole("heading", { level: 1, name: "Imani Wanjiru" })).toBeVisible();
});

test("? shows the keys, / searches, g r goes, Esc closes the top thing only", async ({ signedIn: { page } }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.type("gr");
  await expect(page.getByRole("heading", { level: 1, name: /Résumés/ })).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("g r ? /");
  await expect(page.getByRole("searchbox")).toHaveValue("g r ? /");
});

test("the keyboard alone checks and corrects a résumé", async ({ signedIn: { page } }) => {
  await page.goto(`/resumes/${await uncertainResume(page)}`);
  await expect(page.getByText(/values? to check/)).toBeVisible();
  const field = page.locator("[data-pointer]:focus");
  // A page that has only just come up may not hear the first press.
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(field).toHaveCount(1, { timeout: 2000 });
  }).toPass();
  const pointer = await field.getAttribute("data-pointer");
  await expect(page.locator(`[data-evidence="${pointer}"][data-evidence-active]`)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: /^Edit/ })).toBeFocused();
  await page.keyboard.type("Something else");
  await page.keyboard.press("Escape");
  await expect(page.locator(`[data-pointer="${pointer}"]`)).toBeFocused();
  await expect(page.getByText("Something else")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Something else");
  await page.keyboard.press("Enter");
  await expect(page.locator(`[data-pointer="${pointer}"]`)).toContainText("Something else");
  await expect(page.getByText(/corrected$/)).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.locator(`[data-pointer="${pointer}"]`)).not.toContainText("Something else");
});

test("Tab starts at the skip link and comes to the rows", async ({ signedIn: { page } }) => {
  await parsedResume(page, textResume("Imani Wanjiru"));
  await page.goto("/resumes");
  await expect(page.getByRole("row", { name: /Imani/ })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  const link = page.getByRole("link", { name: "Imani Wanjiru" });
  for (let presses = 0; presses < 10 && !(await link.evaluate((node) => node === document.activeElement)); presses++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Imani Wanjiru" })).toBeVisible();
});
