-- Pieces of an issued plan that has not come in full, or whose turn has not come.
create table plan_piece (
  plan_id uuid not null,
  version int  not null,
  piece   int  not null,
  payload text not null,
  primary key (plan_id, version, piece)
);
