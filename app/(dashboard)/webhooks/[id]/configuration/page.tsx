import type { Metadata } from "next";
import { Configuration } from "#components/webhooks/configuration.tsx";
import { t } from "#messages/t.ts";
import { loadEndpoint } from "../load-endpoint.ts";

interface Props {
  params: Promise<{ id: string }>;
}

export const metadata: Metadata = { title: t("webhooks.detail.configuration") };

export default async function ConfigurationPage({ params }: Props) {
  const { id } = await params;
  const { endpoint } = await loadEndpoint(id);
  return endpoint ? <Configuration id={id} /> : null;
}
