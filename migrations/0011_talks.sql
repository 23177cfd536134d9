-- Partner talks: the regular interview of the alliance's office with each member. Only
-- coordinators and auditors read any of it.

-- How an alliance holds its talks; a row stands here once it has questions of its own.
create table talk_guide (
  network_id uuid primary key references network (id) on delete cascade,
  -- So many months after a talk the next one is due.
  interval_months bigint not null check (interval_months between 1 and 120),
  -- Counts the changes of the guide.
  version bigint not null,
  updated_at timestamptz not null
);

-- A question that is asked in every talk until it is retired. Its kind never changes, so that
-- the answers of years can be compared.
create table talk_question (
  id uuid primary key,
  network_id uuid not null references network (id) on delete cascade,
  place bigint not null,
  -- rating: 0 to 10; points: 1 to 5.
  kind text not null check (kind in ('rating', 'points', 'text', 'choice', 'yes_no')),
  -- The question whose answer stands for the member's satisfaction.
  is_satisfaction boolean not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  unique (network_id, id),
  check (not is_satisfaction or kind in ('rating', 'points'))
);
create index talk_question_place on talk_question (network_id, place);
create unique index talk_question_satisfaction on talk_question (network_id) where is_satisfaction and retired_at is null;

-- What a question said in each of its versions; none is ever changed, so that an answer keeps
-- the words to which it was given.
create table talk_wording (
  network_id uuid not null,
  question_id uuid not null,
  number bigint not null check (number > 0),
  -- The question per language: {"en": "…", "de": "…"}.
  texts jsonb not null,
  -- What can be chosen: [{"key": 1, "name": {"en": "…"}}]; a key means the same in all versions.
  choices jsonb not null,
  saved_by uuid references person (id) on delete set null,
  saved_at timestamptz not null,
  primary key (question_id, number),
  unique (network_id, question_id, number),
  foreign key (network_id, question_id) references talk_question (network_id, id) on delete cascade
);

-- A talk with a member: a draft while it is prepared and held, then closed.
create table talk (
  id uuid primary key,
  network_id uuid not null,
  version bigint not null default 1,
  organisation_id uuid not null,
  status text not null check (status in ('draft', 'held')),
  -- The day it is planned for, or was held on.
  held_on date,
  -- Functions of those who took part, as free text.
  participants text not null,
  next_step text not null,
  next_on date,
  started_by uuid references person (id) on delete set null,
  started_at timestamptz not null,
  closed_by uuid references person (id) on delete set null,
  closed_at timestamptz,
  unique (network_id, id),
  check (status = 'draft' or held_on is not null),
  check ((status = 'held') = (closed_at is not null)),
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade
);
-- One talk at a time is prepared with a member, also when two people begin at once.
create unique index talk_draft on talk (organisation_id) where status = 'draft';
create index talk_of_organisation on talk (network_id, organisation_id, held_on);
create index talk_held on talk (network_id, held_on) where status = 'held';

-- What was answered, with the version of the question to which it was.
create table talk_answer (
  network_id uuid not null,
  talk_id uuid not null,
  question_id uuid not null,
  wording bigint not null,
  -- The rating, the points, the key of the choice, or 1 for yes and 0 for no.
  number bigint,
  -- The answer in words, or a remark about the figure.
  words text not null,
  primary key (talk_id, question_id),
  check (number is not null or words <> ''),
  foreign key (network_id, talk_id) references talk (network_id, id) on delete cascade,
  foreign key (network_id, question_id, wording) references talk_wording (network_id, question_id, number)
);
create index talk_answer_question on talk_answer (network_id, question_id);

-- A need that came up in a talk, and the need in the directory that was made of it.
create table talk_note (
  id uuid primary key,
  network_id uuid not null,
  talk_id uuid not null,
  kind text not null check (kind in ('technology_request', 'business_request', 'research_request')),
  title text not null check (title <> ''),
  text text not null,
  -- The language in which it was noted.
  language text not null,
  noted_at timestamptz not null,
  -- Set first and once, so that no second need is made.
  made_at timestamptz,
  opportunity_id uuid unique,
  foreign key (network_id, talk_id) references talk (network_id, id) on delete cascade,
  foreign key (network_id, opportunity_id) references opportunity (network_id, id) on delete cascade
);
create index talk_note_talk on talk_note (network_id, talk_id, id);
