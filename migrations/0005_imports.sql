-- Tables of organisations that coordinators bring in, row by row, so that an import can be
-- looked at before it is carried out, goes on after a restart, and can be taken back.

-- One uploaded table.
create table import_batch (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  -- ready: to be looked at; applying and undoing: at work in the background.
  state text not null check (state in ('ready', 'applying', 'applied', 'undoing', 'undone')),
  file_name text not null,
  -- The names in the first row, one for each column.
  headers jsonb not null,
  -- What each column means, and what stands for an empty cell of a new organisation.
  settings jsonb not null,
  -- Lines that could not be read as rows, with the reason: [{"line": 7, "problem": …}].
  unread jsonb not null,
  row_count bigint not null,
  -- How many rows the work at hand has passed, and what came of it.
  done bigint not null default 0,
  created bigint not null default 0,
  updated bigint not null default 0,
  archived bigint not null default 0,
  restored bigint not null default 0,
  created_by uuid references person (id) on delete set null,
  created_at timestamptz not null,
  applied_by uuid references person (id) on delete set null,
  applied_at timestamptz,
  undone_by uuid references person (id) on delete set null,
  undone_at timestamptz,
  unique (network_id, id)
);
-- What a program that starts has to finish.
create index import_batch_at_work on import_batch (state) where state in ('applying', 'undoing');

-- One row of such a table: what it says, what was decided, what was done.
create table import_row (
  network_id uuid not null,
  batch_id uuid not null,
  -- The line in the file.
  line bigint not null,
  cells jsonb not null,
  -- What a coordinator chose where it was unclear whether the organisation is known.
  decision text check (decision in ('create', 'update')),
  decided_for uuid,
  -- Null until the row is done.
  outcome text check (outcome in ('create', 'update', 'unchanged', 'unclear', 'duplicate', 'refused', 'overtaken')),
  -- The changed fields, the problems, or the organisations it may be, as the page shows them.
  detail jsonb,
  organisation_id uuid,
  -- The profile as it was, and the version that the import left.
  earlier jsonb,
  version_after bigint,
  -- What undoing made of it; null until then.
  undo text check (undo in ('archived', 'restored', 'changed_since')),
  primary key (batch_id, line),
  foreign key (network_id, batch_id) references import_batch (network_id, id) on delete cascade,
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade,
  foreign key (network_id, decided_for) references organisation (network_id, id) on delete cascade,
  check ((decision = 'update') = (decided_for is not null) or decision is null)
);
create index import_row_organisation on import_row (organisation_id);
create index import_row_decided_for on import_row (decided_for);
