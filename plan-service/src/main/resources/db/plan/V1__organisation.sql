-- Organisation units with validity, their tree, persons and positions, generic groups.

-- Tiers are data: province-district-commune until 30/6/2025, province-commune after.
create table tier (
  code       text primary key,
  name       text not null,
  rank_no    int  not null,
  valid_from date,
  valid_to   date
);

insert into tier (code, name, rank_no, valid_from, valid_to) values
  ('CENTRAL', 'Trung ương', 0, null, null),
  ('PROVINCE', 'Cấp tỉnh', 1, null, null),
  ('DISTRICT', 'Cấp huyện', 2, null, '2025-06-30'),
  ('COMMUNE', 'Cấp xã', 3, null, null),
  ('HAMLET', 'Thôn, tổ dân phố', 4, null, null);

create table unit (
  id          uuid primary key,
  version     bigint not null,
  code        text   not null unique check (char_length(code) <= 35),
  name        text   not null,
  name_folded text   not null,
  kind        text   not null,
  tier        text   not null references tier (code),
  parent_id   uuid references unit (id),
  path        uuid[] not null,
  valid_from  date   not null,
  valid_to    date,
  successors  uuid[] not null default '{}',
  check (valid_to is null or valid_to >= valid_from)
);

create index unit_path on unit using gin (path);
create index unit_name on unit (name_folded);

-- The shared scope predicate reads a replica; the owner's replica is its own table.
create view unit_replica as
  select id, version, code, name, kind, tier, parent_id, path, valid_from, valid_to, successors from unit;

create table person (
  id      uuid primary key,
  version bigint not null,
  code    text   not null unique,
  name    text   not null,
  subject text unique
);

create table position_held (
  id         uuid primary key,
  version    bigint not null,
  person_id  uuid   not null references person (id),
  unit_id    uuid   not null references unit (id),
  role       text   not null,
  valid_from date   not null,
  valid_to   date,
  unique (person_id, unit_id, role, valid_from)
);

create index position_held_unit on position_held (unit_id);

-- A group that plans cite by a generic name. A closed one has a rule (kinds at a tier, within the issuer's territory); an
-- open one has none: its members are named by the focal agency. The group of the agencies "được giao nhiệm vụ" is closed by
-- the plan itself: the units that lead its tasks and take orders.
create table unit_group (
  id          uuid primary key,
  version     bigint not null,
  name        text   not null unique,
  name_folded text   not null,
  open        boolean not null,
  plan_leads  boolean not null default false,
  kinds       varchar[] not null default '{}',
  tier        text references tier (code),
  aliases     varchar[] not null default '{}',
  check (open or plan_leads or (tier is not null and cardinality(kinds) > 0))
);
