-- Two amendments opened at one instant had no order: the n-th of its plan has.
alter table plan_amendment add column ordinal int;
update plan_amendment a
   set ordinal = n.ordinal
  from (select id, row_number() over (partition by plan_id order by created_at, id) as ordinal
          from plan_amendment) n
 where n.id = a.id;
alter table plan_amendment alter column ordinal set not null;
drop index plan_amendment_plan;
create unique index plan_amendment_plan on plan_amendment (plan_id, ordinal);
