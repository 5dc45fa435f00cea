-- What is made, in the session's own table: the same in every database it is run in.
-- ${now} is the one instant all dates are counted from.

create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable
  return ('0199' || kind || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;

-- 63 provinces, 700 districts, 10,600 communes: the tree before July 2025. The province H99 is the
-- one whose people can sign in: 30 departments, 20 districts, 260 communes.
create temp table node as
  select 1000 + p as n, 'H' || case when p = 63 then '99' else lpad(p::text, 2, '0') end as code,
         'PROVINCE' as tier, 'PEOPLES_COMMITTEE' as kind, null::bigint as parent
  from generate_series(1, 63) p
  union all
  select 2000 + d, 'H99.' || lpad(d::text, 2, '0'), 'PROVINCE', 'DEPARTMENT', 1063
  from generate_series(1, 30) d
  union all
  select 3000 + d, case when d <= 20 then 'H99.' || (40 + d) else 'H' || lpad((d % 62 + 1)::text, 2, '0') || '.D' || d end,
         'DISTRICT', 'PEOPLES_COMMITTEE', case when d <= 20 then 1063 else 1000 + d % 62 + 1 end
  from generate_series(1, 700) d
  union all
  select 10000 + c,
         case when c <= 240 then 'H99.' || (41 + (c - 1) / 12) || '.' || lpad(((c - 1) % 12 + 1)::text, 2, '0')
              when c <= 260 then 'H99.' || (61 + c - 241)
              else 'X' || c end,
         'COMMUNE', 'PEOPLES_COMMITTEE',
         case when c <= 240 then 3001 + (c - 1) / 12 when c <= 260 then 1063 else 3021 + c % 680 end
  from generate_series(1, 10600) c;

create temp table tree as
  with recursive down as (
    select n, code, tier, kind, parent, array[pg_temp.id('0001', n)] as path from node where parent is null
    union all
    select c.n, c.code, c.tier, c.kind, c.parent, d.path || pg_temp.id('0001', c.n)
    from node c join down d on d.n = c.parent)
  select pg_temp.id('0001', n) as id, n, code, 'Đơn vị ' || code as name, tier, kind,
         pg_temp.id('0001', parent) as parent_id, path from down;

-- The 310 units that have work, counted from 0.
create temp table worker as
  select row_number() over (order by n) - 1 as u, id, code, name, kind, path from tree
  where code like 'H99.%';

-- Plans 1 to 19: 17 tasks each, to all 310 units, cut at 100,000 assignments. Plan 20: one
-- department with 51,000 open ones, so that a thousandth page exists. Plan 21: 6,400 that are
-- received and not begun, for facts that change the status.
create temp table task as
  select p as plan, j, (p - 1) * 17 + j as k from generate_series(1, 20) p, generate_series(0, 16) j
  union all
  select 21, j, 1000 + j from generate_series(0, 99) j;

create temp table made as
  with placed as (
    select p.plan, p.j, p.k, w.u, ''::text as occurrence, (p.plan - 1) * 5270 + w.u * 17 + p.j as n
    from task p, worker w where p.plan <= 19
    union all
    select p.plan, p.j, p.k, 0, 'o' || o, 200000 + p.j * 3000 + o - 1
    from task p, generate_series(1, 3000) o where p.plan = 20
    union all
    select p.plan, p.j, p.k, w.u, '', 300000 + w.u * 100 + p.j
    from task p, worker w where p.plan = 21 and w.u between 50 and 113),
  counted as (
    select *, case when plan = 21 then 'RECEIVED'
                   when plan = 20 then (array['ASSIGNED', 'RECEIVED', 'IN_PROGRESS'])[n % 3 + 1]
                   else (array['ASSIGNED', 'ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS',
                               'SUBMITTED', 'RETURNED', 'COMPLETED', 'COMPLETED'])[n * 7919 % 10 + 1] end as status,
           case when plan = 20 and n % 2 = 0 then (n * 31 % 365)::int - 30
                when plan <= 19 and k % 3 = 0 then (k * 31 % 365)::int - 30 end as due_in
    from placed where plan > 19 or n < 100000)
  select pg_temp.id('0005', c.n) as id, pg_temp.id('0002', c.plan) as plan_id,
         pg_temp.id('0003', c.k) as task_id, c.plan, c.j + 1 as task_seq, w.id as unit_id, w.code, c.occurrence, c.status, c.n,
         case c.status when 'IN_PROGRESS' then 40 when 'RETURNED' then 80 when 'SUBMITTED' then 90
                       when 'COMPLETED' then 100 else 0 end as percent,
         case c.status when 'ASSIGNED' then 0 when 'RECEIVED' then 1 when 'IN_PROGRESS' then 2
                       when 'SUBMITTED' then 3 else 4 end as entries,
         (date_trunc('day', timestamptz '${now}' at time zone 'Asia/Ho_Chi_Minh') + c.due_in * interval '1 day')
           at time zone 'Asia/Ho_Chi_Minh' as due_at,
         array['D' || (c.k % 8 + 1)] as dimensions
  from counted c join worker w on w.u = c.u;

insert into unit_replica (id, version, code, name, kind, tier, parent_id, path, valid_from)
  select id, 1, code, name, kind, tier, parent_id, path, date '2020-01-01' from tree;

insert into access (object_id, unit_id, relation)
  select pg_temp.id('0002', p), t.id, case t.code when 'H99' then 'ISSUER' else 'FOCAL' end
  from generate_series(1, 21) p, tree t where t.code in ('H99', 'H99.03');
