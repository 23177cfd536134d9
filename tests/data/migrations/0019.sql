insert into milestone (network_id, proposal_id, kind, reached_on, note, recorded_by, recorded_at) values
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000033', 'vote', '2026-03-12', '7:1', null, '2026-03-13 08:00:00+00:00');
