//! Texts of the matchmaking slice.

mod reasons;

pub use reasons::{kind_name, missing, reason, requirement};

use crate::texts;

texts! {
    TITLE = { en: "Matchmaking", de: "Partnersuche", pl: "Dobór partnerów", cs: "Hledání partnerů", hu: "Partnerkeresés" }
    INTRO = {
        en: "Which partner a proposal still lacks, and who could fill the gap.",
        de: "Welcher Partner einem Vorhaben noch fehlt und wer die Lücke schließen könnte.",
        pl: "Jakiego partnera brakuje jeszcze projektowi i kto mógłby wypełnić tę lukę.",
        cs: "Jaký partner projektu ještě chybí a kdo by mohl mezeru zaplnit.",
        hu: "Milyen partner hiányzik még egy projektből, és ki tölthetné be a helyét.",
    }
    partners_for(title: &str) = {
        en: "Partners for “{title}”", de: "Partner für „{title}“", pl: "Partnerzy dla „{title}”", cs: "Partneři pro „{title}“", hu: "Partnerek ehhez: „{title}”",
    }
    PICK = { en: "Choose", de: "Auswählen", pl: "Wybierz", cs: "Vybrat", hu: "Választás" }
    PICK_LABEL = {
        en: "Choose a proposal or a need", de: "Vorhaben oder Bedarf wählen", pl: "Wybór projektu lub potrzeby", cs: "Výběr projektu nebo poptávky", hu: "Projekt vagy igény kiválasztása",
    }
    PICK_ANOTHER = { en: "Choose another", de: "Etwas anderes wählen", pl: "Zmień wybór", cs: "Změnit výběr", hu: "Másik választása" }
    LISTS = { en: "Proposals or needs", de: "Vorhaben oder Bedarfe", pl: "Projekty lub potrzeby", cs: "Projekty nebo poptávky", hu: "Projektek vagy igények" }
    PROPOSALS = { en: "Proposals", de: "Vorhaben", pl: "Projekty", cs: "Projekty", hu: "Projektek" }
    NEEDS = { en: "Needs", de: "Bedarfe", pl: "Potrzeby", cs: "Poptávky", hu: "Igények" }
    FILTER = { en: "Filter by title or organisation", de: "Nach Titel oder Organisation filtern", pl: "Filtruj według tytułu lub organizacji", cs: "Filtrovat podle názvu nebo organizace", hu: "Szűrés cím vagy szervezet szerint" }
    FILTER_SHORT = { en: "Filter", de: "Filtern", pl: "Filtruj", cs: "Filtrovat", hu: "Szűrés" }
    OWNER_HIDDEN = { en: "Owner not named", de: "Ohne Namensnennung", pl: "Bez podania nazwy", cs: "Bez uvedení názvu", hu: "Név nélkül közzétéve" }
    plural listed_of(count, all: &str) = {
        en: [one "{count} of {all} is listed. Filter to find the others.", other "{count} of {all} are listed. Filter to find the others."],
        de: [other "Aufgeführt: {count} von {all}. Filtern Sie, um die anderen zu finden."],
        pl: [other "Wyświetlono {count} z {all}. Pozostałe można znaleźć, filtrując listę."],
        cs: [other "Zobrazeno {count} z {all}. Ostatní najdete pomocí filtru."],
        hu: [other "{all} közül {count} látható. A többit szűréssel találja meg."],
    }
    NOTHING_FOUND = { en: "Nothing matches", de: "Keine Treffer", pl: "Brak wyników", cs: "Nic nenalezeno", hu: "Nincs találat" }
    NOTHING_FOUND_HINT = {
        en: "Try another word, or clear the filter.", de: "Versuchen Sie ein anderes Wort oder leeren Sie den Filter.", pl: "Proszę spróbować innego słowa lub wyczyścić filtr.", cs: "Zkuste jiné slovo nebo filtr vymažte.", hu: "Próbáljon meg egy másik szót, vagy törölje a szűrőt.",
    }
    CLEAR_FILTER = { en: "Clear the filter", de: "Filter leeren", pl: "Wyczyść filtr", cs: "Vymazat filtr", hu: "Szűrő törlése" }
    NO_PROPOSALS = { en: "No proposal at an early stage", de: "Kein Vorhaben in einer frühen Phase", pl: "Brak projektów na wczesnym etapie", cs: "Žádný projekt v rané fázi", hu: "Nincs korai szakaszban lévő projekt" }
    NO_PROPOSALS_HINT = {
        en: "Partners are sought while a proposal is being prepared. Start with an idea.", de: "Partner werden gesucht, solange ein Vorhaben entsteht. Beginnen Sie mit einer Idee.", pl: "Partnerów szuka się, gdy projekt dopiero powstaje. Proszę zacząć od pomysłu.", cs: "Partneři se hledají, dokud projekt vzniká. Začněte nápadem.", hu: "Partnert addig érdemes keresni, amíg a projekt készül. Kezdje egy ötlettel.",
    }
    NEW_PROPOSAL = { en: "New project idea", de: "Neue Projektidee", pl: "Nowy pomysł na projekt", cs: "Nový nápad na projekt", hu: "Új projektötlet" }
    NO_NEEDS = { en: "No open need", de: "Kein offener Bedarf", pl: "Brak otwartych potrzeb", cs: "Žádná otevřená poptávka", hu: "Nincs nyitott igény" }
    NO_NEEDS_HINT = {
        en: "Needs are published on the page of an organisation.", de: "Bedarfe werden auf der Seite einer Organisation veröffentlicht.", pl: "Potrzeby publikuje się na stronie organizacji.", cs: "Poptávky se zveřejňují na stránce organizace.", hu: "Igényeket egy szervezet oldalán lehet közzétenni.",
    }
    TO_DIRECTORY = { en: "To the directory", de: "Zum Verzeichnis", pl: "Do katalogu", cs: "Do adresáře", hu: "A címjegyzékhez" }
    NOTHING_PICKED = { en: "Nothing chosen yet", de: "Noch nichts ausgewählt", pl: "Nic jeszcze nie wybrano", cs: "Zatím nic nevybráno", hu: "Még nincs kiválasztva semmi" }
    NOTHING_PICKED_HINT = {
        en: "Choose a proposal or a need from the list. You will see what it lacks and which organisations fit, each with the reasons.",
        de: "Wählen Sie ein Vorhaben oder einen Bedarf aus der Liste. Dann sehen Sie, was fehlt und welche Organisationen passen, jeweils mit den Gründen.",
        pl: "Proszę wybrać z listy projekt lub potrzebę. Zobaczą Państwo, czego brakuje i które organizacje pasują, wraz z uzasadnieniem.",
        cs: "Vyberte ze seznamu projekt nebo poptávku. Uvidíte, co chybí a které organizace se hodí, vždy i s důvody.",
        hu: "Válasszon a listából egy projektet vagy igényt. Látni fogja, mi hiányzik, és mely szervezetek felelnek meg, indoklással együtt.",
    }

    NEED_OF = { en: "Need", de: "Bedarf", pl: "Potrzeba", cs: "Poptávka", hu: "Igény" }
    plural members(count) = {
        en: [one "{count} partner", other "{count} partners"],
        de: [one "{count} Partner", other "{count} Partner"],
        pl: [one "{count} partner", few "{count} partnerzy", other "{count} partnerów"],
        cs: [one "{count} partner", few "{count} partneři", other "{count} partnerů"],
        hu: [other "{count} partner"],
    }
    GAPS = { en: "Gaps in the consortium", de: "Lücken im Konsortium", pl: "Luki w konsorcjum", cs: "Mezery v konsorciu", hu: "Hiányok a konzorciumban" }
    plural gaps_open(count) = {
        en: [other "{count} open"], de: [other "{count} offen"], pl: [other "otwarte: {count}"], cs: [other "otevřené: {count}"], hu: [other "{count} nyitott"],
    }
    NO_GAPS = { en: "No gap", de: "Keine Lücke", pl: "Brak luk", cs: "Žádná mezera", hu: "Nincs hiány" }

    SUGGESTIONS = { en: "Organisations that fit", de: "Passende Organisationen", pl: "Pasujące organizacje", cs: "Vhodné organizace", hu: "Megfelelő szervezetek" }
    best_of(count: &str, all: &str) = { en: "the best {count} of {all}", de: "die besten {count} von {all}", pl: "{count} najlepszych z {all}", cs: "nejlepších {count} z {all}", hu: "{all} közül a legjobb {count}" }
    of_100(score: i64) = { en: "{score} of 100", de: "{score} von 100", pl: "{score} na 100", cs: "{score} ze 100", hu: "100-ból {score}" }
    OUT_OF_100 = { en: " of 100", de: " von 100", pl: " na 100", cs: " ze 100", hu: " / 100" }
    FIT = { en: "Fit", de: "Passung", pl: "Dopasowanie", cs: "Shoda", hu: "Illeszkedés" }
    REASONS = { en: "Reasons", de: "Gründe", pl: "Uzasadnienie", cs: "Důvody", hu: "Indokok" }
    not_known(what: &str) = {
        en: "{what}: not counted", de: "{what}: nicht gewertet", pl: "{what}: nie uwzględniono", cs: "{what}: nezapočítáno", hu: "{what}: nem számít bele",
    }
    SHOW_PROFILE = { en: "View profile", de: "Profil ansehen", pl: "Zobacz profil", cs: "Zobrazit profil", hu: "Profil megtekintése" }
    SHOW_MORE = { en: "Show more", de: "Mehr anzeigen", pl: "Pokaż więcej", cs: "Zobrazit další", hu: "Továbbiak megjelenítése" }
    NO_SUGGESTIONS = { en: "Nobody fits yet", de: "Noch passt niemand", pl: "Na razie nikt nie pasuje", cs: "Zatím se nikdo nehodí", hu: "Még nincs megfelelő szervezet" }
    NO_SUGGESTIONS_HINT = {
        en: "Add a short description, keywords, an innovation area or needs, so that there is something to compare. Members who describe what they offer are easier to find.",
        de: "Ergänzen Sie Kurzbeschreibung, Schlagwörter, Innovationsbereich oder Bedarfe, damit es etwas zu vergleichen gibt. Mitglieder, die ihre Angebote beschreiben, werden leichter gefunden.",
        pl: "Proszę uzupełnić krótki opis, słowa kluczowe, obszar innowacji lub potrzeby, aby było co porównać. Członków, którzy opisują swoje oferty, łatwiej znaleźć.",
        cs: "Doplňte stručný popis, klíčová slova, oblast inovací nebo poptávky, aby bylo co porovnávat. Členy, kteří popisují své nabídky, lze najít snáze.",
        hu: "Adjon meg rövid leírást, kulcsszavakat, innovációs területet vagy igényeket, hogy legyen mit összevetni. Könnyebb megtalálni azokat a tagokat, akik leírják, mit kínálnak.",
    }
    EDIT_PROPOSAL = { en: "Edit the proposal", de: "Vorhaben bearbeiten", pl: "Edytuj projekt", cs: "Upravit projekt", hu: "Projekt szerkesztése" }

    SHORTLIST = { en: "Shortlist", de: "Merkliste", pl: "Krótka lista", cs: "Užší výběr", hu: "Szűkített lista" }
    SHORTLIST_EMPTY = {
        en: "Collect the organisations you want to talk to. The other members see the list too.",
        de: "Merken Sie vor, mit wem Sie sprechen möchten. Auch die anderen Mitglieder sehen die Liste.",
        pl: "Proszę dodać organizacje, z którymi warto porozmawiać. Listę widzą też inni członkowie.",
        cs: "Sem si zařaďte organizace, se kterými chcete mluvit. Seznam vidí i ostatní členové.",
        hu: "Gyűjtse ide, kikkel szeretne beszélni. A listát a többi tag is látja.",
    }
    SHORTLIST_READ_ONLY = {
        en: "Nobody is on the shortlist. The lead partner and the coordinators can add organisations to it.",
        de: "Noch niemand ist vorgemerkt. Der Leadpartner und die Koordination können Organisationen vormerken.",
        pl: "Krótka lista jest pusta. Organizacje mogą na nią wpisać partner wiodący i koordynatorzy.",
        cs: "V užším výběru nikdo není. Organizace do něj mohou přidat vedoucí partner a koordinátoři.",
        hu: "A szűkített lista üres. A vezető partner és a koordinátorok vehetnek fel rá szervezeteket.",
    }
    PUT_ON = { en: "Shortlist", de: "Vormerken", pl: "Dodaj do listy", cs: "Do užšího výběru", hu: "Felvétel a listára" }
    IS_ON = { en: "Shortlisted", de: "Vorgemerkt", pl: "Na liście", cs: "V užším výběru", hu: "A listán" }
    put_on(name: &str) = {
        en: "{name} is on the shortlist.", de: "{name} ist vorgemerkt.", pl: "Dodano do krótkiej listy: {name}.", cs: "Přidáno do užšího výběru: {name}.", hu: "Felkerült a szűkített listára: {name}.",
    }
    taken_off(name: &str) = {
        en: "{name} is no longer on the shortlist.", de: "{name} ist nicht mehr vorgemerkt.", pl: "Usunięto z krótkiej listy: {name}.", cs: "Odebráno z užšího výběru: {name}.", hu: "Lekerült a szűkített listáról: {name}.",
    }
    take_off(name: &str) = {
        en: "Take off the shortlist: {name}", de: "Von der Merkliste nehmen: {name}", pl: "Usuń z krótkiej listy: {name}", cs: "Odebrat z užšího výběru: {name}", hu: "Levétel a szűkített listáról: {name}",
    }
}
