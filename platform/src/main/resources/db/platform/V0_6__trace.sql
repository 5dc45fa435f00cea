-- The trace of the request or event that left the row; the relay hands it on.

alter table outbox add column traceparent text;
