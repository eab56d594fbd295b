/** Functions that put work into graphile-worker and hold back calls beyond a concurrency limit. */
export const queue = /* sql */ `
-- Throws when another engine has taken over. The shared lock makes a takeover wait for writes under way.
create function engine.fence(p_generation bigint) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(7316002);
  if (select generation from engine.leader) <> p_generation then
    raise exception 'generation % of the engine has been replaced', p_generation using errcode = 'EN409';
  end if;
end $$;

-- Queues one call of a run's function. Attempts of the queue's own are unlimited: Inngest's retries are counted in the call.
create function engine.enqueue_call(p_call json, p_run_at timestamptz default null) returns void language plpgsql as $$
begin
  perform graphile_worker.add_job('engine/call', p_call, run_at => p_run_at, max_attempts => 32767);
end $$;

-- Queues the next discovery call of a run; calls queued earlier are thereby outdated.
create function engine.next_turn(p_run_id text, p_attempt int default 0, p_delay_ms bigint default 0)
returns void language plpgsql as $$
declare v_turn int; v_function text;
begin
  update engine.runs set turn = turn + 1 where id = p_run_id returning turn, function_id into v_turn, v_function;
  perform engine.enqueue_call(
    json_build_object('run', p_run_id, 'fn', v_function, 'step', 'step', 'attempt', p_attempt, 'turn', v_turn),
    case when p_delay_ms > 0 then clock_timestamp() + p_delay_ms * interval '1 ms' end);
end $$;

-- One delivery of work to a function: a queued job that is delivered twice is the same call, a retry is another.
create function engine.call_id(p_run_id text, p_step_id text, p_turn int, p_attempt int) returns text language sql immutable as $$
  select concat_ws(':', p_run_id, p_step_id, p_turn, p_attempt)
$$;

-- Whether a call may execute now. When it may not, its ticket waits and release_slots queues the call later.
-- Callers hold the lock of lock_slots.
create function engine.take_slots(p_call_id text, p_call json, p_keys text[], p_limits int[])
returns boolean language plpgsql as $$
declare v_ticket bigint; v_held boolean;
begin
  select t.held into v_held from engine.tickets t where t.call_id = p_call_id;
  if found then return v_held; end if;
  v_held := not exists (
    select from unnest(p_keys, p_limits) as k(key, max_held)
    where (select count(*) from engine.slots s where s.key = k.key and s.held) >= k.max_held
  );
  insert into engine.tickets (call_id, call, held) values (p_call_id, p_call, v_held) returning id into v_ticket;
  insert into engine.slots (key, ticket_id, max_held, held)
  select k.key, v_ticket, min(k.max_held), v_held from unnest(p_keys, p_limits) as k(key, max_held) group by k.key;
  return v_held;
end $$;

create function engine.lock_slots() returns void language sql as $$ select pg_advisory_xact_lock(7316003) $$;

-- Gives a call's slots to the calls that have waited longest. Callers hold the lock of lock_slots.
create function engine.release_slots(p_call_id text) returns void language plpgsql as $$
declare v_ticket bigint; v_keys text[]; v_key text; w record;
begin
  delete from engine.tickets t where t.call_id = p_call_id returning id into v_ticket;
  if not found then return; end if;
  with gone as (delete from engine.slots where ticket_id = v_ticket returning key) select array_agg(key) into v_keys from gone;
  foreach v_key in array v_keys loop
    for w in select s.ticket_id from engine.slots s where s.key = v_key and not s.held order by s.ticket_id loop
      continue when exists (
        select from engine.slots mine where mine.ticket_id = w.ticket_id
        and (select count(*) from engine.slots s where s.key = mine.key and s.held) >= mine.max_held
      );
      update engine.slots set held = true where ticket_id = w.ticket_id;
      update engine.tickets set held = true where id = w.ticket_id;
      perform engine.enqueue_call(t.call) from engine.tickets t where t.id = w.ticket_id;
      exit;
    end loop;
  end loop;
end $$;

-- Raises the generation and gives back every job of earlier workers at once. Nothing executes any more, so no slot is held:
-- calls that waited for one are queued again, and limits may have changed.
create function engine.take_over() returns bigint language plpgsql as $$
declare v_generation bigint;
begin
  perform pg_advisory_xact_lock(7316002);
  update engine.leader set generation = generation + 1, taken_at = now() returning generation into v_generation;
  perform graphile_worker.force_unlock_workers(array(
    select distinct locked_by from graphile_worker.jobs where locked_by is not null
  ));
  perform graphile_worker.reschedule_jobs(array(
    select id from graphile_worker.jobs where attempts > 0 and run_at > now() and last_error is not null
  ), run_at => now());
  perform engine.enqueue_call(t.call) from (select call from engine.tickets where not held order by id) t;
  delete from engine.slots;
  delete from engine.tickets;
  return v_generation;
end $$;
`;
