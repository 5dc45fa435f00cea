-- An amendment is submitted for signature as a plan is: its text is frozen meanwhile, and it is the one that is open.

alter table plan_amendment add column steps jsonb not null default '[]';

drop index plan_amendment_open;
create unique index plan_amendment_open on plan_amendment (plan_id) where status in ('DRAFT', 'SUBMITTED');
