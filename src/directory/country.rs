//! Names of countries by the codes that NUTS and CORDIS use (EL is Greece, UK the United
//! Kingdom): the Union, its neighbours, and who takes part in its programmes most often.

use crate::i18n::{Lang, Text};

/// A country's name in the reader's language; a code that is not in the list stands for itself.
pub fn country_name(lang: Lang, code: &str) -> String {
    COUNTRIES.iter().find(|(known, _)| *known == code).map_or(code, |(_, name)| name.say(lang)).to_owned()
}

/// Whether a country has this code.
pub fn is_known(code: &str) -> bool {
    COUNTRIES.iter().any(|(known, _)| *known == code)
}

/// Codes and names to choose from, in the order of the reader's alphabet as far as plain
/// letters go.
pub fn country_choices(lang: Lang) -> Vec<(String, String)> {
    let mut choices: Vec<(String, String)> =
        COUNTRIES.iter().map(|(code, name)| ((*code).to_owned(), name.say(lang).to_owned())).collect();
    choices.sort_by_cached_key(|(_, name)| plain(name));
    choices
}

/// The code of a country that is named by its code or in one of the five languages; case and
/// accents do not matter. Greece and the United Kingdom are also known by their ISO codes.
#[cfg(feature = "ssr")]
pub fn country_code(name: &str) -> Option<&'static str> {
    use crate::search::fold::fold;
    let wanted = fold(name.trim());
    let wanted = match wanted.as_str() {
        "gr" => "el",
        "gb" => "uk",
        "czech republic" | "tschechische republik" | "ceska republika" | "cseh koztarsasag" => "cz",
        "slovak republic" | "slowakische republik" | "slovenska republika" => "sk",
        other => other,
    };
    CODES.get(wanted).copied()
}

/// Codes by every folded name.
#[cfg(feature = "ssr")]
static CODES: std::sync::LazyLock<std::collections::HashMap<String, &'static str>> = std::sync::LazyLock::new(|| {
    use crate::search::fold::fold;
    let names = COUNTRIES.iter().flat_map(|(code, names)| names.0.iter().map(move |name| (fold(name), *code)));
    names.chain(COUNTRIES.iter().map(|(code, _)| (fold(code), *code))).collect()
});

/// The letters without their marks, so that Österreich stands near Oman and not behind Zypern.
fn plain(name: &str) -> String {
    let plain = |letter: char| match letter {
        'Á' | 'Ä' => 'a',
        'Č' => 'c',
        'É' | 'Ě' => 'e',
        'Í' => 'i',
        'Ł' => 'l',
        'Ó' | 'Ö' => 'o',
        'Ř' => 'r',
        'Š' | 'Ś' => 's',
        'Ú' | 'Ü' => 'u',
        'Ž' => 'z',
        other => other.to_ascii_lowercase(),
    };
    name.chars().map(plain).collect()
}

