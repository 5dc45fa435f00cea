-- Every issued version of a plan, whole; nobody changes one.
create table plan_version (
  id         uuid primary key,
  plan_id    uuid not null references plan (id),
  version_no int  not null,
  valid_from timestamptz not null,
  amendment  jsonb,
  content    jsonb not null,
  settled    jsonb not null,
  unique (plan_id, version_no)
);

create function plan_version_is_immutable() returns trigger language plpgsql as $$
begin
  raise exception 'an issued version of a plan is never changed';
end $$;

create trigger plan_version_immutable before update or delete on plan_version
  for each row execute function plan_version_is_immutable();
