-- Who holds which position (from plan-service, by person id only) and how the person is reached
-- (owned here: the only place with names and addresses).

create table position_replica (
  id         uuid primary key,
  version    bigint not null,
  person_id  uuid   not null,
  unit_id    uuid   not null,
  role       text   not null,
  valid_from date   not null,
  valid_to   date
);

create index position_replica_unit on position_replica (unit_id, role);

create table contact (
  person_id  uuid primary key,
  version    bigint      not null,
  email      text,
  name       text        not null,
  language   text        not null check (language in ('VI', 'EN')),
  changed_at timestamptz not null
);
