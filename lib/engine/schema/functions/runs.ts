/** Functions that change events, runs and steps. Each is one transaction together with the jobs it queues. */
export const runs = /* sql */ `
-- Accepts events [{id, key, name, payload}]; what comes from users is JSON in a string here and below, for PostgreSQL's JSON
-- functions fail on an escaped NUL, which its type json stores well. One whose key was seen within a day is dropped.
create function engine.ingest(p_events json) returns void language plpgsql as $$
begin
  with incoming as (
    select distinct on (coalesce(e.key, e.id)) e.*
    from json_to_recordset(p_events) as e(id text, key text, name text, payload text)
    order by coalesce(e.key, e.id), e.id
  ), fresh as (
    insert into engine.event_keys as k (id, seen_at) select key, now() from incoming where key is not null order by key
    on conflict (id) do update set seen_at = excluded.seen_at where k.seen_at < now() - interval '24 hours'
    returning id
  ), stored as (
    insert into engine.events (id, name, payload)
    select i.id, i.name, i.payload::json from incoming i where i.key is null or i.key in (select id from fresh)
    on conflict (id) do nothing
    returning id
  )
  insert into engine.inbox (event_id) select id from stored order by id;
  perform pg_notify('engine:events', '');
end $$;

-- Whether a run's function cannot go on yet: the SDK wants to be called when all parallel steps are done, or one of a race.
create function engine.is_held_up(p_run_id text) returns boolean language sql stable as $$
  select exists (select from engine.steps where run_id = p_run_id and done_seq is null and not race)
$$;

-- Stores the result of a step that was planned, sleeping, waiting or invoking; false when it has one already.
create function engine.complete_step(p_run_id text, p_step_id text, p_output json) returns boolean language plpgsql as $$
declare v_version int; v_race boolean; v_op text;
begin
  select request_version into v_version from engine.runs where id = p_run_id and ended_at is null for update;
  if not found then return false; end if;
  update engine.steps set output = p_output, done_seq = nextval('engine.step_order'), done_at = now()
  where run_id = p_run_id and id = p_step_id and done_seq is null returning race, op into v_race, v_op;
  if not found then return false; end if;
  if v_op in ('WaitForEvent', 'InvokeFunction') then
    delete from engine.waits where run_id = p_run_id and step_id = p_step_id;
    perform graphile_worker.remove_job('engine:timer:' || p_run_id || ':' || p_step_id);
  end if;
  if v_race or v_version = 1 or not engine.is_held_up(p_run_id) then
    perform engine.next_turn(p_run_id);
  end if;
  return true;
end $$;

-- What started a run, as functions see it: one event, or those of its batch in the order they came.
create function engine.run_events(p_run engine.runs) returns json[] language plpgsql stable as $$
begin
  if p_run.batch is null then return array(select payload from engine.events where id = p_run.event_id); end if;
  return array(
    select e.payload from unnest(p_run.batch) with ordinality as i(id, n) join engine.events e on e.id = i.id order by i.n);
end $$;

-- Ends a run, tells its caller, and emits inngest/function.failed or inngest/function.cancelled; false when it had ended.
create function engine.finish_run(p_run_id text, p_status text, p_output json, p_error json) returns boolean language plpgsql as $$
declare r engine.runs; v_events json[];
begin
  update engine.runs set status = p_status, output = p_output, error = p_error, ended_at = now()
  where id = p_run_id and ended_at is null returning * into r;
  if not found then return false; end if;
  -- Before the first answer there are neither.
  if r.request_version <> -1 then
    delete from engine.waits where run_id = p_run_id;
    delete from engine.steps where run_id = p_run_id and done_seq is null;
  end if;
  if r.deadline_at is not null then perform graphile_worker.remove_job('engine:deadline:' || p_run_id); end if;
  if r.parent_run is not null then
    perform engine.complete_step(r.parent_run, r.parent_step, case when p_status = 'completed'
      then json_build_object('data', p_output) else json_build_object('error', p_error) end);
  end if;
  if p_status <> 'completed' and r.function_id not like '%-failure' then
    v_events := engine.run_events(r);
    perform engine.ingest(json_build_array(json_build_object(
      'id', r.id || '.' || p_status, 'name', 'inngest/function.' || p_status,
      'payload', json_build_object(
        'id', r.id, 'name', 'inngest/function.' || p_status,
        'ts', floor(extract(epoch from clock_timestamp()) * 1000)::bigint, 'user', '{}'::json,
        'data', json_build_object(
          'function_id', r.function_id, 'run_id', r.id, 'error', p_error, 'event', v_events[1],
          'events', array_to_json(v_events), '_inngest', json_build_object('status', initcap(p_status))))::text)));
  end if;
  return true;
end $$;

create function engine.cancel_run(p_run_id text) returns boolean language sql as $$
  select engine.finish_run(p_run_id, 'cancelled', null, '{"name":"CancelledError","message":"function cancelled"}'::json)
$$;

-- Starts runs [{id, fn, event, batch, keys, parent_run, parent_step, delay_ms}] and queues their first calls.
create function engine.start_runs(p_runs json) returns void language plpgsql as $$
declare v_jobs graphile_worker.job_spec[];
begin
  with started as (
    insert into engine.runs (id, function_id, event_id, batch, keys, parent_run, parent_step)
    select s.id, s.fn, s.event, s.batch, coalesce(s.keys, '{}'), s.parent_run, s.parent_step
    from json_to_recordset(p_runs) as s(id text, fn text, event text, batch text[], keys text[], parent_run text,
      parent_step text)
    returning id, function_id
  ), delayed as (
    select s.id, s.delay_ms from json_to_recordset(p_runs) as s(id text, delay_ms bigint) where s.delay_ms > 0
  )
  select array_agg((
    'engine/call',
    json_build_object('run', r.id, 'fn', r.function_id, 'step', 'step', 'attempt', 0, 'turn', 1),
    null, clock_timestamp() + d.delay_ms * interval '1 ms', 32767, null, null, null
  )::graphile_worker.job_spec) into v_jobs
  from started r left join delayed d on d.id = r.id;
  if v_jobs is not null then perform graphile_worker.add_jobs(v_jobs); end if;
end $$;

-- Completes the steps of timers [{run, step, output}]: sleeps that are over, waits and invocations that timed out.
create function engine.fire_timers(p_generation bigint, p_timers json) returns void language plpgsql as $$
begin
  perform engine.fence(p_generation);
  perform engine.complete_step(t.run, t.step, t.output)
  from (select * from json_to_recordset(p_timers) as t(run text, step text, output json) order by run) t;
end $$;
`;
