import { readFileSync } from "node:fs";
import {
  DOCX_SAMPLE,
  expect,
  newAccount,
  parsedResume,
  sample,
  test,
  textResume,
  uploadOverHttp,
} from "./support/test.ts";

const file = (name: string, mimeType: string, text: string) => ({ name, mimeType, buffer: Buffer.from(text, "utf8") });

test("refused files say why beside their names, the others go on", async ({ signedIn: { page } }) => {
  await page.goto("/resumes");
  await page
    .getByTestId("file-input")
    .setInputFiles([
      file("setup.exe", "application/octet-stream", "MZ"),
      file("empty.pdf", "application/pdf", ""),
      file("broken.png", "image/png", "this is no picture at all \u0000\u0001\u0002"),
      textResume("Imani Wanjiru"),
    ]);
  const uploads = page.getByRole("region", { name: "Uploads" });
  await expect(uploads.getByText("1 of 4 uploaded")).toBeVisible();
  const item = (name: string) => uploads.getByRole("listitem").filter({ hasText: name });
  await expect(item("setup.exe")).toContainText(".exe files are not supported");
  await expect(item("empty.pdf")).toContainText("The file is empty");
  await expect(item("imani-wanjiru.txt")).toContainText("Uploaded");
  await expect(page.getByRole("row", { name: /Imani Wanjiru/ })).toBeVisible();
  await uploads.getByRole("button", { name: "Dismiss setup.exe" }).click();
  await expect(item("setup.exe")).toHaveCount(0);
});

test("what cannot be parsed says why on its page", async ({ signedIn: { page } }) => {
  const id = await parsedResume(page, file("shopping.txt", "text/plain", "Milk\nBread\nApples\nTwelve eggs\n"));
  await page.goto(`/resumes/${id}`);
  await expect(page.getByText("This résumé could not be parsed")).toBeVisible();
  await expect(page.getByText("NOT_A_RESUME")).toBeVisible();
  await expect(page.getByRole("link", { name: "Download the original file" })).toBeVisible();
});

test("a document without a picture is shown as text, linked to its fields", async ({ signedIn: { page } }) => {
  const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const id = await parsedResume(page, { name: DOCX_SAMPLE, mimeType, buffer: readFileSync(sample(DOCX_SAMPLE)) });
  await page.goto(`/resumes/${id}`);
  await page.getByRole("button", { name: /^Name Siobhán Kearney/ }).focus();
  await expect(page.locator("mark[data-evidence-active]")).toHaveText("Siobhán Kearney");
});

test("search and filter are in the URL, and clearing brings everything back", async ({ signedIn: { page } }) => {
  await parsedResume(page, textResume("Imani Wanjiru"));
  await parsedResume(page, textResume("Tomasz Zielinski"));
  await page.goto("/resumes");
  await expect(page.getByRole("row")).toHaveCount(3);
  await page.getByRole("searchbox").fill("zielinski");
  await expect(page.getByRole("row", { name: /Imani/ })).toHaveCount(0);
  await expect(page).toHaveURL(/q=zielinski/);
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("zielinski");
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.getByRole("searchbox").fill("nobody has this name");
  await expect(page.getByText("Nothing matches this filter")).toBeVisible();
  await page.getByRole("button", { name: "Clear filter" }).click();
  await expect(page.getByRole("row")).toHaveCount(3);
});

test("what others upload is announced and let in, not pushed in", async ({ signedIn: { page } }) => {
  await parsedResume(page, textResume("Imani Wanjiru"));
  const stream = page.waitForResponse((response) => response.url().endsWith("/v1/resumes/stream"));
  await page.goto("/resumes");
  await stream;
  await expect(page.getByRole("row")).toHaveCount(2);
  await uploadOverHttp(page, textResume("Tomasz Zielinski"));
  const announced = page.getByRole("button", { name: /1 new · Show/ });
  await expect(announced).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(2);
  await announced.click();
  await expect(page.getByRole("row")).toHaveCount(3);
  await expect(page.getByRole("row", { name: /Tomasz Zielinski/ }).getByText("Completed")).toBeVisible();
});

test("many are deleted at once after a question that names them", async ({ signedIn: { page } }) => {
  await parsedResume(page, textResume("Imani Wanjiru"));
  await parsedResume(page, textResume("Tomasz Zielinski"));
  await page.goto("/resumes");
  await page.getByRole("checkbox", { name: "Select all on this page" }).click();
  await expect(page.getByText("2 selected")).toBeVisible();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("Imani Wanjiru");
  await expect(dialog).toContainText("Tomasz Zielinski");
  await dialog.getByRole("button", { name: "Delete 2 résumés" }).click();
  await expect(page.getByText("Résumés you upload are turned into structured data here")).toBeVisible();
});

test("another organization's résumé is not there", async ({ signedIn: { page }, page: stranger, browser }) => {
  const id = await parsedResume(page, textResume("Imani Wanjiru"));
  await stranger.context().addCookies((await newAccount(browser)).state.cookies);
  await stranger.goto(`/resumes/${id}`);
  await expect(stranger.getByText("There is nothing here").last()).toBeVisible();
});
