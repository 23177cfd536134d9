//! Whether two names mean the same organisation.

use crate::search::fold::fold;
use std::ops::RangeInclusive;

/// From here on two names are so alike that a person should decide.
const ALIKE: f64 = 0.94;

/// Legal forms as [`folded`] leaves them, longer ones before what they contain.
#[rustfmt::skip]
const LEGAL_FORMS: &[&str] = &[
    "haftungsbeschrankt", "gemeinnutzige gmbh", "gmbh co kg", "gmbh co kgaa", "ag co kg", "g m b h", "ggmbh", "gmbh", "mbh", "kgaa", "ohg", "gbr", "e v", "ev", "e g", "eg", "ug", "kg", "ag", "se",
    "spolka z ograniczona odpowiedzialnoscia", "spolka akcyjna", "sp z o o sp k", "sp z o o", "sp zoo", "spzoo", "sp j", "sp k", "s a", "sa", "s c",
    "spol s r o", "s r o", "sro", "a s", "o p s", "z s", "z u", "v o s", "k s", "v v i",
    "korlatolt felelossegu tarsasag", "nonprofit kft", "kft", "zrt", "nyrt", "bt", "kkt", "kht",
    "limited", "ltd", "llc", "plc", "inc", "b v", "bv", "n v", "nv", "s r l", "srl", "sas", "sarl", "oy", "ab", "d o o", "doo",
];

/// Sites where many organisations have a page, so that the host says nothing of whose it is.
const SHARED_HOSTS: [&str; 6] =
    ["facebook.com", "instagram.com", "linkedin.com", "sites.google.com", "youtube.com", "github.com"];

/// A name for comparison: folded, every sign a blank.
pub fn folded(name: &str) -> String {
    let spaced: String = fold(name).chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The host of a website by which an organisation is known again.
pub fn domain(website: &str) -> Option<String> {
    let bare = website.strip_prefix("https://").or_else(|| website.strip_prefix("http://")).unwrap_or(website);
    let host = bare.split(['/', '?', '#', ':']).next().unwrap_or_default().trim().to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host).to_owned();
    (host.contains('.') && !SHARED_HOSTS.contains(&host.as_str())).then_some(host)
}

/// The core of a name, ready to be compared with thousands of others.
#[derive(Debug, PartialEq)]
pub struct Core {
    text: String,
    length: u32,
    /// How often letters occur; those that are the same modulo 32 are counted together.
    counts: [u8; 32],
}

impl Core {
    /// The core of a name that [`folded`] has made: without its legal form.
    pub fn of(folded: &str) -> Core {
        let mut padded = format!(" {folded} ");
        for form in LEGAL_FORMS {
            padded = padded.replace(&format!(" {form} "), " ");
        }
        let text = if padded.trim().is_empty() { folded.to_owned() } else { padded.trim().to_owned() };
        let mut counts = [0_u8; 32];
        for letter in text.chars() {
            let count = &mut counts[u32::from(letter) as usize % 32];
            *count = count.saturating_add(1);
        }
        Core { length: text.chars().count() as u32, counts, text }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn length(&self) -> u32 {
        self.length
    }

    /// How long a name can be that is like this one. At most the shorter one's letters match,
    /// so that its length is at least 0.7 of the other's.
    pub fn lengths(&self) -> RangeInclusive<u32> {
        self.length * 7 / 10..=(self.length * 10).div_ceil(7)
    }

    /// Whether the names are the same but for a slip or the legal form.
    pub fn is_like(&self, other: &Core) -> bool {
        self.may_be_like(other) && self.closeness(other) >= ALIKE
    }

    /// How near the names are, from 0 to 1.
    pub fn closeness(&self, other: &Core) -> f64 {
        strsim::jaro_winkler(&self.text, &other.text)
    }

    /// A quick bound: a letter can only match as often as both have it, and with a common
    /// beginning of four letters the measure of Jaro must still be 0.9.
    fn may_be_like(&self, other: &Core) -> bool {
        // In so long a name there may be more of one letter than can be counted.
        if self.length.max(other.length) >= u32::from(u8::MAX) {
            return true;
        }
        let matches: u32 =
            self.counts.iter().zip(&other.counts).map(|(mine, theirs)| u32::from(*mine.min(theirs))).sum();
        // The shares of both names sum up to 1.7, without a division.
        10 * matches * (self.length + other.length) >= 17 * self.length * other.length
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn alike(one: &str, other: &str) -> bool {
        Core::of(&folded(one)).is_like(&Core::of(&folded(other)))
    }

    #[test]
    fn legal_forms_and_slips_do_not_part_names() {
        assert!(alike("Musterwerk GmbH", "Musterwerk GmbH & Co. KG"));
        assert!(alike("Izerskie Centrum Druku Sp. z o.o.", "IZERSKIE CENTRUM DRUKU"));
        assert!(alike("Ještědská strojírna s.r.o.", "Jestedska strojirna, spol. s r. o."));
        assert!(alike("Neißewerk Kft.", "Neisewerk"));
        assert!(!alike("Musterwerk GmbH", "Speicherwerk GmbH"));
        assert!(!alike("GmbH", "Kft."), "a legal form alone is a name");
    }

    #[test]
    fn hosts_say_whose_a_website_is() {
        assert_eq!(domain("https://www.Firma.example/kontakt?x=1").as_deref(), Some("firma.example"));
        assert_eq!((domain("https://www.facebook.com/firma"), domain("firma"), domain("")), (None, None, None));
    }

    proptest! {
        /// The quick bound never hides a likeness.
        #[test]
        fn the_bound_is_safe(one in "[a-f][a-f ]{0,13}", other in "[a-f][a-f ]{0,13}") {
            let (one, other) = (Core::of(&folded(&one)), Core::of(&folded(&other)));
            let is_alike = strsim::jaro_winkler(&one.text, &other.text) >= ALIKE;
            prop_assert!(!is_alike || one.may_be_like(&other));
            prop_assert!(!is_alike || one.lengths().contains(&other.length()));
        }
    }
}
