-- The next version of an issued plan while it is drafted; the issued text stays as it is.
create table plan_amendment (
  id           uuid primary key,
  version      bigint not null,
  plan_id      uuid   not null references plan (id),
  base_version int    not null,
  status       text   not null,
  document     jsonb  not null,
  content      jsonb  not null,
  acknowledged jsonb  not null,
  created_at   timestamptz not null,
  issued_version int
);

-- One at a time: the second would overwrite what the first changed.
create unique index plan_amendment_open on plan_amendment (plan_id) where status = 'DRAFT';
create index plan_amendment_plan on plan_amendment (plan_id, created_at);
