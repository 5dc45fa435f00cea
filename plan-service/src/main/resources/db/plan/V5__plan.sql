-- Plans from draft to issued. What is printed stays together as JSON; columns hold what is searched and constrained.

create table plan (
  id              uuid primary key,
  version         bigint not null,
  status          text   not null,
  head            jsonb  not null,
  number          text,
  symbol          text,
  title_folded    text   not null,
  document_date   date,
  issuer_id       uuid   not null references unit (id),
  focal_id        uuid   not null references unit (id),
  related         jsonb  not null,
  import_warnings jsonb  not null,
  acknowledged    jsonb  not null,
  created_at      timestamptz not null,
  issued_at       timestamptz,
  issued_version  int    not null
);

-- Rule P2: a number is unique per issuer, symbol and year of its date.
create unique index plan_number on plan (issuer_id, number, symbol, extract(year from document_date))
  where number is not null and status <> 'REVOKED';
create index plan_created on plan (created_at, id);

create table plan_task (
  id      uuid primary key,
  plan_id uuid  not null references plan (id),
  seq     int   not null,
  body    jsonb not null,
  unique (plan_id, seq)
);

create table plan_regime (
  id      uuid primary key,
  plan_id uuid  not null references plan (id),
  rule    jsonb not null
);

create index plan_regime_plan on plan_regime (plan_id);

-- How far the other services have got with an issued plan.
create table plan_standing (
  plan_id         uuid primary key,
  assignments     int,
  assigned_units  int,
  obligations     int,
  reporting_units int
);
