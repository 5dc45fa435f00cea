-- A notice is per unit, a delivery per person and channel. The unique indexes are what makes a second
-- row impossible, whoever tries.

create table notice (
  id            uuid primary key,
  kind          text        not null,
  unit_id       uuid        not null,
  -- Whose obligation it is about; differs from unit_id where a superior or the focal agency is told.
  about_unit_id uuid        not null,
  plan_id       uuid,
  source_id     uuid        not null,
  watch_id      uuid,
  owed          text check (owed in ('REPORT', 'TASK')),
  due_version   int,
  rung          text,
  due_at        timestamptz,
  item_id       uuid,
  item_version  bigint,
  subject_id    uuid,
  label         text,
  -- Worded as a request: the unit takes no orders (T6).
  requested     boolean     not null,
  step          int,
  steps         int,
  created_at    timestamptz not null
);

create unique index notice_assigned on notice (plan_id, unit_id) where kind = 'ASSIGNED';
create unique index notice_rung on notice (watch_id, due_version, rung, unit_id) where watch_id is not null;
create unique index notice_item on notice (item_id, item_version, kind) where item_id is not null;
create index notice_inbox on notice (unit_id, created_at desc, id desc);
create index notice_plan on notice (plan_id, created_at desc, id desc);

create table notice_read (
  notice_id uuid        not null references notice,
  subject   text        not null,
  read_at   timestamptz not null,
  primary key (notice_id, subject)
);

create table delivery (
  id              uuid primary key,
  notice_id       uuid        not null references notice,
  person_id       uuid        not null,
  channel         text        not null check (channel in ('INBOX', 'EMAIL')),
  state           text        not null check (state in ('PENDING', 'SENT', 'FAILED')),
  attempts        int         not null,
  next_attempt_at timestamptz,
  last_attempt_at timestamptz,
  sent_at         timestamptz,
  -- Why the last attempt failed, as a code: answers of mail servers quote addresses.
  fault           text,
  message_id      text        not null,
  created_at      timestamptz not null,
  unique (notice_id, person_id, channel)
);

create index delivery_waiting on delivery (next_attempt_at, id) where state = 'PENDING';
