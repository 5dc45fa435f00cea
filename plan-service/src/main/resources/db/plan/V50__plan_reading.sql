-- What the last import of a plan read, with the place of each value: the base against which the next import and the
-- corrections of persons are told apart.
create table plan_reading (
  plan_id     uuid primary key references plan (id),
  file_name   text,
  digest      text        not null,
  read_at     timestamptz not null,
  with_duties boolean     not null,
  content     jsonb       not null,
  sources     jsonb       not null
);
