-- Evidence files; their bytes lie in the evidence storage under the SHA-256.

create table evidence (
  id            uuid primary key,
  assignment_id uuid        not null,
  sha256        text        not null,
  filename      text        not null,
  content_type  text        not null,
  size          bigint      not null,
  subject       text        not null,
  added_at      timestamptz not null
);

create index evidence_assignment on evidence (assignment_id, id);
create index evidence_sha256 on evidence (sha256);
