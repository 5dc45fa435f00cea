-- What the notes and the handlers of the platform's own tests write.

create table note (
  id      uuid primary key,
  version bigint not null,
  text    text   not null
);

create table reacted (
  id    bigint generated always as identity primary key,
  about uuid not null
);
