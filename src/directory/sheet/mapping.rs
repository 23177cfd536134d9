//! Guesses from the names of columns what they mean.

use super::field::Field;
use super::model::Settings;
use crate::directory::model::OrganisationKind;
use crate::i18n::Lang;
use crate::search::fold::fold;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What people call their columns besides the names of our own forms, folded as by
/// [`plain`]: English, German, Polish, Czech, Hungarian.
#[rustfmt::skip]
const SYNONYMS: &[(Field, &[&str])] = &[
    (Field::Name, &["name", "company", "companyname", "organisation", "organization", "organisationname", "institution", "member", "firma", "firmenname", "firmierung", "unternehmen", "einrichtung", "mitglied", "nazwa", "nazwafirmy", "nazwapodmiotu", "przedsiebiorstwo", "instytucja", "organizacja", "nazev", "nazevfirmy", "nazevorganizace", "nazevsubjektu", "spolecnost", "organizace", "nev", "cegnev", "szervezet", "szervezetnev", "szervezetneve", "cegneve", "intezmeny"]),
    (Field::ShortName, &["shortname", "acronym", "abbreviation", "abkurzung", "kurzel", "kurzform", "skrot", "akronim", "zkratka", "akronym", "rovidites", "betuszo"]),
    (Field::Kind, &["kind", "type", "category", "organisationtype", "organizationtype", "art", "typ", "kategorie", "rechtsart", "organisationstyp", "rodzaj", "kategoria", "typorganizacji", "druh", "typorganizace", "tipus", "szervezettipus"]),
    (Field::SizeClass, &["size", "sizeclass", "companysize", "grosse", "grossenklasse", "unternehmensgrosse", "wielkosc", "wielkoscfirmy", "velikost", "velikostpodniku", "meret", "vallalatmeret"]),
    (Field::Summary, &["summary", "abstract", "profile", "zusammenfassung", "kurzprofil", "profil", "streszczenie", "opiskrotki", "shrnuti", "anotace", "osszefoglalo", "bemutatkozas"]),
    (Field::Description, &["description", "details", "about", "beschreibung", "opis", "popis", "leiras"]),
    (Field::Language, &["language", "lang", "sprache", "jezyk", "jazyk", "nyelv"]),
    (Field::Website, &["website", "web", "www", "url", "homepage", "webpage", "internet", "webseite", "internetseite", "webadresse", "stronawww", "strona", "adreswww", "webovastranka", "webovestranky", "webstranky", "weboldal", "weblap", "honlapcim"]),
    (Field::ContactFunction, &["contact", "contactfunction", "department", "position", "ansprechstelle", "funktion", "abteilung", "kontakt", "dzial", "stanowisko", "oddeleni", "funkce", "kapcsolat", "kapcsolattarto", "beosztas"]),
    (Field::ContactEmail, &["email", "emailaddress", "mail", "emailadresse", "mailadresse", "adresemail", "poczta", "emailovaadresa", "emailcim"]),
    (Field::ContactPhone, &["phone", "telephone", "phonenumber", "tel", "telefonnummer", "rufnummer", "fon", "telefonu", "numertelefonu", "nrtelefonu", "telefonnicislo", "telefonszam"]),
    (Field::Street, &["street", "address", "streetaddress", "strasse", "anschrift", "adresse", "strassehausnummer", "strasseundnr", "ulica", "adres", "ulice", "adresa", "utca", "cim", "utcahazszam"]),
    (Field::Postcode, &["postcode", "zip", "zipcode", "postalcode", "plz", "postleitzahl", "kodpocztowy", "kod", "psc", "postovnismerovacicislo", "iranyitoszam", "irsz"]),
    (Field::City, &["city", "town", "place", "location", "ort", "stadt", "sitz", "wohnort", "miasto", "miejscowosc", "siedziba", "mesto", "obec", "sidlo", "varos", "telepules", "szekhely"]),
    (Field::Country, &["country", "countrycode", "land", "staat", "landercode", "laenderkennzeichen", "kraj", "panstwo", "krajpochodzenia", "zeme", "stat", "orszag"]),
    (Field::Nuts, &["nuts", "nutscode", "nuts3", "nuts2", "nutsregion"]),
    (Field::Keywords, &["keywords", "tags", "topics", "schlagworte", "stichworte", "schlagworter", "themen", "slowakluczowe", "tagi", "tematy", "klicovaslova", "stitky", "temata", "kulcsszavak", "cimkek", "temak"]),
    (Field::Languages, &["languages", "spokenlanguages", "sprachen", "arbeitssprachen", "jezyki", "jazyky", "nyelvek"]),
    (Field::TrlMin, &["trlmin", "trlfrom", "trl"]),
    (Field::TrlMax, &["trlmax", "trlto"]),
    (Field::Areas, &["areas", "area", "innovationarea", "innovationsbereich", "innovationsfeld", "bereiche", "obszary", "obszarinnowacji", "oblasti", "oblastinovaci", "teruletek", "innovaciosterulet"]),
    (Field::Sectors, &["sectors", "sector", "industry", "branche", "branchen", "wirtschaftszweig", "branza", "branze", "sektor", "odvetvi", "obor", "agazat", "agazatok", "iparag"]),
    (Field::Membership, &["membership", "membershipstatus", "status", "mitgliedschaft", "mitgliedsstatus", "czlonkostwo", "clenstvi", "tagsag"]),
    (Field::Vat, &["vat", "vatnumber", "vatid", "ustid", "ustidnr", "umsatzsteuerid", "nip", "numernip", "vatue", "dic", "adoszam", "kozossegiadoszam"]),
    (Field::Pic, &["pic", "picnumber", "picnummer", "piccode", "numerpic", "cislopic", "picszam"]),
];

