-- What a task carries out of the plan above, and which tasks oblige units to make a plan of their own.
create table task_implements (
  task_id        uuid not null references plan_task (id) on delete cascade,
  parent_task_id uuid not null references plan_task (id) on delete cascade,
  primary key (task_id, parent_task_id)
);

create index task_implements_parent on task_implements (parent_task_id);

create table sub_plan_duty (
  task_id uuid primary key references plan_task (id) on delete cascade
);

-- What a lower unit decided about each task of the plan above; the task it made of it, if any.
create table triage (
  plan_id        uuid not null references plan (id),
  parent_task_id uuid not null references plan_task (id) on delete cascade,
  decision       text not null,
  reason         text,
  task_id        uuid references plan_task (id) on delete set null,
  primary key (plan_id, parent_task_id)
);

-- The plans that cite a plan.
create index plan_parents on plan using gin ((head -> 'parents') jsonb_path_ops);
