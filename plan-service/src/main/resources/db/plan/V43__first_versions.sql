-- Plans that were issued before versions were kept (V21) get their first version, so that they can be amended: what they say,
-- with their groups expanded on the day of the document as issuing does it. A day stands there as [year, month, day].

insert into plan_version (id, plan_id, version_no, valid_from, amendment, content, settled)
with bare as (
  select p.* from plan p
  where p.issued_version = 1 and not exists (select 1 from plan_version v where v.plan_id = p.id)),
territory as (
  select p.id as plan_id, p.document_date as day, r.root
  from bare p
  cross join lateral (
    select case when s.kind = 'PEOPLES_COMMITTEE' or cardinality(s.path) = 1 then s.unit_id
                else s.path[cardinality(s.path) - 1] end as root
    from unit_state s where s.unit_id = p.issuer_id
    order by s.valid_from > p.document_date, s.valid_from desc limit 1) r),
party as (
  select t.plan_id, l.list = 'leads' as leads, cast(e.party ->> 'unitId' as uuid) as unit_id,
    cast(e.party ->> 'groupId' as uuid) as group_id
  from plan_task t
  join bare p on p.id = t.plan_id
  cross join (values ('leads'), ('coordinators'), ('monitors')) as l (list)
  cross join lateral jsonb_array_elements(
    case jsonb_typeof(t.body -> l.list) when 'array' then t.body -> l.list else '[]' end) as e (party)
  union all
  select r.plan_id, false, cast(e.party ->> 'unitId' as uuid), cast(e.party ->> 'groupId' as uuid)
  from plan_regime r
  join bare p on p.id = r.plan_id
  cross join lateral jsonb_array_elements(
    case jsonb_typeof(r.rule -> 'reporters') when 'array' then r.rule -> 'reporters' else '[]' end) as e (party)),
cited as (
  select distinct plan_id, group_id from party where group_id is not null),
member as (
  select c.plan_id, c.group_id, u.id as unit_id, u.code
  from cited c
  join unit_group g on g.id = c.group_id and not g.open and not g.plan_leads
  join territory y on y.plan_id = c.plan_id
  join unit_state s on s.kind = any(g.kinds) and s.tier = g.tier and y.root = any(s.path) and s.unit_id <> y.root
    and s.valid_from <= y.day and (s.valid_to is null or s.valid_to >= y.day)
  join unit u on u.id = s.unit_id
  union all
  select m.plan_id, m.group_id, u.id, u.code
  from cited c
  join unit_group g on g.id = c.group_id and g.open
  join plan_group_member m on m.plan_id = c.plan_id and m.group_id = c.group_id
  join unit u on u.id = m.unit_id),
-- The group that the plan closes itself: who leads a task of it and takes orders.
closing as (
  select distinct c.plan_id, c.group_id, u.id as unit_id, u.code
  from cited c
  join unit_group g on g.id = c.group_id and g.plan_leads
  join party y on y.plan_id = c.plan_id and y.leads
  left join member m on m.plan_id = y.plan_id and m.group_id = y.group_id
  join unit u on u.id = coalesce(y.unit_id, m.unit_id)
  where u.kind not in ('FATHERLAND_FRONT', 'MASS_ORGANISATION', 'PARTY_BODY', 'PEOPLES_COUNCIL', 'COURT', 'PROCURACY')),
expanded as (
  select plan_id, group_id, jsonb_agg(unit_id order by code) as members
  from (table member union all table closing) m group by plan_id, group_id),
facts as (
  select c.plan_id,
    jsonb_agg(
      jsonb_build_object('id', g.id, 'name', g.name, 'open', g.open and x.members is null,
        'members', coalesce(x.members, '[]'))
      order by g.name) as groups
  from cited c
  join unit_group g on g.id = c.group_id
  left join expanded x on x.plan_id = c.plan_id and x.group_id = c.group_id
  group by c.plan_id)
select gen_random_uuid(), p.id, 1, p.issued_at, null,
  jsonb_build_object('head', p.head, 'issuerId', p.issuer_id, 'focalId', p.focal_id, 'related', p.related,
    'tasks', coalesce((
      select jsonb_agg(jsonb_build_object('id', t.id, 'seq', t.seq, 'body', t.body) order by t.seq)
      from plan_task t where t.plan_id = p.id), '[]'),
    'regimes', coalesce((
      select jsonb_agg(jsonb_build_object('id', r.id, 'rule', r.rule) order by r.id)
      from plan_regime r where r.plan_id = p.id), '[]')),
  jsonb_build_object('groups', coalesce(f.groups, '[]'),
    'occurrences', coalesce((
      select jsonb_object_agg(t.id, (
        select coalesce(jsonb_agg(d.day order by d.n) filter (
          where make_date(cast(d.day ->> 0 as int), cast(d.day ->> 1 as int), cast(d.day ->> 2 as int)) >= p.document_date), '[]')
        from jsonb_array_elements(t.body #> '{timing,occurrences}') with ordinality as d (day, n)))
      from plan_task t
      where t.plan_id = p.id and t.body #>> '{timing,kind}' = 'RECURRING'
        and jsonb_array_length(t.body #> '{timing,occurrences}') > 0), '{}'),
    'firstDays', coalesce((
      select jsonb_object_agg(r.id, jsonb_build_array(
        extract(year from p.document_date)::int, extract(month from p.document_date)::int,
        extract(day from p.document_date)::int))
      from plan_regime r where r.plan_id = p.id), '{}'))
from bare p
left join facts f on f.plan_id = p.id;
