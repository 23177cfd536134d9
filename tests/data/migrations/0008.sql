insert into contact (id, network_id, organisation_id, role, name, email, email_key, phone, name_visibility, created_at, updated_at) values
  (uuid '0199a000-0000-7000-8000-000000000080', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000020', 'Forschung', 'Beispielperson', 'Geschaeftsstelle@Verein.example', 'geschaeftsstelle@verein.example', null, 'members', '2026-03-05 08:00:00+00:00', '2026-03-05 08:00:00+00:00'),
  (uuid '0199a000-0000-7000-8000-000000000081', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000021', 'Příjem zásilek', null, null, null, null, null, '2026-03-05 08:00:00+00:00', '2026-03-05 08:00:00+00:00');
insert into contact_link (contact_id, network_id, token_hash, delivered, created_at, expires_at) values
  (uuid '0199a000-0000-7000-8000-000000000080', uuid '0199a000-0000-7000-8000-000000000010', '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae', 'shown', '2026-03-05 08:00:00+00:00', null);
insert into contact_consent (id, network_id, contact_id, decision, via, notice_version, language, fields, at) values
  (uuid '0199a000-0000-7000-8000-000000000082', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000080', 'consent', 'shown_link', 1, 'de', '{"name": "members"}', '2026-03-06 08:00:00+00:00');
insert into kept_declaration (application_id, network_id, ground, keep_until) values
  (uuid '0199a000-0000-7000-8000-000000000062', uuid '0199a000-0000-7000-8000-000000000010', 'european_funds', '2031-12-31');
