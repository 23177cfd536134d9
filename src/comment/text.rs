//! Texts about comments.

use crate::texts;

texts! {
    COMMENTS = { en: "Comments", de: "Kommentare", pl: "Komentarze", cs: "Komentáře", hu: "Hozzászólások" }
    NONE_YET = { en: "Nobody has written anything yet.", de: "Noch hat niemand etwas geschrieben.", pl: "Nikt jeszcze nic nie napisał.", cs: "Zatím nikdo nic nenapsal.", hu: "Még senki sem írt semmit." }
    YOUR_COMMENT = { en: "Your comment", de: "Ihr Kommentar", pl: "Twój komentarz", cs: "Váš komentář", hu: "Az Ön hozzászólása" }
    COMMENT_HINT = { en: "Everybody in the alliance reads it. Whoever is named with @Name is told of it.", de: "Alle im Bündnis lesen mit. Wer mit @Name genannt ist, erfährt davon.", pl: "Czytają go wszyscy w sojuszu. Osoba wskazana jako @Nazwa otrzyma powiadomienie.", cs: "Čtou ho všichni v alianci. Kdo je uveden jako @Jméno, dozví se o něm.", hu: "A szövetségben mindenki olvassa. Akit @Név formában megemlít, értesül róla." }
    TELL = { en: "Tell somebody", de: "Jemandem Bescheid geben", pl: "Powiadom kogoś", cs: "Dát někomu vědět", hu: "Valaki értesítése" }
    NOBODY = { en: "nobody in particular", de: "niemandem besonders", pl: "nikogo konkretnego", cs: "nikomu konkrétně", hu: "senkit külön" }
    WRITE = { en: "Write the comment", de: "Kommentar schreiben", pl: "Dodaj komentarz", cs: "Přidat komentář", hu: "Hozzászólás küldése" }
    SAVE = { en: "Save the comment", de: "Kommentar speichern", pl: "Zapisz komentarz", cs: "Uložit komentář", hu: "Hozzászólás mentése" }
    EDITED = { en: "changed", de: "geändert", pl: "zmieniono", cs: "upraveno", hu: "módosítva" }
    DELETE = { en: "Delete", de: "Löschen", pl: "Usuń", cs: "Smazat", hu: "Törlés" }
    DELETE_FOR_GOOD = { en: "Delete for good", de: "Endgültig löschen", pl: "Usuń na zawsze", cs: "Natrvalo smazat", hu: "Végleges törlés" }
    DELETE_HINT = { en: "The words are gone then and cannot be brought back; the history keeps that there was a comment.", de: "Der Text ist dann weg und lässt sich nicht zurückholen; im Verlauf bleibt, dass es einen Kommentar gab.", pl: "Treści nie będzie można przywrócić; w historii pozostanie informacja, że komentarz istniał.", cs: "Text pak nelze obnovit; v historii zůstane, že tu komentář byl.", hu: "A szöveg ezután nem állítható vissza; az előzményekben megmarad, hogy volt hozzászólás." }
    DELETED_BY_AUTHOR = { en: "Deleted by its author", de: "Von der Verfasserin oder dem Verfasser gelöscht", pl: "Usunięty przez autora", cs: "Smazal autor", hu: "A szerzője törölte" }
    DELETED_BY_COORDINATION = { en: "Deleted by the coordination", de: "Von der Koordination gelöscht", pl: "Usunięty przez koordynatora", cs: "Smazal koordinátor", hu: "A koordináció törölte" }
    edit_named(moment: &str) = { en: "Change the comment of {moment}", de: "Kommentar vom {moment} ändern", pl: "Zmień komentarz z {moment}", cs: "Upravit komentář z {moment}", hu: "Hozzászólás módosítása: {moment}" }
    delete_named(moment: &str) = { en: "Delete the comment of {moment}", de: "Kommentar vom {moment} löschen", pl: "Usuń komentarz z {moment}", cs: "Smazat komentář z {moment}", hu: "Hozzászólás törlése: {moment}" }
    plural earlier(count) = {
        en: [one "Show {count} earlier comment", other "Show {count} earlier comments"],
        de: [one "{count} früheren Kommentar zeigen", other "{count} frühere Kommentare zeigen"],
        pl: [one "Pokaż {count} wcześniejszy komentarz", few "Pokaż {count} wcześniejsze komentarze", other "Pokaż {count} wcześniejszych komentarzy"],
        cs: [one "Zobrazit {count} dřívější komentář", few "Zobrazit {count} dřívější komentáře", other "Zobrazit {count} dřívějších komentářů"],
        hu: [other "{count} korábbi hozzászólás megjelenítése"],
    }
}
