/** Functions around one call of the SDK: claim before it, save_steps during it, settle after it. All work on batches. */
export const calls = /* sql */ `
-- Decides which calls [{n, run, fn, step, attempt, turn, limits, deadline_ms}] go ahead, and gives what the SDK needs for them.
-- drop: outdated or ended; wait: no free slot, the call is queued again when there is one.
create function engine.claim(p_generation bigint, p_calls json)
returns table (n int, verdict text, event text, steps text, stack text[], request_version int, plan boolean)
language plpgsql as $$
declare c record; v_waiting int[] := '{}';
begin
  perform engine.fence(p_generation);
  -- A claim that a crash of the database forgets was never answered: nothing is lost by not waiting for the disk.
  perform set_config('synchronous_commit', 'off', true);
  if exists (select from json_to_recordset(p_calls) as x(limits int[]) where cardinality(x.limits) > 0) then
    perform engine.lock_slots();
    for c in
      select x.*, r.keys, engine.call_id(x.run, x.step, x.turn, x.attempt) as call_id from json_to_recordset(p_calls)
        as x(n int, run text, fn text, step text, attempt int, turn int, limits int[])
      left join engine.runs r on r.id = x.run and r.ended_at is null and (x.step <> 'step' or r.turn = x.turn)
      where cardinality(x.limits) > 0
    loop
      if c.keys is null then
        perform engine.release_slots(c.call_id);
      elsif not engine.take_slots(c.call_id, json_build_object('run', c.run, 'fn', c.fn, 'step', c.step, 'attempt', c.attempt,
        'turn', c.turn), c.keys, c.limits) then
        v_waiting := v_waiting || c.n;
      end if;
    end loop;
  end if;

  perform graphile_worker.add_job('engine/deadline', json_build_object('run', begun.id), job_key => 'engine:deadline:' || begun.id,
    run_at => begun.deadline_at, max_attempts => 32767)
  from engine.begin_runs(p_calls, v_waiting) begun where begun.deadline_at is not null;

  return query
  select x.n,
    case when r.id is null then 'drop' when x.n = any(v_waiting) then 'wait' else 'go' end,
    e.payload::text,
    (select string_agg(to_json(s.id)::text || ':' || coalesce(s.output::text, 'null'), ',' order by s.done_seq)
      from engine.steps s where s.run_id = r.id and s.done_seq is not null),
    (select array_agg(s.id order by s.done_seq) from engine.steps s where s.run_id = r.id and s.done_seq is not null),
    r.request_version,
    exists (select from engine.steps s where s.run_id = r.id and s.done_seq is null)
  from json_to_recordset(p_calls) as x(n int, run text, step text, attempt int, turn int)
  left join engine.runs r on r.id = x.run and r.ended_at is null and case
    when x.step = 'step' then r.turn = x.turn
    else exists (select from engine.steps s where s.run_id = x.run and s.id = x.step and s.done_seq is null and s.attempt = x.attempt)
  end
  left join engine.events e on e.id = r.event_id;
end $$;

-- Marks queued runs as running at their first call; the deadline of timeouts.finish counts from here.
create function engine.begin_runs(p_calls json, p_waiting int[]) returns table (id text, deadline_at timestamptz) language sql as $$
  update engine.runs r set status = 'running', started_at = now(), deadline_at = now() + x.deadline_ms * interval '1 ms'
  from json_to_recordset(p_calls) as x(n int, run text, deadline_ms bigint)
  where r.id = x.run and r.status = 'queued' and not (x.n = any(p_waiting))
  returning r.id, r.deadline_at
$$;

-- Stores steps done during a call [{n, run, turn, steps: [{id, op, name, output}]}] and gives the numbers of outdated ones:
-- their run has ended or moved on, or a step had a result already.
create function engine.save_steps(p_generation bigint, p_saves json) returns int[] language plpgsql as $$
declare v_stale int[];
begin
  perform engine.fence(p_generation);
  with saves as (
    select * from json_to_recordset(p_saves) as s(n int, run text, turn int, steps json)
  ), live as (
    select s.* from saves s join engine.runs r on r.id = s.run and r.turn = s.turn and r.ended_at is null
  ), inserted as (
    insert into engine.steps (run_id, id, op, name, output, done_seq, done_at)
    select l.run, x.id, x.op, x.name, x.output::json, nextval('engine.step_order'), now()
    from live l, json_to_recordset(l.steps) as x(id text, op text, name text, output text)
    on conflict (run_id, id) do nothing
    returning run_id
  )
  select coalesce(array_agg(s.n), '{}') into v_stale from saves s
  where s.n not in (select l.n from live l)
  or json_array_length(s.steps) <> (select count(*) from inserted i where i.run_id = s.run);
  return v_stale;
end $$;

-- Stores what came of calls and queues what follows. See the type Outcome for the shape of the objects.
-- An answer whose turn or attempt is no longer the run's is dropped.
create function engine.settle(p_generation bigint, p_outcomes json) returns void language plpgsql as $$
declare o record; r record; v_race boolean; v_done boolean;
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
    select turn, request_version into r from engine.runs where id = o.run and ended_at is null for update;
    continue when not found;
    continue when case when o.step = 'step' then r.turn <> o.turn else not exists (
      select from engine.steps s where s.run_id = o.run and s.id = o.step and s.done_seq is null and s.attempt = o.attempt) end;
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
      insert into engine.events (id, name, payload) values (p.invoke->>'event', 'inngest/function.invoked', (p.invoke->>'payload')::json);
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
