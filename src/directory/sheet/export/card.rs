//! Cards of organisations for address books: vCard 4.0 (RFC 6350).

use super::Frame;
use crate::directory::country::country_name;
use crate::directory::sheet::plan::Known;

/// Octets of a line, without its end.
const LINE: usize = 75;

pub fn write(all: &[Known], frame: &Frame) -> Vec<u8> {
    all.iter().map(|known| card(known, frame)).collect::<String>().into_bytes()
}

fn card(known: &Known, frame: &Frame) -> String {
    let form = &known.form;
    let mut card = Card(String::new());
    card.line("BEGIN", "VCARD");
    card.line("VERSION", "4.0");
    card.line("KIND", "org");
    card.line("UID", &format!("urn:uuid:{}", known.id));
    card.line("FN", &escaped(&form.name));
    card.line("ORG", &escaped(&form.name));
    card.some("NICKNAME", &form.short_name);
    card.some("TITLE", &form.contact_function);
    let place = [&form.street, &form.city, &form.postcode].map(|part| escaped(part));
    let [street, city, postcode] = place;
    let country = escaped(&country_name(frame.lang, &form.country));
    card.line("ADR;TYPE=work", &format!(";;{street};{city};;{postcode};{country}"));
    card.some("TEL;TYPE=work;VALUE=text", &form.contact_phone);
    card.some("EMAIL;TYPE=work", &form.contact_email);
    if !form.website.is_empty() {
        card.line("URL", &uri(&form.website));
    }
    for language in &form.languages {
        card.some("LANG", language);
    }
    card.some(&format!("NOTE;LANGUAGE={}", form.language), &form.summary);
    let keywords: Vec<String> = form.keywords.lines().map(escaped).collect();
    if !keywords.is_empty() {
        card.line("CATEGORIES", &keywords.join(","));
    }
    card.line("SOURCE", &uri(&frame.page_of(known.id)));
    card.line("END", "VCARD");
    card.0
}

struct Card(String);

impl Card {
    /// A text, if there is one.
    fn some(&mut self, name: &str, text: &str) {
        if !text.trim().is_empty() {
            self.line(name, &escaped(text));
        }
    }

    /// A line of content, folded: what goes on begins with a blank, and no letter is parted.
    fn line(&mut self, name: &str, value: &str) {
        let mut used = 0;
        for letter in format!("{name}:{value}").chars() {
            if used + letter.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(letter);
            used += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text as a value: signs with a meaning are escaped, lines are kept, other controls are not.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for letter in text.trim().replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ',' | ';' => value.extend(['\\', letter]),
            '\n' | '\r' => value.push_str("\\n"),
            _ if letter.is_control() => value.push(' '),
            _ => value.push(letter),
        }
    }
    value
}

/// An address is not escaped; what cannot stand in one would end the line.
fn uri(address: &str) -> String {
    address.chars().filter(|letter| !letter.is_control() && *letter != ' ').collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::fixtures::organisation_form;
    use crate::i18n::Lang;
    use crate::id::OrganisationId;
    use proptest::prelude::*;

    fn written(name: &str, summary: &str) -> String {
        let mut form = organisation_form(name);
        form.summary = summary.into();
        form.keywords = "Pflege, ambulant\nSensorik".into();
        let known = Known { id: OrganisationId::new(), version: 1, form, membership: None, vat: None, pic: None };
        let frame = Frame { lang: Lang::De, home: "https://example.org/lausitz".into() };
        String::from_utf8(write(&[known], &frame)).unwrap()
    }

    fn unfolded(card: &str) -> Vec<String> {
        card.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_card_says_what_the_profile_says() {
        let lines = unfolded(&written("Muster; Werk, Nord", "zwei\r\nZeilen \\ Ende"));
        let has = |line: &str| assert!(lines.iter().any(|known| known == line), "{line}: {lines:#?}");
        has("KIND:org");
        has("VERSION:4.0");
        has("FN:Muster\\; Werk\\, Nord");
        has("NOTE;LANGUAGE=de:zwei\\nZeilen \\\\ Ende");
        has("CATEGORIES:Pflege\\, ambulant,Sensorik");
        has("END:VCARD");
        assert_eq!(lines[0], "BEGIN:VCARD");
    }

    proptest! {
        /// No value begins a line of its own, no line is too long, and unfolding gives it back.
        #[test]
        fn lines_are_folded_and_nothing_breaks_out(summary in "[aß€😀;,\\\\\r\n\t:]{0,200}") {
            let card = written("Werk", &summary);
            prop_assert!(card.split("\r\n").all(|line| line.len() <= LINE));
            prop_assert!(!card.replace("\r\n", "").contains(['\r', '\n']));
            let begins = unfolded(&card).iter().filter(|line| line.starts_with("NOTE")).count();
            prop_assert_eq!(begins, usize::from(!summary.trim().is_empty()));
        }
    }
}
