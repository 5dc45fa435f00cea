-- An heir is told once per act and plan (or standing regime) what it took over, and from whom.

alter table notice add column act_id uuid;
alter table notice add column act text;

create unique index notice_taken_over on notice (act_id, source_id, unit_id) where kind = 'TAKEN_OVER';

create table takeover (
  act_id       uuid not null,
  source_id    uuid not null,
  unit_id      uuid not null,
  from_unit_id uuid not null,
  primary key (act_id, source_id, unit_id, from_unit_id)
);
