-- Whoever watches the status of a plan is told when one of its numbers may have changed.

create function status_tell() returns trigger language plpgsql as
$$
begin
  perform live_tell('status', plan_id::text)
    from (select distinct plan_id from changed where plan_id is not null) plans;
  return null;
end
$$;

create trigger status_counted after insert on status_total
  referencing new table as changed for each statement execute function status_tell();

create trigger status_recounted after update on status_total
  referencing new table as changed for each statement execute function status_tell();

create trigger obligation_opened after insert on obligation
  referencing new table as changed for each statement execute function status_tell();

create trigger obligation_changed after update on obligation
  referencing new table as changed for each statement execute function status_tell();
