import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import nodemailer from "nodemailer";
import { env } from "./env.ts";
import { logger } from "./logger.ts";

export interface Mail {
  to: string[];
  subject: string;
  text: string;
}

/** Sends by `SMTP_URL`; without one, writes the mail to `DATA_DIR/mail` and notes its file in the log. */
export async function sendMail(mail: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM, DATA_DIR } = env();
  const message = { ...mail, from: MAIL_FROM };
  if (SMTP_URL) {
    await nodemailer.createTransport(SMTP_URL).sendMail(message);
    return;
  }
  const { message: source } = await nodemailer
    .createTransport({ streamTransport: true, buffer: true })
    .sendMail(message);
  const folder = path.join(DATA_DIR, "mail");
  const file = path.join(folder, `${Date.now()}-${randomBytes(3).toString("hex")}.eml`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, source as Buffer);
  logger().info({ file }, "mail written; set SMTP_URL to send it");
}
