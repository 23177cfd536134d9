-- What everybody may see of an alliance without signing in.

-- How an alliance shows its directory to everybody; without a row it does not.
create table public_directory (
  network_id uuid primary key references network (id) on delete cascade,
  version bigint not null,
  is_open boolean not null,
  -- Whether search engines may list its pages.
  is_indexed boolean not null,
  -- Sites that may show it in a frame: ["https://www.verein.example"].
  origins jsonb not null,
  updated_at timestamptz not null
);

-- What an organisation decided to show there beside its name, kind and place; without a row it
-- shows nothing.
create table public_profile (
  organisation_id uuid primary key,
  network_id uuid not null,
  version bigint not null,
  is_public boolean not null,
  -- Codes of the fields: ["texts", "website"].
  fields jsonb not null,
  updated_at timestamptz not null,
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade
);
create index public_profile_network on public_profile (network_id, is_public);
