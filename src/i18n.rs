//! The five languages of the interface.
//!
//! A slice keeps its texts in its own `text.rs`, all five languages of a text beside
//! each other; one that lacks a language does not compile. Texts without arguments are
//! constant arrays, so they cost the browser's half nothing but their letters.

use serde::{Deserialize, Serialize};

/// A language of the interface, and of a text that a member wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    #[default]
    En,
    De,
    Pl,
    Cs,
    Hu,
}

impl Lang {
    pub const ALL: [Lang; 5] = [Lang::En, Lang::De, Lang::Pl, Lang::Cs, Lang::Hu];

    /// The ISO 639-1 code, as it stands in `lang` attributes, URLs and the database.
    pub fn code(self) -> &'static str {
        ["en", "de", "pl", "cs", "hu"][self as usize]
    }

    /// The language's name in itself, for the menu from which people choose.
    pub fn own_name(self) -> &'static str {
        ["English", "Deutsch", "Polski", "Čeština", "Magyar"][self as usize]
    }

    /// Reads a code such as `de` or `de-AT`; none for a language we do not speak.
    pub fn parse(code: &str) -> Option<Lang> {
        let primary = code.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        Lang::ALL.into_iter().find(|lang| lang.code() == primary)
    }

    /// Picks from an `Accept-Language` header by its order; quality values below an
    /// earlier language's are respected by sorting on them.
    pub fn from_accept_language(header: &str) -> Option<Lang> {
        let mut wanted: Vec<(f32, Lang)> = header
            .split(',')
            .filter_map(|entry| {
                let mut parts = entry.split(';');
                let lang = Lang::parse(parts.next()?)?;
                let quality = parts.find_map(|part| part.trim().strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
                Some((quality, lang))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted.first().map(|(_, lang)| *lang)
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

/// A text in all five languages, in the order of [`Lang::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text(pub [&'static str; 5]);

impl Text {
    pub fn say(self, lang: Lang) -> &'static str {
        self.0[lang as usize]
    }
}

/// The plural forms our languages need for whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    One,
    Few,
    Other,
}

/// The form a whole number takes, by the Unicode CLDR's cardinal rules. Polish calls
/// its third form "many"; for whole numbers it is the only other one, so it is `Other`.
pub fn plural(lang: Lang, count: i64) -> Plural {
    let n = count.unsigned_abs();
    match lang {
        Lang::En | Lang::De | Lang::Hu if n == 1 => Plural::One,
        Lang::Pl | Lang::Cs if n == 1 => Plural::One,
        Lang::Cs if (2..=4).contains(&n) => Plural::Few,
        Lang::Pl if (2..=4).contains(&(n % 10)) && !(12..=14).contains(&(n % 100)) => Plural::Few,
        _ => Plural::Other,
    }
}

/// Declares texts in five languages. Three kinds:
///
/// ```ignore
/// texts! {
///     TITLE = { en: "Directory", de: "Verzeichnis", pl: "…", cs: "…", hu: "…" }
///     moved_to(stage: &str) = { en: "Moved to {stage}", de: "…", … }
///     plural members(count) = { en: [one "{count} member", other "{count} members"], … }
/// }
/// ```
/// The first becomes a [`Text`] (`text::TITLE.say(lang)`), the others functions that take
/// the language first (`text::members(lang, 107)`). Each plural list ends with `other`.
#[macro_export]
macro_rules! texts {
    () => {};
    (plural $name:ident ( $count:ident $(, $arg:ident : $type:ty)* ) = {
        en: $en:tt, de: $de:tt, pl: $pl:tt, cs: $cs:tt, hu: $hu:tt $(,)?
    } $($rest:tt)*) => {
        pub fn $name(lang: $crate::i18n::Lang, $count: i64 $(, $arg: $type)*) -> String {
            let form = $crate::i18n::plural(lang, $count);
            match lang {
                $crate::i18n::Lang::En => $crate::plural_forms!(form, $en),
                $crate::i18n::Lang::De => $crate::plural_forms!(form, $de),
                $crate::i18n::Lang::Pl => $crate::plural_forms!(form, $pl),
                $crate::i18n::Lang::Cs => $crate::plural_forms!(form, $cs),
                $crate::i18n::Lang::Hu => $crate::plural_forms!(form, $hu),
            }
        }
        $crate::texts! { $($rest)* }
    };
    ($name:ident ( $($arg:ident : $type:ty),+ ) = { en: $en:literal, de: $de:literal, pl: $pl:literal, cs: $cs:literal, hu: $hu:literal $(,)? } $($rest:tt)*) => {
        pub fn $name(lang: $crate::i18n::Lang, $($arg: $type),+) -> String {
            match lang {
                $crate::i18n::Lang::En => format!($en),
                $crate::i18n::Lang::De => format!($de),
                $crate::i18n::Lang::Pl => format!($pl),
                $crate::i18n::Lang::Cs => format!($cs),
                $crate::i18n::Lang::Hu => format!($hu),
            }
        }
        $crate::texts! { $($rest)* }
    };
    ($name:ident = { en: $en:literal, de: $de:literal, pl: $pl:literal, cs: $cs:literal, hu: $hu:literal $(,)? } $($rest:tt)*) => {
        pub const $name: $crate::i18n::Text = $crate::i18n::Text([$en, $de, $pl, $cs, $hu]);
        $crate::texts! { $($rest)* }
    };
}

/// Picks one of a text's plural forms; used by [`texts!`].
#[macro_export]
macro_rules! plural_forms {
    ($form:ident, [ $(one $one:literal,)? $(few $few:literal,)? other $other:literal $(,)? ]) => {
        match $form {
            $($crate::i18n::Plural::One => format!($one),)?
            $($crate::i18n::Plural::Few => format!($few),)?
            _ => format!($other),
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    texts! {
        HELLO = { en: "Hello", de: "Hallo", pl: "Cześć", cs: "Ahoj", hu: "Szia" }
        moved_to(stage: &str) = { en: "to {stage}", de: "nach {stage}", pl: "do {stage}", cs: "do {stage}", hu: "ide: {stage}" }
        plural members(count) = {
            en: [one "{count} member", other "{count} members"],
            de: [one "{count} Mitglied", other "{count} Mitglieder"],
            pl: [one "{count} członek", few "{count} członkowie", other "{count} członków"],
            cs: [one "{count} člen", few "{count} členové", other "{count} členů"],
            hu: [other "{count} tag"],
        }
    }

    #[test]
    fn texts_are_said_in_the_language_asked_for() {
        assert_eq!(HELLO.say(Lang::Cs), "Ahoj");
        assert_eq!(moved_to(Lang::De, "Idee"), "nach Idee");
    }

    #[test]
    fn plurals_follow_the_rules_of_each_language() {
        let said: Vec<String> = [1, 2, 5, 12, 22].iter().map(|n| members(Lang::Pl, *n)).collect();
        assert_eq!(said, ["1 członek", "2 członkowie", "5 członków", "12 członków", "22 członkowie"]);
        assert_eq!(members(Lang::Cs, 4), "4 členové");
        assert_eq!(members(Lang::Cs, 22), "22 členů");
        assert_eq!(members(Lang::Hu, 1), "1 tag");
        assert_eq!(members(Lang::En, 1), "1 member");
    }

    #[test]
    fn the_browser_s_order_decides() {
        assert_eq!(Lang::from_accept_language("fr, pl;q=0.8, de;q=0.9"), Some(Lang::De));
        assert_eq!(Lang::from_accept_language("fr"), None);
    }
}
