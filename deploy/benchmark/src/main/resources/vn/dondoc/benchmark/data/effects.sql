-- Tells, when a batch commits, which events took effect in it: the versions say which they were.
create function bench_effect() returns trigger language plpgsql as
$$
begin
  perform pg_notify('bench_effect', coalesce(
    (select string_agg((version - 1000000)::text, ' ') from changed where version >= 1000000), ''));
  return null;
end
$$;
create trigger bench_effect after update on status_assignment referencing new table as changed
  for each statement execute function bench_effect();
