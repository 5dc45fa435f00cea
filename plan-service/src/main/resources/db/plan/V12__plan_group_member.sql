-- The members that the focal agency names of an open group which its plan cites (rule T5).
create table plan_group_member (
  plan_id  uuid not null references plan (id),
  group_id uuid not null references unit_group (id),
  unit_id  uuid not null references unit (id),
  primary key (plan_id, group_id, unit_id)
);
