-- The trace in which the notice was written, so that its e-mail belongs to it.

alter table delivery add column traceparent text;
