-- The rows that recording progress locks and writes, and nothing else. With ${hot} rows that a tenth
-- of the transactions fall on, or none.
\set n random(0, :rows - 1)
\set hot random(1, 10)
\if ${hot} > 0 and :hot = 1
\set n random(0, ${hot} - 1)
\endif
begin;
select a.id, a.unit_id, a.plan_id || ':' || a.unit_id as key, a.version, a.entries + 1 as entry from bench_row b join assignment a on a.id = b.id where b.n = :n for update of a \gset
update assignment set version = version + 1, status = 'IN_PROGRESS', percent = 55, entries = :entry where id = :id and version = :version;
insert into assignment_entry (assignment_id, entry, at, action, status, percent, subject, unit_id, content) values (:id, :entry, clock_timestamp(), 'PROGRESS', 'IN_PROGRESS', 55, ${subject}, :unit_id, ${content});
insert into audit (at, subject, unit_id, action, object_type, object_id, before, after) values (clock_timestamp(), ${subject}, :unit_id, 'assignment.progress', 'assignment', :id, ${before}, ${after});
insert into outbox (lane, topic, event_key, event_id, event_type, occurred_at, payload) values (outbox_lane(:key), 'task-events', :key, gen_random_uuid(), 'vn.dondoc.assignment.progressed.v1', clock_timestamp(), ${payload});
commit;
