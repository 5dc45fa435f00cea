-- In which version of its plan a regime was dropped; of those dropped before this was kept, the version by which it was gone.

alter table regime add column dropped_in int;
update regime r set dropped_in = p.version from plan p where p.id = r.plan_id and r.dropped;
