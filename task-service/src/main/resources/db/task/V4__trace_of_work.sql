-- The trace in which the plan came, so that the assignments made of it belong to it.

alter table plan_work add column traceparent text;
