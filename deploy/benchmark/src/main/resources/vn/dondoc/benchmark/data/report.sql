-- Expects the temporary table lane(plan_id, unit_id, lane), which is Kafka's arithmetic and not SQL's.

insert into plan (id, version, number, symbol, title, document_date, issued_at, tolerant_before)
  select distinct plan_id, 1, plan::text, 'KH-UBND', 'Kế hoạch ' || plan, date '2026-01-15',
         timestamptz '${now}' - interval '60 days', true
  from made;

insert into status_assignment (id, version, plan_id, task_id, task_seq, unit_id, lane, requested, occurrence, dimensions,
    status, percent, due_at, due_day, submitted_at, completed_at, cell_state)
  select m.id, 1 + m.entries, m.plan_id, m.task_id, m.task_seq, m.unit_id, l.lane, false, m.occurrence, m.dimensions,
         m.status, m.percent, m.due_at,
         coalesce((m.due_at at time zone 'Asia/Ho_Chi_Minh')::date - 1, 'infinity'),
         case when m.entries > 2 then timestamptz '${now}' - interval '40 days' end,
         case when m.status = 'COMPLETED' then timestamptz '${now}' - interval '35 days' end,
         case m.status when 'ASSIGNED' then 'NOT_STARTED' when 'RECEIVED' then 'NOT_STARTED'
           when 'SUBMITTED' then 'HANDED_IN_ON_TIME' when 'COMPLETED' then 'COMPLETED_ON_TIME' else 'IN_PROGRESS' end
  from made m join lane l using (plan_id, unit_id) order by m.id;

insert into status_counter (plan_id, unit_id, dimension, cell_state, due_day, requested, n)
  select s.plan_id, s.unit_id, d.dimension, s.cell_state, s.due_day, s.requested, count(*)
  from status_assignment s cross join lateral unnest(array_prepend('*', s.dimensions)) as d(dimension)
  group by 1, 2, 3, 4, 5, 6;

insert into status_total (plan_id, dimension, cell_state, due_day, requested, lane, n)
  select s.plan_id, d.dimension, s.cell_state, s.due_day, s.requested, s.lane, count(*)
  from status_assignment s cross join lateral unnest(array_prepend('*', s.dimensions)) as d(dimension)
  group by 1, 2, 3, 4, 5, 6;
