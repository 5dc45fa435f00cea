-- The trace in which the plan came, so that the obligations opened of it belong to it.

alter table opening_chunk add column traceparent text;
