import { Download } from "lucide-react";
import { PageHeader } from "#components/common/page-header.tsx";
import { Button } from "#components/ui/button.tsx";
import { t } from "#messages/t.ts";
import { type OpenApiDocument, toOperations } from "./openapi-model.ts";
import { OperationView } from "./operation-view.tsx";
import { TryKeyProvider } from "./try-key.tsx";

interface ApiReferenceProps {
  document: OpenApiDocument;
  origin: string;
  signedIn: boolean;
}

/** Every route of the API, to read and to try. */
export function ApiReference({ document, origin, signedIn }: ApiReferenceProps) {
  const operations = toOperations(document);
  const groups = [...Map.groupBy(operations, (operation) => operation.tag)];
  return (
    <div className="flex flex-col gap-2 px-4 py-6 sm:px-8">
      <PageHeader
        title={t("docs.title")}
        description={document.info.description}
        actions={
          <Button asChild>
            <a href="/v1/openapi.json" download="talentwire-openapi.json">
              <Download aria-hidden="true" />
              {t("docs.download")}
            </a>
          </Button>
        }
      />
      <div className="grid gap-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <nav
          aria-label={t("docs.routes")}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          className="flex flex-col gap-4 self-start lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto lg:py-6 max-lg:hidden"
        >
          {groups.map(([tag, items]) => (
            <div key={tag}>
              <p className="px-2 pb-1 font-medium text-muted text-xs">{tag}</p>
              <ul>
                {items.map((operation) => (
                  <li key={operation.id}>
                    <a
                      href={`#${operation.id}`}
                      className="flex min-h-7 items-center rounded-md px-2 py-0.5 text-muted hover:bg-hover hover:text-foreground"
                    >
                      {operation.summary}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <div className="min-w-0">
          <TryKeyProvider signedIn={signedIn}>
            {groups.map(([tag, items]) => (
              <section key={tag} aria-labelledby={`tag-${tag}`} className="pb-6">
                <h2 id={`tag-${tag}`} className="pb-3 font-semibold text-lg tracking-tight">
                  {tag}
                </h2>
                {items.map((operation) => (
                  <OperationView key={operation.id} operation={operation} origin={origin} />
                ))}
              </section>
            ))}
          </TryKeyProvider>
        </div>
      </div>
    </div>
  );
}
