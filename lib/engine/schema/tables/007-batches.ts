/** Runs of functions that take several events at once. */
export const batches = /* sql */ `
-- Ids of all events of a batch, event_id the first of them; null where one event started the run.
alter table engine.runs add column batch text[];
create index runs_batches on engine.runs (queued_at) where batch is not null;
`;
