-- Pictures of organisations and of people.

-- A picture as it was written anew when it was uploaded: the logo of an organisation, or the
-- photo of a contact's person.
create table picture (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  organisation_id uuid unique,
  contact_id uuid unique,
  media_type text not null check (media_type in ('image/png', 'image/jpeg')),
  width bigint not null check (width between 1 and 512),
  height bigint not null check (height between 1 and 512),
  -- The SHA-256 of the bytes.
  hash text not null,
  bytes bytea not null,
  created_at timestamptz not null,
  check ((organisation_id is null) <> (contact_id is null)),
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade,
  foreign key (network_id, contact_id) references contact (network_id, id) on delete cascade
);

-- Whom the person lets see their photo; null until they have consented.
alter table contact add column photo_visibility text check (photo_visibility in ('public', 'members', 'staff'));
