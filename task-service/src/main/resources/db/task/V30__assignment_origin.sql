-- Open work passes to heirs with a trace (rule O1): an assignment stays the row that it was, and so
-- there is one for each task, occurrence and unit that was first assigned, whoever has it now.

alter table assignment add column origin_unit_id uuid;

update assignment set origin_unit_id = unit_id;

alter table assignment alter column origin_unit_id set not null;
alter table assignment drop constraint assignment_task_id_unit_id_occurrence_key;
alter table assignment add unique (task_id, occurrence, origin_unit_id);

-- The act that passed the assignment on, null for what persons do.
alter table assignment_entry add column act_id uuid;

create index assignment_entry_act on assignment_entry (act_id) where act_id is not null;
