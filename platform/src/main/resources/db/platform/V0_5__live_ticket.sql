-- One-use tickets for live updates, and how a change is told to every replica.

create table live_ticket (
  hash      text primary key,
  feed      text        not null,
  key       text        not null,
  subject   text        not null,
  unit_code text,
  unit_id   uuid,
  roles     text[]      not null,
  issued_at timestamptz not null default clock_timestamp()
);

create index live_ticket_issued_at on live_ticket (issued_at);

-- Heard by every replica when the transaction has committed, and by none when it rolls back.
create function live_tell(feed text, key text, detail text default '') returns void
  language sql
  begin atomic
    select pg_notify('live', feed || ' ' || key || ' ' || detail);
  end;
