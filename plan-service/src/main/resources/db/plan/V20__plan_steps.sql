-- What was done with a plan as a whole: submitted, given back, issued, amended, ended. Oldest first.
alter table plan add column steps jsonb not null default '[]';
