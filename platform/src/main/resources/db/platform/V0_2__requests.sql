-- Idempotency keys, audit, relations of units to objects, and the movable clock of the demo build.

create table idempotency (
  scope     text primary key,
  body_hash text        not null,
  status    int         not null,
  headers   text        not null,
  answer    text,
  stored_at timestamptz not null default clock_timestamp()
);

create table audit (
  id          bigint generated always as identity primary key,
  at          timestamptz not null,
  subject     text        not null,
  unit_id     uuid,
  action      text        not null,
  object_type text        not null,
  object_id   text        not null,
  before      text,
  after       text,
  reason      text,
  position    bigint unique,
  hash        text
);

create index audit_unsealed on audit (id) where position is null;
create index audit_object on audit (object_type, object_id, id);

create table access (
  object_id uuid not null,
  unit_id   uuid not null,
  relation  text not null,
  primary key (object_id, unit_id, relation)
);

create index access_unit on access (unit_id, object_id);

create table clock (
  only_row  boolean primary key check (only_row),
  stands_at timestamptz not null
);
