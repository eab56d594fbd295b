import { expect, newEmail, PDF_SAMPLE, sample, test } from "./support/test.ts";

test("a newcomer signs up, has a résumé parsed, corrects a field, takes it back and deletes the résumé", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("link", { name: "Create an account" }).click();
  await page.getByLabel("Your name").fill("Noor Haddad");
  await page.getByLabel("E-mail").fill(newEmail());
  await page.getByLabel("Password").fill("a-long-enough-password");
  await page.getByLabel("Organization").fill("Haddad Hiring");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("heading", { name: "Hello, Noor" })).toBeVisible();
  await expect(page.getByText("Haddad Hiring").first()).toBeVisible();

  await page.getByRole("link", { name: "Résumés", exact: true }).click();
  await expect(page.getByText("Résumés you upload are turned into structured data here")).toBeVisible();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Upload résumés" }).first().click();
  await (await chooser).setFiles(sample(PDF_SAMPLE));
  await expect(page.getByText("1 of 1 uploaded")).toBeVisible();
  const row = page.getByRole("row", { name: /Amara Okafor/ });
  await expect(row.getByText("Completed")).toBeVisible();
  await row.getByRole("link").click();

  await expect(page.getByRole("heading", { level: 1, name: "Amara Okafor" })).toBeVisible();
  const picture = page.getByRole("img", { name: /Page 1 of/ });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500);

  const name = page.getByRole("button", { name: "Name Amara Okafor" });
  await name.hover();
  await expect(page.locator('[data-evidence="/candidate/name"][data-evidence-active]')).toBeVisible();
  await page.locator('[data-evidence="/candidate/headline"]').click();
  await expect(page.locator('[data-pointer="/candidate/headline"]')).toBeFocused();

  await name.click();
  await page.getByRole("textbox", { name: "Edit Name" }).fill("Amara Nneka Okafor");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Name corrected")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Amara Nneka Okafor" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Amara Nneka Okafor" })).toBeVisible();

  await page.getByRole("button", { name: "SQL" }).click();
  await page.getByRole("textbox", { name: "Edit Skill" }).fill("PostgreSQL");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "PostgreSQL" })).toBeVisible();
  await page.getByLabel("Data").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Correction undone")).toBeVisible();
  await expect(page.getByRole("button", { name: "PostgreSQL" })).toHaveCount(0);
  await page.getByRole("button", { name: "SQL" }).hover();
  await expect(page.locator("[data-evidence-active]")).toBeVisible();

  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Delete résumé" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("Delete Amara Nneka Okafor?");
  await dialog.getByRole("button", { name: "Delete résumé" }).click();
  await expect(page.getByText("Résumés you upload are turned into structured data here")).toBeVisible();
});

test("a wrong password says so and keeps what was typed", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(newEmail());
  await page.getByLabel("Password").fill("not-the-password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("E-mail and password do not belong together")).toBeVisible();
  await expect(page.getByLabel("Password")).toBeFocused();
});

test("a form tells what is wrong beside each field and focuses the first", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText("Enter your name")).toBeVisible();
  await expect(page.getByText("Use at least 10 characters")).toBeVisible();
  await expect(page.getByLabel("Your name")).toBeFocused();
});

test("signed out, a private page leads to sign-in and back", async ({ page, signedIn }) => {
  await page.goto("/resumes?status=failed");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fresumes%3Fstatus%3Dfailed/);
  await page.getByLabel("E-mail").fill(signedIn.account.email);
  await page.getByLabel("Password").fill(signedIn.account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/resumes\?status=failed/);
  await expect(page.getByRole("button", { name: "Status: Failed" })).toBeVisible();
});
