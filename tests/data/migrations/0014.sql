insert into public_directory (network_id, version, is_open, is_indexed, origins, updated_at) values
  (uuid '0199a000-0000-7000-8000-000000000010', 1, false, false, '["https://www.verein.example"]', '2026-03-10 08:00:00+00:00');
insert into public_profile (organisation_id, network_id, version, is_public, fields, updated_at) values
  (uuid '0199a000-0000-7000-8000-000000000020', uuid '0199a000-0000-7000-8000-000000000010', 1, true, '["texts", "website"]', '2026-03-10 08:00:00+00:00');
