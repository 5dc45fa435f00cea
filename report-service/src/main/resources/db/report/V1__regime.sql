-- Issued plans and their reporting regimes, as PlanIssued told them. A plan's own text stays with
-- plan-service.

create table plan (
  id              uuid primary key,
  version         int         not null,
  number          text,
  symbol          text,
  title           text        not null,
  document_date   date,
  issued_at       timestamptz not null,
  tolerant_before boolean     not null
);

create table regime (
  id               uuid primary key,
  plan_id          uuid,
  name             text    not null,
  receiver_unit_id uuid,
  through_unit_id  uuid,
  frequency        text    not null,
  data_window      text,
  head_approves    boolean not null
);

create index regime_plan on regime (plan_id);

-- One row per reporting period of a regime; the instants are exclusive ends.
create table period (
  regime_id  uuid        not null references regime,
  period_key text        not null,
  from_day   date        not null,
  to_day     date        not null,
  last_day   date        not null,
  due_at     timestamptz not null,
  grace_at   timestamptz not null,
  lock_at    timestamptz not null,
  primary key (regime_id, period_key)
);

-- How far the obligations of a version of a plan are opened: the last chunk publishes it.
create table opening (
  plan_id     uuid not null,
  version     int  not null,
  chunks_left int  not null,
  obligations int  not null,
  primary key (plan_id, version)
);

-- One row per regime and at most 500 units; a worker takes it and deletes it.
create table opening_chunk (
  id        bigint generated always as identity primary key,
  plan_id   uuid not null,
  version   int  not null,
  regime_id uuid not null references regime,
  units     text not null
);
