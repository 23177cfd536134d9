-- Organisations with their memberships, editors, needs and offers.

create table organisation (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  version bigint not null default 1,
  -- The key an import knows the organisation by, such as 'cordis:912743326'.
  external_key text,
  name text not null check (name <> ''),
  short_name text,
  kind text not null check (kind in ('enterprise', 'research_organisation', 'university', 'education_provider',
    'public_authority', 'association', 'chamber', 'cluster_organisation', 'intermediary', 'agency', 'ngo', 'other')),
  size_class text check (size_class in ('micro', 'small', 'medium', 'large')),
  size_year bigint,
  -- Whether it counts as a small or medium-sized enterprise where only that is known and not
  -- the class, as in CORDIS; null where unknown.
  is_sme boolean,
  summary text not null,
  description text not null,
  -- The language the texts are written in.
  language text not null,
  website text,
  -- Contacts are functions, not people.
  contact_function text,
  contact_email text,
  contact_phone text,
  street text,
  postcode text,
  city text,
  country text not null,
  nuts text,
  latitude double precision,
  longitude double precision,
  vat text,
  pic text,
  keywords jsonb not null,
  languages jsonb not null,
  trl_min bigint check (trl_min between 1 and 9),
  trl_max bigint check (trl_max between 1 and 9),
  -- Invented for demonstration; shown as such.
  is_sample boolean not null,
  -- Name, short name, place and keywords with case and accents folded, for look-ups in SQL.
  search_text text not null,
  confirmed_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  unique (network_id, id),
  unique (network_id, external_key)
);

-- Counted for every dashboard, without touching the long texts of the rows.
create index organisation_figures on organisation (network_id, archived_at, kind, size_class, id);
create index organisation_confirmed on organisation (network_id, confirmed_at);

create table organisation_area (
  network_id uuid not null,
  organisation_id uuid not null,
  area_id uuid not null,
  primary key (organisation_id, area_id),
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade,
  foreign key (network_id, area_id) references area (network_id, id) on delete cascade
);
create index organisation_area_area on organisation_area (area_id);

create table organisation_sector (
  network_id uuid not null,
  organisation_id uuid not null,
  sector_id uuid not null,
  primary key (organisation_id, sector_id),
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade,
  foreign key (network_id, sector_id) references sector (network_id, id) on delete cascade
);
create index organisation_sector_sector on organisation_sector (sector_id);

-- An organisation's belonging to the alliance over time.
create table membership (
  id uuid primary key,
  network_id uuid not null,
  organisation_id uuid not null,
  status text not null check (status in ('applied', 'active', 'suspended', 'left')),
  tier text not null check (tier in ('full', 'associated', 'supporting', 'observer')),
  valid_from date,
  valid_to date,
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade,
  unique (network_id, organisation_id)
);

-- A person who keeps an organisation's profile.
create table editorship (
  network_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null references person (id) on delete cascade,
  created_at timestamptz not null,
  primary key (organisation_id, person_id),
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade
);
create index editorship_person on editorship (person_id);

-- A link that brings a person into an alliance, perhaps as an organisation's editor.
create table invitation (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  token_hash text not null unique,
  email text not null,
  role text not null check (role in ('member', 'coordinator', 'auditor')),
  organisation_id uuid,
  invited_by uuid references person (id) on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade
);
create index invitation_network on invitation (network_id);
