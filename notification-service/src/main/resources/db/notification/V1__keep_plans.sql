-- What a notice says of a plan. Fed by PlanIssued, so no foreign key points here from other topics' rows.

create table plan_replica (
  id        uuid primary key,
  version   int         not null,
  number    text        not null,
  title     text        not null,
  issued_at timestamptz not null
);

-- Tasks and regimes by the words a person knows them by.
create table subject_replica (
  id      uuid primary key,
  version int  not null,
  plan_id uuid not null,
  label   text not null
);
