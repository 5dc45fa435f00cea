-- One unit's report for one period of one regime. "Late", "missed" and "pending" are derived from
-- the instants; missed_at only records that the sweep has told it.

create table obligation (
  id                 uuid primary key,
  version            bigint      not null,
  plan_id            uuid,
  regime_id          uuid        not null references regime,
  unit_id            uuid        not null,
  -- The plan, or the standing regime: what facts about the unit are keyed by.
  owner_id           uuid        not null generated always as (coalesce(plan_id, regime_id)) stored,
  period_key         text        not null,
  from_day           date        not null,
  to_day             date        not null,
  last_day           date        not null,
  due_at             timestamptz not null,
  grace_at           timestamptz not null,
  lock_at            timestamptz not null,
  due_version        int         not null,
  escalates          boolean     not null,
  head_approves      boolean     not null,
  -- Due before the plan was issued in the system: history, no alarm.
  historical         boolean     not null,
  status             text        not null,
  nil                boolean     not null,
  round              int         not null,
  first_submitted_at timestamptz,
  missed_at          timestamptz,
  unlocked_until     timestamptz,
  unique (regime_id, period_key, unit_id)
) with (fillfactor = 80);

-- Lists are by due instant, and each way to see a row (own or below, plan, regime) has its index.
create index obligation_due on obligation (due_at, id);
create index obligation_unit on obligation (unit_id, due_at, id);
create index obligation_plan on obligation (plan_id, due_at, id);
create index obligation_regime on obligation (regime_id, due_at, id);

-- Only what the sweep has still to look at; a filed or recorded row leaves the index.
create index obligation_silent on obligation (due_at, owner_id, unit_id, id)
  where first_submitted_at is null and missed_at is null;

-- Search as people type: without marks and in lower case ("bao cao" finds "Báo cáo").
create function without_marks(words text) returns text
  language sql immutable
  return lower(translate(regexp_replace(normalize(words, nfd), U&'[\0300-\036F]', '', 'g'), 'đĐ', 'dd'));
