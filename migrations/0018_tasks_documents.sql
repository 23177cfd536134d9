-- Tasks and documents of proposals.

-- Something to be done for a proposal.
create table task (
  id uuid primary key,
  network_id uuid not null,
  version bigint not null default 1,
  proposal_id uuid not null,
  title text not null check (title <> ''),
  due_on date,
  -- Whose task it is.
  assignee_id uuid references person (id) on delete set null,
  -- When that person marked it as read, or gave it to themself.
  seen_at timestamptz,
  created_by uuid references person (id) on delete set null,
  created_at timestamptz not null,
  done_at timestamptz,
  done_by uuid references person (id) on delete set null,
  unique (network_id, id),
  foreign key (network_id, proposal_id) references proposal (network_id, id) on delete cascade
);
create index task_proposal on task (network_id, proposal_id);
-- What somebody still has to do.
create index task_assignee on task (assignee_id, network_id) where done_at is null;

-- A document of a proposal. Deleted, it keeps its title and loses its files.
create table document (
  id uuid primary key,
  network_id uuid not null,
  proposal_id uuid not null,
  title text not null check (title <> ''),
  -- The number of its newest version.
  latest bigint not null,
  created_at timestamptz not null,
  deleted_at timestamptz,
  deleted_by uuid references person (id) on delete set null,
  unique (network_id, id),
  foreign key (network_id, proposal_id) references proposal (network_id, id) on delete cascade
);
create index document_proposal on document (network_id, proposal_id);

-- A version of a document, as it was uploaded.
create table document_file (
  id uuid primary key,
  network_id uuid not null,
  document_id uuid not null,
  number bigint not null check (number > 0),
  -- The file's name, without any folder. Its ending agreed with its content.
  name text not null check (name <> ''),
  size bigint not null check (size > 0),
  -- The SHA-256 of the bytes.
  hash text not null,
  bytes bytea not null,
  uploaded_by uuid references person (id) on delete set null,
  uploaded_at timestamptz not null,
  unique (network_id, id),
  unique (document_id, number),
  foreign key (network_id, document_id) references document (network_id, id) on delete cascade
);
