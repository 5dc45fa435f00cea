-- Open reports pass to heirs with a trace (rule O1): an obligation stays the row that it was, and so
-- there is one for each regime, period and unit that first owed it, whoever owes it now.

alter table obligation add column origin_unit_id uuid;

update obligation set origin_unit_id = unit_id;

alter table obligation alter column origin_unit_id set not null;
alter table obligation drop constraint obligation_regime_id_period_key_unit_id_key;
alter table obligation add unique (regime_id, period_key, origin_unit_id);

-- By which act an obligation passed from whom to whom; dropped where the heir owes another one for
-- the same period, which begins with it: that one is expected of nobody any more.
create table obligation_transfer (
  obligation_id uuid        not null references obligation,
  act_id        uuid        not null references reform_act,
  at            timestamptz not null,
  from_unit_id  uuid        not null,
  to_unit_id    uuid        not null,
  dropped       boolean     not null,
  primary key (obligation_id, act_id)
);

create index obligation_transfer_act on obligation_transfer (act_id);
