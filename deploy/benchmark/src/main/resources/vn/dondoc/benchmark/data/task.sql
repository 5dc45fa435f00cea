insert into plan (id, version, number, symbol, title, document_date, issued_at, assignments, units)
  select plan_id, 1, plan::text, 'KH-UBND', 'Kế hoạch ' || plan || ' nâng cao chỉ số cải cách hành chính và chất lượng phục vụ',
         date '2026-01-15', timestamptz '${now}' - interval '60 days', count(*), count(distinct unit_id)
  from made group by plan_id, plan;

insert into plan_unit (plan_id, unit_id, code, name, kind, path, takes_orders)
  select distinct m.plan_id, w.id, w.code, w.name, w.kind, w.path, true from made m join worker w on w.id = m.unit_id;

insert into plan_task (id, plan_id, seq, number, text, folded, task_group, dimensions, timing, timing_words, product)
  select distinct on (m.task_id) m.task_id, m.plan_id, m.task_seq, m.task_seq::text,
         'Rà soát, đơn giản hóa thủ tục hành chính và công khai kết quả giải quyết, nhiệm vụ số ' || m.task_seq,
         'ra soat, don gian hoa thu tuc hanh chinh va cong khai ket qua giai quyet, nhiem vu so ' || m.task_seq,
         'Cải cách thủ tục hành chính', m.dimensions, case when m.due_at is null then 'CONTINUOUS' else 'DEADLINE' end,
         'Thường xuyên', case when m.task_seq % 2 = 0 then 'Báo cáo kết quả' end
  from made m order by m.task_id;

insert into task_occurrence (task_id, occurrence, due_at) select distinct task_id, occurrence, due_at from made;

insert into task_lead (task_id, unit_id, plan_id, requested) select distinct task_id, unit_id, plan_id, false from made;

insert into assignment (id, version, plan_id, task_id, task_seq, unit_id, origin_unit_id, requested, occurrence, status, percent, due_at,
    original_due_at, due_version, assigned_at, first_submitted_at, submitted_at, completed_at, handed_in, entries,
    overdue_recorded_at)
  select id, 1 + entries, plan_id, task_id, task_seq, unit_id, unit_id, false, occurrence, status, percent, due_at, due_at, 1,
         timestamptz '${now}' - interval '60 days',
         case when entries > 2 then timestamptz '${now}' - interval '40 days' end,
         case when entries > 2 then timestamptz '${now}' - interval '40 days' end,
         case when status = 'COMPLETED' then timestamptz '${now}' - interval '35 days' end,
         entries > 2, entries,
         case when due_at < timestamptz '${now}' and status in ('ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'RETURNED')
              then due_at end
  from made order by id;

insert into assignment_entry (assignment_id, entry, at, action, status, percent, subject, unit_id, content)
  select m.id, e.entry, timestamptz '${now}' - interval '50 days' + e.entry * interval '3 days', e.action, e.status,
         case e.entry when 1 then 0 when 2 then 40 when 3 then 90 else m.percent end, 'generated', m.unit_id,
         '{"narrative":"Đã thực hiện theo tiến độ."}'
  from made m
  cross join lateral (values (1, 'RECEIVE', 'RECEIVED'), (2, 'PROGRESS', 'IN_PROGRESS'), (3, 'SUBMIT', 'SUBMITTED'),
    (4, case m.status when 'RETURNED' then 'RETURN' else 'VERIFY' end, m.status)) as e(entry, action, status)
  where e.entry <= m.entries order by m.id, e.entry;
