-- The register of laws and other documents that plans rest on, with their validity (rule P7).

create table legal_act (
  id               uuid primary key,
  version          bigint not null,
  act_type         text   not null,
  number           text   not null,
  symbol           text   not null,
  designation_key  text   not null,
  document_date    date   not null,
  issuer           text   not null,
  subject          text   not null,
  subject_folded   text   not null,
  names            varchar[] not null default '{}',
  in_force_from    date   not null,
  in_force_to      date,
  replaced_by      uuid references legal_act (id),
  unique (designation_key, document_date),
  check (in_force_to is null or in_force_to >= in_force_from)
);
