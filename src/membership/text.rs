//! Texts of memberships.

pub mod acquisition;
pub mod declaration;
pub mod inheritance;

use super::figures::Quarter;
use super::model::Step;
use crate::i18n::{Lang, Text};
use crate::texts;

/// The button that takes a step.
pub fn step_name(step: Step) -> Text {
    [APPLY, APPROVE, REFUSE, SUSPEND, RESUME, LEAVE, CHANGE][step as usize]
}

/// The step as the history tells it.
pub fn step_taken(step: Step) -> Text {
    [APPLIED, APPROVED, REFUSED, SUSPENDED, RESUMED, LEFT, CHANGED][step as usize]
}

/// A quarter as each language writes it.
pub fn quarter_name(lang: Lang, quarter: Quarter) -> String {
    quarter_said(lang, &quarter.number.to_string(), &quarter.year.to_string())
}

texts! {
    quarter_said(number: &str, year: &str) = { en: "Q{number} {year}", de: "{number}. Quartal {year}", pl: "{number}. kwartał {year}", cs: "{number}. čtvrtletí {year}", hu: "{year}. {number}. negyedév" }

    TITLE = { en: "Membership", de: "Mitgliedschaft", pl: "Członkostwo", cs: "Členství", hu: "Tagság" }
    INTRO = { en: "Who belongs to the alliance, on which terms, and how that has changed.", de: "Wer zum Bündnis gehört, zu welchen Bedingungen, und wie sich das entwickelt hat.", pl: "Kto należy do sojuszu, na jakich warunkach i jak się to zmieniało.", cs: "Kdo do aliance patří, za jakých podmínek a jak se to vyvíjelo.", hu: "Kik tartoznak a szövetséghez, milyen feltételekkel, és hogyan változott ez." }
    TO_ACQUISITION = { en: "Acquisition list", de: "Mitgliedergewinnung", pl: "Pozyskiwanie członków", cs: "Získávání členů", hu: "Tagtoborzás" }
    TO_DECLARATION = { en: "Declaration of participation", de: "Mitwirkungserklärung", pl: "Deklaracja udziału", cs: "Prohlášení o účasti", hu: "Részvételi nyilatkozat" }
    APPLY_FOR = { en: "Apply for an organisation", de: "Für eine Organisation beantragen", pl: "Złóż wniosek za organizację", cs: "Požádat za organizaci", hu: "Kérelem egy szervezet nevében" }

    KEY_FIGURES = { en: "Key figures", de: "Kennzahlen", pl: "Najważniejsze liczby", cs: "Klíčové údaje", hu: "Főbb mutatók" }
    MEMBERS_TODAY = { en: "Members today", de: "Mitglieder heute", pl: "Członkowie dzisiaj", cs: "Členové dnes", hu: "Tagok ma" }
    MEMBERS_NOTE = { en: "active or suspended, begun and not ended", de: "aktiv oder ruhend, begonnen und nicht beendet", pl: "aktywne lub zawieszone, rozpoczęte i niezakończone", cs: "aktivní nebo pozastavené, započaté a neukončené", hu: "aktív vagy felfüggesztett, megkezdett és le nem zárt" }
    SMES = { en: "SMEs", de: "KMU", pl: "MŚP", cs: "MSP", hu: "Kkv-k" }
    SMES_NOTE = { en: "enterprises up to medium size", de: "Unternehmen bis mittlerer Größe", pl: "przedsiębiorstwa do średniej wielkości", cs: "podniky do střední velikosti", hu: "vállalkozások a középméretig" }
    KNOWLEDGE = { en: "Research and education", de: "Forschung und Bildung", pl: "Nauka i edukacja", cs: "Výzkum a vzdělávání", hu: "Kutatás és oktatás" }
    KNOWLEDGE_NOTE = { en: "including chambers, agencies, clusters and authorities that spread knowledge", de: "mit Kammern, Agenturen, Clustern und Ämtern, die Wissen verbreiten", pl: "wraz z izbami, agencjami, klastrami i urzędami, które upowszechniają wiedzę", cs: "včetně komor, agentur, klastrů a úřadů, které šíří znalosti", hu: "a tudást terjesztő kamarákkal, ügynökségekkel, klaszterekkel és hivatalokkal" }
    JOINED_BY_QUARTER = { en: "Joined per quarter", de: "Eintritte je Quartal", pl: "Przystąpienia w kwartale", cs: "Vstupy za čtvrtletí", hu: "Belépések negyedévenként" }
    LEFT_BY_QUARTER = { en: "Left per quarter", de: "Austritte je Quartal", pl: "Odejścia w kwartale", cs: "Odchody za čtvrtletí", hu: "Kilépések negyedévenként" }
    QUARTER = { en: "Quarter", de: "Quartal", pl: "Kwartał", cs: "Čtvrtletí", hu: "Negyedév" }
    JOINED = { en: "Joined", de: "Eintritte", pl: "Przystąpienia", cs: "Vstupy", hu: "Belépések" }
    WENT = { en: "Left", de: "Austritte", pl: "Odejścia", cs: "Odchody", hu: "Kilépések" }
    in_three_years(count: &str) = { en: "{count} in three years", de: "{count} in drei Jahren", pl: "{count} w ciągu trzech lat", cs: "{count} za tři roky", hu: "{count} három év alatt" }

    MEMBERSHIPS = { en: "Memberships", de: "Mitgliedschaften", pl: "Członkostwa", cs: "Členství", hu: "Tagságok" }
    BY_STATUS = { en: "Memberships by status", de: "Mitgliedschaften nach Status", pl: "Członkostwa według statusu", cs: "Členství podle stavu", hu: "Tagságok állapot szerint" }
    ALL = { en: "All", de: "Alle", pl: "Wszystkie", cs: "Všechna", hu: "Mind" }
    NOBODY = { en: "There is no membership of this status.", de: "Es gibt keine Mitgliedschaft mit diesem Status.", pl: "Nie ma członkostwa o tym statusie.", cs: "Žádné členství nemá tento stav.", hu: "Ilyen állapotú tagság nincs." }
    ORGANISATION = { en: "Organisation", de: "Organisation", pl: "Organizacja", cs: "Organizace", hu: "Szervezet" }
    STATUS = { en: "Status", de: "Status", pl: "Status", cs: "Stav", hu: "Állapot" }
    TIER = { en: "Kind of membership", de: "Art der Mitgliedschaft", pl: "Rodzaj członkostwa", cs: "Druh členství", hu: "A tagság fajtája" }
    FEE_CLASS = { en: "Fee class", de: "Beitragsklasse", pl: "Klasa składki", cs: "Příspěvková třída", hu: "Tagdíjosztály" }
    FEE_CLASS_HINT = { en: "A short code of the alliance, such as A or exempt.", de: "Ein Kürzel des Bündnisses, etwa A oder frei.", pl: "Krótki kod sojuszu, na przykład A lub zwolniony.", cs: "Krátký kód aliance, například A nebo osvobozeno.", hu: "A szövetség rövid kódja, például A vagy mentes." }
    PERIOD = { en: "Period", de: "Zeitraum", pl: "Okres", cs: "Období", hu: "Időszak" }
    FROM_DAY = { en: "From", de: "Von", pl: "Od", cs: "Od", hu: "Kezdete" }
    TO_DAY = { en: "Until", de: "Bis", pl: "Do", cs: "Do", hu: "Vége" }
    TO_DAY_HINT = { en: "Empty for a membership without an end.", de: "Leer, wenn die Mitgliedschaft kein Ende hat.", pl: "Puste, jeśli członkostwo jest bezterminowe.", cs: "Prázdné, nemá-li členství konec.", hu: "Üres, ha a tagság határozatlan idejű." }
    since(day: &str) = { en: "since {day}", de: "seit {day}", pl: "od {day}", cs: "od {day}", hu: "{day} óta" }
    until(day: &str) = { en: "until {day}", de: "bis {day}", pl: "do {day}", cs: "do {day}", hu: "{day} napjáig" }
    period(from: &str, to: &str) = { en: "{from} – {to}", de: "{from} – {to}", pl: "{from} – {to}", cs: "{from} – {to}", hu: "{from} – {to}" }
    STEPS = { en: "Steps", de: "Schritte", pl: "Kroki", cs: "Kroky", hu: "Lépések" }
    OPEN = { en: "Open", de: "Öffnen", pl: "Otwórz", cs: "Otevřít", hu: "Megnyitás" }

    APPLY = { en: "Apply", de: "Beantragen", pl: "Złóż wniosek", cs: "Požádat", hu: "Kérelmezés" }
    APPROVE = { en: "Approve", de: "Annehmen", pl: "Przyjmij", cs: "Schválit", hu: "Jóváhagyás" }
    REFUSE = { en: "Refuse", de: "Ablehnen", pl: "Odrzuć", cs: "Zamítnout", hu: "Elutasítás" }
    SUSPEND = { en: "Suspend", de: "Ruhend stellen", pl: "Zawieś", cs: "Pozastavit", hu: "Felfüggesztés" }
    RESUME = { en: "Resume", de: "Wieder aufnehmen", pl: "Wznów", cs: "Obnovit", hu: "Folytatás" }
    LEAVE = { en: "End the membership", de: "Austritt eintragen", pl: "Zakończ członkostwo", cs: "Ukončit členství", hu: "Tagság megszüntetése" }
    CHANGE = { en: "Change the terms", de: "Bedingungen ändern", pl: "Zmień warunki", cs: "Změnit podmínky", hu: "Feltételek módosítása" }
    APPLIED = { en: "Applied for membership", de: "Mitgliedschaft beantragt", pl: "Złożono wniosek o członkostwo", cs: "Podána žádost o členství", hu: "Tagsági kérelem benyújtva" }
    APPROVED = { en: "Application approved", de: "Antrag angenommen", pl: "Wniosek przyjęty", cs: "Žádost schválena", hu: "Kérelem jóváhagyva" }
    REFUSED = { en: "Application refused", de: "Antrag abgelehnt", pl: "Wniosek odrzucony", cs: "Žádost zamítnuta", hu: "Kérelem elutasítva" }
    SUSPENDED = { en: "Membership suspended", de: "Mitgliedschaft ruhend gestellt", pl: "Członkostwo zawieszone", cs: "Členství pozastaveno", hu: "Tagság felfüggesztve" }
    RESUMED = { en: "Membership resumed", de: "Mitgliedschaft wieder aufgenommen", pl: "Członkostwo wznowione", cs: "Členství obnoveno", hu: "Tagság folytatva" }
    LEFT = { en: "Left the alliance", de: "Aus dem Bündnis ausgetreten", pl: "Członkostwo w sojuszu zakończone", cs: "Členství v alianci ukončeno", hu: "Kilépett a szövetségből" }
    CHANGED = { en: "Terms changed", de: "Bedingungen geändert", pl: "Zmieniono warunki", cs: "Podmínky změněny", hu: "Feltételek módosítva" }

    DAY = { en: "Day", de: "Tag", pl: "Dzień", cs: "Den", hu: "Nap" }
    DAY_HINT = { en: "The day from which it holds.", de: "Der Tag, ab dem es gilt.", pl: "Dzień, od którego obowiązuje.", cs: "Den, od kterého platí.", hu: "A nap, amelytől érvényes." }
    REASON = { en: "Reason", de: "Begründung", pl: "Uzasadnienie", cs: "Odůvodnění", hu: "Indoklás" }
    REASON_HINT = { en: "Only coordinators and auditors see it.", de: "Nur Koordination und Prüfstelle sehen sie.", pl: "Widzą je tylko koordynatorzy i audytorzy.", cs: "Vidí je jen koordinátoři a auditoři.", hu: "Csak a koordinátorok és az ellenőrök látják." }
    HISTORY = { en: "History of the membership", de: "Verlauf der Mitgliedschaft", pl: "Historia członkostwa", cs: "Historie členství", hu: "A tagság előzményei" }
    NO_HISTORY = { en: "No step has been recorded yet.", de: "Es ist noch kein Schritt festgehalten.", pl: "Nie zapisano jeszcze żadnego kroku.", cs: "Zatím není zaznamenán žádný krok.", hu: "Még nincs rögzített lépés." }
    effective(day: &str) = { en: "in effect from {day}", de: "wirksam ab {day}", pl: "ze skutkiem od {day}", cs: "s účinností od {day}", hu: "hatályos: {day}" }
    DECLARATIONS = { en: "Signed declarations", de: "Unterzeichnete Erklärungen", pl: "Podpisane deklaracje", cs: "Podepsaná prohlášení", hu: "Aláírt nyilatkozatok" }
    signed_by(name: &str, version: &str) = { en: "Signed as “{name}”, version {version} of the declaration", de: "Unterzeichnet als „{name}“, Fassung {version} der Erklärung", pl: "Podpisano jako „{name}”, wersja deklaracji: {version}", cs: "Podepsáno jako „{name}“, znění prohlášení č. {version}", hu: "Aláírás: „{name}”, a nyilatkozat {version}. változata" }
    READ_TEXT = { en: "Read the text", de: "Text lesen", pl: "Przeczytaj tekst", cs: "Přečíst text", hu: "A szöveg elolvasása" }
    NO_MEMBERSHIP = { en: "This organisation has no membership.", de: "Diese Organisation hat keine Mitgliedschaft.", pl: "Ta organizacja nie ma członkostwa.", cs: "Tato organizace nemá členství.", hu: "Ennek a szervezetnek nincs tagsága." }
    TO_PROFILE = { en: "To the profile", de: "Zum Profil", pl: "Do profilu", cs: "K profilu", hu: "A profilhoz" }
    APPLY_FOR_MEMBERSHIP = { en: "Apply for membership", de: "Mitgliedschaft beantragen", pl: "Złóż wniosek o członkostwo", cs: "Požádat o členství", hu: "Tagság kérelmezése" }
    PAGES = { en: "Pages", de: "Seiten", pl: "Strony", cs: "Stránky", hu: "Oldalak" }
    page_of(page: u32, pages: u32) = { en: "Page {page} of {pages}", de: "Seite {page} von {pages}", pl: "Strona {page} z {pages}", cs: "Stránka {page} z {pages}", hu: "{page}. oldal, összesen {pages}" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_named_by_what_they_do() {
        for step in Step::ALL {
            assert!(!step_name(*step).say(Lang::Hu).is_empty() && !step_taken(*step).say(Lang::Cs).is_empty());
        }
        assert_eq!(step_name(Step::Change).say(Lang::En), "Change the terms");
        assert_eq!(step_taken(Step::Refuse).say(Lang::De), "Antrag abgelehnt");
        assert_eq!(quarter_name(Lang::Hu, Quarter { year: 2026, number: 4 }), "2026. 4. negyedév");
    }
}
