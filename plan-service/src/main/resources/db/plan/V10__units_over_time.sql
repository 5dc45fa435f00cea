-- Units over time (docs/adr/0012): what a unit was called, where it stood and by which codes it was known, from a day to a day.
-- The table unit keeps the last state of each, for the scope predicate and the replicas.

create extension if not exists btree_gist;

create table unit_state (
  id          bigint generated always as identity primary key,
  unit_id     uuid   not null references unit (id),
  code        text   not null,
  name        text   not null,
  name_folded text   not null,
  kind        text   not null,
  tier        text   not null references tier (code),
  parent_id   uuid   references unit (id),
  path        uuid[] not null,
  place       text   collate "C" not null,
  valid_from  date   not null,
  valid_to    date,
  check (valid_to is null or valid_to >= valid_from),
  -- One name and one parent at any instant.
  exclude using gist (unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

comment on column unit_state.place is
  'codes from the root down, each closed by a slash: what lies below a unit is one range, in the order of the tree';

create unique index unit_state_unit on unit_state (unit_id, valid_from);
create index unit_state_place on unit_state (place, valid_from);
create index unit_state_path on unit_state using gin (path);
create index unit_state_name on unit_state (name_folded);

-- Both official formats; a code means one unit at any instant.
create table unit_code (
  code       text not null check (char_length(code) <= 35),
  unit_id    uuid not null references unit (id),
  format     text not null,
  valid_from date not null,
  valid_to   date,
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);

create index unit_code_code on unit_code (code, valid_from);
create index unit_code_unit on unit_code (unit_id);

insert into unit_state (unit_id, code, name, name_folded, kind, tier, parent_id, path, place, valid_from, valid_to)
select u.id, u.code, u.name, u.name_folded, u.kind, u.tier, u.parent_id, u.path,
  (select string_agg(above.code, '/' order by step.n) || '/'
   from unnest(u.path) with ordinality step (id, n) join unit above on above.id = step.id),
  u.valid_from, u.valid_to
from unit u;

insert into unit_code (code, unit_id, format, valid_from, valid_to)
select code, id, case when code ~ '^[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}$' then 'REVERSED' else 'FORWARD' end,
  valid_from, valid_to
from unit;

create index unit_successors on unit using gin (successors);
