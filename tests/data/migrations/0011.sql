insert into talk_guide (network_id, interval_months, version, updated_at) values
  (uuid '0199a000-0000-7000-8000-000000000010', 12, 1, '2026-01-05 08:00:00+00:00');
insert into talk_question (id, network_id, place, kind, is_satisfaction, created_at, retired_at) values
  (uuid '0199a000-0000-7000-8000-0000000000b0', uuid '0199a000-0000-7000-8000-000000000010', 1, 'rating', true, '2026-01-05 08:00:00+00:00', null),
  (uuid '0199a000-0000-7000-8000-0000000000b1', uuid '0199a000-0000-7000-8000-000000000010', 2, 'choice', false, '2026-01-05 08:00:00+00:00', null),
  (uuid '0199a000-0000-7000-8000-0000000000b2', uuid '0199a000-0000-7000-8000-000000000010', 3, 'text', false, '2026-01-05 08:00:00+00:00', '2026-02-05 08:00:00+00:00');
insert into talk_wording (network_id, question_id, number, texts, choices, saved_by, saved_at) values
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-0000000000b0', 1, '{"de": "Wie zufrieden sind Sie mit dem Bündnis?"}', '[]', uuid '0199a000-0000-7000-8000-000000000001', '2026-01-05 08:00:00+00:00'),
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-0000000000b1', 1, '{"de": "Planen Sie ein Projekt?"}', '[{"key": 1, "name": {"de": "Ja, bald"}}, {"key": 2, "name": {"de": "Noch nicht"}}]', uuid '0199a000-0000-7000-8000-000000000001', '2026-01-05 08:00:00+00:00'),
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-0000000000b2', 1, '{"de": "Was erwarten Sie?"}', '[]', null, '2026-01-05 08:00:00+00:00');
insert into talk (id, network_id, organisation_id, status, held_on, participants, next_step, next_on, started_by, started_at, closed_by, closed_at) values
  (uuid '0199a000-0000-7000-8000-0000000000b3', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000020', 'held', '2026-01-20', 'Geschäftsführung, Bündnismanagement', 'Angebot senden', '2026-03-01', uuid '0199a000-0000-7000-8000-000000000001', '2026-01-20 08:00:00+00:00', uuid '0199a000-0000-7000-8000-000000000001', '2026-01-20 10:00:00+00:00'),
  (uuid '0199a000-0000-7000-8000-0000000000b4', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000020', 'draft', null, '', '', null, uuid '0199a000-0000-7000-8000-000000000001', '2026-02-20 08:00:00+00:00', null, null);
insert into talk_answer (network_id, talk_id, question_id, wording, number, words) values
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-0000000000b3', uuid '0199a000-0000-7000-8000-0000000000b0', 1, 8, 'Mehr Treffen vor Ort'),
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-0000000000b3', uuid '0199a000-0000-7000-8000-0000000000b1', 1, 2, ''),
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-0000000000b3', uuid '0199a000-0000-7000-8000-0000000000b2', 1, null, 'Kontakte nach Tschechien');
insert into talk_note (id, network_id, talk_id, kind, title, text, language, noted_at, made_at, opportunity_id) values
  (uuid '0199a000-0000-7000-8000-0000000000b5', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-0000000000b3', 'research_request', 'Prüfverfahren für Rezyklate', 'Schnell und zerstörungsfrei', 'de', '2026-01-20 09:00:00+00:00', null, null),
  (uuid '0199a000-0000-7000-8000-0000000000b6', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-0000000000b4', 'business_request', 'Lohnfertiger', '', 'de', '2026-02-20 09:00:00+00:00', null, null);
