-- What a service that does not own the organisation and the calendar keeps of them.

create table unit_replica (
  id         uuid primary key,
  version    bigint not null,
  code       text   not null,
  name       text   not null,
  kind       text   not null,
  tier       text   not null,
  parent_id  uuid,
  path       uuid[] not null,
  valid_from date   not null,
  valid_to   date,
  successors uuid[] not null default '{}'
);

create index unit_replica_code on unit_replica (code);
create index unit_replica_path on unit_replica using gin (path);

create table calendar_replica (
  year_no int primary key,
  version bigint not null,
  days    text   not null
);
