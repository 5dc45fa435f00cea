-- What a plan, or a unit without a plan, wants to reach in an index; whether it did is worked out from the results.

create table index_target (
  id             uuid primary key,
  version        bigint not null,
  plan_id        uuid references plan (id),
  unit_code      text   not null,
  index_code     text   not null,
  dimension_code text   not null,
  year_no        int    not null,
  kind           text   not null,
  target_value   numeric(10, 4),
  score_group    text,
  words          text
);

create index index_target_plan on index_target (plan_id);
create index index_target_unit on index_target (unit_code, year_no);
