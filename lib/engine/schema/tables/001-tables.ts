/** The engine's own storage. Rows refer to each other by id without foreign keys: retention deletes them together. */
export const tables = /* sql */ `
-- Which engine works on this database. A takeover raises the generation; writes of an older generation are refused.
create table engine.leader (
  only_row boolean primary key default true check (only_row),
  generation bigint not null default 0,
  taken_at timestamptz
);
insert into engine.leader default values;

-- Every accepted event, as functions see it.
create table engine.events (
  id text primary key,
  name text not null,
  payload json not null,
  received_at timestamptz not null default now()
);
create index events_received on engine.events (received_at);

-- Events that still have to start runs, end waits and cancel runs.
create table engine.inbox (
  seq bigint generated always as identity primary key,
  event_id text not null
);

-- Ids given by senders: the same id again within a day runs nothing.
create table engine.event_keys (
  id text primary key,
  seen_at timestamptz not null
);
create index event_keys_seen on engine.event_keys (seen_at);

create table engine.runs (
  id text primary key,
  function_id text not null,
  event_id text not null,
  status text not null default 'queued' check (status in ('queued', 'running', 'completed', 'failed', 'cancelled')),
  -- Generation of the run's lease: counts its calls. Only the call that carries this number may store anything.
  turn int not null default 1,
  -- Version of the execution protocol the SDK answered with; -1 before the first answer.
  request_version int not null default -1,
  -- Values of the function's concurrency keys for this run, in the order of its configuration.
  keys text[] not null default '{}',
  parent_run text,
  parent_step text,
  deadline_at timestamptz,
  queued_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz,
  output json,
  error json
) with (fillfactor = 80);
-- Written so that only the query for it uses it: a search by id with "ended_at is null" must not walk through all of them.
create index runs_unfinished on engine.runs (function_id) where coalesce(ended_at, '-infinity') = '-infinity';
create index runs_ended on engine.runs (ended_at) where ended_at is not null;
create index runs_event on engine.runs (event_id);

-- One row per step of a run. done_seq is null while the step is planned, sleeping, waiting or invoking.
create table engine.steps (
  run_id text not null,
  id text not null,
  op text not null,
  name text not null,
  race boolean not null default false,
  attempt int not null default 0,
  -- What the SDK gets back for the step: {data}, {error}, null, or the event that was waited for.
  output json,
  done_seq bigint,
  created_at timestamptz not null default now(),
  done_at timestamptz,
  primary key (run_id, id)
);
create index steps_pending on engine.steps (run_id) where done_seq is null;
create sequence engine.step_order;

create table engine.waits (
  run_id text not null,
  step_id text not null,
  event_name text not null,
  expression text,
  primary key (run_id, step_id)
);
create index waits_event on engine.waits (event_name);

-- A call of a function with a concurrency limit: it waits for its slots, or holds them.
create table engine.tickets (
  id bigint generated always as identity primary key,
  call_id text not null unique,
  call json not null,
  held boolean not null default false
);
create table engine.slots (
  key text not null,
  ticket_id bigint not null,
  max_held int not null,
  held boolean not null default false,
  primary key (key, held, ticket_id)
);
create index slots_ticket on engine.slots (ticket_id);

create table engine.idempotency (
  key text primary key,
  seen_at timestamptz not null
);

-- Theoretical arrival time of the next run for each throttle key (generic cell rate algorithm).
create table engine.throttles (
  key text primary key,
  arrival_at timestamptz not null
);
`;
