//! Texts of the board.

use crate::texts;

texts! {
    TITLE = { en: "Pipeline", de: "Pipeline", pl: "Projekty", cs: "Projekty", hu: "Projektek" }
    DESCRIPTION = {
        en: "All proposals of the alliance by stage, from the idea to the final report.",
        de: "Alle Vorhaben des Bündnisses nach Phasen, von der Idee bis zum Verwendungsnachweis.",
        pl: "Wszystkie projekty sojuszu według etapów, od pomysłu po sprawozdanie końcowe.",
        cs: "Všechny projekty aliance podle fází, od nápadu po závěrečnou zprávu.",
        hu: "A szövetség összes projektje szakaszok szerint, az ötlettől a zárójelentésig.",
    }
    NEW = { en: "Add a proposal", de: "Vorhaben anlegen", pl: "Dodaj projekt", cs: "Přidat projekt", hu: "Új projekt" }
    STAGES = { en: "Stages", de: "Phasen", pl: "Etapy", cs: "Fáze", hu: "Szakaszok" }
    TO_STAGE = { en: "Go to a stage", de: "Zu einer Phase springen", pl: "Przejdź do etapu", cs: "Přejít na fázi", hu: "Ugrás egy szakaszra" }

    FILTER = { en: "Filter", de: "Filter", pl: "Filtry", cs: "Filtry", hu: "Szűrők" }
    FILTER_BOARD = { en: "Filter the board", de: "Board filtern", pl: "Filtruj tablicę", cs: "Filtrovat tabuli", hu: "A tábla szűrése" }
    SEARCH = { en: "Search proposals", de: "Vorhaben suchen", pl: "Szukaj projektów", cs: "Hledat projekty", hu: "Projektek keresése" }
    AREA = { en: "Innovation area", de: "Innovationsbereich", pl: "Obszar innowacji", cs: "Oblast inovací", hu: "Innovációs terület" }
    ALL_AREAS = { en: "All innovation areas", de: "Alle Innovationsbereiche", pl: "Wszystkie obszary innowacji", cs: "Všechny oblasti inovací", hu: "Minden innovációs terület" }
    LEAD = { en: "Lead partner", de: "Leadpartner", pl: "Partner wiodący", cs: "Vedoucí partner", hu: "Vezető partner" }
    ALL_LEADS = { en: "All lead partners", de: "Alle Leadpartner", pl: "Wszyscy partnerzy wiodący", cs: "Všichni vedoucí partneři", hu: "Minden vezető partner" }
    OUTCOME = { en: "Outcome", de: "Ergebnis", pl: "Wynik", cs: "Výsledek", hu: "Eredmény" }
    ALL_OUTCOMES = { en: "Any outcome", de: "Beliebiges Ergebnis", pl: "Dowolny wynik", cs: "Libovolný výsledek", hu: "Bármely eredmény" }
    OVERDUE_ONLY = { en: "Overdue only", de: "Nur überfällige", pl: "Tylko przeterminowane", cs: "Jen po termínu", hu: "Csak a késésben lévők" }
    DONE = { en: "Done", de: "Fertig", pl: "Gotowe", cs: "Hotovo", hu: "Kész" }
    ALL = { en: "Show all", de: "Alle anzeigen", pl: "Pokaż wszystkie", cs: "Zobrazit vše", hu: "Összes megjelenítése" }
    NO_HIT = { en: "No proposal matches this filter.", de: "Kein Vorhaben passt zu diesem Filter.", pl: "Żaden projekt nie pasuje do tego filtra.", cs: "Tomuto filtru neodpovídá žádný projekt.", hu: "Egyetlen projekt sem felel meg a szűrőnek." }
    NO_STAGES_TITLE = { en: "There are no stages yet", de: "Es gibt noch keine Phasen", pl: "Nie ma jeszcze etapów", cs: "Zatím tu nejsou žádné fáze", hu: "Még nincsenek szakaszok" }
    NO_STAGES = {
        en: "A coordinator sets them up with the alliance's pipeline template.",
        de: "Die Koordination legt sie mit der Pipeline-Vorlage des Bündnisses an.",
        pl: "Koordynator wprowadza je wraz z szablonem etapów sojuszu.",
        cs: "Koordinátor je zavede pomocí šablony fází aliance.",
        hu: "A koordinátor a szövetség szakaszsablonjával hozza létre őket.",
    }
    EMPTY_COLUMN = { en: "Nothing here yet", de: "Zurzeit leer", pl: "Na razie pusto", cs: "Zatím prázdné", hu: "Jelenleg üres" }

    plural proposals(count, figure: &str) = {
        en: [one "{figure} proposal", other "{figure} proposals"],
        de: [other "{figure} Vorhaben"],
        pl: [one "{figure} projekt", few "{figure} projekty", other "{figure} projektów"],
        cs: [one "{figure} projekt", few "{figure} projekty", other "{figure} projektů"],
        hu: [other "{figure} projekt"],
    }
    plural more(count) = {
        en: [other "Show {count} more"],
        de: [other "{count} mehr anzeigen"],
        pl: [other "Pokaż jeszcze {count}"],
        cs: [other "Zobrazit ještě {count}"],
        hu: [other "További {count} megjelenítése"],
    }
    TODAY = { en: "today", de: "heute", pl: "dzisiaj", cs: "dnes", hu: "ma" }
    plural days(count) = {
        en: [one "{count} day", other "{count} days"],
        de: [one "{count} Tag", other "{count} Tage"],
        pl: [one "{count} dzień", other "{count} dni"],
        cs: [one "{count} den", few "{count} dny", other "{count} dní"],
        hu: [other "{count} nap"],
    }
    plural stale_for(count) = {
        en: [one "for {count} day", other "for {count} days"],
        de: [one "seit {count} Tag", other "seit {count} Tagen"],
        pl: [one "od {count} dnia", other "od {count} dni"],
        cs: [one "již {count} den", few "již {count} dny", other "již {count} dní"],
        hu: [other "{count} napja"],
    }
    plural stale_hint(count) = {
        en: [one "Longer in this stage than usual ({count} day)", other "Longer in this stage than usual ({count} days)"],
        de: [one "Länger in dieser Phase als üblich ({count} Tag)", other "Länger in dieser Phase als üblich ({count} Tage)"],
        pl: [one "Na tym etapie dłużej niż zwykle ({count} dzień)", other "Na tym etapie dłużej niż zwykle ({count} dni)"],
        cs: [one "V této fázi déle než obvykle ({count} den)", few "V této fázi déle než obvykle ({count} dny)", other "V této fázi déle než obvykle ({count} dní)"],
        hu: [other "A szokásosnál ({count} nap) régebben van ebben a szakaszban"],
    }
    IN_STAGE = { en: "in this stage", de: "in dieser Phase", pl: "na tym etapie", cs: "v této fázi", hu: "ebben a szakaszban" }
    NO_AMOUNT = { en: "amount not set", de: "Summe offen", pl: "kwota nieustalona", cs: "částka neurčena", hu: "nincs megadva összeg" }

    grip(title: &str) = { en: "Move: {title}", de: "Verschieben: {title}", pl: "Przenieś: {title}", cs: "Přesunout: {title}", hu: "Áthelyezés: {title}" }
    GRIP_HELP = {
        en: "Space picks the card up, the arrow keys move it, Space puts it down, Escape puts it back.",
        de: "Die Leertaste nimmt die Karte auf, die Pfeiltasten verschieben sie, die Leertaste legt sie ab, Escape bricht ab.",
        pl: "Spacja podnosi kartę, strzałki ją przesuwają, spacja ją odkłada, Escape anuluje.",
        cs: "Mezerník kartu zvedne, šipky ji posouvají, mezerník ji položí, Escape přesun zruší.",
        hu: "A szóköz felveszi a kártyát, a nyilak mozgatják, a szóköz leteszi, az Escape visszateszi.",
    }
    move_to(title: &str) = { en: "Move to …: {title}", de: "Verschieben nach …: {title}", pl: "Przenieś do …: {title}", cs: "Přesunout do …: {title}", hu: "Áthelyezés ide …: {title}" }
    MOVE_TO = { en: "Move to", de: "Verschieben nach", pl: "Przenieś do", cs: "Přesunout do", hu: "Áthelyezés ide" }
    MOVE = { en: "Move", de: "Verschieben", pl: "Przenieś", cs: "Přesunout", hu: "Áthelyezés" }

    grabbed(title: &str, index: usize, of: usize, stage: &str) = {
        en: "{title} picked up. {stage}, {index} of {of}.",
        de: "{title} aufgenommen. {stage}, {index} von {of}.",
        pl: "{title}: podniesiono. {stage}, {index} z {of}.",
        cs: "{title}: zvednuto. {stage}, {index} z {of}.",
        hu: "{title} felvéve. {stage}, {index}/{of}.",
    }
    at(index: usize, of: usize, stage: &str) = {
        en: "{stage}, {index} of {of}", de: "{stage}, {index} von {of}", pl: "{stage}, {index} z {of}", cs: "{stage}, {index} z {of}", hu: "{stage}, {index}/{of}",
    }
    dropped(title: &str, index: usize, of: usize, stage: &str) = {
        en: "{title} put down. {stage}, {index} of {of}.",
        de: "{title} abgelegt. {stage}, {index} von {of}.",
        pl: "{title}: odłożono. {stage}, {index} z {of}.",
        cs: "{title}: položeno. {stage}, {index} z {of}.",
        hu: "{title} lerakva. {stage}, {index}/{of}.",
    }
    put_back(title: &str) = {
        en: "Cancelled. {title} is back where it was.",
        de: "Abgebrochen. {title} liegt wieder an der alten Stelle.",
        pl: "Anulowano. {title}: karta wróciła na swoje miejsce.",
        cs: "Zrušeno. {title}: karta je zpět na svém místě.",
        hu: "Megszakítva. {title} visszakerült a helyére.",
    }
    now_in(title: &str, stage: &str) = {
        en: "“{title}” is now in “{stage}”.",
        de: "„{title}“ steht jetzt in „{stage}“.",
        pl: "„{title}” jest teraz na etapie „{stage}”.",
        cs: "„{title}“ je nyní ve fázi „{stage}“.",
        hu: "„{title}” most itt van: „{stage}”.",
    }
    reordered(title: &str) = {
        en: "“{title}” has a new place.",
        de: "„{title}“ hat einen neuen Platz.",
        pl: "„{title}” ma nowe miejsce.",
        cs: "„{title}“ má nové místo.",
        hu: "„{title}” új helyre került.",
    }
    undone(title: &str) = {
        en: "Undone: “{title}” is back where it was.",
        de: "Rückgängig gemacht: „{title}“ liegt wieder an der alten Stelle.",
        pl: "Cofnięto: „{title}” jest znów na poprzednim miejscu.",
        cs: "Vráceno: „{title}“ je zpět na původním místě.",
        hu: "Visszavonva: „{title}” visszakerült a helyére.",
    }
    returned(reason: &str) = {
        en: "Put back: {reason}", de: "Zurückgelegt: {reason}", pl: "Cofnięto: {reason}", cs: "Vráceno: {reason}", hu: "Visszahelyezve: {reason}",
    }
    CHANGED_SINCE = {
        en: "Somebody has changed this card in the meantime. The board shows its latest state.",
        de: "Jemand hat diese Karte inzwischen geändert. Das Board zeigt den neuesten Stand.",
        pl: "Ktoś w międzyczasie zmienił tę kartę. Tablica pokazuje jej najnowszy stan.",
        cs: "Někdo tuto kartu mezitím změnil. Tabule ukazuje její poslední stav.",
        hu: "Közben valaki módosította ezt a kártyát. A tábla a legfrissebb állapotot mutatja.",
    }
}
