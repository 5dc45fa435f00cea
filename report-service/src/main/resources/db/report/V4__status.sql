-- The status read model: assignments as task-service tells them, and counters of them.

create table status_assignment (
  id           uuid primary key,
  version      bigint   not null,
  plan_id      uuid     not null,
  task_id      uuid     not null,
  task_seq     int      not null,
  unit_id      uuid     not null,
  -- The partition of the facts of this plan and unit; see status_total.
  lane         smallint not null,
  requested    boolean  not null,
  occurrence   text     not null,
  dimensions   text[]   not null,
  status       text     not null,
  percent      int      not null,
  due_at       timestamptz,
  -- The last permitted day, 'infinity' where none is resolved.
  due_day      date     not null,
  submitted_at timestamptz,
  completed_at timestamptz,
  -- Null where the assignment is not counted (cancelled).
  cell_state   text
) with (fillfactor = 80);

create index status_assignment_unit on status_assignment (plan_id, unit_id, task_seq, id);
create index status_assignment_task on status_assignment (plan_id, task_seq, id);

-- dimension '*' counts every assignment once; an assignment with n dimensions is in n further rows.
create table status_counter (
  plan_id    uuid    not null,
  unit_id    uuid    not null,
  dimension  text    not null,
  cell_state text    not null,
  due_day    date    not null,
  requested  boolean not null,
  n          int     not null,
  primary key (plan_id, dimension, unit_id, cell_state, due_day, requested)
) with (fillfactor = 70);

-- The same for the whole plan. One lane per partition of the facts: the replicas that consume
-- different partitions never wait for one another's row. Whoever reads folds the lanes.
create table status_total (
  plan_id    uuid     not null,
  dimension  text     not null,
  cell_state text     not null,
  due_day    date     not null,
  requested  boolean  not null,
  lane       smallint not null,
  n          int      not null,
  primary key (plan_id, dimension, cell_state, due_day, requested, lane)
) with (fillfactor = 70);
