import type { z } from "zod";
import type { listRunsQuery, Run, RunDetailsContract, RunList } from "#lib/contract/runs.ts";
import { AppError } from "#lib/platform/app-error.ts";
import { type Context, requireRole } from "#lib/platform/context.ts";
import { pool } from "#lib/platform/db/client.ts";
import { env } from "#lib/platform/env.ts";
import { createRunRepository, type RunSummary } from "./run-repository.ts";

/** @throws AppError NOT_FOUND where a real Inngest server has the runs */
function repository(ctx: Context) {
  requireRole(ctx);
  if (env().usesInngestServer) throw new AppError("NOT_FOUND", "Runs are on the Inngest server's own dashboard.");
  return createRunRepository(pool());
}

/** Administrator only: runs, newest first, with how many there are of each status. */
export async function listRuns(ctx: Context, input: z.output<typeof listRunsQuery>): Promise<RunList> {
  const runs = repository(ctx);
  const [page, counts, functions] = await Promise.all([
    runs.listRuns({
      limit: input.limit,
      ...(input.status ? { status: input.status } : {}),
      ...(input.function ? { functionId: input.function } : {}),
      ...(input.cursor ? { cursor: input.cursor } : {}),
    }),
    runs.countByStatus(),
    runs.listFunctionIds(),
  ]);
  return { data: page.runs.map(toRun), nextCursor: page.nextCursor, counts, functions };
}

/** Administrator only. @throws AppError NOT_FOUND */
export async function getRun(ctx: Context, id: string): Promise<RunDetailsContract> {
  const details = await repository(ctx).getRun(id);
  if (!details) throw missing();
  return {
    ...toRun(details),
    event: details.event,
    output: details.output,
    steps: details.steps.map((step) => ({
      id: step.id,
      name: step.name,
      op: step.op,
      output: step.output,
      createdAt: step.createdAt.toISOString(),
      doneAt: step.doneAt?.toISOString() ?? null,
      dueAt: step.dueAt?.toISOString() ?? null,
    })),
  };
}

/** Administrator only. @throws AppError NOT_FOUND, CONFLICT when the run has ended */
export async function cancelRun(ctx: Context, id: string): Promise<RunDetailsContract> {
  await getRun(ctx, id);
  if (!(await repository(ctx).cancelRun(id))) throw new AppError("CONFLICT", "The run has already ended.");
  return getRun(ctx, id);
}

/** Administrator only: the same function on the same event again, as a new run. @throws AppError NOT_FOUND */
export async function rerun(ctx: Context, id: string): Promise<RunDetailsContract> {
  const newId = await repository(ctx).rerun(id);
  if (!newId) throw missing();
  return getRun(ctx, newId);
}

const missing = () => new AppError("NOT_FOUND", "There is no such run.");

function toRun(row: RunSummary): Run {
  const error = row.error as { name?: string; message?: string } | null;
  return {
    id: row.id,
    functionId: row.functionId,
    status: row.status,
    eventName: row.eventName,
    queuedAt: row.queuedAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    error: error ? { name: error.name ?? "Error", message: error.message ?? "" } : null,
  };
}
