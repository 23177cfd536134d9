-- Comments on proposals, and who is told of them.

-- What somebody wrote on a proposal's page.
create table comment (
  id uuid primary key,
  network_id uuid not null,
  -- Counts the changes, so that nobody overwrites or deletes what they have not seen.
  version bigint not null default 1,
  proposal_id uuid not null,
  person_id uuid references person (id) on delete set null,
  -- Whom it names stands in it as @[id of the person]. Nothing is left once it was deleted.
  text text not null,
  written_at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz,
  -- The author, or a coordinator.
  deleted_by uuid references person (id) on delete set null,
  unique (network_id, id),
  foreign key (network_id, proposal_id) references proposal (network_id, id) on delete cascade,
  check ((deleted_at is null) = (text <> ''))
);
create index comment_proposal on comment (network_id, proposal_id, id);
create index comment_person on comment (person_id);

-- Somebody whom a comment names and who is told of it.
create table mention (
  network_id uuid not null,
  comment_id uuid not null,
  person_id uuid not null references person (id) on delete cascade,
  created_at timestamptz not null,
  -- When that person marked it as read.
  read_at timestamptz,
  primary key (comment_id, person_id),
  foreign key (network_id, comment_id) references comment (network_id, id) on delete cascade
);
create index mention_person on mention (person_id, network_id);
