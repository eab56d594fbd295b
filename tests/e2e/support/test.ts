import { randomBytes } from "node:crypto";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, type Browser, test as base, expect, type Page } from "@playwright/test";

export { expect };

export interface Account {
  email: string;
  password: string;
  name: string;
  /** Cookies of the signed-in session. */
  state: Awaited<ReturnType<APIRequestContext["storageState"]>>;
}

interface TestFixtures {
  /** Fails the test when the page logs an error or throws. */
  quiet: undefined;
  /** A signed-in page of an organization of its own. */
  signedIn: { page: Page; account: Account };
}

/** Errors a test causes on purpose: a refused request is logged by the browser. */
const expected = /Failed to load resource: the server responded with a status of 4\d\d/;

export const test = base.extend<TestFixtures>({
  quiet: [
    async ({ page }, use) => {
      const problems = watchProblems(page);
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
  signedIn: async ({ browser, contextOptions }, use) => {
    const account = await newAccount(browser);
    const context = await browser.newContext({ ...contextOptions, storageState: account.state });
    const page = await context.newPage();
    const problems = watchProblems(page);
    await use({ page, account });
    expect(problems).toEqual([]);
    await context.close();
  },
});

function watchProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !expected.test(message.text())) problems.push(message.text());
  });
  return problems;
}

export const newEmail = () => `${randomBytes(6).toString("hex")}@mail.example`;

/** Signs up and in over HTTP. */
export async function newAccount(browser: Browser): Promise<Account> {
  const context = await browser.newContext({ baseURL: baseUrl() });
  const { request } = context;
  const account = { email: newEmail(), password: randomBytes(9).toString("hex"), name: "Imke Tester" };
  const signUp = await request.post("/api/account/sign-up", { data: account });
  expect(signUp.status()).toBe(201);
  const { csrfToken } = (await (await request.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const form = { csrfToken, email: account.email, password: account.password, json: "true" };
  expect((await request.post("/api/auth/callback/credentials", { form })).ok()).toBe(true);
  const state = await context.storageState();
  await context.close();
  return { ...account, state };
}

export const baseUrl = () => process.env.E2E_BASE_URL ?? "http://localhost:3000";

export const sample = (name: string) => path.resolve(import.meta.dirname, "../../../samples", name);
export const PDF_SAMPLE = "amara-okafor-product-manager.pdf";
export const DOCX_SAMPLE = "siobhan-kearney-staff-nurse.docx";

/** Uploads over HTTP as whoever the page is signed in as; gives the job's id. */
export async function uploadOverHttp(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  const answer = await page.request.post("/v1/resumes", { multipart: { file } });
  expect(answer.status()).toBe(202);
  return ((await answer.json()) as { job_id: string }).job_id;
}

/** Uploads and waits for the end of the job. */
export async function parsedResume(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  const id = await uploadOverHttp(page, file);
  await expect
    .poll(async () => ((await (await page.request.get(`/v1/resumes/${id}`)).json()) as { status: string }).status)
    .toMatch(/completed|failed/);
  return id;
}

/** A résumé as text, of somebody invented. */
export function textResume(name: string): { name: string; mimeType: string; buffer: Buffer } {
  const text = [
    name,
    "imani.wanjiru@mail.example | +254 712 345 678 | Nairobi, Kenya",
    "",
    "EXPERIENCE",
    "Senior Accountant, Baraka Logistics Ltd",
    "March 2019 - Present",
    "- Closed the monthly books for six subsidiaries",
    "",
    "EDUCATION",
    "Bachelor of Commerce, University of Nairobi, 2010 - 2014",
    "",
    "SKILLS",
    "Excel, SAP, IFRS, Budgeting",
  ].join("\n");
  return {
    name: `${name.toLowerCase().replace(/\W+/g, "-")}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(text, "utf8"),
  };
}

/** Everything axe knows to look for. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual(
    [],
  );
}
