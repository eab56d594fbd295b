import { randomBytes } from "node:crypto";
import { inject } from "vitest";

/** Calls against the run's server, and what every test over HTTP begins with: an organization and key of its own. */

export const baseUrl = () => inject("server").url;

export interface Reply<T = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: T;
}

/** JSON in, JSON out; the raw text where the answer is not JSON. */
// biome-ignore lint/suspicious/noExplicitAny: answers are checked by the tests field by field
export async function call(method: string, path: string, options: CallOptions = {}): Promise<Reply<any>> {
  const headers = new Headers(options.headers);
  if (options.key) headers.set("Authorization", `Bearer ${options.key}`);
  if (options.cookie) headers.set("Cookie", options.cookie);
  let body: BodyInit | undefined;
  if (options.form) body = options.form;
  else if (options.json !== undefined) {
    body = JSON.stringify(options.json);
    headers.set("Content-Type", "application/json");
  } else if (options.raw !== undefined) body = options.raw;
  const response = await fetch(`${baseUrl()}${path}`, {
    method,
    headers,
    redirect: "manual",
    ...(body ? { body } : {}),
  });
  const text = await response.text();
  const isJson = (response.headers.get("content-type") ?? "").includes("json");
  return { status: response.status, headers: response.headers, body: isJson && text ? JSON.parse(text) : text };
}

export interface CallOptions {
  key?: string;
  cookie?: string;
  json?: unknown;
  form?: FormData;
  raw?: string;
  headers?: Record<string, string>;
}

let adminCookie: Promise<string> | undefined;

/** The admin cookie, fetched once per test file. */
export function asAdmin(): Promise<string> {
  adminCookie ??= call("POST", "/api/admin/session", { json: { password: inject("server").adminPassword } }).then(
    ({ headers }) => headers.get("set-cookie")?.split(";")[0] ?? "",
  );
  return adminCookie;
}

/** A client with a key that may do everything, or what `settings` say. */
export async function newClient(settings: Record<string, unknown> = {}) {
  const cookie = await asAdmin();
  const name = `Client ${randomBytes(4).toString("hex")}`;
  const client = await call("POST", "/api/admin/clients", { cookie, json: { name } });
  const made = await call("POST", "/api/admin/api-keys", {
    cookie,
    json: { name: "Test key", clientId: client.body.id, ...settings },
  });
  return { id: client.body.id as string, key: made.body.key as string, keyId: made.body.id as string };
}

/** A signed-in account of its own, as the cookie of its session. */
export async function newAccount() {
  const email = `${randomBytes(6).toString("hex")}@mail.example`;
  const password = `pw-${randomBytes(9).toString("hex")}`;
  const account = await call("POST", "/api/account/sign-up", { json: { name: "Test Person", email, password } });
  return {
    ...(account.body as { id: string; organizationId: string }),
    email,
    password,
    cookie: await signIn(email, password),
  };
}

export async function signIn(email: string, password: string): Promise<string> {
  const csrf = await call("GET", "/api/auth/csrf");
  const csrfCookie = cookiesOf(csrf.headers);
  const form = new URLSearchParams({ csrfToken: csrf.body.csrfToken, email, password, json: "true" });
  const answer = await call("POST", "/api/auth/callback/credentials", {
    raw: form.toString(),
    cookie: csrfCookie,
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
  return cookiesOf(answer.headers);
}

const cookiesOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

/** A small résumé as text; `marker` makes its bytes unlike any other. */
export function textResume(marker: string = randomBytes(6).toString("hex")): File {
  const text = [
    "Imani Wanjiru",
    "imani.wanjiru@mail.example | +254 712 345 678 | Nairobi, Kenya",
    "",
    "EXPERIENCE",
    "Senior Accountant, Baraka Logistics Ltd",
    "March 2019 - Present",
    `- Closed the monthly books for six subsidiaries (${marker})`,
    "Accountant, Savanna Foods",
    "01/2015 - 02/2019",
    "- Introduced a new ledger",
    "",
    "EDUCATION",
    "Bachelor of Commerce, University of Nairobi, 2010 - 2014",
    "",
    "SKILLS",
    "Excel, SAP, IFRS, Budgeting",
  ].join("\n");
  return new File([text], "imani-wanjiru.txt", { type: "text/plain" });
}

export async function upload(
  key: string,
  file: File = textResume(),
  extra: { fields?: Record<string, string>; headers?: Record<string, string> } = {},
) {
  const form = new FormData();
  form.set("file", file);
  for (const [name, value] of Object.entries(extra.fields ?? {})) form.set(name, value);
  return call("POST", "/v1/resumes", { key, form, ...(extra.headers ? { headers: extra.headers } : {}) });
}

/** Polls until the job has ended. */
export async function untilEnded(key: string, jobId: string) {
  for (;;) {
    const job = await call("GET", `/v1/resumes/${jobId}`, { key });
    if (job.status !== 200 || !["queued", "processing"].includes(job.body.status)) return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
