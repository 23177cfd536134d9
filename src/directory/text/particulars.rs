//! Texts of the second half of a profile.

use crate::directory::particulars::CooperationType;
use crate::i18n::Text;
use crate::texts;

/// The name of a type of cooperation.
pub fn cooperation_name(kind: CooperationType) -> Text {
    [RESEARCH, PILOT, ASSISTANCE, LICENCE, MANUFACTURING, SUPPLY, DISTRIBUTION, JOINT_VENTURE, INVESTMENT, TRAINING]
        [kind as usize]
}

texts! {
    NUMBERS = { en: "Numbers and codes", de: "Nummern und Codes", pl: "Numery i kody", cs: "Čísla a kódy", hu: "Számok és kódok" }
    NUMBERS_HINT = { en: "They tell organisations of similar names apart. All of them can stay empty.", de: "Sie unterscheiden Organisationen mit ähnlichem Namen. Alle Felder können leer bleiben.", pl: "Pozwalają odróżnić organizacje o podobnych nazwach. Wszystkie pola mogą pozostać puste.", cs: "Odlišují organizace s podobným názvem. Všechna pole mohou zůstat prázdná.", hu: "A hasonló nevű szervezetek megkülönböztetésére. Mindegyik mező üresen maradhat." }
    REGISTER_NUMBER = { en: "Register number", de: "Registernummer", pl: "Numer w rejestrze", cs: "Registrační číslo", hu: "Nyilvántartási szám" }
    REGISTER_HINT = { en: "From the trade, association or court register", de: "Aus dem Handels-, Vereins- oder Firmenregister", pl: "KRS, REGON lub inny rejestr", cs: "IČO nebo jiný rejstřík", hu: "Cégjegyzékszám vagy más nyilvántartás" }
    VAT = { en: "VAT number", de: "USt-IdNr.", pl: "Numer VAT UE", cs: "DIČ", hu: "Közösségi adószám" }
    vat_hint(example: &str) = { en: "With the letters of the country, such as {example}", de: "Mit den Buchstaben des Landes, etwa {example}", pl: "Z oznaczeniem kraju, np. {example}", cs: "S písmeny země, např. {example}", hu: "Az ország betűivel, például {example}" }
    PIC = { en: "PIC", de: "PIC", pl: "PIC", cs: "PIC", hu: "PIC" }
    PIC_HINT = { en: "Participant code of the EU funding portal, nine digits", de: "Teilnehmercode im EU-Förderportal, neun Ziffern", pl: "Kod uczestnika w portalu dotacji UE, dziewięć cyfr", cs: "Kód účastníka z portálu EU, devět číslic", hu: "Az uniós pályázati portál résztvevői azonosítója, kilenc számjegy" }
    NACE_HINT = { en: "Separated by commas, such as C26.51, 62", de: "Durch Kommas getrennt, etwa C26.51, 62", pl: "Oddzielone przecinkami, np. C26.51, 62", cs: "Oddělené čárkami, např. C26.51, 62", hu: "Vesszővel elválasztva, például C26.51, 62" }
    NACE = { en: "Economic activities", de: "Wirtschaftszweige", pl: "Rodzaje działalności", cs: "Ekonomické činnosti", hu: "Gazdasági tevékenységek" }
    MUNICIPALITY = { en: "Municipality", de: "Gemeinde", pl: "Gmina", cs: "Obec (územní celek)", hu: "Önkormányzat (község, város)" }
    MUNICIPALITY_HINT = { en: "If it has another name than the place", de: "Falls sie anders heißt als der Ort", pl: "Jeżeli nazywa się inaczej niż miejscowość", cs: "Pokud se jmenuje jinak než místo v adrese", hu: "Ha más a neve, mint a településnek" }

    CAPABILITIES = { en: "What the organisation has and seeks", de: "Was die Organisation hat und sucht", pl: "Co organizacja ma i czego szuka", cs: "Co organizace má a hledá", hu: "Amije van, és amit keres a szervezet" }
    CAPABILITIES_HINT = { en: "It helps others to see what a project with you could look like.", de: "Damit andere sehen, wie ein Vorhaben mit Ihnen aussehen kann.", pl: "Pozwala zobaczyć, jak mógłby wyglądać wspólny projekt.", cs: "Aby ostatní viděli, jak by mohl vypadat společný projekt.", hu: "Hogy mások lássák, milyen lehet egy közös projekt Önökkel." }
    EQUIPMENT = { en: "Equipment", de: "Ausstattung", pl: "Wyposażenie", cs: "Vybavení", hu: "Felszereltség" }
    EQUIPMENT_HINT = { en: "Laboratories, machines, test benches, software, rooms", de: "Labore, Maschinen, Prüfstände, Software, Räume", pl: "Laboratoria, maszyny, stanowiska badawcze, oprogramowanie, pomieszczenia", cs: "Laboratoře, stroje, zkušebny, software, prostory", hu: "Laboratóriumok, gépek, próbapadok, szoftverek, helyiségek" }
    REFERENCES = { en: "References", de: "Referenzen", pl: "Referencje", cs: "Reference", hu: "Referenciák" }
    REFERENCES_HINT = { en: "Completed projects, clients, prizes, certificates", de: "Abgeschlossene Projekte, Auftraggeber, Preise, Zertifikate", pl: "Zakończone projekty, klienci, nagrody, certyfikaty", cs: "Dokončené projekty, zákazníci, ocenění, certifikáty", hu: "Lezárt projektek, megbízók, díjak, tanúsítványok" }
    COOPERATION = { en: "Types of cooperation sought", de: "Gesuchte Formen der Zusammenarbeit", pl: "Poszukiwane formy współpracy", cs: "Hledané formy spolupráce", hu: "Keresett együttműködési formák" }
    RIS3 = { en: "Domains of smart specialisation (RIS3)", de: "Felder der intelligenten Spezialisierung (RIS3)", pl: "Inteligentne specjalizacje (RIS3)", cs: "Domény inteligentní specializace (RIS3)", hu: "Intelligens szakosodási területek (RIS3)" }
    RIS3_HINT = { en: "One on each line, after the code of its region: DED: Circular economy", de: "Je Zeile eines, nach dem Code seiner Region: DED: Kreislaufwirtschaft", pl: "Po jednej w wierszu, po kodzie regionu: PL51: Zielony ład", cs: "Každá na svém řádku, za kódem regionu: CZ051: Oběhové hospodářství", hu: "Soronként egy, a régió kódja után: HU11: Körforgásos gazdaság" }

    RESEARCH = { en: "Joint research and development", de: "Gemeinsame Forschung und Entwicklung", pl: "Wspólne badania i rozwój", cs: "Společný výzkum a vývoj", hu: "Közös kutatás-fejlesztés" }
    PILOT = { en: "Test and pilot use", de: "Erprobung und Pilotanwendung", pl: "Testy i wdrożenia pilotażowe", cs: "Testování a pilotní nasazení", hu: "Tesztelés és kísérleti alkalmazás" }
    ASSISTANCE = { en: "Technical assistance", de: "Technische Unterstützung", pl: "Pomoc techniczna", cs: "Technická pomoc", hu: "Műszaki segítségnyújtás" }
    LICENCE = { en: "Licences", de: "Lizenzen", pl: "Licencje", cs: "Licence", hu: "Licencek" }
    MANUFACTURING = { en: "Manufacturing and subcontracting", de: "Fertigung und Unteraufträge", pl: "Produkcja i podwykonawstwo", cs: "Výroba a subdodávky", hu: "Gyártás és alvállalkozás" }
    SUPPLY = { en: "Supply", de: "Zulieferung", pl: "Dostawy", cs: "Dodávky", hu: "Beszállítás" }
    DISTRIBUTION = { en: "Distribution and trade", de: "Vertrieb und Handel", pl: "Dystrybucja i handel", cs: "Distribuce a obchod", hu: "Értékesítés és kereskedelem" }
    JOINT_VENTURE = { en: "Joint venture", de: "Gemeinschaftsunternehmen", pl: "Wspólne przedsięwzięcie", cs: "Společný podnik", hu: "Közös vállalat" }
    INVESTMENT = { en: "Investment", de: "Beteiligung und Finanzierung", pl: "Inwestycje", cs: "Investice", hu: "Befektetés" }
    TRAINING = { en: "Training and exchange of knowledge", de: "Weiterbildung und Wissensaustausch", pl: "Szkolenia i wymiana wiedzy", cs: "Vzdělávání a výměna znalostí", hu: "Képzés és tudáscsere" }
}
