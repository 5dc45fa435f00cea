-- The working calendar, year by year: only what differs from Monday-to-Friday.

create table calendar_year (
  year_no int primary key,
  version bigint not null
);

create table calendar_day (
  day      date primary key,
  year_no  int  not null references calendar_year (year_no) on delete cascade,
  day_type text not null check (day_type in ('HOLIDAY', 'WORKING_SATURDAY')),
  name     text not null default ''
);

-- The shared arithmetic reads a replica; the owner's replica is made of its own tables.
create view calendar_replica as
  select y.year_no, y.version,
         json_build_object(
           'year', y.year_no, 'version', y.version,
           'holidays', coalesce((select json_agg(d.day order by d.day) from calendar_day d
                                 where d.year_no = y.year_no and d.day_type = 'HOLIDAY'), '[]'),
           'workingSaturdays', coalesce((select json_agg(d.day order by d.day) from calendar_day d
                                         where d.year_no = y.year_no and d.day_type = 'WORKING_SATURDAY'), '[]'))::text
           as days
  from calendar_year y;
