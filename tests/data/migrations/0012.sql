insert into border_side (id, network_id, key, name, regions, position) values
  (uuid '0199a000-0000-7000-8000-000000000120', uuid '0199a000-0000-7000-8000-000000000010', 'west', '{"de": "Deutsche Seite"}', '["DED2"]', 0);
insert into saved_search (id, network_id, person_id, name, query, alert, due_at, token, created_at) values
  (uuid '0199a000-0000-7000-8000-000000000121', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000001', 'Werkstoffe', 'q=Werkstoff', 'weekly', '2026-01-12 08:00:00+00:00', 'muster', '2026-01-05 08:00:00+00:00');
insert into saved_search_hit (network_id, saved_search_id, subject_id, seen_at, told_at) values
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000121', uuid '0199a000-0000-7000-8000-000000000020', '2026-01-05 08:00:00+00:00', null);
