-- People, their sign-ins, and what limits guessing. One text for SQLite and PostgreSQL:
-- ids and times always come from the program.

-- A person who can sign in. One person may act in several networks and organisations.
create table person (
  id uuid primary key,
  version bigint not null default 1,
  email text not null,
  -- The address folded to lower case; what uniqueness and sign-in go by.
  email_key text not null unique,
  name text not null,
  -- Null until an invitation or a reset link has been used.
  password_hash text,
  language text check (language in ('en', 'de', 'pl', 'cs', 'hu')),
  theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
  is_administrator boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- A signed-in browser. Only the SHA-256 of the cookie's value is kept.
create table session (
  token_hash text primary key,
  person_id uuid not null references person (id) on delete cascade,
  -- By which people recognise their devices: 'Firefox', 'Linux'.
  browser text,
  system text,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_person on session (person_id);

-- A link that sets a password: for a forgotten one, or for a person just created.
create table password_reset (
  token_hash text primary key,
  person_id uuid not null references person (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Counts failed sign-ins per account and per address, so that guessing slows down
-- on every server at once.
create table sign_in_throttle (
  key text primary key,
  failures bigint not null,
  window_started_at timestamptz not null,
  blocked_until timestamptz
);

-- The first answer to a write that carried a key; a repetition gets it again.
create table idempotency (
  person_id uuid not null references person (id) on delete cascade,
  key text not null,
  endpoint text not null,
  answer text not null,
  created_at timestamptz not null,
  primary key (person_id, key)
);
