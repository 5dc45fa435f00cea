-- Amendments and ends of plans: what an amendment touches, and what an end leaves as it stood.

alter table plan
  add column ended    text,
  add column ended_at timestamptz;

-- The tasks whose leads, occurrences, words or dimensions the version changed; no other row is read.
create table amended_task (
  plan_id    uuid    not null,
  version    int     not null,
  task_id    uuid    not null,
  reworded   boolean not null,
  relabelled boolean not null,
  primary key (plan_id, version, task_id)
);

-- Occurrences that came, or kept their key and got another due instant.
create table amended_occurrence (
  plan_id    uuid not null,
  version    int  not null,
  task_id    uuid not null,
  occurrence text not null,
  primary key (plan_id, version, task_id, occurrence)
);

-- Set when the plan was closed (tổng kết) with the assignment not completed: it stays as it stood then.
alter table assignment add column closed_at timestamptz;

drop index assignment_my_work;
create index assignment_my_work on assignment (unit_id, (coalesce(due_at, timestamptz 'infinity')), id)
  where status in ('ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'RETURNED') and closed_at is null;

drop index assignment_to_fall_due;
create index assignment_to_fall_due on assignment (due_at, plan_id, unit_id)
  where status in ('ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'RETURNED') and closed_at is null
    and overdue_recorded_at is null and not requested;
