//! Words for belonging through others.

use crate::texts;

texts! {
    TITLE = { en: "Also holds for", de: "Gilt auch für", pl: "Obejmuje także", cs: "Platí také pro", hu: "Kiterjed erre is" }
    HELP = { en: "Whoever is chosen here belongs to the alliance through this membership. It pays no fee of its own and is not counted as a member.", de: "Wer hier ausgewählt ist, gehört über diese Mitgliedschaft zum Bündnis. Er zahlt keinen eigenen Beitrag und wird nicht als Mitglied gezählt.", pl: "Wskazane tu organizacje należą do sojuszu na podstawie tego członkostwa. Nie płacą własnej składki i nie są liczone jako członkowie.", cs: "Zde zvolené organizace patří do aliance díky tomuto členství. Neplatí vlastní příspěvek a nepočítají se jako členové.", hu: "Az itt kiválasztott szervezetek e tagság révén tartoznak a szövetséghez. Saját tagdíjat nem fizetnek, és nem számítanak külön tagnak." }
    NOBODY = { en: "No subsidiary, department or member is noted for this organisation.", de: "Für diese Organisation ist keine Tochter, Abteilung oder Mitgliedsorganisation vermerkt.", pl: "Dla tej organizacji nie odnotowano spółek zależnych, jednostek ani członków.", cs: "U této organizace není uvedena žádná dceřiná společnost, součást ani člen.", hu: "Ehhez a szervezethez nincs feljegyezve leányvállalat, részleg vagy tag." }
    RELATIONSHIPS = { en: "Change relationships", de: "Beziehungen ändern", pl: "Zmień powiązania", cs: "Změnit vztahy", hu: "Kapcsolatok módosítása" }
    HOLDS = { en: "holds", de: "gilt", pl: "obejmuje", cs: "platí", hu: "kiterjed" }
    PASS = { en: "Let it hold", de: "Gelten lassen", pl: "Obejmij członkostwem", cs: "Vztáhnout členství", hu: "Kiterjesztés" }
    STOP = { en: "Let it end", de: "Nicht mehr gelten lassen", pl: "Cofnij", cs: "Zrušit", hu: "Megszüntetés" }
    through(name: &str) = { en: "Belongs through “{name}”", de: "Gehört über „{name}“ dazu", pl: "Należy poprzez: „{name}”", cs: "Patří sem díky: „{name}“", hu: "Ezen keresztül tartozik ide: „{name}”" }
    THROUGH = { en: "Belongs through", de: "Gehört dazu über", pl: "Należy poprzez", cs: "Patří sem díky", hu: "Ezen keresztül tartozik ide" }
    THROUGH_OTHERS = { en: "Belonging through another member", de: "Über ein anderes Mitglied dabei", pl: "Należące poprzez innego członka", cs: "Patřící díky jinému členovi", hu: "Más tag révén tartoznak ide" }
}
