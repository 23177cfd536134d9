-- Gates of stages, and the dated events they ask for.

-- What a proposal needs to enter the stage: keys of checks, in the order they are told.
alter table stage add column gate jsonb not null default '[]';

-- The stages that alliances were founded with get the gates of the default template.
update stage set gate = '["area", "contact"]' where key = 'idea';
update stage set gate = '["summary", "need"]' where key = 'partnering';
update stage set gate = '["membership", "call", "amount", "period"]' where key = 'outline';
update stage set gate = '["cut_off", "rate", "consortium"]' where key = 'board';
update stage set gate = '["vote"]' where key = 'application';
update stage set gate = '["submission", "number"]' where key = 'formal';
update stage set gate = '["eligibility"]' where key = 'quality';
update stage set gate = '["assessment"]' where key = 'decision';
update stage set gate = '["approval", "conditions"]' where key = 'contract';
update stage set gate = '["number", "grant", "period", "approval"]' where key = 'running';
update stage set gate = '["ended"]' where key = 'final';
update stage set gate = '["report"]' where key = 'closed';

-- A dated event in a proposal's life, such as a vote in favour or a submission; one of each kind.
create table milestone (
  network_id uuid not null,
  proposal_id uuid not null,
  kind text not null check (kind in ('vote', 'submission', 'eligibility', 'assessment', 'approval', 'conditions', 'report')),
  reached_on date not null,
  note text not null,
  recorded_by uuid references person (id) on delete set null,
  recorded_at timestamptz not null,
  primary key (proposal_id, kind),
  foreign key (network_id, proposal_id) references proposal (network_id, id) on delete cascade
);
