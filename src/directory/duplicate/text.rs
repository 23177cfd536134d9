//! Texts about likely duplicates.

use super::model::{Choice, Reason};
use crate::i18n::Text;
use crate::texts;

/// Why two may be one, in words.
pub fn reason_name(reason: Reason) -> Text {
    [
        SAME_VAT,
        SAME_PIC,
        SAME_NAME,
        SAME_CORE,
        SIMILAR_NAME,
        RELATED_NAME,
        SAME_WEBSITE,
        SAME_CITY,
        SAME_STREET,
        OTHER_CITY,
        OTHER_COUNTRY,
    ][reason as usize]
}

/// Which value is kept.
pub fn choice_name(choice: Choice) -> Text {
    [FROM_KEPT, FROM_MERGED, FROM_BOTH][choice as usize]
}

texts! {
    LINK = { en: "Duplicates", de: "Dubletten", pl: "Duplikaty", cs: "Duplicity", hu: "Duplikátumok" }
    TITLE = { en: "Likely duplicates", de: "Mögliche Dubletten", pl: "Możliwe duplikaty", cs: "Možné duplicity", hu: "Lehetséges duplikátumok" }
    INTRO = { en: "Organisations that may stand in the directory twice, the likeliest first. Merge them, or note that they are two.", de: "Organisationen, die vielleicht doppelt im Verzeichnis stehen, die wahrscheinlichsten zuerst. Führen Sie sie zusammen, oder halten Sie fest, dass es zwei sind.", pl: "Organizacje, które mogą być w katalogu dwa razy, od najbardziej prawdopodobnych. Można je scalić albo zaznaczyć, że są dwie.", cs: "Organizace, které jsou možná v adresáři dvakrát, od nejpravděpodobnějších. Slučte je, nebo poznamenejte, že jsou dvě.", hu: "Szervezetek, amelyek talán kétszer szerepelnek a címjegyzékben, a legvalószínűbbekkel kezdve. Vonja össze őket, vagy jegyezze meg, hogy két külön szervezetről van szó." }
    NONE_FOUND = { en: "No likely duplicates were found.", de: "Es wurden keine möglichen Dubletten gefunden.", pl: "Nie znaleziono możliwych duplikatów.", cs: "Nebyly nalezeny žádné možné duplicity.", hu: "Nincsenek lehetséges duplikátumok." }
    BEING_MADE = { en: "The directory is being searched. The page shows by itself what was found.", de: "Das Verzeichnis wird durchsucht. Die Seite zeigt von selbst, was gefunden wurde.", pl: "Trwa przeszukiwanie katalogu. Strona sama pokaże wynik.", cs: "Adresář se prohledává. Stránka výsledek zobrazí sama.", hu: "A címjegyzék átvizsgálása folyamatban van. Az oldal magától megjeleníti az eredményt." }
    plural pairs(count, said: &str) = {
        en: [one "{said} likely pair", other "{said} likely pairs"],
        de: [one "{said} mögliches Paar", other "{said} mögliche Paare"],
        pl: [one "{said} możliwa para", few "{said} możliwe pary", other "{said} możliwych par"],
        cs: [one "{said} možná dvojice", few "{said} možné dvojice", other "{said} možných dvojic"],
        hu: [other "{said} lehetséges pár"],
    }
    score(score: u32) = { en: "Likelihood {score} of 100", de: "Wahrscheinlichkeit {score} von 100", pl: "Prawdopodobieństwo {score} na 100", cs: "Pravděpodobnost {score} ze 100", hu: "Valószínűség: {score} a 100-ból" }
    COMPARE = { en: "Compare and merge", de: "Vergleichen und zusammenführen", pl: "Porównaj i scal", cs: "Porovnat a sloučit", hu: "Összehasonlítás és összevonás" }
    APART = { en: "Not a duplicate", de: "Keine Dublette", pl: "To nie duplikat", cs: "Není duplicita", hu: "Nem duplikátum" }
    names(one: &str, other: &str) = { en: "{one} and {other}", de: "{one} und {other}", pl: "{one} i {other}", cs: "{one} a {other}", hu: "{one} és {other}" }

    SAME_VAT = { en: "same VAT number", de: "gleiche Umsatzsteuer-ID", pl: "ten sam numer VAT", cs: "stejné DIČ", hu: "azonos adószám" }
    SAME_PIC = { en: "same PIC number", de: "gleiche PIC-Nummer", pl: "ten sam numer PIC", cs: "stejné číslo PIC", hu: "azonos PIC-szám" }
    SAME_NAME = { en: "same name", de: "gleicher Name", pl: "ta sama nazwa", cs: "stejný název", hu: "azonos név" }
    SAME_CORE = { en: "same name but for the legal form", de: "gleicher Name bis auf die Rechtsform", pl: "ta sama nazwa poza formą prawną", cs: "stejný název až na právní formu", hu: "a jogi formától eltekintve azonos név" }
    SIMILAR_NAME = { en: "similar name", de: "ähnlicher Name", pl: "podobna nazwa", cs: "podobný název", hu: "hasonló név" }
    RELATED_NAME = { en: "related name", de: "verwandter Name", pl: "zbliżona nazwa", cs: "příbuzný název", hu: "rokon név" }
    SAME_WEBSITE = { en: "same website", de: "gleiche Website", pl: "ta sama strona internetowa", cs: "stejné webové stránky", hu: "azonos honlap" }
    SAME_CITY = { en: "same place", de: "gleicher Ort", pl: "ta sama miejscowość", cs: "stejná obec", hu: "azonos település" }
    SAME_STREET = { en: "same street", de: "gleiche Straße", pl: "ta sama ulica", cs: "stejná ulice", hu: "azonos utca" }
    OTHER_COUNTRY = { en: "but another country", de: "aber anderes Land", pl: "ale inny kraj", cs: "ale jiná země", hu: "de más ország" }
    OTHER_CITY = { en: "but another place", de: "aber anderer Ort", pl: "ale inna miejscowość", cs: "ale jiná obec", hu: "de más település" }

    MERGE_TITLE = { en: "Merge two organisations", de: "Zwei Organisationen zusammenführen", pl: "Scalanie dwóch organizacji", cs: "Sloučení dvou organizací", hu: "Két szervezet összevonása" }
    KEPT = { en: "Is kept", de: "Bleibt", pl: "Zostaje", cs: "Zůstane", hu: "Megmarad" }
    MERGED = { en: "Is merged into it", de: "Geht darin auf", pl: "Zostanie włączona", cs: "Bude začleněna", hu: "Beleolvad" }
    SWAP = { en: "Keep the other one instead", de: "Stattdessen die andere behalten", pl: "Zachowaj tę drugą", cs: "Ponechat raději druhou", hu: "Inkább a másik maradjon meg" }
    FIELD = { en: "Field", de: "Feld", pl: "Pole", cs: "Pole", hu: "Mező" }
    TAKE = { en: "What is kept", de: "Was bleibt", pl: "Co zostaje", cs: "Co zůstane", hu: "Mi marad meg" }
    take(field: &str) = { en: "What is kept: {field}", de: "Was bleibt: {field}", pl: "Co zostaje: {field}", cs: "Co zůstane: {field}", hu: "Mi marad meg: {field}" }
    FROM_KEPT = { en: "Left", de: "Links", pl: "Lewa", cs: "Vlevo", hu: "Bal oldali" }
    FROM_MERGED = { en: "Right", de: "Rechts", pl: "Prawa", cs: "Vpravo", hu: "Jobb oldali" }
    FROM_BOTH = { en: "Both", de: "Beides", pl: "Obie", cs: "Obojí", hu: "Mindkettő" }
    NO_DIFFERENCE = { en: "Both profiles say the same.", de: "Beide Profile sagen dasselbe.", pl: "Oba profile zawierają to samo.", cs: "Oba profily uvádějí totéž.", hu: "A két profil azonos." }
    EMPTY = { en: "empty", de: "leer", pl: "puste", cs: "prázdné", hu: "üres" }
    HINT = { en: "Needs and offers, the membership with its steps, parts in proposals, editors and shortlists move to the organisation that is kept. Of two memberships the one that counts for more stays; two shares in one proposal add up. The other organisation is archived, and its address leads to the one that is kept.", de: "Bedarfe und Angebote, die Mitgliedschaft mit ihren Schritten, Beteiligungen an Vorhaben, Redaktionsrechte und Merklisten gehen auf die Organisation über, die bleibt. Von zwei Mitgliedschaften bleibt die weiter reichende; zwei Anteile an einem Vorhaben werden addiert. Die andere Organisation wird archiviert, und ihre Adresse führt zu der, die bleibt.", pl: "Potrzeby i oferty, członkostwo z jego krokami, udziały w projektach, prawa redakcji i listy wyboru przechodzą na organizację, która zostaje. Z dwóch członkostw zostaje to dalej idące; dwa udziały w jednym projekcie sumują się. Druga organizacja zostanie zarchiwizowana, a jej adres poprowadzi do tej, która zostaje.", cs: "Potřeby a nabídky, členství s jeho kroky, účasti v projektech, práva úprav a užší výběry přejdou na organizaci, která zůstane. Ze dvou členství zůstane to silnější; dva podíly v jednom projektu se sečtou. Druhá organizace se archivuje a její adresa povede k té, která zůstane.", hu: "Az igények és ajánlatok, a tagság a lépéseivel, a projektrészvételek, a szerkesztési jogok és a szűkített listák a megmaradó szervezethez kerülnek. Két tagság közül az erősebb marad meg; egy projekt két része összeadódik. A másik szervezet archiválásra kerül, és a címe a megmaradóhoz vezet." }
    NO_WAY_BACK = { en: "This cannot be undone.", de: "Das lässt sich nicht rückgängig machen.", pl: "Tego nie można cofnąć.", cs: "To nelze vrátit zpět.", hu: "Ez nem vonható vissza." }
    MERGE = { en: "Merge", de: "Zusammenführen", pl: "Scal", cs: "Sloučit", hu: "Összevonás" }
}
