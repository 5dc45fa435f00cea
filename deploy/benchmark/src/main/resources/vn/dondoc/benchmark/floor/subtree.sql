-- A unit and what lay below it on a day.
\set n random(0, :rows - 1)
\set m random(0, 191)
with asked as (select date '2011-01-01' + (:m * interval '1 month') as day),
root as (select r.place from unit_code c join unit_state r on r.unit_id = c.unit_id where c.code = (select code from bench_root where tier = ':tier' and n = :n) and r.valid_from <= (select day from asked) and (r.valid_to is null or r.valid_to >= (select day from asked)) order by c.valid_from desc limit 1)
select u.id, u.code, s.name, s.kind, s.tier, s.parent_id, u.valid_from, u.valid_to, s.place from unit_state s join unit u on u.id = s.unit_id where s.place >= (select place from root) and s.place < (select left(place, -1) || '0' from root) and s.valid_from <= (select day from asked) and (s.valid_to is null or s.valid_to >= (select day from asked)) order by s.place limit 51;
