-- Acts on units as they were enacted, who takes whose open work by them, and in which plans that has
-- still to be done. Acts are kept: a plan that comes later may cite units that an act had ended.

create table reform_act (
  id            uuid primary key,
  -- Number and symbol as they are cited.
  citation      text        not null,
  document_date date        not null,
  effective_day date        not null,
  at            timestamptz not null,
  -- Rows of reform_work of this act; whoever brings it to 0 audits what was passed.
  work_left     int         not null default 0
);

-- The heirs and successors as they are on the effective day.
create table reform_unit (
  act_id       uuid    not null references reform_act,
  unit_id      uuid    not null,
  code         text    not null,
  name         text    not null,
  kind         text    not null,
  path         uuid[]  not null,
  takes_orders boolean not null,
  primary key (act_id, unit_id)
);

-- Who takes the open work of a unit, in one plan or (plan_id null) in all the others. Where an heir
-- passes work on by the same act, its own heir stands here.
create table succession (
  act_id  uuid not null references reform_act,
  unit_id uuid not null,
  plan_id uuid,
  heir_id uuid not null,
  unique nulls not distinct (act_id, unit_id, plan_id)
);

-- One row per act and plan (or standing regime) whose open work has still to be passed.
create table reform_work (
  owner_id    uuid not null,
  act_id      uuid not null references reform_act,
  traceparent text,
  primary key (owner_id, act_id)
);

-- A successor sees its predecessor's rows.
create index unit_replica_successors on unit_replica using gin (successors);
