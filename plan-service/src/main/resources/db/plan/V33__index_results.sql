-- Results of the indices by year and unit. The unit is named by its code, not referred to: the results of other provinces
-- are needed for groups and ranks. dimension_code is empty for the whole index.

create table index_result (
  id             uuid primary key,
  version        bigint  not null,
  index_code     text    not null,
  year_no        int     not null,
  dimension_code text    not null,
  unit_code      text    not null,
  unit_name      text    not null,
  score          numeric(10, 4),
  rank_no        int,
  ranked_of      int,
  region         text,
  region_rank    int,
  region_of      int,
  score_group    text,
  ranked         boolean not null,
  note           text,
  unique (index_code, year_no, dimension_code, unit_code)
);

create index index_result_unit on index_result (unit_code, index_code, year_no);
