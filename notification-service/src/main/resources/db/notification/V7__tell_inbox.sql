-- Whoever has the inbox of a unit open is told of a new notice, and when somebody has read one.

create function inbox_tell() returns trigger language plpgsql as
$$
begin
  perform live_tell('inbox', unit_id::text, id::text) from written;
  return null;
end
$$;

create trigger notice_written after insert on notice
  referencing new table as written for each statement execute function inbox_tell();

create function inbox_tell_read() returns trigger language plpgsql as
$$
begin
  perform live_tell('inbox', n.unit_id::text) from written r join notice n on n.id = r.notice_id;
  return null;
end
$$;

create trigger notice_was_read after insert on notice_read
  referencing new table as written for each statement execute function inbox_tell_read();
