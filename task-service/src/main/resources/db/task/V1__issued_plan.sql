-- What this service keeps of an issued plan: the facts that assignments are made of, as they were
-- on the plan's date, and the work that is still to be done.

create table plan (
  id            uuid primary key,
  version       int         not null,
  number        text,
  symbol        text,
  title         text        not null,
  document_date date,
  issued_at     timestamptz not null,
  -- Chunks that no worker has finished; whoever brings it to 0 tells that the plan is materialised.
  chunks_left   int         not null default 0,
  assignments   int         not null default 0,
  units         int         not null default 0
);

create table plan_unit (
  plan_id      uuid    not null,
  unit_id      uuid    not null,
  code         text    not null,
  name         text    not null,
  kind         text    not null,
  path         uuid[]  not null,
  takes_orders boolean not null,
  primary key (plan_id, unit_id)
);

create index plan_unit_code on plan_unit (code);

create table plan_task (
  id           uuid primary key,
  plan_id      uuid   not null,
  seq          int    not null,
  number       text,
  text         text   not null,
  -- Without diacritics and in lower case, for the search.
  folded       text   not null,
  task_group   text,
  dimensions   text[] not null,
  timing       text   not null,
  timing_words text,
  product      text
);

create index plan_task_plan on plan_task (plan_id);

create table task_occurrence (
  task_id    uuid not null,
  occurrence text not null,
  last_day   date,
  due_at     timestamptz,
  primary key (task_id, occurrence)
);

-- The distinct units that lead a task, groups expanded.
create table task_lead (
  task_id   uuid    not null,
  unit_id   uuid    not null,
  plan_id   uuid    not null,
  requested boolean not null,
  primary key (task_id, unit_id)
);

create index task_lead_unit on task_lead (plan_id, unit_id);

-- One row per chunk of units whose assignments are still to be made.
create table plan_work (
  plan_id    uuid not null,
  chunk      int  not null,
  first_unit uuid not null,
  last_unit  uuid not null,
  primary key (plan_id, chunk)
);