const COUNTRIES: &[(&str, Text)] = &[
    ("DE", Text(["Germany", "Deutschland", "Niemcy", "Německo", "Németország"])),
    ("PL", Text(["Poland", "Polen", "Polska", "Polsko", "Lengyelország"])),
    ("CZ", Text(["Czechia", "Tschechien", "Czechy", "Česko", "Csehország"])),
    ("HU", Text(["Hungary", "Ungarn", "Węgry", "Maďarsko", "Magyarország"])),
    ("AT", Text(["Austria", "Österreich", "Austria", "Rakousko", "Ausztria"])),
    ("SK", Text(["Slovakia", "Slowakei", "Słowacja", "Slovensko", "Szlovákia"])),
    ("BE", Text(["Belgium", "Belgien", "Belgia", "Belgie", "Belgium"])),
    ("BG", Text(["Bulgaria", "Bulgarien", "Bułgaria", "Bulharsko", "Bulgária"])),
    ("CY", Text(["Cyprus", "Zypern", "Cypr", "Kypr", "Ciprus"])),
    ("DK", Text(["Denmark", "Dänemark", "Dania", "Dánsko", "Dánia"])),
    ("EE", Text(["Estonia", "Estland", "Estonia", "Estonsko", "Észtország"])),
    ("EL", Text(["Greece", "Griechenland", "Grecja", "Řecko", "Görögország"])),
    ("ES", Text(["Spain", "Spanien", "Hiszpania", "Španělsko", "Spanyolország"])),
    ("FI", Text(["Finland", "Finnland", "Finlandia", "Finsko", "Finnország"])),
    ("FR", Text(["France", "Frankreich", "Francja", "Francie", "Franciaország"])),
    ("HR", Text(["Croatia", "Kroatien", "Chorwacja", "Chorvatsko", "Horvátország"])),
    ("IE", Text(["Ireland", "Irland", "Irlandia", "Irsko", "Írország"])),
    ("IT", Text(["Italy", "Italien", "Włochy", "Itálie", "Olaszország"])),
    ("LT", Text(["Lithuania", "Litauen", "Litwa", "Litva", "Litvánia"])),
    ("LU", Text(["Luxembourg", "Luxemburg", "Luksemburg", "Lucembursko", "Luxemburg"])),
    ("LV", Text(["Latvia", "Lettland", "Łotwa", "Lotyšsko", "Lettország"])),
    ("MT", Text(["Malta", "Malta", "Malta", "Malta", "Málta"])),
    ("NL", Text(["Netherlands", "Niederlande", "Niderlandy", "Nizozemsko", "Hollandia"])),
    ("PT", Text(["Portugal", "Portugal", "Portugalia", "Portugalsko", "Portugália"])),
    ("RO", Text(["Romania", "Rumänien", "Rumunia", "Rumunsko", "Románia"])),
    ("SE", Text(["Sweden", "Schweden", "Szwecja", "Švédsko", "Svédország"])),
    ("SI", Text(["Slovenia", "Slowenien", "Słowenia", "Slovinsko", "Szlovénia"])),
    ("AL", Text(["Albania", "Albanien", "Albania", "Albánie", "Albánia"])),
    ("AM", Text(["Armenia", "Armenien", "Armenia", "Arménie", "Örményország"])),
    (
        "BA",
        Text([
            "Bosnia and Herzegovina",
            "Bosnien und Herzegowina",
            "Bośnia i Hercegowina",
            "Bosna a Hercegovina",
            "Bosznia-Hercegovina",
        ]),
    ),
    ("BY", Text(["Belarus", "Belarus", "Białoruś", "Bělorusko", "Belarusz"])),
    ("CH", Text(["Switzerland", "Schweiz", "Szwajcaria", "Švýcarsko", "Svájc"])),
    ("FO", Text(["Faroe Islands", "Färöer", "Wyspy Owcze", "Faerské ostrovy", "Feröer"])),
    ("GE", Text(["Georgia", "Georgien", "Gruzja", "Gruzie", "Georgia"])),
    ("IL", Text(["Israel", "Israel", "Izrael", "Izrael", "Izrael"])),
    ("IS", Text(["Iceland", "Island", "Islandia", "Island", "Izland"])),
    ("LI", Text(["Liechtenstein", "Liechtenstein", "Liechtenstein", "Lichtenštejnsko", "Liechtenstein"])),
    ("MD", Text(["Moldova", "Moldau", "Mołdawia", "Moldavsko", "Moldova"])),
    ("ME", Text(["Montenegro", "Montenegro", "Czarnogóra", "Černá Hora", "Montenegró"])),
    ("MK", Text(["North Macedonia", "Nordmazedonien", "Macedonia Północna", "Severní Makedonie", "Észak-Macedónia"])),
    ("NO", Text(["Norway", "Norwegen", "Norwegia", "Norsko", "Norvégia"])),
    ("RS", Text(["Serbia", "Serbien", "Serbia", "Srbsko", "Szerbia"])),
    ("TR", Text(["Türkiye", "Türkei", "Turcja", "Turecko", "Törökország"])),
    ("UA", Text(["Ukraine", "Ukraine", "Ukraina", "Ukrajina", "Ukrajna"])),
    (
        "UK",
        Text([
            "United Kingdom",
            "Vereinigtes Königreich",
            "Wielka Brytania",
            "Spojené království",
            "Egyesült Királyság",
        ]),
    ),
    ("XK", Text(["Kosovo", "Kosovo", "Kosowo", "Kosovo", "Koszovó"])),
    ("AR", Text(["Argentina", "Argentinien", "Argentyna", "Argentina", "Argentína"])),
    ("AU", Text(["Australia", "Australien", "Australia", "Austrálie", "Ausztrália"])),
    ("BR", Text(["Brazil", "Brasilien", "Brazylia", "Brazílie", "Brazília"])),
    ("CA", Text(["Canada", "Kanada", "Kanada", "Kanada", "Kanada"])),
    ("CL", Text(["Chile", "Chile", "Chile", "Chile", "Chile"])),
    ("CN", Text(["China", "China", "Chiny", "Čína", "Kína"])),
    ("CO", Text(["Colombia", "Kolumbien", "Kolumbia", "Kolumbie", "Kolumbia"])),
    ("EG", Text(["Egypt", "Ägypten", "Egipt", "Egypt", "Egyiptom"])),
    ("GH", Text(["Ghana", "Ghana", "Ghana", "Ghana", "Ghána"])),
    ("IN", Text(["India", "Indien", "Indie", "Indie", "India"])),
    ("JP", Text(["Japan", "Japan", "Japonia", "Japonsko", "Japán"])),
    ("KE", Text(["Kenya", "Kenia", "Kenia", "Keňa", "Kenya"])),
    ("KR", Text(["South Korea", "Südkorea", "Korea Południowa", "Jižní Korea", "Dél-Korea"])),
    ("MA", Text(["Morocco", "Marokko", "Maroko", "Maroko", "Marokkó"])),
    ("MX", Text(["Mexico", "Mexiko", "Meksyk", "Mexiko", "Mexikó"])),
    ("NZ", Text(["New Zealand", "Neuseeland", "Nowa Zelandia", "Nový Zéland", "Új-Zéland"])),
    ("SN", Text(["Senegal", "Senegal", "Senegal", "Senegal", "Szenegál"])),
    ("TN", Text(["Tunisia", "Tunesien", "Tunezja", "Tunisko", "Tunézia"])),
    ("US", Text(["United States", "Vereinigte Staaten", "Stany Zjednoczone", "Spojené státy", "Egyesült Államok"])),
    (
        "ZA",
        Text([
            "South Africa",
            "Südafrika",
            "Republika Południowej Afryki",
            "Jihoafrická republika",
            "Dél-afrikai Köztársaság",
        ]),
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_have_names_and_others_their_code() {
        assert_eq!(country_name(Lang::Pl, "CZ"), "Czechy");
        assert_eq!(country_name(Lang::De, "EL"), "Griechenland");
        assert_eq!(country_name(Lang::Hu, "ZZ"), "ZZ");
    }

    #[test]
    fn a_country_is_known_by_many_names() {
        for name in ["CZ", "cz", "Czechia", "tschechien", "CZECHY", "Cesko", " Csehország ", "Czech Republic"] {
            assert_eq!(country_code(name), Some("CZ"), "{name}");
        }
        assert_eq!((country_code("GR"), country_code("Atlantis"), country_code("")), (Some("EL"), None, None));
    }

    #[test]
    fn choices_are_in_order_and_each_stands_once() {
        let choices = country_choices(Lang::De);
        let names: Vec<&str> = choices.iter().map(|(_, name)| name.as_str()).collect();
        let place = |name| names.iter().position(|known| *known == name);
        assert!(place("Norwegen") < place("Österreich") && place("Österreich") < place("Polen"));
        let codes: std::collections::BTreeSet<&str> = choices.iter().map(|(code, _)| code.as_str()).collect();
        assert_eq!(codes.len(), choices.len());
    }
}
