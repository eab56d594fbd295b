/** Functions around one call of the SDK: claim before it, save_steps during it, settle after it. All work on batches. */
export const calls = /* sql */ `
-- Decides which calls [{n, run, fn, step, attempt, turn, limits, deadline_ms}] go ahead, and gives what the SDK needs for them.
-- drop: outdated or ended; wait: no free slot, the call is queued again when there is one.
create function engine.claim(p_generation bigint, p_calls json)
returns table (n int, verdict text, events text[], steps text, stack text[], request_version int, plan boolean)
language plpgsql as $$
declare c record; r engine.runs; v_call_id text;
begin
  perform engine.fence(p_generation);
  -- A claim that a crash of the database forgets was never answered: nothing is lost by not waiting for the disk.
  perform set_config('synchronous_commit', 'off', true);
  if exists (select from json_to_recordset(p_calls) as x(limits int[]) where cardinality(x.limits) > 0) then
    perform engine.lock_slots();
  end if;
  for c in
    select * from json_to_recordset(p_calls) as x(n int, run text, fn text, step text, attempt int, turn int, limits int[],
      deadline_ms bigint)
  loop
    n := c.n; verdict := 'go'; events := null; steps := null; stack := null;
    v_call_id := engine.call_id(c.run, c.step, c.turn, c.attempt);
    select * into r from engine.runs where id = c.run;
    if r.id is null or r.ended_at is not null or not engine.is_current(r, c.step, c.turn, c.attempt) then
      verdict := 'drop';
      if cardinality(c.limits) > 0 then perform engine.release_slots(v_call_id); end if;
    -- A run from before its function had these limits has no keys for them, and runs without.
    elsif cardinality(c.limits) > 0 and cardinality(c.limits) = cardinality(r.keys) and not engine.take_slots(
      v_call_id,
      json_build_object('run', c.run, 'fn', c.fn, 'step', c.step, 'attempt', c.attempt, 'turn', c.turn),
      r.keys, c.limits
    ) then
      verdict := 'wait';
    else
      if r.status = 'queued' then perform engine.begin_run(c.run, c.deadline_ms); end if;
      request_version := r.request_version;
      events := engine.run_events(r)::text[];
      select
        string_agg(to_json(s.id)::text || ':' || coalesce(s.output::text, 'null'), ',' order by s.done_seq)
          filter (where s.done_seq is not null),
        array_agg(s.id order by s.done_seq) filter (where s.done_seq is not null),
        coalesce(bool_or(s.done_seq is null), false)
      into steps, stack, plan from engine.steps s where s.run_id = c.run;
    end if;
    return next;
  end loop;
end $$;

-- Whether a call still holds the run's lease: nothing else has moved the run, or the planned step, on.
create function engine.is_current(p_run engine.runs, p_step_id text, p_turn int, p_attempt int) returns boolean
language plpgsql stable as $$
begin
  if p_step_id = 'step' then return p_run.turn = p_turn; end if;
  return exists (select from engine.steps s
    where s.run_id = p_run.id and s.id = p_step_id and s.done_seq is null and s.attempt = p_attempt);
end $$;

-- Marks a queued run as running at its first call; the deadline of timeouts.finish counts from here.
create function engine.begin_run(p_run_id text, p_deadline_ms bigint) returns void language plpgsql as $$
declare v_deadline timestamptz := now() + p_deadline_ms * interval '1 ms';
begin
  update engine.runs set status = 'running', started_at = now(), deadline_at = v_deadline where id = p_run_id and ended_at is null;
  if v_deadline is not null then
    perform graphile_worker.add_job('engine/deadline', json_build_object('run', p_run_id), run_at => v_deadline,
      job_key => 'engine:deadline:' || p_run_id, max_attempts => 32767);
  end if;
end $$;

-- Stores steps done during a call [{n, run, turn, steps: [{id, op, name, output}]}] and gives the numbers of outdated ones:
-- their run has ended or moved on, or a step had a result already.
create function engine.save_steps(p_generation bigint, p_saves json) returns int[] language plpgsql as $$
declare s record; v_stored int; v_stale int[] := '{}';
begin
  perform engine.fence(p_generation);
  for s in select * from json_to_recordset(p_saves) as x(n int, run text, turn int, steps json) loop
    insert into engine.steps (run_id, id, op, name, output, done_seq, done_at)
    select s.run, x.id, x.op, x.name, x.output::json, nextval('engine.step_order'), now()
    from json_to_recordset(s.steps) as x(id text, op text, name text, output text)
    where exists (select from engine.runs r where r.id = s.run and r.turn = s.turn and r.ended_at is null)
    on conflict (run_id, id) do nothing;
    get diagnostics v_stored = row_count;
    if v_stored <> json_array_length(s.steps) then v_stale := v_stale || s.n; end if;
  end loop;
  return v_stale;
end $$;

-- Stores what came of calls and queues what follows. See the type Outcome for the shape of the objects.
-- An answer whose turn or attempt is no longer the run's is dropped.
create function engine.settle(p_generation bigint, p_outcomes json) returns void language plpgsql as $$
declare o record; r engine.runs; v_race boolean; v_done boolean;
begin
  perform engine.fence(p_generation);
  if exists (select from json_to_recordset(p_outcomes) as x(limited boolean) where x.limited) then
    perform engine.lock_slots();
  end if;
  for o in
    select * from json_to_recordset(p_outcomes) as x(run text, step text, turn int, attempt int, limited boolean, version int,
      done json, pending json, retry_ms bigint, finish json)
    order by run
  loop
    if o.limited then perform engine.release_slots(engine.call_id(o.run, o.step, o.turn, o.attempt)); end if;
    select * into r from engine.runs where id = o.run and ended_at is null for update;
    continue when not found or not engine.is_current(r, o.step, o.turn, o.attempt);
    -- A run that ends in its first call needs no version.
    if r.request_version <> o.version and o.finish is null then
      update engine.runs set request_version = o.version where id = o.run;
    end if;

    v_race := o.version = 1;
    v_done := false;
    if o.done is not null then
      with saved as (
        insert into engine.steps as s (run_id, id, op, name, output, done_seq, done_at)
        select o.run, x.id, x.op, x.name, x.output::json, nextval('engine.step_order'), now()
        from json_to_recordset(o.done) as x(id text, op text, name text, output text)
        on conflict (run_id, id) do update
          set op = excluded.op, output = excluded.output, done_seq = excluded.done_seq, done_at = excluded.done_at
          where s.done_seq is null
        returning race
      ) select v_race or coalesce(bool_or(race), false), count(*) > 0 into v_race, v_done from saved;
    end if;
    if o.pending is not null then perform engine.add_pending(o.run, o.pending); end if;

    if o.finish is not null then
      perform engine.finish_run(o.run, o.finish->>'status', (o.finish->>'output')::json, (o.finish->>'error')::json);
    elsif o.retry_ms is not null then
      if o.step = 'step' then
        perform engine.next_turn(o.run, o.attempt + 1, o.retry_ms);
      else
        update engine.steps set attempt = o.attempt + 1 where run_id = o.run and id = o.step;
        perform engine.enqueue_planned(o.run, o.step, o.attempt + 1, o.retry_ms);
      end if;
    elsif (case
      when v_done then v_race or not engine.is_held_up(o.run)
      else not exists (select from engine.steps where run_id = o.run and done_seq is null)
    end) then
      perform engine.next_turn(o.run);
    end if;
  end loop;
end $$;

create function engine.enqueue_planned(p_run_id text, p_step_id text, p_attempt int, p_delay_ms bigint) returns void language sql as $$
  select engine.enqueue_call(
    json_build_object('run', id, 'fn', function_id, 'step', p_step_id, 'attempt', p_attempt, 'turn', turn),
    case when p_delay_ms > 0 then clock_timestamp() + p_delay_ms * interval '1 ms' end)
  from engine.runs where id = p_run_id
$$;

-- Adds steps that are not done yet, with what will complete each: a call, a timer, a wait, a run of another function.
create function engine.add_pending(p_run_id text, p_pending json) returns void language plpgsql as $$
declare p record;
begin
  for p in
    select * from json_to_recordset(p_pending) as x(id text, op text, name text, race boolean, timer_ms bigint, timeout_output json,
      wait_event text, wait_if text, invoke json)
  loop
    insert into engine.steps (run_id, id, op, name, race) values (p_run_id, p.id, p.op, p.name, coalesce(p.race, false))
    on conflict (run_id, id) do nothing;
    continue when not found;
    if p.op = 'StepPlanned' then
      perform engine.enqueue_planned(p_run_id, p.id, 0, 0);
    end if;
    if p.wait_event is not null then
      insert into engine.waits (run_id, step_id, event_name, expression) values (p_run_id, p.id, p.wait_event, p.wait_if);
    end if;
    if p.invoke is not null then
      insert into engine.events (id, name, payload)
      values (p.invoke->>'event', 'inngest/function.invoked', (p.invoke->>'payload')::json);
      perform engine.start_runs(json_build_array(p.invoke));
    end if;
    if p.timer_ms is not null then
      perform graphile_worker.add_job('engine/timer', json_build_object('run', p_run_id, 'step', p.id, 'output', p.timeout_output),
        run_at => clock_timestamp() + p.timer_ms * interval '1 ms', max_attempts => 32767,
        job_key => 'engine:timer:' || p_run_id || ':' || p.id);
    end if;
  end loop;
end $$;
`;
