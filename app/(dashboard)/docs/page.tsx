import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Metadata } from "next";
import { ApiReference } from "#components/docs/api-reference.tsx";
import type { OpenApiDocument } from "#components/docs/openapi-model.ts";
import { PublicHeader } from "#components/shell/public-header.tsx";
import { currentSession } from "#lib/http/page-session.ts";
import { env } from "#lib/platform/env.ts";
import { t } from "#messages/t.ts";

export const metadata: Metadata = { title: t("docs.title"), description: t("docs.description") };

let document: Promise<OpenApiDocument> | undefined;

const readDocument = () => {
  document ??= readFile(path.join(process.cwd(), "public", "openapi.json"), "utf8").then(JSON.parse);
  return document;
};

/** For everybody: with the shell around it when signed in, on its own otherwise. */
export default async function DocsPage() {
  const session = await currentSession();
  const reference = <ApiReference document={await readDocument()} origin={env().APP_URL} signedIn={session !== null} />;
  if (session) return reference;
  return (
    <>
      <div className="px-4 sm:px-8">
        <PublicHeader />
      </div>
      <main>{reference}</main>
    </>
  );
}
