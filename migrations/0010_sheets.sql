-- Workbooks with several sheets, imports that were stopped by a defect, and organisations that
-- stand twice in the directory.

-- Counts how often columns, sheet or rows were chosen, so that a plan made before is known to be old.
alter table import_batch add column revision bigint not null default 0;
-- When the work was stopped by an error; null while it goes on.
alter table import_batch add column stopped_at timestamptz;

-- A workbook whose other sheets may be wanted; kept until its import begins.
create table import_file (
  batch_id uuid primary key,
  network_id uuid not null,
  bytes bytea not null,
  -- The names of the sheets that have rows, and the place of the one that was taken.
  sheets jsonb not null,
  sheet bigint not null,
  foreign key (network_id, batch_id) references import_batch (network_id, id) on delete cascade
);

-- Two organisations that somebody looked at and found to be two.
create table duplicate_verdict (
  network_id uuid not null,
  -- The smaller id of both comes first.
  one_id uuid not null,
  other_id uuid not null,
  person_id uuid references person (id) on delete set null,
  at timestamptz not null,
  primary key (one_id, other_id),
  foreign key (network_id, one_id) references organisation (network_id, id) on delete cascade,
  foreign key (network_id, other_id) references organisation (network_id, id) on delete cascade,
  check (one_id < other_id)
);
create index duplicate_verdict_network on duplicate_verdict (network_id);
create index duplicate_verdict_other on duplicate_verdict (other_id);

-- An organisation that was one with another: it is archived, and its address leads to the other.
create table organisation_merge (
  merged_id uuid primary key,
  network_id uuid not null,
  kept_id uuid not null,
  person_id uuid references person (id) on delete set null,
  at timestamptz not null,
  foreign key (network_id, merged_id) references organisation (network_id, id) on delete cascade,
  foreign key (network_id, kept_id) references organisation (network_id, id) on delete cascade,
  check (merged_id <> kept_id)
);
create index organisation_merge_kept on organisation_merge (kept_id);
