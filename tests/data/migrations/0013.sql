insert into organisation_translation (network_id, organisation_id, language, field, translated, maker, original) values
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000020', 'en', 'summary', 'Injection moulding', 'human', 'Spritzguss'),
  (uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000021', 'en', 'name', 'Institute of Samples', 'machine', 'Ústav vzorků');
