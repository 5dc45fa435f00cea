-- Acting heads (Q., phụ trách), and when an administrator last confirmed that a position is still right.

alter table position_held add column acting boolean not null default false;
alter table position_held add column reviewed_on date;
alter table position_held add column reviewed_by text;
alter table position_held add check (not acting or role = 'HEAD');
