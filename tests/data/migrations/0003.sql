insert into organisation (id, network_id, external_key, name, kind, summary, description, language, country, nuts, keywords, languages, trl_min, trl_max, is_sample, search_text, confirmed_at, created_at, updated_at) values
  (uuid '0199a000-0000-7000-8000-000000000020', uuid '0199a000-0000-7000-8000-000000000010', 'sample:1', 'Musterwerk GmbH', 'enterprise', 'Spritzguss', '', 'de', 'DE', 'DED2C', '["spritzguss"]', '["de"]', 4, 7, true, 'musterwerk gmbh spritzguss', '2026-01-05 08:00:00+00:00', '2026-01-05 08:00:00+00:00', '2026-01-05 08:00:00+00:00'),
  (uuid '0199a000-0000-7000-8000-000000000021', uuid '0199a000-0000-7000-8000-000000000010', null, 'Ústav vzorků', 'research_organisation', '', '', 'cs', 'CZ', null, '[]', '[]', null, null, true, 'ustav vzorku', '2026-01-05 08:00:00+00:00', '2026-01-05 08:00:00+00:00', '2026-01-05 08:00:00+00:00');
insert into organisation_area (network_id, organisation_id, area_id) values
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000020', uuid '0199a000-0000-7000-8000-000000000011');
insert into organisation_sector (network_id, organisation_id, sector_id) values
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000020', uuid '0199a000-0000-7000-8000-000000000012');
insert into membership (id, network_id, organisation_id, status, tier, valid_from) values
  (uuid '0199a000-0000-7000-8000-000000000022', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000020', 'active', 'full', '2026-01-01');
insert into editorship (network_id, organisation_id, person_id, created_at) values
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000020', uuid '0199a000-0000-7000-8000-000000000001', '2026-01-05 08:00:00+00:00');
insert into invitation (id, network_id, token_hash, email, role, organisation_id, invited_by, created_at, expires_at) values
  (uuid '0199a000-0000-7000-8000-000000000023', uuid '0199a000-0000-7000-8000-000000000010', 'fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13', 'neu@verein.example', 'member', uuid '0199a000-0000-7000-8000-000000000020', uuid '0199a000-0000-7000-8000-000000000001', '2026-01-05 08:00:00+00:00', '2026-01-19 08:00:00+00:00');
