-- What is owed and when. An item belongs to the watch of the same kind, source, unit and due instant;
-- there is no other link, so that a moved due instant moves the item.

create table due_item (
  id          uuid primary key,
  kind        text        not null check (kind in ('REPORT', 'TASK')),
  -- The plan, or the standing regime of a report without a plan.
  source_id   uuid        not null,
  plan_id     uuid,
  unit_id     uuid        not null,
  subject_id  uuid        not null,
  label       text        not null,
  version     bigint      not null,
  due_at      timestamptz,
  due_version int         not null,
  settled     boolean     not null,
  -- When the due instant was moved last, as learnt here; rungs before it do not fire again.
  moved_at    timestamptz,
  -- From the event that opened the item; null while only later facts of it are known.
  issued_at   timestamptz,
  escalates   boolean     not null default false
);

create index due_item_watch on due_item (kind, source_id, unit_id, due_at);

create table due_watch (
  id          uuid primary key default uuidv7(),
  kind        text        not null check (kind in ('REPORT', 'TASK')),
  source_id   uuid        not null,
  plan_id     uuid,
  unit_id     uuid        not null,
  due_at      timestamptz not null,
  due_version int         not null default 0,
  escalates   boolean     not null default false,
  issued_at   timestamptz,
  -- Nothing fires whose instant is not after it: set when the watch was moved here or opened again.
  quiet_until timestamptz,
  -- The owner of the obligation recorded the miss; only then is anything fired after the due instant.
  missed      boolean     not null default false,
  historical  boolean     not null default false,
  settled_at  timestamptz,
  -- Position of the last rung that fired or was passed; rungs never fire backwards.
  last_rung   int         not null default 0,
  next_at     timestamptz,
  -- Sum of the calendar's versions that next_at was computed with; -1 asks for a new computation.
  laid_with   bigint      not null default -1,
  unique (kind, source_id, unit_id, due_at)
);

create index due_watch_next on due_watch (next_at, id) where settled_at is null;
create index due_watch_unlaid on due_watch (laid_with) where settled_at is null;
create index due_watch_plan on due_watch (plan_id, due_at, id);
