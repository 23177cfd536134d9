insert into picture (id, network_id, organisation_id, contact_id, media_type, width, height, hash, bytes, created_at) values
  (uuid '0199a000-0000-7000-8000-0000000000f0', uuid '0199a000-0000-7000-8000-000000000010', uuid '0199a000-0000-7000-8000-000000000021', null, 'image/png', 2, 2, '81be111b617b982dd04a29e43c4f0e19a38d5c52484d3d3f9e3f5d56dc0e8646', 'no picture', '2026-03-10 08:00:00+00:00');
