//! What a need or offer says: names of choices, labels and hints.

use crate::i18n::Text;
use crate::opportunity::model::{Ipr, Partnership};
use crate::texts;

pub fn ipr_name(ipr: Ipr) -> Text {
    [IPR_UNPROTECTED, IPR_KNOW_HOW, IPR_COPYRIGHT, IPR_DESIGN_OR_MARK, IPR_PATENT_APPLIED, IPR_PATENT_GRANTED]
        [ipr as usize]
}

pub fn partnership_name(partnership: Partnership) -> Text {
    [
        PARTNERSHIP_RESEARCH,
        PARTNERSHIP_TECHNICAL,
        PARTNERSHIP_COMMERCIAL,
        PARTNERSHIP_LICENCE,
        PARTNERSHIP_SUPPLY,
        PARTNERSHIP_JOINT_VENTURE,
        PARTNERSHIP_INVESTMENT,
    ][partnership as usize]
}

texts! {
    IPR_UNPROTECTED = { en: "Not protected", de: "Nicht geschützt", pl: "Brak ochrony", cs: "Bez ochrany", hu: "Nincs védelem" }
    IPR_KNOW_HOW = { en: "Secret know-how", de: "Geheimes Know-how", pl: "Tajne know-how", cs: "Utajené know-how", hu: "Titkos know-how" }
    IPR_COPYRIGHT = { en: "Copyright", de: "Urheberrecht", pl: "Prawo autorskie", cs: "Autorské právo", hu: "Szerzői jog" }
    IPR_DESIGN_OR_MARK = { en: "Design right or trade mark", de: "Design oder Marke", pl: "Wzór lub znak towarowy", cs: "Průmyslový vzor nebo ochranná známka", hu: "Formatervezési minta vagy védjegy" }
    IPR_PATENT_APPLIED = { en: "Patent applied for", de: "Patent angemeldet", pl: "Zgłoszenie patentowe", cs: "Podaná patentová přihláška", hu: "Szabadalmi bejelentés" }
    IPR_PATENT_GRANTED = { en: "Patent granted", de: "Patent erteilt", pl: "Udzielony patent", cs: "Udělený patent", hu: "Megadott szabadalom" }

    PARTNERSHIP_RESEARCH = { en: "Research cooperation", de: "Forschungskooperation", pl: "Współpraca badawcza", cs: "Výzkumná spolupráce", hu: "Kutatási együttműködés" }
    PARTNERSHIP_TECHNICAL = { en: "Technical cooperation", de: "Technische Zusammenarbeit", pl: "Współpraca techniczna", cs: "Technická spolupráce", hu: "Műszaki együttműködés" }
    PARTNERSHIP_COMMERCIAL = { en: "Commercial agreement", de: "Handelsvereinbarung", pl: "Umowa handlowa", cs: "Obchodní dohoda", hu: "Kereskedelmi megállapodás" }
    PARTNERSHIP_LICENCE = { en: "Licence", de: "Lizenz", pl: "Licencja", cs: "Licence", hu: "Licenc" }
    PARTNERSHIP_SUPPLY = { en: "Supply or subcontracting", de: "Lieferung oder Unterauftrag", pl: "Dostawy lub podwykonawstwo", cs: "Dodávky nebo subdodávky", hu: "Beszállítás vagy alvállalkozás" }
    PARTNERSHIP_JOINT_VENTURE = { en: "Joint venture", de: "Gemeinschaftsunternehmen", pl: "Wspólne przedsięwzięcie", cs: "Společný podnik", hu: "Közös vállalat" }
    PARTNERSHIP_INVESTMENT = { en: "Investment", de: "Beteiligung", pl: "Inwestycja", cs: "Investice", hu: "Befektetés" }

    SUBSTANCE = { en: "Substance", de: "Inhalt", pl: "Treść merytoryczna", cs: "Obsah", hu: "Tartalom" }
    SUBSTANCE_HINT = { en: "What makes it worth answering, and how it is protected.", de: "Was eine Antwort lohnt, und wie es geschützt ist.", pl: "Dlaczego warto odpowiedzieć i jak jest to chronione.", cs: "Proč stojí za to odpovědět a jak je to chráněno.", hu: "Miért érdemes válaszolni, és milyen védelem alatt áll." }
    ADVANTAGES = { en: "Advantages and innovations", de: "Vorteile und Neuerungen", pl: "Zalety i innowacje", cs: "Výhody a inovace", hu: "Előnyök és újdonságok" }
    ADVANTAGES_HINT = { en: "What is better than what exists, with figures if possible", de: "Was besser ist als Vorhandenes, möglichst mit Zahlen", pl: "Co jest lepsze od istniejących rozwiązań, w miarę możliwości z liczbami", cs: "V čem je to lepší než dosavadní řešení, pokud možno s čísly", hu: "Miben jobb a meglévőknél, lehetőleg számokkal" }
    IPR = { en: "Intellectual property", de: "Schutzrechte", pl: "Własność intelektualna", cs: "Duševní vlastnictví", hu: "Szellemi tulajdon" }
    EXPERTISE = { en: "Expertise sought", de: "Gesuchte Kompetenz", pl: "Poszukiwana wiedza", cs: "Hledaná odbornost", hu: "Keresett szakértelem" }
    EXPERTISE_HINT = { en: "What the partner has to know and be able to do", de: "Was der Partner wissen und können muss", pl: "Co partner powinien wiedzieć i umieć", cs: "Co má partner znát a umět", hu: "Mit kell a partnernek tudnia" }
    PARTNER_ROLE = { en: "Role of the partner", de: "Rolle des Partners", pl: "Rola partnera", cs: "Role partnera", hu: "A partner szerepe" }
    PARTNER_ROLE_HINT = { en: "What the partner would do", de: "Was der Partner übernehmen soll", pl: "Czym partner miałby się zająć", cs: "Co by partner dělal", hu: "Mi lenne a partner feladata" }
    PARTNER_SIZES = { en: "Size of the partner", de: "Größe des Partners", pl: "Wielkość partnera", cs: "Velikost partnera", hu: "A partner mérete" }
    PARTNERSHIPS = { en: "Kinds of partnership", de: "Arten der Zusammenarbeit", pl: "Formy współpracy", cs: "Formy spolupráce", hu: "Az együttműködés formái" }
    DEADLINE = { en: "Answers until", de: "Rückmeldung bis", pl: "Odpowiedzi do", cs: "Odpovědi do", hu: "Válaszok határideje" }
    DEADLINE_HINT = { en: "If partners have to answer by a day, such as before a call closes", de: "Wenn Partner bis zu einem Tag antworten müssen, etwa vor dem Ende eines Aufrufs", pl: "Jeśli partnerzy mają odpowiedzieć do określonego dnia, np. przed końcem naboru", cs: "Pokud mají partneři odpovědět do určitého dne, například před koncem výzvy", hu: "Ha a partnereknek adott napig kell válaszolniuk, például egy felhívás zárása előtt" }
    CALL = { en: "For the call", de: "Für den Aufruf", pl: "W ramach naboru", cs: "Pro výzvu", hu: "Ehhez a felhíváshoz" }
    TARGET = { en: "For the proposal", de: "Für das Vorhaben", pl: "Dla projektu", cs: "Pro projekt", hu: "Ehhez a projekthez" }
    TARGET_HINT = { en: "A proposal in which your organisation takes part", de: "Ein Vorhaben, an dem Ihre Organisation beteiligt ist", pl: "Projekt, w którym uczestniczy Państwa organizacja", cs: "Projekt, kterého se vaše organizace účastní", hu: "Olyan projekt, amelyben az Ön szervezete részt vesz" }
}
