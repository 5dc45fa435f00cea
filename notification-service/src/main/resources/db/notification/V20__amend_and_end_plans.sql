-- What an amendment changed for a unit, told once for its tasks and once for its reports, and which
-- plans have ended.

create table plan_end (
  plan_id  uuid primary key,
  ended    text        not null,
  ended_at timestamptz not null
);

alter table notice
  add column plan_version int,
  -- The amending document as it is cited, and why it was made.
  add column document     text,
  add column reason       text;

create unique index notice_amended on notice (plan_id, unit_id, plan_version, owed) where kind = 'AMENDED';

create table notice_change (
  notice_id  uuid not null references notice,
  position   int  not null,
  effect     text not null check (effect in ('ADDED', 'CANCELLED', 'MOVED', 'REWORDED')),
  subject_id uuid not null,
  -- The occurrence of a task, the period of a report.
  label      text not null,
  due_at     timestamptz,
  primary key (notice_id, position)
);
