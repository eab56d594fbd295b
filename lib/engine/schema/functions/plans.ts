/**
 * The functions keep their plans for a connection's life, also those made while the tables were empty: plans are restricted
 * to those that stay good when they grow. Every access here is by key.
 */
export const plans = /* sql */ `
do $$
declare f record;
begin
  for f in
    select p.oid::regprocedure as name from pg_proc p join pg_language l on l.oid = p.prolang
    where p.pronamespace = 'engine'::regnamespace and l.lanname = 'plpgsql'
  loop
    execute format('alter function %s set enable_seqscan = off', f.name);
    execute format('alter function %s set enable_hashjoin = off', f.name);
    execute format('alter function %s set enable_mergejoin = off', f.name);
  end loop;
end $$;
`;
