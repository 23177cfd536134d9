//! The words of the standard guide.

use crate::texts;

texts! {
    SATISFACTION = { en: "How satisfied are you with the alliance overall?", de: "Wie zufrieden sind Sie insgesamt mit dem Bündnis?", pl: "Jak bardzo są Państwo ogólnie zadowoleni z sojuszu?", cs: "Jak jste s aliancí celkově spokojeni?", hu: "Összességében mennyire elégedettek a szövetséggel?" }
    BENEFIT = { en: "How useful is what the alliance offers for your work?", de: "Wie nützlich sind die Angebote des Bündnisses für Ihre Arbeit?", pl: "Na ile oferta sojuszu jest przydatna w Państwa pracy?", cs: "Jak užitečná je nabídka aliance pro vaši práci?", hu: "Mennyire hasznos az Önök munkájához, amit a szövetség kínál?" }
    BENEFIT_EXAMPLE = { en: "What has the alliance brought you since we last talked?", de: "Was hat Ihnen das Bündnis seit unserem letzten Gespräch gebracht?", pl: "Co dał Państwu sojusz od naszej ostatniej rozmowy?", cs: "Co vám aliance přinesla od našeho posledního rozhovoru?", hu: "Mit hozott Önöknek a szövetség a legutóbbi megbeszélés óta?" }
    NEW_CONTACT = { en: "Has the alliance led to a new contact or a new cooperation?", de: "Ist durch das Bündnis ein neuer Kontakt oder eine neue Zusammenarbeit entstanden?", pl: "Czy dzięki sojuszowi nawiązali Państwo nowy kontakt lub nową współpracę?", cs: "Vznikl díky alianci nový kontakt nebo nová spolupráce?", hu: "Született-e a szövetség révén új kapcsolat vagy együttműködés?" }
    NEEDS = { en: "Where do you need support, a partner or know-how at present?", de: "Wo brauchen Sie derzeit Unterstützung, einen Partner oder Wissen?", pl: "W czym potrzebują Państwo obecnie wsparcia, partnera lub wiedzy?", cs: "Kde nyní potřebujete podporu, partnera nebo znalosti?", hu: "Miben van jelenleg szükségük támogatásra, partnerre vagy tudásra?" }
    PROJECTS = { en: "Are you planning a joint project in the next twelve months?", de: "Planen Sie in den nächsten zwölf Monaten ein gemeinsames Projekt?", pl: "Czy planują Państwo wspólny projekt w ciągu najbliższych dwunastu miesięcy?", cs: "Plánujete v příštích dvanácti měsících společný projekt?", hu: "Terveznek-e közös projektet a következő tizenkét hónapban?" }
    PROJECT_APPLIED = { en: "Yes, the application is on its way", de: "Ja, der Antrag ist gestellt", pl: "Tak, wniosek jest złożony", cs: "Ano, žádost je podána", hu: "Igen, a pályázat be van adva" }
    PROJECT_PREPARED = { en: "Yes, an outline is being prepared", de: "Ja, eine Skizze ist in Arbeit", pl: "Tak, szkic jest w przygotowaniu", cs: "Ano, připravuje se projektový záměr", hu: "Igen, készül a projektvázlat" }
    PROJECT_IDEA = { en: "There is an idea", de: "Es gibt eine Idee", pl: "Jest pomysł", cs: "Máme nápad", hu: "Van ötlet" }
    PROJECT_NONE = { en: "No", de: "Nein", pl: "Nie", cs: "Ne", hu: "Nem" }
    COOPERATION = { en: "With whom would you like to work, and on what?", de: "Mit wem möchten Sie zusammenarbeiten, und woran?", pl: "Z kim i nad czym chcieliby Państwo współpracować?", cs: "S kým byste chtěli spolupracovat a na čem?", hu: "Kivel és min szeretnének együtt dolgozni?" }
    EXPECTATIONS = { en: "What do you expect from the alliance's office in the coming year?", de: "Was erwarten Sie im kommenden Jahr vom Bündnismanagement?", pl: "Czego oczekują Państwo od biura sojuszu w nadchodzącym roku?", cs: "Co v příštím roce očekáváte od kanceláře aliance?", hu: "Mit várnak a szövetség irodájától a következő évben?" }
    RECOMMENDATION = { en: "How likely are you to recommend a membership to others?", de: "Wie wahrscheinlich ist es, dass Sie eine Mitgliedschaft weiterempfehlen?", pl: "Na ile prawdopodobne jest, że polecą Państwo członkostwo innym?", cs: "Jak pravděpodobné je, že členství doporučíte ostatním?", hu: "Mennyire valószínű, hogy másoknak is ajánlanák a tagságot?" }
}
