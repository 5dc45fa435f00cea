-- Outbox, inbox and how far each partition was consumed.

create function outbox_lane(event_key text) returns smallint
  language sql immutable
  return (abs(hashtext(event_key)::bigint) % 4)::smallint;

create table outbox (
  id          bigint generated always as identity primary key,
  lane        smallint    not null,
  topic       text        not null,
  event_key   text        not null,
  event_id    uuid        not null,
  event_type  text        not null,
  occurred_at timestamptz not null,
  payload     text        not null,
  headers     json,
  written_at  timestamptz not null default clock_timestamp()
);

create index outbox_lane_id on outbox (lane, id);

create function outbox_notify() returns trigger language plpgsql as
$$
begin
  perform pg_notify('outbox', '');
  return null;
end
$$;

create trigger outbox_written after insert on outbox
  for each statement execute function outbox_notify();

create table inbox (
  event_id    uuid        not null,
  reaction    text        not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (event_id, reaction)
);

create table consumer_position (
  topic        text   not null,
  partition_no int    not null,
  next_offset  bigint not null,
  primary key (topic, partition_no)
);
