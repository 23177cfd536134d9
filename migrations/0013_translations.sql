-- A text of an organisation's profile in another language than its own. It keeps the original
-- that it translates: where that says something else by now, the translation is outdated, by
-- whatever way the original was changed, and it is not where the original is given back.
create table organisation_translation (
  network_id uuid not null,
  organisation_id uuid not null,
  language text not null check (language in ('en', 'de', 'pl', 'cs', 'hu')),
  field text not null check (field in ('name', 'summary', 'description', 'equipment', 'references')),
  translated text not null check (translated <> ''),
  -- Whether a person wrote it or a translation service.
  maker text not null check (maker in ('human', 'machine')),
  original text not null,
  primary key (organisation_id, language, field),
  foreign key (network_id, organisation_id) references organisation (network_id, id) on delete cascade
);
create index organisation_translation_network on organisation_translation (network_id, language, field);
