//! Texts of comparing organisations, and of the columns of the list's table.

use crate::texts;

texts! {
    TITLE = { en: "Compare organisations", de: "Organisationen vergleichen", pl: "Porównanie organizacji", cs: "Porovnání organizací", hu: "Szervezetek összehasonlítása" }
    COMPARE = { en: "Compare", de: "Vergleichen", pl: "Porównaj", cs: "Porovnat", hu: "Összehasonlítás" }
    choose(name: &str) = { en: "Choose for comparison: {name}", de: "Zum Vergleich auswählen: {name}", pl: "Wybierz do porównania: {name}", cs: "Vybrat k porovnání: {name}", hu: "Kiválasztás összehasonlításra: {name}" }
    remove(name: &str) = { en: "Take out of the comparison: {name}", de: "Aus dem Vergleich nehmen: {name}", pl: "Usuń z porównania: {name}", cs: "Odebrat z porovnání: {name}", hu: "Eltávolítás az összehasonlításból: {name}" }
    FIELD = { en: "Field", de: "Angabe", pl: "Pole", cs: "Údaj", hu: "Mező" }
    HINT = { en: "Fields in which not all say the same are marked “differs”.", de: "Angaben, in denen nicht alle übereinstimmen, sind mit „verschieden“ gekennzeichnet.", pl: "Pola, w których nie wszystkie wpisy są takie same, są oznaczone słowem „różne”.", cs: "Údaje, ve kterých se všechny neshodují, jsou označeny slovem „liší se“.", hu: "Az eltérő mezőket „eltérő” felirat jelöli." }
    DIFFERS = { en: "differs", de: "verschieden", pl: "różne", cs: "liší se", hu: "eltérő" }
    SAME = { en: "the same", de: "gleich", pl: "takie same", cs: "shodné", hu: "azonos" }
    NOTHING = { en: "not stated", de: "keine Angabe", pl: "nie podano", cs: "neuvedeno", hu: "nincs megadva" }
    TOO_FEW = { en: "Choose at least two organisations", de: "Wählen Sie mindestens zwei Organisationen", pl: "Proszę wybrać co najmniej dwie organizacje", cs: "Vyberte alespoň dvě organizace", hu: "Válasszon ki legalább két szervezetet" }
    TOO_FEW_HINT = { en: "Tick two to four of them in the directory, then choose “Compare”.", de: "Haken Sie im Verzeichnis zwei bis vier an und wählen Sie dann „Vergleichen“.", pl: "Proszę zaznaczyć w katalogu od dwóch do czterech organizacji, a potem wybrać „Porównaj”.", cs: "Zaškrtněte v adresáři dvě až čtyři a pak zvolte „Porovnat“.", hu: "Jelöljön be kettőt–négyet a címjegyzékben, majd válassza az „Összehasonlítás” gombot." }
    TO_DIRECTORY = { en: "To the directory", de: "Zum Verzeichnis", pl: "Do katalogu", cs: "Do adresáře", hu: "A címjegyzékhez" }
    COLUMNS = { en: "Columns", de: "Spalten", pl: "Kolumny", cs: "Sloupce", hu: "Oszlopok" }
    SHOW_COLUMNS = { en: "Show these columns", de: "Diese Spalten zeigen", pl: "Pokaż te kolumny", cs: "Zobrazit tyto sloupce", hu: "Oszlopok megjelenítése" }
    KEYWORDS = { en: "Keywords", de: "Stichwörter", pl: "Słowa kluczowe", cs: "Klíčová slova", hu: "Kulcsszavak" }
    CHANGED = { en: "Changed", de: "Geändert", pl: "Zmieniono", cs: "Změněno", hu: "Módosítva" }
}
