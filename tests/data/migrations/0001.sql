insert into person (id, email, email_key, name, password_hash, language, theme, is_administrator, created_at, updated_at) values
  (uuid '0199a000-0000-7000-8000-000000000001', 'Geschaeftsstelle@Verein.example', 'geschaeftsstelle@verein.example', 'Geschäftsstelle', null, 'de', 'system', false, '2026-01-05 08:00:00+00:00', '2026-01-05 08:00:00+00:00'),
  (uuid '0199a000-0000-7000-8000-000000000002', 'biuro@klaster.example', 'biuro@klaster.example', 'Biuro klastra', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2hoYXNo', 'pl', 'dark', true, '2026-01-05 08:00:00+00:00', '2026-01-05 08:00:00+00:00');
insert into session (token_hash, person_id, created_at, seen_at, expires_at) values
  ('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', uuid '0199a000-0000-7000-8000-000000000001', '2026-01-05 08:00:00+00:00', '2026-01-06 08:00:00+00:00', '2026-02-04 08:00:00+00:00');
insert into password_reset (token_hash, person_id, created_at, expires_at) values
  ('60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752', uuid '0199a000-0000-7000-8000-000000000001', '2026-01-05 08:00:00+00:00', '2026-01-06 08:00:00+00:00');
insert into sign_in_throttle (key, failures, window_started_at, blocked_until) values
  ('account:geschaeftsstelle@verein.example', 3, '2026-01-05 08:00:00+00:00', null);
insert into idempotency (person_id, key, endpoint, answer, created_at) values
  (uuid '0199a000-0000-7000-8000-000000000001', 'a1', 'pipeline/move', '{}', '2026-01-05 08:00:00+00:00');
