//! Texts of the directory's list.

use crate::directory::freshness::Freshness;
use crate::directory::model::{Facet, Sort};
use crate::i18n::Text;
use crate::texts;

pub fn facet_name(facet: Facet) -> Text {
    match facet {
        Facet::Kind => KIND,
        Facet::Size => SIZE,
        Facet::Country => COUNTRY,
        Facet::Region => REGION,
        Facet::Area => AREA,
        Facet::Sector => SECTOR,
        Facet::Opportunity => NEEDS_AND_OFFERS,
        Facet::Membership => MEMBERSHIP,
        Facet::Side => SIDE,
        Facet::Ris3 => RIS3,
        Facet::Trl => READINESS,
        Facet::Type => TYPE,
        Facet::Language => LANGUAGES,
        Facet::Freshness => CONFIRMED,
    }
}

pub fn sort_name(sort: Sort) -> Text {
    [BEST_MATCH, BY_NAME, LAST_CHANGED, LAST_CONFIRMED, NEAREST][sort as usize]
}

pub fn freshness_name(span: Freshness) -> Text {
    [WITHIN_3_MONTHS, WITHIN_6_MONTHS, WITHIN_12_MONTHS, LONGER_AGO, NEVER][span as usize]
}

texts! {
    TITLE = { en: "Directory", de: "Verzeichnis", pl: "Katalog", cs: "Adresář", hu: "Címjegyzék" }
    INTRO = { en: "Who in the alliance can do what, and what they seek and offer.", de: "Wer im Bündnis was kann, sucht und anbietet.", pl: "Kto w sojuszu co potrafi, czego szuka i co oferuje.", cs: "Kdo v alianci co umí, hledá a nabízí.", hu: "Ki mihez ért a szövetségben, mit keres és mit kínál." }
    ADD = { en: "Add an organisation", de: "Organisation aufnehmen", pl: "Dodaj organizację", cs: "Přidat organizaci", hu: "Szervezet felvétele" }
    SEARCH_DIRECTORY = { en: "Search the directory", de: "Verzeichnis durchsuchen", pl: "Przeszukaj katalog", cs: "Prohledat adresář", hu: "Keresés a címjegyzékben" }
    SEARCH_TERM = { en: "Search term", de: "Suchbegriff", pl: "Szukane słowo", cs: "Hledaný výraz", hu: "Keresett kifejezés" }
    PLACEHOLDER = { en: "Name, topic, need or offer", de: "Name, Thema, Bedarf oder Angebot", pl: "Nazwa, temat, potrzeba lub oferta", cs: "Název, téma, poptávka nebo nabídka", hu: "Név, téma, igény vagy ajánlat" }

    FILTERS = { en: "Filters", de: "Filter", pl: "Filtry", cs: "Filtry", hu: "Szűrők" }
    CLOSE_FILTERS = { en: "Close filters", de: "Filter schließen", pl: "Zamknij filtry", cs: "Zavřít filtry", hu: "Szűrők bezárása" }
    APPLY_FILTERS = { en: "Apply filters", de: "Filter anwenden", pl: "Zastosuj filtry", cs: "Použít filtry", hu: "Szűrők alkalmazása" }
    SHOW_ALL = { en: "Show all organisations", de: "Alle Organisationen zeigen", pl: "Pokaż wszystkie organizacje", cs: "Zobrazit všechny organizace", hu: "Minden szervezet megjelenítése" }
    CLEAR_FILTERS = { en: "Clear all filters", de: "Alle Filter aufheben", pl: "Usuń wszystkie filtry", cs: "Zrušit všechny filtry", hu: "Minden szűrő törlése" }
    remove_filter(name: &str) = { en: "Remove filter: {name}", de: "Filter entfernen: {name}", pl: "Usuń filtr: {name}", cs: "Odebrat filtr: {name}", hu: "Szűrő eltávolítása: {name}" }
    plural more(count) = {
        en: [other "Show {count} more"],
        de: [other "{count} mehr anzeigen"],
        pl: [other "Pokaż jeszcze {count}"],
        cs: [other "Zobrazit ještě {count}"],
        hu: [other "További {count} megjelenítése"],
    }

    KIND = { en: "Kind of organisation", de: "Art der Organisation", pl: "Rodzaj organizacji", cs: "Druh organizace", hu: "A szervezet típusa" }
    SIZE = { en: "Size", de: "Größe", pl: "Wielkość", cs: "Velikost", hu: "Méret" }
    COUNTRY = { en: "Country", de: "Land", pl: "Kraj", cs: "Země", hu: "Ország" }
    REGION = { en: "Region", de: "Region", pl: "Region", cs: "Region", hu: "Régió" }
    AREA = { en: "Innovation area", de: "Innovationsbereich", pl: "Obszar innowacji", cs: "Oblast inovací", hu: "Innovációs terület" }
    COUNTRY_AND_REGION = { en: "Country and region", de: "Land und Region", pl: "Kraj i region", cs: "Země a region", hu: "Ország és régió" }
    unfold_region(name: &str) = { en: "Show the parts of {name}", de: "Teile von {name} zeigen", pl: "Pokaż części: {name}", cs: "Zobrazit části: {name}", hu: "{name} részeinek megjelenítése" }
    fold_region(name: &str) = { en: "Hide the parts of {name}", de: "Teile von {name} ausblenden", pl: "Ukryj części: {name}", cs: "Skrýt části: {name}", hu: "{name} részeinek elrejtése" }
    SIDE = { en: "Side of the border", de: "Seite der Grenze", pl: "Strona granicy", cs: "Strana hranice", hu: "A határ oldala" }
    OUTSIDE_AREA = { en: "Outside the programme area", de: "Außerhalb des Programmgebiets", pl: "Poza obszarem programu", cs: "Mimo programové území", hu: "A programterületen kívül" }
    RIS3 = { en: "Smart specialisation (RIS3)", de: "Intelligente Spezialisierung (RIS3)", pl: "Inteligentna specjalizacja (RIS3)", cs: "Inteligentní specializace (RIS3)", hu: "Intelligens szakosodás (RIS3)" }
    READINESS = { en: "Technology readiness", de: "Technologiereifegrad", pl: "Poziom gotowości technologicznej", cs: "Úroveň technologické připravenosti", hu: "Technológiai érettség" }
    TYPE = { en: "Type of need or offer", de: "Art des Bedarfs oder Angebots", pl: "Rodzaj potrzeby lub oferty", cs: "Typ poptávky nebo nabídky", hu: "Az igény vagy ajánlat típusa" }
    LANGUAGES = { en: "Working languages", de: "Arbeitssprachen", pl: "Języki pracy", cs: "Pracovní jazyky", hu: "Munkanyelvek" }
    CONFIRMED = { en: "Profile confirmed", de: "Profil bestätigt", pl: "Profil potwierdzony", cs: "Profil potvrzen", hu: "A profil megerősítve" }
    WITHIN_3_MONTHS = { en: "Within 3 months", de: "In den letzten 3 Monaten", pl: "W ciągu ostatnich 3 miesięcy", cs: "V posledních 3 měsících", hu: "Az elmúlt 3 hónapban" }
    WITHIN_6_MONTHS = { en: "Within 6 months", de: "In den letzten 6 Monaten", pl: "W ciągu ostatnich 6 miesięcy", cs: "V posledních 6 měsících", hu: "Az elmúlt 6 hónapban" }
    WITHIN_12_MONTHS = { en: "Within 12 months", de: "In den letzten 12 Monaten", pl: "W ciągu ostatnich 12 miesięcy", cs: "V posledních 12 měsících", hu: "Az elmúlt 12 hónapban" }
    LONGER_AGO = { en: "Longer ago", de: "Vor längerer Zeit", pl: "Dawniej", cs: "Dříve", hu: "Régebben" }
    NEVER = { en: "Never yet", de: "Noch nie", pl: "Jeszcze nigdy", cs: "Zatím nikdy", hu: "Még soha" }
    plural choices(count) = {
        en: [one "{count} value", other "{count} values"],
        de: [one "{count} Wert", other "{count} Werte"],
        pl: [one "{count} wartość", few "{count} wartości", other "{count} wartości"],
        cs: [one "{count} hodnota", few "{count} hodnoty", other "{count} hodnot"],
        hu: [other "{count} érték"],
    }
    NEAR = { en: "Near a place", de: "In der Nähe von", pl: "W pobliżu miejsca", cs: "Poblíž místa", hu: "Egy hely közelében" }
    NEAR_PLACEHOLDER = { en: "Town, postcode or region", de: "Ort, PLZ oder Region", pl: "Miejscowość, kod lub region", cs: "Obec, PSČ nebo region", hu: "Település, irányítószám vagy régió" }
    near_place(place: &str) = { en: "Near {place}", de: "Nähe {place}", pl: "W pobliżu: {place}", cs: "Poblíž: {place}", hu: "Közel: {place}" }
    unknown_place(place: &str) = { en: "The place “{place}” is not known here. Known are the towns, postcodes and regions of this alliance’s organisations, and coordinates such as 50.90, 14.81.", de: "Der Ort „{place}“ ist hier nicht bekannt. Bekannt sind Orte, Postleitzahlen und Regionen der Organisationen dieses Bündnisses sowie Koordinaten wie 50.90, 14.81.", pl: "Miejsce „{place}” nie jest tu znane. Znane są miejscowości, kody pocztowe i regiony organizacji tego sojuszu oraz współrzędne, np. 50.90, 14.81.", cs: "Místo „{place}“ zde není známé. Známé jsou obce, PSČ a regiony organizací této aliance a souřadnice, např. 50.90, 14.81.", hu: "A(z) „{place}” hely itt nem ismert. Ismertek a szövetség szervezeteinek települései, irányítószámai és régiói, valamint a koordináták, például 50.90, 14.81." }
    NAME_A_PLACE = { en: "Name a place among the filters, and what lies nearest comes first.", de: "Nennen Sie bei den Filtern einen Ort, dann kommt das Nächstgelegene zuerst.", pl: "Proszę podać miejsce wśród filtrów, a najbliższe organizacje będą pierwsze.", cs: "Uveďte mezi filtry místo a nejbližší organizace budou první.", hu: "Adjon meg egy helyet a szűrőknél, és a legközelebbiek kerülnek előre." }
    kilometres(count: &str) = { en: "{count} km", de: "{count} km", pl: "{count} km", cs: "{count} km", hu: "{count} km" }
    UNDER_A_KILOMETRE = { en: "under 1 km", de: "unter 1 km", pl: "poniżej 1 km", cs: "do 1 km", hu: "1 km-en belül" }
    SECTOR = { en: "Sector", de: "Branche", pl: "Branża", cs: "Odvětví", hu: "Ágazat" }
    NEEDS_AND_OFFERS = { en: "Needs and offers", de: "Bedarfe und Angebote", pl: "Potrzeby i oferty", cs: "Poptávky a nabídky", hu: "Igények és ajánlatok" }
    MEMBERSHIP = { en: "Membership", de: "Mitgliedschaft", pl: "Członkostwo", cs: "Členství", hu: "Tagság" }
    NO_MEMBER = { en: "Not a member", de: "Kein Mitglied", pl: "Nie jest członkiem", cs: "Není členem", hu: "Nem tag" }
    SEEKS = { en: "Seeks something", de: "Sucht etwas", pl: "Czegoś szuka", cs: "Něco hledá", hu: "Keres valamit" }
    OFFERS_SOMETHING = { en: "Offers something", de: "Bietet etwas", pl: "Coś oferuje", cs: "Něco nabízí", hu: "Kínál valamit" }

    plural organisations(count, said: &str) = {
        en: [one "{said} organisation", other "{said} organisations"],
        de: [one "{said} Organisation", other "{said} Organisationen"],
        pl: [one "{said} organizacja", few "{said} organizacje", other "{said} organizacji"],
        cs: [one "{said} organizace", few "{said} organizace", other "{said} organizací"],
        hu: [other "{said} szervezet"],
    }
    SORT = { en: "Sort", de: "Sortieren", pl: "Sortuj", cs: "Řadit", hu: "Rendezés" }
    BEST_MATCH = { en: "Best match", de: "Beste Treffer", pl: "Najlepsze dopasowanie", cs: "Nejlepší shoda", hu: "Legjobb találat" }
    BY_NAME = { en: "Name A–Z", de: "Name A–Z", pl: "Nazwa A–Z", cs: "Název A–Z", hu: "Név A–Z" }
    LAST_CHANGED = { en: "Last changed", de: "Zuletzt geändert", pl: "Ostatnio zmienione", cs: "Naposledy změněné", hu: "Legutóbb módosított" }
    LAST_CONFIRMED = { en: "Last confirmed", de: "Zuletzt bestätigt", pl: "Ostatnio potwierdzone", cs: "Naposledy potvrzené", hu: "Legutóbb megerősített" }
    NEAREST = { en: "Nearest first", de: "Nächstgelegene zuerst", pl: "Najpierw najbliższe", cs: "Nejbližší nejdříve", hu: "Legközelebbi elöl" }
    VIEW = { en: "View", de: "Ansicht", pl: "Widok", cs: "Zobrazení", hu: "Nézet" }
    CARDS = { en: "Cards", de: "Karten", pl: "Karty", cs: "Karty", hu: "Kártyák" }
    TABLE = { en: "Table", de: "Tabelle", pl: "Tabela", cs: "Tabulka", hu: "Táblázat" }
    MAP = { en: "Map", de: "Landkarte", pl: "Mapa", cs: "Mapa", hu: "Térkép" }
    NETWORK = { en: "Network", de: "Netzwerk", pl: "Sieć", cs: "Síť", hu: "Hálózat" }
    RESULTS = { en: "Organisations", de: "Organisationen", pl: "Organizacje", cs: "Organizace", hu: "Szervezetek" }
    ORGANISATION = { en: "Organisation", de: "Organisation", pl: "Organizacja", cs: "Organizace", hu: "Szervezet" }
    PLACE = { en: "Place", de: "Ort", pl: "Miejscowość", cs: "Obec", hu: "Település" }
    NEEDS = { en: "Needs", de: "Bedarfe", pl: "Potrzeby", cs: "Poptávky", hu: "Igények" }
    OFFERS = { en: "Offers", de: "Angebote", pl: "Oferty", cs: "Nabídky", hu: "Ajánlatok" }
    PAGES = { en: "Pages", de: "Seiten", pl: "Strony", cs: "Stránky", hu: "Oldalak" }
    PREVIOUS = { en: "Previous page", de: "Vorherige Seite", pl: "Poprzednia strona", cs: "Předchozí stránka", hu: "Előző oldal" }
    NEXT = { en: "Next page", de: "Nächste Seite", pl: "Następna strona", cs: "Další stránka", hu: "Következő oldal" }

    NOTHING_FOUND = { en: "No organisation found", de: "Keine Organisation gefunden", pl: "Nie znaleziono organizacji", cs: "Žádná organizace nenalezena", hu: "Nem található szervezet" }
    nothing_for(text: &str) = { en: "Nothing in this alliance matches “{text}”.", de: "Zu „{text}“ gibt es in diesem Bündnis keinen Eintrag.", pl: "W tym sojuszu nic nie pasuje do „{text}”.", cs: "Výrazu „{text}“ v této alianci nic neodpovídá.", hu: "A szövetségben semmi sem felel meg ennek: „{text}”." }
    TRY_OTHER_WORDS = { en: "Try another word: the search understands all five languages and forgives a typing error.", de: "Versuchen Sie es mit einem anderen Wort: Die Suche versteht alle fünf Sprachen und verzeiht einen Tippfehler.", pl: "Proszę spróbować innego słowa: wyszukiwarka rozumie wszystkie pięć języków i wybacza literówkę.", cs: "Zkuste jiné slovo: vyhledávání rozumí všem pěti jazykům a odpustí překlep.", hu: "Próbáljon meg egy másik szót: a kereső mind az öt nyelvet érti, és egy elírást is elnéz." }
    TRY_FEWER_FILTERS = { en: "Remove a filter to see more.", de: "Entfernen Sie einen Filter, um mehr zu sehen.", pl: "Proszę usunąć któryś filtr, aby zobaczyć więcej.", cs: "Odeberte některý filtr a uvidíte víc.", hu: "Távolítson el egy szűrőt, hogy többet lásson." }
    DIRECTORY_EMPTY = { en: "The directory is still empty", de: "Das Verzeichnis ist noch leer", pl: "Katalog jest jeszcze pusty", cs: "Adresář je zatím prázdný", hu: "A címjegyzék még üres" }
    DIRECTORY_EMPTY_HINT = { en: "As soon as a coordinator adds the first organisation, it appears here.", de: "Sobald die Koordination die erste Organisation aufnimmt, erscheint sie hier.", pl: "Gdy tylko koordynator doda pierwszą organizację, pojawi się ona tutaj.", cs: "Jakmile koordinátor přidá první organizaci, objeví se zde.", hu: "Amint egy koordinátor felveszi az első szervezetet, itt megjelenik." }
    ARCHIVED = { en: "The organisation was archived and is no longer listed.", de: "Die Organisation wurde archiviert und ist nicht mehr aufgeführt.", pl: "Organizacja została zarchiwizowana i nie ma jej już na liście.", cs: "Organizace byla archivována a v seznamu už není.", hu: "A szervezet archiválva lett, és már nincs a listában." }
}
