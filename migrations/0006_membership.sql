-- The way into the alliance and out of it: declarations, applications, steps, acquisition.

-- What a member pays by, in the alliance's own words, such as 'A' or 'exempt'.
alter table membership add column fee_class text;

-- Members are counted and listed by status for every dashboard.
create index membership_status on membership (network_id, status, organisation_id);

-- The declaration of participation in all its versions; none is ever changed or deleted.
create table declaration (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  version bigint not null check (version > 0),
  -- Texts per language: {"en": "…", "de": "…"}.
  texts jsonb not null,
  -- Null where the program's own text was taken over, or the account is gone.
  saved_by uuid references person (id) on delete set null,
  saved_at timestamptz not null,
  unique (network_id, id),
  unique (network_id, version)
);

-- Who declared what for which organisation: evidence, written once and never changed.
create table membership_application (
  id uuid primary key,
  network_id uuid not null,
  organisation_id uuid not null,
  declaration_id uuid not null,
  -- The language in which the declaration was read.
  language text not null,
  -- The name as it was typed; it stays when the account goes.
  signed_name text not null check (signed_name <> ''),
  person_id uuid references person (id) on delete set null,
  signed_at timestamptz not null,
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade,
  foreign key (network_id, declaration_id) references declaration (network_id, id) on delete cascade
);
create index membership_application_organisation on membership_application (network_id, organisation_id, id);

-- One row per step of a membership, never altered; the membership itself has the state.
create table membership_step (
  id uuid primary key,
  network_id uuid not null,
  organisation_id uuid not null,
  step text not null check (step in ('apply', 'approve', 'refuse', 'suspend', 'resume', 'leave', 'change')),
  -- Null where there was, or is, no membership.
  from_status text check (from_status in ('applied', 'active', 'suspended', 'left')),
  to_status text check (to_status in ('applied', 'active', 'suspended', 'left')),
  -- The day from which it holds, which need not be the day it was entered.
  day date not null,
  -- For coordinators and auditors only.
  reason text not null,
  person_id uuid references person (id) on delete set null,
  at timestamptz not null,
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade
);
create index membership_step_organisation on membership_step (network_id, organisation_id, id);

-- Organisations that may become members; only for coordinators and auditors.
create table prospect (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  version bigint not null default 1,
  -- An organisation of the directory, or the name of one that is not there yet.
  organisation_id uuid,
  name text check (name <> ''),
  stage text not null check (stage in ('prospect', 'contacted', 'talk', 'applied')),
  notes text not null,
  next_step text not null,
  next_on date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((organisation_id is null) <> (name is null)),
  unique (network_id, organisation_id),
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade
);
create index prospect_stage on prospect (network_id, stage);
