"use client";

import { useQuery } from "@tanstack/react-query";
import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { api } from "#lib/client/api.ts";
import { type OpenApiDocument, toOperations } from "./openapi-model.ts";
import { SchemaView } from "./schema-view.tsx";

interface AnswerSchemaProps {
  operationId: string;
  status: string;
  title: string;
}

/** The fields of an answer; read when somebody wants to see them, because all of them together are long. */
export function AnswerSchema({ operationId, status, title }: AnswerSchemaProps) {
  const [open, setOpen] = useState(false);
  const query = useQuery({
    queryKey: ["openapi"],
    queryFn: ({ signal }) => api<OpenApiDocument>("/v1/openapi.json", { signal }).then(toOperations),
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const answer = query.data
    ?.find((operation) => operation.id === operationId)
    ?.answers.find((candidate) => candidate.status === status);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="group/answer">
      <summary className="flex list-none items-center gap-1 rounded-sm py-1 font-medium">
        <ChevronRight
          aria-hidden="true"
          className="size-4 text-muted transition-transform duration-120 group-open/answer:rotate-90"
        />
        {title}
      </summary>
      {open && answer?.schema ? <SchemaView schema={answer.schema} /> : null}
      {open && query.isPending ? <Skeleton className="my-2 h-16" /> : null}
      {query.error ? <p className="text-negative">{query.error.message}</p> : null}
    </details>
  );
}
