-- Every unit was called otherwise for a while: a third of the days asked for lie before, a third in that time.
update unit_state set valid_to = date '2016-01-01' - 1;
insert into unit_state (unit_id, code, name, name_folded, kind, tier, parent_id, path, place, valid_from, valid_to)
select unit_id, code, name || ' (cũ)', name_folded || ' (cu)', kind, tier, parent_id, path, place,
       date '2016-01-01', date '2021-01-01' - 1
from unit_state
union all
select unit_id, code, name, name_folded, kind, tier, parent_id, path, place, date '2021-01-01', null
from unit_state;
analyze unit, unit_state, unit_code;
create table bench_root as
  select row_number() over (partition by tier order by code) - 1 as n, tier, code from unit where tier in ('PROVINCE', 'DISTRICT');
alter table bench_root add primary key (tier, n);
analyze bench_root;
