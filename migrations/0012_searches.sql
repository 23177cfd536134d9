-- Searches of the directory that people keep, and the sides of a border that organisations are found by.

-- A side of the border in an alliance's programme area.
create table border_side (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  key text not null,
  name jsonb not null,
  -- NUTS codes of any level that lie on it: ["DED2C", "PL51"].
  regions jsonb not null,
  position bigint not null,
  unique (network_id, key)
);

-- A search that a person keeps under a name; nobody else is shown it.
create table saved_search (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  name text not null check (name <> ''),
  -- As the address of the list writes it.
  query text not null,
  alert text not null check (alert in ('off', 'daily', 'weekly')),
  -- When it is looked at next for a letter; null where none is wanted.
  due_at timestamptz,
  -- The secret of the link that ends its letters. Whoever has it can do nothing else with it, and
  -- each letter needs it anew, so it is kept as it is.
  token text not null unique,
  created_at timestamptz not null,
  unique (network_id, id),
  unique (network_id, person_id, name)
);
create index saved_search_person on saved_search (person_id);
create index saved_search_due on saved_search (due_at) where due_at is not null;

-- What a saved search has found up to now, so that only what is new in it is told.
create table saved_search_hit (
  network_id uuid not null,
  saved_search_id uuid not null,
  -- An organisation, a need or an offer.
  subject_id uuid not null,
  -- When it was there as its person opened the search; null where that has not been yet.
  seen_at timestamptz,
  -- When a letter told of it; null where none has.
  told_at timestamptz,
  primary key (saved_search_id, subject_id),
  foreign key (network_id, saved_search_id) references saved_search (network_id, id) on delete cascade
);
