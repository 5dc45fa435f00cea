-- A unit that had open work of a plan is told once that the plan has ended, how, and why.

alter table plan_end add column replaced_by uuid;

alter table notice add column ended text check (ended in ('CLOSED', 'REPLACED', 'REVOKED'));

create unique index notice_plan_ended on notice (plan_id, unit_id) where kind = 'PLAN_ENDED';
