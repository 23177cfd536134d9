-- Calls, pipelines with their ordered stages, proposals and their consortia.

-- A funder's call for proposals.
create table funding_call (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  key text not null,
  name text not null,
  programme text not null,
  funder text not null,
  -- The fund's share of the budget in hundredths of a per cent.
  fund_rate bigint check (fund_rate between 0 and 10000),
  opens_on date,
  deadline_on date,
  url text,
  unique (network_id, key),
  unique (network_id, id)
);

create table pipeline (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  key text not null,
  name jsonb not null,
  position bigint not null,
  unique (network_id, key),
  unique (network_id, id)
);

-- One column of the board.
create table stage (
  id uuid primary key,
  network_id uuid not null,
  pipeline_id uuid not null,
  version bigint not null default 1,
  key text not null,
  name jsonb not null,
  position bigint not null,
  -- Who moves a proposal on from here: anyone, coordinator, lead, board, funder, consortium.
  actor text not null,
  -- After this many days a card counts as stale; null where nothing is expected.
  typical_days bigint,
  public_status text not null check (public_status in ('hidden', 'applied', 'granted', 'closed')),
  foreign key (network_id, pipeline_id) references pipeline (network_id, id) on delete cascade,
  unique (pipeline_id, key),
  unique (network_id, id)
);

create table proposal (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  version bigint not null default 1,
  external_key text,
  stage_id uuid not null,
  -- Order within the stage; smaller stands higher. Gaps leave room to insert.
  position bigint not null,
  entered_stage_at timestamptz not null,
  outcome text check (outcome in ('approved', 'conditional', 'deferred', 'reserve', 'rejected', 'withdrawn', 'terminated')),
  outcome_reason text,
  resubmit_on date,
  title text not null check (title <> ''),
  acronym text,
  -- The funder's number: a string, it may lead with zeros.
  number text,
  grant_title text,
  language text not null,
  summary text not null,
  background text not null,
  description text not null,
  goals jsonb not null,
  keywords jsonb not null,
  area_id uuid,
  call_id uuid,
  contact_function text,
  currency text not null check (currency in ('EUR', 'PLN', 'CZK', 'HUF')),
  -- Amounts in minor units; "approximate" keeps a "ca." as it was entered.
  requested bigint check (requested >= 0),
  requested_approximate boolean not null,
  granted bigint check (granted >= 0),
  granted_approximate boolean not null,
  total_cost bigint check (total_cost >= 0),
  total_cost_approximate boolean not null default false,
  amount_note text,
  fund_rate bigint check (fund_rate between 0 and 10000),
  starts_on date,
  ends_on date,
  -- Whether the period was given in months or in days.
  period_precision text check (period_precision in ('month', 'day')),
  research_focus text,
  category text,
  competence_fields jsonb not null,
  subject_area text,
  unit text,
  programme_area text,
  website text,
  is_sample boolean not null,
  created_by uuid references person (id) on delete set null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  foreign key (network_id, stage_id) references stage (network_id, id),
  foreign key (network_id, area_id) references area (network_id, id),
  foreign key (network_id, call_id) references funding_call (network_id, id),
  unique (network_id, id),
  unique (network_id, external_key)
);
-- Positions within a stage are unique, so a lost race shows itself instead of two cards in one place.
create unique index proposal_board on proposal (stage_id, position);
-- What dashboards and the heads of the board's columns count and sum, without touching the long rows.
create index proposal_figures on proposal (network_id, stage_id, currency, area_id, archived_at, granted, requested);
-- What has been longest in its stage, and what is to be submitted again.
create index proposal_age on proposal (network_id, entered_stage_at, stage_id, outcome, archived_at);
create index proposal_resubmission on proposal (network_id, resubmit_on) where resubmit_on is not null;
create index proposal_area on proposal (network_id, area_id);

-- An organisation's part in a proposal's consortium.
create table participation (
  id uuid primary key,
  network_id uuid not null,
  proposal_id uuid not null,
  organisation_id uuid not null,
  role text not null check (role in ('lead', 'partner', 'associated')),
  -- Its share of the funds in minor units of the proposal's currency.
  contribution bigint,
  position bigint not null,
  foreign key (network_id, proposal_id) references proposal (network_id, id) on delete cascade,
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade,
  unique (proposal_id, organisation_id)
);
-- By which lead the board can be narrowed.
create index participation_led on participation (network_id, organisation_id) where role = 'lead';
create index participation_organisation on participation (organisation_id);
-- A consortium has one lead at most, also when two people name one at the same time.
create unique index participation_lead on participation (proposal_id) where role = 'lead';

-- A need or an offer, in the five types of the Enterprise Europe Network. It belongs
-- to an organisation, or to a proposal that looks for a partner.
create table opportunity (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  version bigint not null default 1,
  -- The key an import knows it by, so that a repetition does not double it.
  external_key text,
  organisation_id uuid,
  proposal_id uuid,
  direction text not null check (direction in ('need', 'offer')),
  type text not null check (type in ('technology_offer', 'technology_request', 'business_offer', 'business_request', 'research_request')),
  title text not null check (title <> ''),
  summary text not null,
  description text not null,
  language text not null,
  area_id uuid,
  keywords jsonb not null,
  partner_kinds jsonb not null,
  countries jsonb not null,
  trl_min bigint check (trl_min between 1 and 9),
  trl_max bigint check (trl_max between 1 and 9),
  -- visible: to every member; anonymous: without the owner; internal: to the owner and coordinators.
  visibility text not null check (visibility in ('visible', 'anonymous', 'internal')),
  valid_until date,
  is_sample boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade,
  foreign key (network_id, proposal_id) references proposal (network_id, id) on delete cascade,
  foreign key (network_id, area_id) references area (network_id, id),
  unique (network_id, id),
  unique (network_id, external_key),
  check (organisation_id is not null or proposal_id is not null)
);
create index opportunity_expiry on opportunity (network_id, valid_until);
create index opportunity_organisation on opportunity (organisation_id);
create index opportunity_proposal on opportunity (proposal_id);

-- Organisations put aside for a proposal or a need, with the reasons as they stood then.
create table shortlist_entry (
  id uuid primary key,
  network_id uuid not null,
  proposal_id uuid,
  opportunity_id uuid,
  organisation_id uuid not null,
  -- Hundredths of a point, as shown when it was put on the list.
  score bigint not null,
  added_by uuid references person (id) on delete set null,
  created_at timestamptz not null,
  foreign key (network_id, proposal_id) references proposal (network_id, id) on delete cascade,
  foreign key (network_id, opportunity_id) references opportunity (network_id, id) on delete cascade,
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade,
  unique (proposal_id, organisation_id),
  unique (opportunity_id, organisation_id),
  check ((proposal_id is null) <> (opportunity_id is null))
);
