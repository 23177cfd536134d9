insert into network (id, slug, name, tagline, description, funding_notice, language, country, currency, created_at, updated_at) values
  (uuid '0199a000-0000-7000-8000-000000000010', 'alliance', 'Bündnis', '{"de": "Gemeinsam"}', '{}', '{}', 'de', 'DE', 'EUR', '2026-01-05 08:00:00+00:00', '2026-01-05 08:00:00+00:00');
insert into network_role (network_id, person_id, role, created_at) values
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000001', 'coordinator', '2026-01-05 08:00:00+00:00');
insert into area (id, network_id, key, kind, name, description, position, valid_from) values
  (uuid '0199a000-0000-7000-8000-000000000011', uuid '0199a000-0000-7000-8000-000000000010', 'energy', 'innovation', '{"de": "Energie"}', '{}', 1, '2026-01-01');
insert into sector (id, network_id, key, name, nace, position) values
  (uuid '0199a000-0000-7000-8000-000000000012', uuid '0199a000-0000-7000-8000-000000000010', 'plastics', '{"de": "Kunststoff"}', 'C22', 1);
insert into body (id, network_id, key, kind, name, description, position) values
  (uuid '0199a000-0000-7000-8000-000000000013', uuid '0199a000-0000-7000-8000-000000000010', 'board', 'board', '{"de": "Beirat"}', '{}', 1);
insert into activity (id, network_id, at, person_id, kind, subject_kind, subject_id, detail) values
  (uuid '0199a000-0000-7000-8000-000000000014', uuid '0199a000-0000-7000-8000-000000000010', '2026-01-05 08:00:00+00:00', uuid '0199a000-0000-7000-8000-000000000001', 'organisation_created', 'organisation', uuid '0199a000-0000-7000-8000-000000000020', '{"kind": "organisation_created", "name": "Musterwerk GmbH"}');
