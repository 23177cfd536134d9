update import_batch set revision = 1, stopped_at = null where id = uuid '0199a000-0000-7000-8000-000000000040';
insert into import_file (batch_id, network_id, bytes, sheets, sheet) values
  (uuid '0199a000-0000-7000-8000-000000000040', uuid '0199a000-0000-7000-8000-000000000010', 'no workbook', '["Mitglieder", "Partner"]', 0);
insert into organisation (id, network_id, external_key, name, kind, summary, description, language, country, keywords, languages, is_sample, search_text, confirmed_at, created_at, updated_at, archived_at) values
  (uuid '0199a000-0000-7000-8000-0000000000a0', uuid '0199a000-0000-7000-8000-000000000010', null, 'Musterwerk', 'enterprise', '', '', 'de', 'DE', '[]', '[]', false, 'musterwerk', '2026-01-05 08:00:00+00:00', '2026-01-05 08:00:00+00:00', '2026-01-05 08:00:00+00:00', '2026-01-06 08:00:00+00:00');
insert into duplicate_verdict (network_id, one_id, other_id, person_id, at) values
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000020', uuid '0199a000-0000-7000-8000-000000000021', uuid '0199a000-0000-7000-8000-000000000001', '2026-01-06 08:00:00+00:00');
insert into organisation_merge (merged_id, network_id, kept_id, person_id, at) values
  (uuid '0199a000-0000-7000-8000-0000000000a0', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000020', uuid '0199a000-0000-7000-8000-000000000001', '2026-01-06 08:00:00+00:00');
