-- The tenant: an alliance with its areas, sectors, bodies, roles and feed of changes.

-- An alliance. Every other row below carries its id.
create table network (
  id uuid primary key,
  version bigint not null default 1,
  slug text not null unique,
  name text not null,
  -- Texts per language: {"en": "…", "de": "…"}.
  tagline jsonb not null,
  description jsonb not null,
  funding_notice jsonb not null,
  language text not null,
  country text not null,
  currency text not null check (currency in ('EUR', 'PLN', 'CZK', 'HUF')),
  website text,
  programme text,
  source text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- What a person may do in an alliance.
create table network_role (
  network_id uuid not null references network (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  role text not null check (role in ('member', 'coordinator', 'auditor')),
  created_at timestamptz not null,
  primary key (network_id, person_id)
);
create index network_role_person on network_role (person_id);

-- An innovation area, RIS3 field or theme; areas come and go, so they have dates.
create table area (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  key text not null,
  kind text not null check (kind in ('innovation', 'cross_cutting', 'ris3', 'theme')),
  name jsonb not null,
  description jsonb not null,
  position bigint not null,
  valid_from date,
  valid_to date,
  unique (network_id, key),
  unique (network_id, id)
);

-- An industry by which members are found.
create table sector (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  key text not null,
  name jsonb not null,
  nace text,
  position bigint not null,
  unique (network_id, key),
  unique (network_id, id)
);

-- A committee or working group of the alliance.
create table body (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  key text not null,
  kind text not null check (kind in ('steering', 'technical', 'working_group', 'board', 'management')),
  name jsonb not null,
  description jsonb not null,
  position bigint not null,
  unique (network_id, key)
);

-- One row per change, written in the change's own transaction and never altered.
-- The timeline, the live hints and the audit trail all read it.
create table activity (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  at timestamptz not null,
  -- Null where the program itself acted (an import).
  person_id uuid references person (id) on delete set null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  -- What the change was about, as codes and figures; sentences are made when it is read.
  detail jsonb not null
);
create index activity_network on activity (network_id, id);
create index activity_subject on activity (network_id, subject_id, id);
