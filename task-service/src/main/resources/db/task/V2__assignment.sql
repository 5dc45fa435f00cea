-- Assignments: one unit's share of one occurrence of one task, and what was reported on each.

create table assignment (
  id                  uuid primary key,
  version             bigint      not null,
  plan_id             uuid        not null,
  task_id             uuid        not null,
  task_seq            int         not null,
  unit_id             uuid        not null,
  requested           boolean     not null,
  occurrence          text        not null,
  status              text        not null,
  percent             int         not null check (percent between 0 and 100),
  due_at              timestamptz,
  original_due_at     timestamptz,
  due_version         int         not null,
  assigned_at         timestamptz not null,
  first_submitted_at  timestamptz,
  submitted_at        timestamptz,
  completed_at        timestamptz,
  -- Whether the last submission brought the product or a waiver (rule T9).
  handed_in           boolean     not null,
  entries             int         not null,
  -- That the due instant was seen to pass with nothing handed in: a recorded fact, not a status.
  overdue_recorded_at timestamptz,
  unique (task_id, unit_id, occurrence)
);

create index assignment_plan on assignment (plan_id, id);
create index assignment_unit on assignment (unit_id, id);

-- My work: past due first, then by due instant, then what is never due.
create index assignment_my_work on assignment (unit_id, (coalesce(due_at, timestamptz 'infinity')), id)
  where status in ('ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'RETURNED');

-- The sweep reads from its front; a row leaves it once its due instant was recorded as passed.
create index assignment_to_fall_due on assignment (due_at, plan_id, unit_id)
  where status in ('ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'RETURNED')
    and overdue_recorded_at is null and not requested;

-- Every act on an assignment with its author: no round is ever overwritten.
create table assignment_entry (
  assignment_id uuid        not null,
  entry         int         not null,
  at            timestamptz not null,
  action        text        not null,
  status        text        not null,
  percent       int         not null,
  subject       text        not null,
  unit_id       uuid        not null,
  content       text        not null,
  primary key (assignment_id, entry)
);
