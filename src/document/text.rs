//! Texts about documents.

use crate::texts;

texts! {
    DOCUMENTS = { en: "Documents", de: "Dokumente", pl: "Dokumenty", cs: "Dokumenty", hu: "Dokumentumok" }
    NONE_YET = { en: "There are no documents yet.", de: "Es gibt noch keine Dokumente.", pl: "Nie ma jeszcze dokumentów.", cs: "Zatím tu nejsou žádné dokumenty.", hu: "Még nincsenek dokumentumok." }
    MANAGE = { en: "Add and manage", de: "Hinzufügen und verwalten", pl: "Dodawaj i zarządzaj", cs: "Přidat a spravovat", hu: "Hozzáadás és kezelés" }
    INTRO = { en: "Whoever sees the proposal can download its documents. A new version keeps the earlier ones.", de: "Wer das Vorhaben sieht, kann seine Dokumente herunterladen. Eine neue Version lässt die früheren bestehen.", pl: "Dokumenty może pobrać każdy, kto widzi projekt. Nowa wersja zachowuje wcześniejsze.", cs: "Dokumenty si může stáhnout každý, kdo projekt vidí. Nová verze zachová ty dřívější.", hu: "A dokumentumokat bárki letöltheti, aki látja a projektet. Az új verzió megőrzi a korábbiakat." }
    FILE = { en: "File", de: "Datei", pl: "Plik", cs: "Soubor", hu: "Fájl" }
    file_hint(megabytes: u32) = { en: "PDF, DOCX, XLSX, ODT, ODS, PNG, JPEG, TXT or CSV, at most {megabytes} MB", de: "PDF, DOCX, XLSX, ODT, ODS, PNG, JPEG, TXT oder CSV, höchstens {megabytes} MB", pl: "PDF, DOCX, XLSX, ODT, ODS, PNG, JPEG, TXT lub CSV, najwyżej {megabytes} MB", cs: "PDF, DOCX, XLSX, ODT, ODS, PNG, JPEG, TXT nebo CSV, nejvýše {megabytes} MB", hu: "PDF, DOCX, XLSX, ODT, ODS, PNG, JPEG, TXT vagy CSV, legfeljebb {megabytes} MB" }
    ADD = { en: "Add a document", de: "Dokument hinzufügen", pl: "Dodaj dokument", cs: "Přidat dokument", hu: "Dokumentum hozzáadása" }
    NEW_VERSION = { en: "New version", de: "Neue Version", pl: "Nowa wersja", cs: "Nová verze", hu: "Új verzió" }
    new_version_of(title: &str) = { en: "New version of “{title}”", de: "Neue Version von „{title}“", pl: "Nowa wersja dokumentu „{title}”", cs: "Nová verze dokumentu „{title}“", hu: "Új verzió: „{title}”" }
    UPLOAD = { en: "Upload", de: "Hochladen", pl: "Prześlij", cs: "Nahrát", hu: "Feltöltés" }
    version(number: i64) = { en: "Version {number}", de: "Version {number}", pl: "Wersja {number}", cs: "Verze {number}", hu: "{number}. verzió" }
    plural earlier(count) = {
        en: [one "{count} earlier version", other "{count} earlier versions"],
        de: [one "{count} frühere Version", other "{count} frühere Versionen"],
        pl: [one "{count} wcześniejsza wersja", few "{count} wcześniejsze wersje", other "{count} wcześniejszych wersji"],
        cs: [one "{count} dřívější verze", few "{count} dřívější verze", other "{count} dřívějších verzí"],
        hu: [other "{count} korábbi verzió"],
    }
    DELETE = { en: "Delete", de: "Löschen", pl: "Usuń", cs: "Smazat", hu: "Törlés" }
    delete_named(title: &str) = { en: "Delete “{title}”", de: "„{title}“ löschen", pl: "Usuń „{title}”", cs: "Smazat „{title}“", hu: "„{title}” törlése" }
    DELETE_FOR_GOOD = { en: "Delete with all versions", de: "Mit allen Versionen löschen", pl: "Usuń wraz ze wszystkimi wersjami", cs: "Smazat se všemi verzemi", hu: "Törlés az összes verzióval" }
    DELETE_HINT = { en: "The files are gone then and cannot be brought back; the history keeps that there was a document.", de: "Die Dateien sind dann weg und lassen sich nicht zurückholen; im Verlauf bleibt, dass es ein Dokument gab.", pl: "Plików nie będzie można przywrócić; w historii pozostanie informacja, że dokument istniał.", cs: "Soubory pak nelze obnovit; v historii zůstane, že tu dokument byl.", hu: "A fájlok ezután nem állíthatók vissza; az előzményekben megmarad, hogy volt dokumentum." }
    deleted_on(day: &str) = { en: "deleted by the coordination on {day}", de: "von der Koordination gelöscht am {day}", pl: "usunięty przez koordynatora dnia {day}", cs: "smazal koordinátor dne {day}", hu: "a koordináció törölte: {day}" }
    BACK = { en: "Proposal", de: "Vorhaben", pl: "Projekt", cs: "Projekt", hu: "Projekt" }
}
