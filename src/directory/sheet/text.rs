//! Texts of exports and imports.

use super::model::{ImportState, Likeness, RowKind, Undone};
use crate::i18n::Text;
use crate::texts;

/// How far an import is.
pub fn state_name(state: ImportState) -> Text {
    [READY, APPLYING, APPLIED, UNDOING, UNDONE][state as usize]
}

/// What becomes of a row, said so that it fits before the import and after it.
pub fn kind_name(kind: RowKind) -> Text {
    [CREATE, UPDATE, UNCHANGED, UNCLEAR, DUPLICATE, REFUSED, OVERTAKEN][kind as usize]
}

/// Why a row may be about an organisation that is there.
pub fn likeness_name(likeness: Likeness) -> Text {
    [SAME_WEBSITE, SIMILAR_NAME, SAME_NAME][likeness as usize]
}

/// What undoing made of a row.
pub fn undone_name(undone: Undone) -> Text {
    [ROW_ARCHIVED, ROW_RESTORED, ROW_CHANGED_SINCE][undone as usize]
}

texts! {
    EXPORT = { en: "Export", de: "Exportieren", pl: "Eksportuj", cs: "Exportovat", hu: "Exportálás" }
    AS_XLSX = { en: "Excel (XLSX)", de: "Excel (XLSX)", pl: "Excel (XLSX)", cs: "Excel (XLSX)", hu: "Excel (XLSX)" }
    AS_CSV = { en: "Table of text (CSV)", de: "Texttabelle (CSV)", pl: "Tabela tekstowa (CSV)", cs: "Textová tabulka (CSV)", hu: "Szöveges táblázat (CSV)" }
    AS_CARDS = { en: "Address book (vCard)", de: "Adressbuch (vCard)", pl: "Książka adresowa (vCard)", cs: "Adresář kontaktů (vCard)", hu: "Címtár (vCard)" }
    AS_LINKED = { en: "Linked data (JSON-LD)", de: "Verknüpfte Daten (JSON-LD)", pl: "Dane powiązane (JSON-LD)", cs: "Propojená data (JSON-LD)", hu: "Kapcsolt adatok (JSON-LD)" }
    BEING_PLANNED = { en: "It is being worked out what will happen with each row. The page shows by itself when that is done.", de: "Es wird ermittelt, was mit jeder Zeile geschehen wird. Die Seite zeigt von selbst, wenn das fertig ist.", pl: "Trwa ustalanie, co stanie się z każdym wierszem. Strona sama pokaże wynik.", cs: "Zjišťuje se, co se stane s každým řádkem. Stránka výsledek zobrazí sama.", hu: "A rendszer megállapítja, mi történik majd az egyes sorokkal. Az oldal magától megjeleníti az eredményt." }
    STOPPED = { en: "The work was stopped by an error. What was done so far is kept, and nothing is done twice.", de: "Die Arbeit wurde durch einen Fehler angehalten. Was bisher getan wurde, bleibt, und nichts wird doppelt getan.", pl: "Pracę przerwał błąd. To, co już zrobiono, zostaje, i nic nie zostanie zrobione dwa razy.", cs: "Práci přerušila chyba. Co se už stalo, zůstává, a nic se neudělá dvakrát.", hu: "A munkát egy hiba leállította. Ami eddig elkészült, megmarad, és semmi sem történik meg kétszer." }
    RESUME = { en: "Go on", de: "Fortsetzen", pl: "Kontynuuj", cs: "Pokračovat", hu: "Folytatás" }
    SHEET = { en: "Sheet of the workbook", de: "Blatt der Arbeitsmappe", pl: "Arkusz skoroszytu", cs: "List sešitu", hu: "A munkafüzet munkalapja" }
    SHEET_HINT = { en: "The workbook has several sheets with rows. One of them is imported.", de: "Die Arbeitsmappe hat mehrere Blätter mit Zeilen. Eines davon wird importiert.", pl: "Skoroszyt ma kilka arkuszy z wierszami. Importowany jest jeden z nich.", cs: "Sešit má několik listů s řádky. Importuje se jeden z nich.", hu: "A munkafüzetben több, sorokat tartalmazó munkalap van. Ezek közül egy kerül importálásra." }
    SHOW_SHEET = { en: "Take this sheet", de: "Dieses Blatt nehmen", pl: "Użyj tego arkusza", cs: "Použít tento list", hu: "E munkalap használata" }
    IMPORT = { en: "Import", de: "Importieren", pl: "Importuj", cs: "Importovat", hu: "Importálás" }
    TITLE = { en: "Import organisations", de: "Organisationen importieren", pl: "Import organizacji", cs: "Import organizací", hu: "Szervezetek importálása" }
    INTRO = { en: "Bring in a table of organisations. You see what will happen before anything changes, and you can undo the whole import afterwards.", de: "Übernehmen Sie eine Tabelle mit Organisationen. Bevor sich etwas ändert, sehen Sie, was geschehen wird, und danach lässt sich der ganze Import rückgängig machen.", pl: "Tu można wczytać tabelę organizacji. Zanim cokolwiek się zmieni, widać, co nastąpi, a potem cały import można cofnąć.", cs: "Načtěte tabulku organizací. Než se cokoli změní, uvidíte, co se stane, a celý import lze potom vrátit zpět.", hu: "Olvasson be egy táblázatot a szervezetekkel. Mielőtt bármi megváltozna, látja, mi fog történni, utána pedig az egész importálás visszavonható." }
    UPLOAD_TITLE = { en: "Upload a table", de: "Tabelle hochladen", pl: "Prześlij tabelę", cs: "Nahrát tabulku", hu: "Táblázat feltöltése" }
    FILE = { en: "XLSX or CSV file", de: "XLSX- oder CSV-Datei", pl: "Plik XLSX lub CSV", cs: "Soubor XLSX nebo CSV", hu: "XLSX- vagy CSV-fájl" }
    file_hint(megabytes: u32) = { en: "The first row names the columns. At most {megabytes} MB; the export of this directory fits as it is.", de: "In der ersten Zeile stehen die Namen der Spalten. Höchstens {megabytes} MB; der Export dieses Verzeichnisses passt, wie er ist.", pl: "W pierwszym wierszu są nazwy kolumn. Najwyżej {megabytes} MB; eksport tego katalogu pasuje bez zmian.", cs: "V prvním řádku jsou názvy sloupců. Nejvýše {megabytes} MB; export tohoto adresáře se hodí tak, jak je.", hu: "Az első sorban az oszlopok nevei állnak. Legfeljebb {megabytes} MB; e címjegyzék exportja változtatás nélkül megfelel." }
    UPLOAD = { en: "Upload and preview", de: "Hochladen und ansehen", pl: "Prześlij i obejrzyj", cs: "Nahrát a prohlédnout", hu: "Feltöltés és áttekintés" }
    EARLIER = { en: "Imports so far", de: "Bisherige Importe", pl: "Dotychczasowe importy", cs: "Dosavadní importy", hu: "Eddigi importálások" }
    NONE_YET = { en: "Nothing has been imported yet.", de: "Bisher wurde nichts importiert.", pl: "Dotąd nic nie zaimportowano.", cs: "Zatím nebylo nic importováno.", hu: "Eddig még semmi sem lett importálva." }
    FILE_NAME = { en: "File", de: "Datei", pl: "Plik", cs: "Soubor", hu: "Fájl" }
    STATE = { en: "State", de: "Stand", pl: "Stan", cs: "Stav", hu: "Állapot" }
    ROWS = { en: "Rows", de: "Zeilen", pl: "Wiersze", cs: "Řádky", hu: "Sorok" }
    WHEN = { en: "Uploaded", de: "Hochgeladen", pl: "Przesłano", cs: "Nahráno", hu: "Feltöltve" }

    READY = { en: "Preview", de: "Vorschau", pl: "Podgląd", cs: "Náhled", hu: "Előnézet" }
    APPLYING = { en: "Being imported", de: "Wird importiert", pl: "Trwa import", cs: "Probíhá import", hu: "Importálás folyamatban" }
    APPLIED = { en: "Imported", de: "Importiert", pl: "Zaimportowano", cs: "Importováno", hu: "Importálva" }
    UNDOING = { en: "Being undone", de: "Wird rückgängig gemacht", pl: "Trwa cofanie", cs: "Vrací se zpět", hu: "Visszavonás folyamatban" }
    UNDONE = { en: "Undone", de: "Rückgängig gemacht", pl: "Cofnięto", cs: "Vráceno zpět", hu: "Visszavonva" }

    CREATE = { en: "New", de: "Neu", pl: "Nowe", cs: "Nové", hu: "Új" }
    UPDATE = { en: "Changes", de: "Änderungen", pl: "Zmiany", cs: "Změny", hu: "Módosítások" }
    UNCHANGED = { en: "Unchanged", de: "Unverändert", pl: "Bez zmian", cs: "Beze změny", hu: "Változatlan" }
    UNCLEAR = { en: "Unclear, left out", de: "Unklar, ausgelassen", pl: "Niejasne, pominięte", cs: "Nejasné, vynechané", hu: "Bizonytalan, kihagyva" }
    DUPLICATE = { en: "Twice in the table", de: "Doppelt in der Tabelle", pl: "Powtórzone w tabeli", cs: "V tabulce dvakrát", hu: "Kétszer a táblázatban" }
    REFUSED = { en: "With problems, left out", de: "Mit Problemen, ausgelassen", pl: "Z błędami, pominięte", cs: "S problémy, vynechané", hu: "Hibás, kihagyva" }
    OVERTAKEN = { en: "Changed by somebody meanwhile", de: "Inzwischen von anderen geändert", pl: "W międzyczasie zmienione przez kogoś", cs: "Mezitím změněno někým jiným", hu: "Időközben más módosította" }

    SAME_WEBSITE = { en: "same website", de: "gleiche Website", pl: "ta sama strona internetowa", cs: "stejné webové stránky", hu: "azonos honlap" }
    SIMILAR_NAME = { en: "similar name", de: "ähnlicher Name", pl: "podobna nazwa", cs: "podobný název", hu: "hasonló név" }
    SAME_NAME = { en: "same name", de: "gleicher Name", pl: "ta sama nazwa", cs: "stejný název", hu: "azonos név" }

    ROW_ARCHIVED = { en: "Archived", de: "Archiviert", pl: "Zarchiwizowano", cs: "Archivováno", hu: "Archiválva" }
    ROW_RESTORED = { en: "As before", de: "Wie zuvor", pl: "Jak przedtem", cs: "Jako předtím", hu: "Mint korábban" }
    ROW_CHANGED_SINCE = { en: "Left as it is: somebody has changed it since the import", de: "So gelassen: seit dem Import von jemandem geändert", pl: "Pozostawiono: ktoś zmienił to po imporcie", cs: "Ponecháno: od importu to někdo změnil", hu: "Változatlanul hagyva: az importálás óta valaki módosította" }

    COLUMNS = { en: "What the columns mean", de: "Was die Spalten bedeuten", pl: "Co oznaczają kolumny", cs: "Co znamenají sloupce", hu: "Mit jelentenek az oszlopok" }
    COLUMNS_HINT = { en: "Guessed from their names. What is left out is not imported, and an empty cell never deletes anything.", de: "Aus ihren Namen erraten. Was ausgelassen wird, wird nicht importiert, und eine leere Zelle löscht nie etwas.", pl: "Odgadnięte z nazw. To, co pominięto, nie jest importowane, a pusta komórka nigdy niczego nie usuwa.", cs: "Odhadnuto podle názvů. Co se vynechá, se neimportuje, a prázdná buňka nikdy nic nesmaže.", hu: "A nevük alapján kitalálva. Ami kimarad, azt a rendszer nem importálja, és üres cella soha nem töröl semmit." }
    column(number: usize) = { en: "Column {number}", de: "Spalte {number}", pl: "Kolumna {number}", cs: "Sloupec {number}", hu: "{number}. oszlop" }
    example(cell: &str) = { en: "For example: {cell}", de: "Zum Beispiel: {cell}", pl: "Na przykład: {cell}", cs: "Například: {cell}", hu: "Például: {cell}" }
    LEAVE_OUT = { en: "Leave out", de: "Auslassen", pl: "Pomiń", cs: "Vynechat", hu: "Kihagyás" }
    only_to_recognise(name: &str) = { en: "{name} (only to recognise it)", de: "{name} (nur zum Wiedererkennen)", pl: "{name} (tylko do rozpoznania)", cs: "{name} (jen k rozpoznání)", hu: "{name} (csak a felismeréshez)" }
    stays_as_it_is(name: &str) = { en: "{name} (stays as it is)", de: "{name} (bleibt, wie sie ist)", pl: "{name} (pozostaje bez zmian)", cs: "{name} (zůstává beze změny)", hu: "{name} (változatlan marad)" }
    VAT = { en: "VAT number", de: "Umsatzsteuer-ID", pl: "Numer VAT UE", cs: "DIČ", hu: "Közösségi adószám" }
    PIC = { en: "PIC number", de: "PIC-Nummer", pl: "Numer PIC", cs: "Číslo PIC", hu: "PIC-szám" }
    DEFAULTS = { en: "Where the table says nothing", de: "Wo die Tabelle nichts sagt", pl: "Gdy tabela nic nie mówi", cs: "Kde tabulka nic neříká", hu: "Ahol a táblázat nem mond semmit" }
    DEFAULTS_HINT = { en: "This is used for new organisations only.", de: "Das gilt nur für neue Organisationen.", pl: "Dotyczy tylko nowych organizacji.", cs: "Platí jen pro nové organizace.", hu: "Csak az új szervezetekre vonatkozik." }
    SET_COLUMNS = { en: "Update the preview", de: "Vorschau erneuern", pl: "Odśwież podgląd", cs: "Obnovit náhled", hu: "Előnézet frissítése" }

    PREVIEW_TITLE = { en: "What will happen", de: "Was geschehen wird", pl: "Co się stanie", cs: "Co se stane", hu: "Mi fog történni" }
    RESULT_TITLE = { en: "What was done", de: "Was getan wurde", pl: "Co zrobiono", cs: "Co se stalo", hu: "Mi történt" }
    LINE = { en: "Line", de: "Zeile", pl: "Wiersz", cs: "Řádek", hu: "Sor" }
    ORGANISATION = { en: "Organisation", de: "Organisation", pl: "Organizacja", cs: "Organizace", hu: "Szervezet" }
    DETAIL = { en: "Details", de: "Einzelheiten", pl: "Szczegóły", cs: "Podrobnosti", hu: "Részletek" }
    WITHOUT_NAME = { en: "without a name", de: "ohne Namen", pl: "bez nazwy", cs: "bez názvu", hu: "név nélkül" }
    EMPTY_BEFORE = { en: "empty", de: "leer", pl: "puste", cs: "prázdné", hu: "üres" }
    twin(line: i64) = { en: "Line {line} says it already.", de: "Steht schon in Zeile {line}.", pl: "Jest już w wierszu {line}.", cs: "Je už na řádku {line}.", hu: "Már szerepel a(z) {line}. sorban." }
    KEEP_OUT = { en: "Leave out", de: "Auslassen", pl: "Pomiń", cs: "Vynechat", hu: "Kihagyás" }
    CREATE_ANYWAY = { en: "Create a new organisation", de: "Neue Organisation anlegen", pl: "Utwórz nową organizację", cs: "Vytvořit novou organizaci", hu: "Új szervezet létrehozása" }
    update_this(name: &str) = { en: "Update: {name}", de: "Aktualisieren: {name}", pl: "Zaktualizuj: {name}", cs: "Aktualizovat: {name}", hu: "Frissítés: {name}" }
    decision_for(name: &str) = { en: "What to do with {name}", de: "Was geschehen soll mit {name}", pl: "Co zrobić z wpisem {name}", cs: "Co udělat se záznamem {name}", hu: "Mi legyen ezzel: {name}" }
    DECIDE = { en: "Keep these choices", de: "Auswahl übernehmen", pl: "Zapisz wybór", cs: "Potvrdit volbu", hu: "Választás mentése" }
    TAKE_CHOICE_BACK = { en: "Take the choice back", de: "Auswahl zurücknehmen", pl: "Cofnij wybór", cs: "Vzít volbu zpět", hu: "Választás visszavonása" }
    plural unread(count, said: &str) = {
        en: [one "{said} line could not be read", other "{said} lines could not be read"],
        de: [one "{said} Zeile war nicht lesbar", other "{said} Zeilen waren nicht lesbar"],
        pl: [one "Nie można odczytać {said} wiersza", other "Nie można odczytać {said} wierszy"],
        cs: [one "{said} řádek nelze přečíst", few "{said} řádky nelze přečíst", other "{said} řádků nelze přečíst"],
        hu: [other "{said} sor nem olvasható"],
    }
    plural apply(count, said: &str) = {
        en: [one "Import {said} organisation", other "Import {said} organisations"],
        de: [one "{said} Organisation importieren", other "{said} Organisationen importieren"],
        pl: [one "Importuj {said} organizację", few "Importuj {said} organizacje", other "Importuj {said} organizacji"],
        cs: [one "Importovat {said} organizaci", few "Importovat {said} organizace", other "Importovat {said} organizací"],
        hu: [other "{said} szervezet importálása"],
    }
    NOTHING_TO_DO = { en: "This table would change nothing.", de: "Diese Tabelle würde nichts ändern.", pl: "Ta tabela niczego by nie zmieniła.", cs: "Tato tabulka by nic nezměnila.", hu: "Ez a táblázat semmit sem módosítana." }
    progress(done: &str, all: &str) = { en: "{done} of {all} rows are done. The page shows by itself how it goes on.", de: "{done} von {all} Zeilen sind erledigt. Die Seite zeigt von selbst, wie es weitergeht.", pl: "Gotowe wiersze: {done} z {all}. Strona odświeża się sama.", cs: "Hotovo: {done} z {all} řádků. Stránka se sama obnovuje.", hu: "Kész: {done} / {all} sor. Az oldal magától frissül." }
    done_so(created: &str, updated: &str) = { en: "Created: {created}. Changed: {updated}.", de: "Neu angelegt: {created}. Geändert: {updated}.", pl: "Utworzono: {created}. Zmieniono: {updated}.", cs: "Vytvořeno: {created}. Změněno: {updated}.", hu: "Létrehozva: {created}. Módosítva: {updated}." }
    UNDO_IMPORT = { en: "Undo the whole import", de: "Ganzen Import rückgängig machen", pl: "Cofnij cały import", cs: "Vrátit celý import zpět", hu: "A teljes importálás visszavonása" }
    UNDO_HINT = { en: "New organisations are archived, changed ones get their earlier profile. What somebody has changed since stays and is listed. This can be done once.", de: "Neue Organisationen werden archiviert, geänderte erhalten ihr früheres Profil. Was seitdem jemand geändert hat, bleibt und wird aufgeführt. Das geht einmal.", pl: "Nowe organizacje zostaną zarchiwizowane, a zmienione odzyskają poprzedni profil. To, co ktoś zmienił później, pozostanie i znajdzie się na liście. Można to zrobić raz.", cs: "Nové organizace se archivují, změněné dostanou zpět dřívější profil. Co od té doby někdo změnil, zůstane a bude uvedeno. Lze to udělat jednou.", hu: "Az új szervezetek archiválásra kerülnek, a módosítottak visszakapják korábbi profiljukat. Amit azóta valaki módosított, megmarad, és fel lesz sorolva. Ez egyszer tehető meg." }
    undone_so(archived: &str, restored: &str) = { en: "Archived: {archived}. As before: {restored}.", de: "Archiviert: {archived}. Wie zuvor: {restored}.", pl: "Zarchiwizowano: {archived}. Przywrócono: {restored}.", cs: "Archivováno: {archived}. Obnoveno: {restored}.", hu: "Archiválva: {archived}. Visszaállítva: {restored}." }
}
