-- Belonging to the alliance through another organisation, where the alliance wants it.

-- Whether the membership of the second organisation holds for the first one too, as that of
-- an enterprise for its subsidiary. Coordinators decide it for each relationship.
alter table relationship add column passes_membership boolean not null default false;

-- The member through which an organisation belongs to the alliance; null for a membership of
-- its own. A row with one is worked out from the relationships and goes with them.
alter table membership add column inherited_from uuid references organisation (id) on delete cascade;
create index membership_inherited on membership (network_id, inherited_from);
