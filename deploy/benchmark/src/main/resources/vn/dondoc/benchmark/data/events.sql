-- Events that tell completed assignments once more, each with a version of its own: ${count} of them.
create table bench_event as
  with completed as (
    select row_number() over (order by md5(a.id::text)) - 1 as place, count(*) over () as all_of_them, a.*, t.dimensions
    from assignment a join plan_task t on t.id = a.task_id where a.status = 'COMPLETED')
  select g as n, c.plan_id || ':' || c.unit_id as event_key,
         json_strip_nulls(json_build_object('assignment', json_build_object(
           'id', c.id, 'version', 1000000 + g, 'planId', c.plan_id, 'taskId', c.task_id, 'taskSeq', c.task_seq,
           'unitId', c.unit_id, 'requested', c.requested, 'occurrence', c.occurrence, 'dimensions', c.dimensions,
           'status', c.status, 'percent', c.percent, 'dueAt', to_json(c.due_at), 'originalDueAt', to_json(c.original_due_at),
           'dueVersion', c.due_version, 'submittedAt', to_json(c.submitted_at), 'completedAt', to_json(c.completed_at),
           'firstSubmittedAt', to_json(c.first_submitted_at))))::text as payload
  from generate_series(0, ${count} - 1) g join completed c on c.place = g % c.all_of_them;
alter table bench_event add primary key (n);
analyze bench_event;
