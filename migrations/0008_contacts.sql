-- People whom organisations name as contacts, what they agreed to, and what outlives an account.

-- A function of an organisation, and the person who has it.
create table contact (
  id uuid primary key,
  network_id uuid not null,
  organisation_id uuid not null,
  version bigint not null default 1,
  -- The function, such as 'Research'; whoever sees the organisation sees it.
  role text not null check (role <> ''),
  -- About a person: until they consent, only those who keep the record see it.
  name text,
  email text,
  -- The address folded to lower case, by which an account finds its own.
  email_key text,
  phone text,
  -- Who else sees each of these; null until the person has consented, and null again afterwards.
  name_visibility text check (name_visibility in ('public', 'members', 'staff')),
  email_visibility text check (email_visibility in ('public', 'members', 'staff')),
  phone_visibility text check (phone_visibility in ('public', 'members', 'staff')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- Taken off the organisation's page; what was about a person is gone by then.
  removed_at timestamptz,
  unique (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade
);
create index contact_organisation on contact (network_id, organisation_id, id);
create index contact_email on contact (email_key);

-- The link by which a contact decides, changes their mind and withdraws. One for each contact,
-- of which only the SHA-256 is kept; deleting the row revokes it.
create table contact_link (
  contact_id uuid primary key,
  network_id uuid not null,
  token_hash text not null unique,
  -- Whether it was mailed to the person or shown to whoever passes it on.
  delivered text not null check (delivered in ('mail', 'shown')),
  created_at timestamptz not null,
  -- Null once the person has consented: then it lasts.
  expires_at timestamptz,
  foreign key (network_id, contact_id) references contact (network_id, id) on delete cascade
);

-- What was decided about a contact: one row for each decision, none is ever altered. It names
-- fields, never what stands in them.
create table contact_consent (
  id uuid primary key,
  network_id uuid not null,
  contact_id uuid not null,
  -- lapse: the record was changed by those who keep it; remove: they took it off the page.
  decision text not null check (decision in ('consent', 'refuse', 'withdraw', 'lapse', 'remove')),
  via text not null check (via in ('mailed_link', 'shown_link', 'account', 'keeper')),
  -- The notice that was read and in which language; null where nobody had to read one.
  notice_version bigint,
  language text,
  -- Fields with their visibility: {"name": "members", "email": "staff"}.
  fields jsonb not null,
  at timestamptz not null,
  foreign key (network_id, contact_id) references contact (network_id, id) on delete cascade
);
create index contact_consent_contact on contact_consent (network_id, contact_id, id);

-- Null while the account is in use. What is left of it then is a row without anything about
-- the person, to which the history can point.
alter table person add column erased_at timestamptz;

create unique index membership_application_own on membership_application (network_id, id);

-- A signed declaration that outlives its signer's account, because it has to be kept as evidence.
create table kept_declaration (
  application_id uuid primary key,
  network_id uuid not null,
  -- Which rule it is kept by.
  ground text not null check (ground in ('european_funds', 'german_grant', 'de_minimis')),
  -- The last day; the name of the signer goes after it, and this row with it.
  keep_until date not null,
  foreign key (network_id, application_id) references membership_application (network_id, id) on delete cascade
);
create index kept_declaration_until on kept_declaration (keep_until);
