-- Legal acts on units (văn bản sắp xếp): drafted, enacted, applied at the start of their effective day.

create table reform_act (
  id            uuid primary key,
  version       bigint not null,
  status        text   not null,
  number        text   not null,
  symbol        text,
  document_date date   not null,
  effective_day date   not null,
  effective_at  timestamptz not null,
  text          jsonb  not null,
  fault         text,
  created_at    timestamptz not null,
  enacted_at    timestamptz,
  applied_at    timestamptz
);

create unique index reform_act_number on reform_act (number, coalesce(symbol, ''), extract(year from document_date));
create index reform_act_created on reform_act (created_at, id);
create index reform_act_due on reform_act (effective_at, enacted_at, id) where status = 'ENACTED';

-- The open assignments and owed reports of each unit, as task- and report-service tell: what an act would hand over.
create table open_work (
  id      uuid primary key,
  version bigint not null,
  sort    text   not null,
  plan_id uuid,
  unit_id uuid   not null,
  open    boolean not null
);

create index open_work_unit on open_work (unit_id) where open;
