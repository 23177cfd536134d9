-- Profiles in full: numbers and codes, what an organisation has and seeks, and what
-- organisations are to each other.

-- In the trade register, or whatever register the organisation stands in.
alter table organisation add column register_number text;
-- The municipality, where the place of the address does not say it.
alter table organisation add column municipality text;
alter table organisation add column equipment text not null default '';
-- Completed work and former clients, in the organisation's own words.
alter table organisation add column reference_work text not null default '';
-- Codes of the types of cooperation it is open to: ["research", "pilot"].
alter table organisation add column cooperation jsonb not null default '[]';
-- Domains of smart specialisation: [{"region": "DED", "domain": "…"}].
alter table organisation add column ris3 jsonb not null default '[]';
-- Activities: [{"list": "rev2", "code": "C26.51"}].
alter table organisation add column nace jsonb not null default '[]';

-- Numbers are looked up before they are given to another organisation. They are not unique:
-- what public sources brought may name one enterprise several times.
create index organisation_vat on organisation (network_id, vat);
create index organisation_pic on organisation (network_id, pic);

-- What one organisation is to another, said from the side of the first: it is its subsidiary,
-- its department, a member of it, or its competitor. The last is known only to those who keep
-- the profile of the first, to coordinators and to auditors.
create table relationship (
  id uuid primary key,
  network_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('subsidiary', 'department', 'member', 'competitor')),
  other_id uuid not null,
  set_by uuid references person (id) on delete set null,
  created_at timestamptz not null,
  check (organisation_id <> other_id),
  unique (network_id, organisation_id, kind, other_id),
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade,
  foreign key (network_id, other_id) references organisation (network_id, id) on delete cascade
);
create index relationship_other on relationship (network_id, other_id);
