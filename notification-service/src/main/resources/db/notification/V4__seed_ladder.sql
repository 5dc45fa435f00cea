-- The default ladder (domain.md E1-E3) as data: working days are counted from the last permitted day.

create table ladder_rung (
  ladder       text not null,
  position     int  not null,
  code         text not null,
  stage        text not null check (stage in ('BEFORE', 'LAST_DAY', 'MISS', 'AFTER')),
  working_days int  not null,
  audience     text not null check (audience in ('OFFICER', 'HEAD', 'FOCAL', 'CHAIRMAN')),
  notice_kind  text not null,
  primary key (ladder, position)
);

insert into ladder_rung (ladder, position, code, stage, working_days, audience, notice_kind) values
  ('default',  1, 'BEFORE_15', 'BEFORE',   15, 'OFFICER',  'REMINDER'),
  ('default',  2, 'BEFORE_7',  'BEFORE',    7, 'OFFICER',  'REMINDER'),
  ('default',  3, 'BEFORE_3',  'BEFORE',    3, 'OFFICER',  'REMINDER'),
  ('default',  4, 'BEFORE_1',  'BEFORE',    1, 'OFFICER',  'REMINDER'),
  ('default',  5, 'LAST_DAY',  'LAST_DAY',  0, 'OFFICER',  'REMINDER'),
  ('default',  6, 'MISSED',    'MISS',      0, 'OFFICER',  'MISSED'),
  ('default',  7, 'HEAD',      'AFTER',     1, 'HEAD',     'ESCALATION'),
  ('default',  8, 'FOCAL',     'AFTER',     2, 'FOCAL',    'ESCALATION'),
  ('default',  9, 'URGING',    'AFTER',     3, 'FOCAL',    'URGING_DUE'),
  ('default', 10, 'CHAIRMAN',  'AFTER',     5, 'CHAIRMAN', 'ESCALATION');
