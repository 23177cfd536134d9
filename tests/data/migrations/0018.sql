insert into task (id, network_id, proposal_id, title, due_on, assignee_id, seen_at, created_by, created_at, done_at, done_by) values
  (uuid '0199a000-0000-7000-8000-000000000150', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000033', 'Angebote einholen', '2026-05-15', uuid '0199a000-0000-7000-8000-000000000001', null, uuid '0199a000-0000-7000-8000-000000000001', '2026-04-07 08:00:00+00:00', null, null);
insert into document (id, network_id, proposal_id, title, latest, created_at, deleted_at, deleted_by) values
  (uuid '0199a000-0000-7000-8000-000000000151', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000033', 'Projektskizze', 1, '2026-04-07 08:00:00+00:00', null, null);
insert into document_file (id, network_id, document_id, number, name, size, hash, bytes, uploaded_by, uploaded_at) values
  (uuid '0199a000-0000-7000-8000-000000000152', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000151', 1, 'Projektskizze.txt', 9, 'b50a8d9d2d3c9bb7b5a4d3b0ad0a9ad4cf6f1fb1ef2b8a6b3f1d77a2a6b5a6c1', 'no secret', uuid '0199a000-0000-7000-8000-000000000001', '2026-04-07 08:00:00+00:00');
