//! Texts of the evaluation.

use crate::i18n::{Lang, Text};
use crate::talk::period::{Length, Period};
use crate::texts;

pub fn length_name(length: Length) -> Text {
    [YEAR, HALF, QUARTER][length as usize]
}

/// A period as each language writes it.
pub fn period_name(lang: Lang, period: Period) -> String {
    let (year, number) = (period.year.to_string(), period.number.to_string());
    match period.length {
        Length::Year => year,
        Length::Half => half_said(lang, &number, &year),
        Length::Quarter => quarter_said(lang, &number, &year),
    }
}

texts! {
    half_said(number: &str, year: &str) = { en: "H{number} {year}", de: "{number}. Halbjahr {year}", pl: "{number}. półrocze {year}", cs: "{number}. pololetí {year}", hu: "{year}. {number}. félév" }
    quarter_said(number: &str, year: &str) = { en: "Q{number} {year}", de: "{number}. Quartal {year}", pl: "{number}. kwartał {year}", cs: "{number}. čtvrtletí {year}", hu: "{year}. {number}. negyedév" }
    YEAR = { en: "Year", de: "Jahr", pl: "Rok", cs: "Rok", hu: "Év" }
    HALF = { en: "Half-year", de: "Halbjahr", pl: "Półrocze", cs: "Pololetí", hu: "Félév" }
    QUARTER = { en: "Quarter", de: "Quartal", pl: "Kwartał", cs: "Čtvrtletí", hu: "Negyedév" }

    EVALUATION = { en: "Evaluation of the talks", de: "Auswertung der Gespräche", pl: "Podsumowanie rozmów", cs: "Vyhodnocení rozhovorů", hu: "A megbeszélések kiértékelése" }
    INTRO = { en: "What the talks of a period say together, compared with the period before.", de: "Was die Gespräche eines Zeitraums zusammen sagen, verglichen mit dem Zeitraum davor.", pl: "Co łącznie mówią rozmowy z danego okresu w porównaniu z poprzednim.", cs: "Co dohromady říkají rozhovory jednoho období ve srovnání s předchozím.", hu: "Mit mondanak együtt egy időszak megbeszélései, az előző időszakkal összevetve." }
    PERIOD = { en: "Period", de: "Zeitraum", pl: "Okres", cs: "Období", hu: "Időszak" }
    RUNNING = { en: "still running", de: "läuft noch", pl: "jeszcze trwa", cs: "ještě probíhá", hu: "még tart" }
    KEY_FIGURES = { en: "Key figures", de: "Kennzahlen", pl: "Najważniejsze liczby", cs: "Klíčové údaje", hu: "Főbb mutatók" }
    HELD = { en: "Talks held", de: "Geführte Gespräche", pl: "Przeprowadzone rozmowy", cs: "Uskutečněné rozhovory", hu: "Megtartott megbeszélések" }
    before(figure: &str) = { en: "{figure} in the period before", de: "{figure} im Zeitraum davor", pl: "w poprzednim okresie: {figure}", cs: "v předchozím období: {figure}", hu: "az előző időszakban: {figure}" }
    SPOKEN = { en: "Members spoken to", de: "Mitglieder, mit denen gesprochen wurde", pl: "Członkowie, z którymi rozmawiano", cs: "Členové, s nimiž se mluvilo", hu: "Megkérdezett tagok" }
    spoken_of(spoken: &str, members: &str) = { en: "{spoken} of {members} members", de: "{spoken} von {members} Mitgliedern", pl: "członkowie: {spoken} z {members}", cs: "členové: {spoken} z {members}", hu: "{members} tagból {spoken}" }
    SATISFACTION = { en: "Mean satisfaction", de: "Mittlere Zufriedenheit", pl: "Średnie zadowolenie", cs: "Průměrná spokojenost", hu: "Átlagos elégedettség" }
    NEEDS_NOTED = { en: "Needs that came up", de: "Bedarfe, die zur Sprache kamen", pl: "Potrzeby, o których była mowa", cs: "Potřeby, o kterých byla řeč", hu: "Felmerült igények" }
    made_of_them(made: &str) = { en: "entered in the directory: {made}", de: "ins Verzeichnis aufgenommen: {made}", pl: "wpisane do katalogu: {made}", cs: "zapsáno do adresáře: {made}", hu: "a címjegyzékbe felvéve: {made}" }
    mean(figure: &str) = { en: "Mean {figure}", de: "Mittelwert {figure}", pl: "Średnia {figure}", cs: "Průměr {figure}", hu: "Átlag: {figure}" }
    plural answers(count) = {
        en: [one "{count} answer", other "{count} answers"],
        de: [one "{count} Antwort", other "{count} Antworten"],
        pl: [one "{count} odpowiedź", few "{count} odpowiedzi", other "{count} odpowiedzi"],
        cs: [one "{count} odpověď", few "{count} odpovědi", other "{count} odpovědí"],
        hu: [other "{count} válasz"],
    }
    change(figure: &str) = { en: "{figure} against the period before", de: "{figure} gegenüber dem Zeitraum davor", pl: "{figure} względem poprzedniego okresu", cs: "{figure} oproti předchozímu období", hu: "{figure} az előző időszakhoz képest" }
    UNCHANGED = { en: "as in the period before", de: "wie im Zeitraum davor", pl: "tak jak w poprzednim okresie", cs: "jako v předchozím období", hu: "mint az előző időszakban" }
    NO_COMPARISON = { en: "nothing to compare with", de: "kein Vergleichswert", pl: "brak danych do porównania", cs: "není s čím srovnat", hu: "nincs mivel összevetni" }
    plural versions(count) = {
        en: [one "asked in {count} version", other "asked in {count} versions"],
        de: [one "in {count} Fassung gefragt", other "in {count} Fassungen gefragt"],
        pl: [one "zadane w {count} wersji", other "zadane w {count} wersjach"],
        cs: [one "kladena v {count} znění", other "kladena v {count} zněních"],
        hu: [other "{count} változatban kérdezve"],
    }
    ANSWER = { en: "Answer", de: "Antwort", pl: "Odpowiedź", cs: "Odpověď", hu: "Válasz" }
    HOW_OFTEN = { en: "How often", de: "Wie oft", pl: "Ile razy", cs: "Kolikrát", hu: "Hányszor" }
    IN_WORDS = { en: "In words", de: "In Worten", pl: "Słowami", cs: "Slovy", hu: "Szavakban" }
    BY_QUESTION = { en: "Question by question", de: "Frage für Frage", pl: "Pytanie po pytaniu", cs: "Otázku po otázce", hu: "Kérdésről kérdésre" }
    WHAT_BECAME = { en: "What became of the needs", de: "Was aus den Bedarfen geworden ist", pl: "Co stało się z potrzebami", cs: "Co se stalo s potřebami", hu: "Mi lett az igényekből" }
    BECAME = { en: "What became of it", de: "Was daraus geworden ist", pl: "Co z tego wynikło", cs: "Co z toho vzešlo", hu: "Mi lett belőle" }
    NEED = { en: "Need", de: "Bedarf", pl: "Potrzeba", cs: "Potřeba", hu: "Igény" }
    ONLY_NOTED = { en: "noted only", de: "nur notiert", pl: "tylko zanotowano", cs: "jen zaznamenáno", hu: "csak feljegyezve" }
    NOTHING = { en: "No talk was held in this period.", de: "In diesem Zeitraum wurde kein Gespräch geführt.", pl: "W tym okresie nie przeprowadzono żadnej rozmowy.", cs: "V tomto období se neuskutečnil žádný rozhovor.", hu: "Ebben az időszakban nem volt megbeszélés." }
    EARLIER_PERIOD = { en: "Period before", de: "Zeitraum davor", pl: "Poprzedni okres", cs: "Předchozí období", hu: "Előző időszak" }
    LATER_PERIOD = { en: "Next period", de: "Nächster Zeitraum", pl: "Następny okres", cs: "Další období", hu: "Következő időszak" }
    AS_TABLE = { en: "Answers as a table (CSV)", de: "Antworten als Tabelle (CSV)", pl: "Odpowiedzi jako tabela (CSV)", cs: "Odpovědi jako tabulka (CSV)", hu: "Válaszok táblázatként (CSV)" }
    QUESTION = { en: "Question", de: "Frage", pl: "Pytanie", cs: "Otázka", hu: "Kérdés" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_named_in_each_language() {
        let said = |code, lang| period_name(lang, Period::parse(code).unwrap());
        assert_eq!(said("2026", Lang::De), "2026");
        assert_eq!(said("2026-H2", Lang::De), "2. Halbjahr 2026");
        assert_eq!(said("2026-Q4", Lang::Hu), "2026. 4. negyedév");
        assert_eq!(length_name(Length::Quarter).say(Lang::Cs), "Čtvrtletí");
    }
}
