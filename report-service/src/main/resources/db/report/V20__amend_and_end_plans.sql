-- Amendments and ends of plans.

alter table plan
  add column ended    text,
  add column ended_at timestamptz;

-- No version of the plan has it any more; its obligations name it all the same.
alter table regime add column dropped boolean not null default false;

-- Who reports under which regime by the version in force; of version 1 the chunks of the opening tell.
create table regime_reporter (
  plan_id   uuid    not null,
  regime_id uuid    not null,
  unit_id   uuid    not null,
  escalates boolean not null,
  primary key (regime_id, unit_id)
);

create index regime_reporter_unit on regime_reporter (plan_id, unit_id);

alter table obligation
  -- The due instant first computed, null while it never moved.
  add column original_due_at timestamptz,
  -- The plan asks it no more: it is not counted.
  add column cancelled_at    timestamptz,
  -- The plan has ended or asks it no more: it stays as it stood then, and nothing is recorded after it.
  add column ended_at        timestamptz;

drop index obligation_silent;
create index obligation_silent on obligation (due_at, owner_id, unit_id, id)
  where first_submitted_at is null and missed_at is null and ended_at is null;
