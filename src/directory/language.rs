//! Languages in which organisations work: by their own names on pages, by their names in the
//! five languages of the interface where a table brings them in.

use crate::i18n::{Lang, Text};

/// A language by its own name; a code that is not in the list stands for itself.
pub fn own_name(code: &str) -> &str {
    LANGUAGES.iter().find(|(known, _, _)| *known == code).map_or(code, |(_, name, _)| name)
}

/// A language by its name in the reader's; a code that is not in the list stands for itself.
pub fn language_name(code: &str, reader: Lang) -> &str {
    LANGUAGES.iter().find(|(known, _, _)| *known == code).map_or(code, |(_, _, names)| names.say(reader))
}

/// Codes and own names to choose from.
pub fn own_names() -> impl Iterator<Item = (&'static str, &'static str)> {
    LANGUAGES.iter().map(|(code, name, _)| (*code, *name))
}

/// The code of a language that is named by its code, by its own name, or in one of the five
/// languages; case and accents do not matter.
#[cfg(feature = "ssr")]
pub fn language_code(name: &str) -> Option<&'static str> {
    CODES.get(&crate::search::fold::fold(name.trim())).copied()
}

/// Codes by every folded name.
#[cfg(feature = "ssr")]
static CODES: std::sync::LazyLock<std::collections::HashMap<String, &'static str>> = std::sync::LazyLock::new(|| {
    use crate::search::fold::fold;
    let named = |(code, own, names): &(&'static str, &str, Text)| {
        let code = *code;
        names.0.iter().chain([own, &code]).map(|name| (fold(name), code)).collect::<Vec<_>>()
    };
    LANGUAGES.iter().flat_map(named).collect()
});

/// Code, own name, and the name in each of the five languages.
#[rustfmt::skip]
const LANGUAGES: &[(&str, &str, Text)] = &[
    ("de", "Deutsch", Text(["German", "Deutsch", "niemiecki", "němčina", "német"])),
    ("en", "English", Text(["English", "Englisch", "angielski", "angličtina", "angol"])),
    ("pl", "Polski", Text(["Polish", "Polnisch", "polski", "polština", "lengyel"])),
    ("cs", "Čeština", Text(["Czech", "Tschechisch", "czeski", "čeština", "cseh"])),
    ("hu", "Magyar", Text(["Hungarian", "Ungarisch", "węgierski", "maďarština", "magyar"])),
    ("sk", "Slovenčina", Text(["Slovak", "Slowakisch", "słowacki", "slovenština", "szlovák"])),
    ("hsb", "Hornjoserbsce", Text(["Upper Sorbian", "Obersorbisch", "górnołużycki", "hornolužická srbština", "felsőszorb"])),
    ("bg", "Български", Text(["Bulgarian", "Bulgarisch", "bułgarski", "bulharština", "bolgár"])),
    ("da", "Dansk", Text(["Danish", "Dänisch", "duński", "dánština", "dán"])),
    ("el", "Ελληνικά", Text(["Greek", "Griechisch", "grecki", "řečtina", "görög"])),
    ("es", "Español", Text(["Spanish", "Spanisch", "hiszpański", "španělština", "spanyol"])),
    ("et", "Eesti", Text(["Estonian", "Estnisch", "estoński", "estonština", "észt"])),
    ("fi", "Suomi", Text(["Finnish", "Finnisch", "fiński", "finština", "finn"])),
    ("fr", "Français", Text(["French", "Französisch", "francuski", "francouzština", "francia"])),
    ("hr", "Hrvatski", Text(["Croatian", "Kroatisch", "chorwacki", "chorvatština", "horvát"])),
    ("it", "Italiano", Text(["Italian", "Italienisch", "włoski", "italština", "olasz"])),
    ("lt", "Lietuvių", Text(["Lithuanian", "Litauisch", "litewski", "litevština", "litván"])),
    ("lv", "Latviešu", Text(["Latvian", "Lettisch", "łotewski", "lotyština", "lett"])),
    ("nl", "Nederlands", Text(["Dutch", "Niederländisch", "niderlandzki", "nizozemština", "holland"])),
    ("no", "Norsk", Text(["Norwegian", "Norwegisch", "norweski", "norština", "norvég"])),
    ("pt", "Português", Text(["Portuguese", "Portugiesisch", "portugalski", "portugalština", "portugál"])),
    ("ro", "Română", Text(["Romanian", "Rumänisch", "rumuński", "rumunština", "román"])),
    ("ru", "Русский", Text(["Russian", "Russisch", "rosyjski", "ruština", "orosz"])),
    ("sl", "Slovenščina", Text(["Slovenian", "Slowenisch", "słoweński", "slovinština", "szlovén"])),
    ("sr", "Srpski", Text(["Serbian", "Serbisch", "serbski", "srbština", "szerb"])),
    ("sv", "Svenska", Text(["Swedish", "Schwedisch", "szwedzki", "švédština", "svéd"])),
    ("tr", "Türkçe", Text(["Turkish", "Türkisch", "turecki", "turečtina", "török"])),
    ("uk", "Українська", Text(["Ukrainian", "Ukrainisch", "ukraiński", "ukrajinština", "ukrán"])),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_many_names() {
        for name in ["de", "Deutsch", "german", "Niemiecki", "nemcina", " német "] {
            assert_eq!(language_code(name), Some("de"), "{name}");
        }
        assert_eq!(language_code("Klingon"), None);
        assert_eq!((own_name("hu"), own_name("xx")), ("Magyar", "xx"));
    }
}
