insert into membership (id, network_id, organisation_id, status, tier, fee_class) values
  (uuid '0199a000-0000-7000-8000-000000000060', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000021', 'applied', 'associated', 'B');
insert into declaration (id, network_id, version, texts, saved_by, saved_at) values
  (uuid '0199a000-0000-7000-8000-000000000061', uuid '0199a000-0000-7000-8000-000000000010', 1, '{"de": "Wir wirken mit."}', uuid '0199a000-0000-7000-8000-000000000001', '2026-01-05 08:00:00+00:00');
insert into membership_application (id, network_id, organisation_id, declaration_id, language, signed_name, person_id, signed_at) values
  (uuid '0199a000-0000-7000-8000-000000000062', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000021', uuid '0199a000-0000-7000-8000-000000000061', 'cs', 'Kancelář ústavu', uuid '0199a000-0000-7000-8000-000000000001', '2026-01-06 08:00:00+00:00');
insert into membership_step (id, network_id, organisation_id, step, from_status, to_status, day, reason, person_id, at) values
  (uuid '0199a000-0000-7000-8000-000000000063', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000021', 'apply', null, 'applied', '2026-01-06', '', uuid '0199a000-0000-7000-8000-000000000001', '2026-01-06 08:00:00+00:00');
insert into prospect (id, network_id, organisation_id, name, stage, notes, next_step, next_on, created_at, updated_at) values
  (uuid '0199a000-0000-7000-8000-000000000064', uuid '0199a000-0000-7000-8000-000000000010', null, 'Odlewnia Wzorcowa', 'contacted', 'Rozmowa na targach', 'Zadzwonić', '2026-02-01', '2026-01-06 08:00:00+00:00', '2026-01-06 08:00:00+00:00');
