-- Needs and offers in full, with their life: review, publication, followers, interest.

-- What it has over what exists, in the owner's words.
alter table opportunity add column advantages text not null default '';
-- What the partner has to know and be able to do.
alter table opportunity add column expertise text not null default '';
-- How the intellectual property is protected; null where nothing is said.
alter table opportunity add column ipr text check (ipr in ('unprotected', 'know_how', 'copyright', 'design_or_mark',
  'patent_applied', 'patent_granted'));
-- Codes of the partnerships that are possible: ["licence", …].
alter table opportunity add column partnerships jsonb not null default '[]';
-- What the partner would do.
alter table opportunity add column partner_role text not null default '';
-- Size classes of the partner sought: ["small", …].
alter table opportunity add column partner_sizes jsonb not null default '[]';
-- The day by which partners have to answer, which is not the day it expires.
alter table opportunity add column deadline date;
-- Where it stands; expiring and expired follow from valid_until. What was there before is published.
alter table opportunity add column status text not null default 'published'
  check (status in ('draft', 'in_review', 'published'));
-- Since when it waits for a review.
alter table opportunity add column submitted_at timestamptz;
create index opportunity_review_queue on opportunity (network_id, submitted_at) where status = 'in_review';

-- The call or proposal a need or offer is meant for. Whose it is stands in the opportunity itself.
create table opportunity_target (
  network_id uuid not null,
  opportunity_id uuid primary key,
  call_id uuid,
  proposal_id uuid,
  check (call_id is not null or proposal_id is not null),
  foreign key (network_id, opportunity_id) references opportunity (network_id, id) on delete cascade,
  foreign key (network_id, call_id) references funding_call (network_id, id) on delete cascade,
  foreign key (network_id, proposal_id) references proposal (network_id, id) on delete cascade
);

-- A coordinator's look at a need or offer before it is published, never altered; only its
-- owner's editors, coordinators and auditors read it.
create table opportunity_review (
  id uuid primary key,
  network_id uuid not null,
  opportunity_id uuid not null,
  clarity bigint not null check (clarity between 0 and 5),
  novelty bigint not null check (novelty between 0 and 5),
  completeness bigint not null check (completeness between 0 and 5),
  partner_fit bigint not null check (partner_fit between 0 and 5),
  comment text not null,
  -- Whether it was published then, or given back.
  is_published boolean not null,
  person_id uuid references person (id) on delete set null,
  at timestamptz not null,
  foreign key (network_id, opportunity_id) references opportunity (network_id, id) on delete cascade
);
create index opportunity_review_opportunity on opportunity_review (network_id, opportunity_id, id);

-- Who follows a need or offer; nobody but that person is told.
create table opportunity_follow (
  network_id uuid not null,
  opportunity_id uuid not null,
  person_id uuid not null references person (id) on delete cascade,
  since timestamptz not null,
  primary key (opportunity_id, person_id),
  foreign key (network_id, opportunity_id) references opportunity (network_id, id) on delete cascade
);
create index opportunity_follow_person on opportunity_follow (network_id, person_id);

-- What an organisation writes to the owner of a need or offer, and the owner's answer; for
-- the editors of both, coordinators and auditors.
create table interest (
  id uuid primary key,
  network_id uuid not null,
  opportunity_id uuid not null,
  organisation_id uuid not null,
  message text not null check (message <> ''),
  status text not null check (status in ('open', 'accepted', 'declined')),
  answer text not null,
  sent_by uuid references person (id) on delete set null,
  sent_at timestamptz not null,
  answered_by uuid references person (id) on delete set null,
  answered_at timestamptz,
  foreign key (network_id, opportunity_id) references opportunity (network_id, id) on delete cascade,
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade
);
create index interest_organisation on interest (network_id, organisation_id, id);
-- An organisation waits for one answer at a time, also when two people write at once.
create unique index interest_unanswered on interest (opportunity_id, organisation_id) where status <> 'declined';
