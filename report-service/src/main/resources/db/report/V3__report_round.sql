-- What a unit filed, round by round. The row without submitted_at is the working draft of the next
-- round; once submitted, its content and author never change.

create table report_round (
  id            uuid primary key,
  obligation_id uuid        not null references obligation,
  number        int         not null,
  content       text        not null,
  nil           boolean     not null,
  author        text        not null,
  saved_at      timestamptz not null,
  approved_by   text,
  submitted_at  timestamptz,
  decision      text,
  decided_by    text,
  decided_at    timestamptz,
  reason        text,
  unique (obligation_id, number)
);

create function report_round_frozen() returns trigger language plpgsql as
$$
begin
  raise exception 'round % of obligation % is submitted and cannot change', old.number, old.obligation_id;
end
$$;

-- Author and content of a submitted round stay what they were, whatever door a change comes through.
create trigger report_round_immutable before update on report_round
  for each row when (old.submitted_at is not null
    and (old.content, old.nil, old.author, old.number, old.obligation_id, old.submitted_at)
        is distinct from (new.content, new.nil, new.author, new.number, new.obligation_id, new.submitted_at))
  execute function report_round_frozen();