/// Fields by the plain names of columns. Our own names stand above all others.
static NAMES: LazyLock<HashMap<String, Field>> = LazyLock::new(|| {
    let synonyms = SYNONYMS.iter().flat_map(|(field, names)| names.iter().map(|name| (plain(name), *field)));
    let codes = Field::ALL.iter().map(|field| (plain(field.code()), *field));
    let own = Field::ALL.iter().flat_map(|field| field.name().0.map(|name| (plain(name), *field)));
    synonyms.chain(codes).chain(own).collect()
});

/// A column's name without case, accents, blanks and signs.
fn plain(name: &str) -> String {
    fold(name).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// What each column means, as far as its name says; the first of several is taken.
pub fn guess(headers: &[String]) -> Vec<Option<Field>> {
    let mut taken = Vec::new();
    let mut meaning = |header: &String| {
        let field = NAMES.get(&plain(header)).copied().filter(|field| !taken.contains(field))?;
        taken.push(field);
        Some(field)
    };
    headers.iter().map(&mut meaning).collect()
}

/// How a table is understood until somebody says otherwise.
pub fn first_settings(headers: &[String], country: &str, language: Lang) -> Settings {
    Settings { columns: guess(headers), kind: OrganisationKind::Enterprise, country: country.to_owned(), language }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meanings(headers: &[&str]) -> Vec<Option<Field>> {
        guess(&headers.iter().map(|header| (*header).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn our_own_export_is_understood_in_every_language() {
        for lang in Lang::ALL {
            let headers: Vec<&str> = Field::exported().map(|field| field.name().say(lang)).collect();
            assert_eq!(meanings(&headers), Field::exported().map(Some).collect::<Vec<_>>(), "{lang}");
        }
    }

    #[test]
    fn what_others_call_their_columns_is_understood() {
        use Field::{City, ContactEmail, Country, Name, Postcode, Street, Website};
        let wanted =
            [Some(Name), Some(Street), Some(Postcode), Some(City), Some(Country), Some(ContactEmail), Some(Website)];
        assert_eq!(meanings(&["Firma", "Straße", "PLZ", "Ort", "Land", "E-Mail", "WWW"]), wanted);
        assert_eq!(meanings(&["NAZWA", "Ulica", "Kod pocztowy", "Miasto", "Kraj", "e-mail", "Strona WWW"]), wanted);
        assert_eq!(meanings(&["Název", "Ulice", "PSČ", "Město", "Země", "E-mail", "Web"]), wanted);
        assert_eq!(meanings(&["Cégnév", "Utca", "Irányítószám", "Város", "Ország", "E-mail cím", "Weboldal"]), wanted);
        assert_eq!(meanings(&["Company name", "Address", "ZIP code", "City", "Country", "Email", "Website"]), wanted);
    }

    #[test]
    fn what_is_unknown_or_said_twice_stays_open() {
        assert_eq!(meanings(&["Name", "Firma", "Lieblingsfarbe", ""]), [Some(Field::Name), None, None, None]);
    }

    /// A synonym that two fields shared would be understood by chance.
    #[test]
    fn no_name_means_two_fields() {
        let mut known: HashMap<String, Field> = HashMap::new();
        let own = Field::ALL.iter().flat_map(|field| field.name().0.map(|name| (plain(name), *field)));
        let synonyms = SYNONYMS.iter().flat_map(|(field, names)| names.iter().map(|name| (plain(name), *field)));
        for (name, field) in own.chain(synonyms) {
            let other = known.insert(name.clone(), field);
            assert!(other.is_none_or(|other| other == field), "{name}: {other:?} and {field:?}");
        }
    }
}
