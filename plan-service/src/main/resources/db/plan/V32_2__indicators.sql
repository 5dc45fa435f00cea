-- The dictionary of indicators that reports fill in.

create table indicator (
  id              uuid primary key,
  version         bigint not null,
  code            text   not null unique,
  name            text   not null,
  name_folded     text   not null,
  unit_of_measure text   not null,
  aggregation     text   not null check (aggregation in ('SUM', 'AVERAGE', 'LAST', 'RATE')),
  numerator       text,
  denominator     text,
  period          text   not null,
  cumulative      boolean not null,
  from_year       int,
  to_year         int,
  check ((aggregation = 'RATE') = (numerator is not null and denominator is not null))
);
