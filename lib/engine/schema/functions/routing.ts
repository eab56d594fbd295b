/** Functions that turn accepted events into runs, and keep the tables small. */
export const routing = /* sql */ `
-- The oldest events in the inbox, what waits for events of their names, and unfinished runs that such an event may cancel.
-- p_cancels: {event name: [ids of functions with cancelOn for it]}
create function engine.read_inbox(p_limit int, p_cancels json) returns json language plpgsql stable as $$
declare v_events json; v_names text[];
begin
  select json_agg(json_build_object('seq', i.seq, 'id', e.id, 'payload', e.payload,
    'received_ms', floor(extract(epoch from e.received_at) * 1000)) order by i.seq), array_agg(distinct e.name)
  into v_events, v_names
  from (select * from engine.inbox order by seq limit p_limit) i join engine.events e on e.id = i.event_id;
  if v_events is null then return null; end if;
  return json_build_object(
    'events', v_events,
    'waits', (
      select json_agg(json_build_object('run', w.run_id, 'step', w.step_id, 'name', w.event_name, 'if', w.expression,
        'event', e.payload))
      from engine.waits w join engine.runs r on r.id = w.run_id join engine.events e on e.id = r.event_id
      where w.event_name = any(v_names)),
    'cancellable', (
      select json_agg(json_build_object('run', r.id, 'fn', r.function_id, 'event', e.payload,
        'queued_ms', floor(extract(epoch from r.queued_at) * 1000)))
      from engine.runs r join engine.events e on e.id = r.event_id
      where coalesce(r.ended_at, '-infinity') = '-infinity' and r.function_id in (
        select f from json_each(p_cancels) as c(name, fns), json_array_elements_text(c.fns) as f where c.name = any(v_names)))
  );
end $$;

-- Commits what the events of the inbox cause, and takes them out of it: each causes it once.
-- p_starts as start_runs, with idempotency, throttle {key, interval_ms, capacity}; p_matches [{run, step, output}].
create function engine.route(p_generation bigint, p_seqs bigint[], p_starts json, p_matches json, p_cancelled text[])
returns void language plpgsql as $$
declare v_starts json; v_taken text[]; s record;
begin
  perform engine.fence(p_generation);
  -- When a crash of the database forgets this, the events are still in the inbox and cause the same again, under the same ids.
  perform set_config('synchronous_commit', 'off', true);
  with taken as (delete from engine.inbox where seq = any(p_seqs) returning event_id)
  select array_agg(event_id) into v_taken from taken;
  if v_taken is null then return; end if;

  with starts as (
    select * from json_to_recordset(p_starts) as x(id text, fn text, event text, batch text[], keys text[],
      idempotency text, delay_ms bigint, throttle json)
    where x.event = any(v_taken)
  ), fresh as (
    insert into engine.idempotency as i (key, seen_at)
    select distinct idempotency, now() from starts where idempotency is not null order by 1
    on conflict (key) do update set seen_at = excluded.seen_at where i.seen_at < now() - interval '24 hours'
    returning key
  ), first_of_key as (
    select distinct on (coalesce(idempotency, id)) * from starts order by coalesce(idempotency, id), id
  )
  select json_agg(json_build_object('id', f.id, 'fn', f.fn, 'event', f.event, 'batch', f.batch, 'keys', f.keys, 'throttle', f.throttle,
    'delay_ms', f.delay_ms) order by f.id)
  into v_starts from first_of_key f where f.idempotency is null or f.idempotency in (select key from fresh);
  if v_starts is not null then perform engine.start_runs(engine.throttle(v_starts)); end if;

  if p_matches is not null then
    perform engine.complete_step(m.run, m.step, m.output::json)
    from (select * from json_to_recordset(p_matches) as m(run text, step text, output text) order by run) m;
  end if;
  perform engine.cancel_run(id) from unnest(p_cancelled) as id order by id;
end $$;

-- Gives each throttled run of [{…, throttle: {key, interval_ms, capacity}}] the delay after which it may start:
-- capacity runs at once, then one every interval.
create function engine.throttle(p_starts json) returns json language plpgsql as $$
declare s record; v_arrival timestamptz; v_list jsonb;
begin
  if not exists (select from json_array_elements(p_starts) x where x->'throttle'->>'key' is not null) then return p_starts; end if;
  v_list := '[]';
  for s in select x, x->'throttle' as t from json_array_elements(p_starts) x loop
    if s.t->>'key' is null then
      v_list := v_list || jsonb_build_array(s.x);
    else
      insert into engine.throttles as t (key, arrival_at)
      values (s.t->>'key', now() + (s.t->>'interval_ms')::numeric * interval '1 ms')
      on conflict (key) do update
        set arrival_at = greatest(t.arrival_at, now()) + (s.t->>'interval_ms')::numeric * interval '1 ms'
      returning arrival_at - (s.t->>'interval_ms')::numeric * (s.t->>'capacity')::numeric * interval '1 ms' into v_arrival;
      v_list := v_list || jsonb_build_array(s.x::jsonb || jsonb_build_object(
        'delay_ms', greatest((s.x->>'delay_ms')::bigint, 0, ceil(extract(epoch from v_arrival - now()) * 1000))));
    end if;
  end loop;
  return v_list;
end $$;

-- Starts the run of a cron tick and plans the next tick. p_starts as start_runs; p_next_ms: time until the next tick.
create function engine.tick(p_generation bigint, p_event json, p_starts json, p_key text, p_payload json, p_next_ms bigint)
returns void language plpgsql as $$
begin
  perform engine.fence(p_generation);
  if p_event is not null then
    insert into engine.events (id, name, payload) values (p_event->>'id', p_event->>'name', (p_event->>'payload')::json)
    on conflict (id) do nothing;
    if found then perform engine.start_runs(p_starts); end if;
  end if;
  perform graphile_worker.add_job('engine/cron', p_payload, job_key => p_key, max_attempts => 32767,
    run_at => clock_timestamp() + p_next_ms * interval '1 ms');
end $$;

-- Deletes ended runs and old events, at most p_limit of each; gives how many rows of runs and events went.
create function engine.prune(p_generation bigint, p_keep_ms bigint, p_limit int) returns bigint language plpgsql as $$
declare v_before timestamptz := now() - p_keep_ms * interval '1 ms'; v_runs bigint; v_events bigint;
begin
  perform engine.fence(p_generation);
  with gone as (
    delete from engine.runs where id in (
      select id from engine.runs where ended_at < v_before order by ended_at limit p_limit for update skip locked)
    returning id
  ), steps as (
    delete from engine.steps where run_id in (select id from gone)
  )
  select count(*) into v_runs from gone;
  with gone as (
    delete from engine.events e where e.id in (
      select o.id from engine.events o where o.received_at < v_before
      and not exists (select from engine.runs r where r.event_id = o.id)
      and not exists (select from engine.inbox i where i.event_id = o.id)
      and o.id not in (select unnest(batch) from engine.runs where batch is not null and queued_at < v_before)
      order by o.received_at limit p_limit)
    returning id
  )
  select count(*) into v_events from gone;
  delete from engine.event_keys where seen_at < now() - interval '24 hours';
  delete from engine.idempotency where seen_at < now() - interval '24 hours';
  delete from engine.throttles where arrival_at < now() - interval '7 days';
  return v_runs + v_events;
end $$;
`;
