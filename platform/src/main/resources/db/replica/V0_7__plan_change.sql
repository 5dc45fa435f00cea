-- Versions and ends of plans that wait for their turn, and the chunks of units that are to be brought to
-- them. Only services that act on a plan's rows use these.

create table plan_change (
  plan_id     uuid not null,
  version     int  not null,
  kind        text not null check (kind in ('AMENDMENT', 'END')),
  -- AmendmentFacts or PlanEnded as told.
  facts       text not null,
  -- Null until its turn has come; whoever brings it to 0 tells that the plan stands at the version.
  chunks_left int,
  traceparent text,
  primary key (plan_id, version, kind)
);

create index plan_change_waits on plan_change (plan_id, version) where chunks_left is null;

create table plan_change_work (
  plan_id    uuid not null,
  version    int  not null,
  kind       text not null,
  chunk      int  not null,
  first_unit uuid not null,
  last_unit  uuid not null,
  primary key (plan_id, version, kind, chunk)
);
