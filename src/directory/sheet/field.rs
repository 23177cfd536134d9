//! What a column of a table can mean, and where that stands in the form of a profile.

use super::text;
use crate::directory::draft::OrganisationForm;
use crate::directory::model::codes;
use crate::directory::text::{entry, profile};
use crate::i18n::Text;
use serde::{Deserialize, Serialize};

codes! {
    /// A column of a table of organisations. Those of the profile have the names of the
    /// form's fields, so that a problem with a field is a problem with its column.
    Field {
        Name = "name", ShortName = "short_name", Kind = "kind", SizeClass = "size_class", SizeYear = "size_year",
        Summary = "summary", Description = "description", Language = "language", Website = "website",
        ContactFunction = "contact_function", ContactEmail = "contact_email", ContactPhone = "contact_phone",
        Street = "street", Postcode = "postcode", City = "city", Country = "country", Nuts = "nuts",
        Keywords = "keywords", Languages = "languages", TrlMin = "trl_min", TrlMax = "trl_max", Areas = "areas",
        Sectors = "sectors", Membership = "membership", Vat = "vat", Pic = "pic",
    }
}

/// A field of the form: a text, or several.
enum Place<Text, Texts> {
    One(Text),
    Many(Texts),
    None,
}

/// Where a field stands in the form, to be read or, with `mut`, to be written.
macro_rules! place {
    ($field:expr, $form:expr $(, $mut:tt)?) => {
        match $field {
            Field::Name => Place::One(&$($mut)? $form.name),
            Field::ShortName => Place::One(&$($mut)? $form.short_name),
            Field::Kind => Place::One(&$($mut)? $form.kind),
            Field::SizeClass => Place::One(&$($mut)? $form.size_class),
            Field::SizeYear => Place::One(&$($mut)? $form.size_year),
            Field::Summary => Place::One(&$($mut)? $form.summary),
            Field::Description => Place::One(&$($mut)? $form.description),
            Field::Language => Place::One(&$($mut)? $form.language),
            Field::Website => Place::One(&$($mut)? $form.website),
            Field::ContactFunction => Place::One(&$($mut)? $form.contact_function),
            Field::ContactEmail => Place::One(&$($mut)? $form.contact_email),
            Field::ContactPhone => Place::One(&$($mut)? $form.contact_phone),
            Field::Street => Place::One(&$($mut)? $form.street),
            Field::Postcode => Place::One(&$($mut)? $form.postcode),
            Field::City => Place::One(&$($mut)? $form.city),
            Field::Country => Place::One(&$($mut)? $form.country),
            Field::Nuts => Place::One(&$($mut)? $form.nuts),
            Field::Keywords => Place::One(&$($mut)? $form.keywords),
            Field::TrlMin => Place::One(&$($mut)? $form.trl_min),
            Field::TrlMax => Place::One(&$($mut)? $form.trl_max),
            Field::Languages => Place::Many(&$($mut)? $form.languages),
            Field::Areas => Place::Many(&$($mut)? $form.areas),
            Field::Sectors => Place::Many(&$($mut)? $form.sectors),
            Field::Membership | Field::Vat | Field::Pic => Place::None,
        }
    };
}

impl Field {
    /// The columns of an export: the profile and the membership.
    pub fn exported() -> impl Iterator<Item = Field> {
        Field::ALL.iter().copied().filter(|field| !field.is_number())
    }

    /// Whether it is only a number by which an organisation is known again.
    pub fn is_number(self) -> bool {
        matches!(self, Field::Vat | Field::Pic)
    }

    /// Whether an import writes it into the profile.
    pub fn is_written(self) -> bool {
        self != Field::Membership && !self.is_number()
    }

    /// Whether it holds several values; they stand on lines of their own.
    pub fn is_list(self) -> bool {
        matches!(self, Field::Keywords | Field::Languages | Field::Areas | Field::Sectors)
    }

    /// The name of the column, as the form of the profile has it.
    pub fn name(self) -> Text {
        match self {
            Field::Name => entry::NAME,
            Field::ShortName => entry::SHORT_NAME,
            Field::Kind => entry::KIND,
            Field::SizeClass => profile::SIZE_CLASS,
            Field::SizeYear => entry::SIZE_YEAR,
            Field::Summary => entry::SUMMARY,
            Field::Description => profile::DESCRIPTION,
            Field::Language => entry::TEXT_LANGUAGE,
            Field::Website => entry::WEBSITE,
            Field::ContactFunction => entry::CONTACT_FUNCTION,
            Field::ContactEmail => entry::EMAIL,
            Field::ContactPhone => entry::PHONE,
            Field::Street => entry::STREET,
            Field::Postcode => entry::POSTCODE,
            Field::City => entry::CITY,
            Field::Country => entry::COUNTRY,
            Field::Nuts => entry::NUTS,
            Field::Keywords => entry::KEYWORDS,
            Field::Languages => profile::WORKING_LANGUAGES,
            Field::TrlMin => entry::TRL_FROM,
            Field::TrlMax => entry::TRL_TO,
            Field::Areas => profile::AREAS,
            Field::Sectors => profile::SECTORS,
            Field::Membership => profile::MEMBERSHIP,
            Field::Vat => text::VAT,
            Field::Pic => text::PIC,
        }
    }

    /// What the form says in this field; several values stand on lines of their own.
    pub fn read(self, form: &OrganisationForm) -> String {
        match place!(self, form) {
            Place::One(text) => text.clone(),
            Place::Many(texts) => texts.join("\n"),
            Place::None => String::new(),
        }
    }

    /// Writes into the form what [`Field::read`] would read.
    pub fn write(self, form: &mut OrganisationForm, value: &str) {
        match place!(self, form, mut) {
            Place::One(text) => *text = value.to_owned(),
            Place::Many(texts) => *texts = value.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect(),
            Place::None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut form = OrganisationForm::default();
        for field in Field::ALL.iter().copied().filter(|field| field.is_written()) {
            let value = if field.is_list() { format!("{}\nzwei", field.code()) } else { field.code().to_owned() };
            field.write(&mut form, &value);
        }
        for field in Field::ALL.iter().copied().filter(|field| field.is_written()) {
            assert!(field.read(&form).starts_with(field.code()), "{field:?}");
        }
        Field::Vat.write(&mut form, "DE123");
        assert_eq!(Field::Vat.read(&form), "");
    }
}
