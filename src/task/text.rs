//! Texts about tasks.

use crate::texts;

texts! {
    TASKS = { en: "Tasks", de: "Aufgaben", pl: "Zadania", cs: "Úkoly", hu: "Feladatok" }
    NONE_YET = { en: "There is nothing to do.", de: "Es ist nichts zu tun.", pl: "Nie ma nic do zrobienia.", cs: "Není co dělat.", hu: "Nincs tennivaló." }
    ADD = { en: "Add a task", de: "Aufgabe hinzufügen", pl: "Dodaj zadanie", cs: "Přidat úkol", hu: "Feladat hozzáadása" }
    CHANGE = { en: "Change the task", de: "Aufgabe ändern", pl: "Zmień zadanie", cs: "Upravit úkol", hu: "Feladat módosítása" }
    WHAT = { en: "What is to be done?", de: "Was ist zu tun?", pl: "Co należy zrobić?", cs: "Co je třeba udělat?", hu: "Mi a teendő?" }
    DUE_ON = { en: "Due on", de: "Fällig am", pl: "Termin", cs: "Termín", hu: "Határidő" }
    WHOSE = { en: "Who does it?", de: "Wer macht es?", pl: "Kto to zrobi?", cs: "Kdo to udělá?", hu: "Ki végzi el?" }
    NOBODY_YET = { en: "nobody yet", de: "noch niemand", pl: "jeszcze nikt", cs: "zatím nikdo", hu: "még senki" }
    due(day: &str) = { en: "due {day}", de: "fällig am {day}", pl: "termin: {day}", cs: "termín: {day}", hu: "határidő: {day}" }
    OVERDUE = { en: "Overdue", de: "Überfällig", pl: "Po terminie", cs: "Po termínu", hu: "Lejárt" }
    done_by(name: &str, at: &str) = { en: "done by {name}, {at}", de: "erledigt von {name}, {at}", pl: "wykonane przez: {name}, {at}", cs: "splnil(a) {name}, {at}", hu: "elvégezte: {name}, {at}" }
    TICK = { en: "Done", de: "Erledigt", pl: "Zrobione", cs: "Hotovo", hu: "Kész" }
    tick_named(task: &str) = { en: "Done: {task}", de: "Erledigt: {task}", pl: "Zrobione: {task}", cs: "Hotovo: {task}", hu: "Kész: {task}" }
    reopen_named(task: &str) = { en: "Still to do: {task}", de: "Doch noch offen: {task}", pl: "Jednak do zrobienia: {task}", cs: "Přece ještě udělat: {task}", hu: "Mégis teendő: {task}" }
    edit_named(task: &str) = { en: "Change the task: {task}", de: "Aufgabe ändern: {task}", pl: "Zmień zadanie: {task}", cs: "Upravit úkol: {task}", hu: "Feladat módosítása: {task}" }
    REMOVE = { en: "Remove the task", de: "Aufgabe entfernen", pl: "Usuń zadanie", cs: "Odstranit úkol", hu: "Feladat eltávolítása" }
    plural done(count) = {
        en: [other "Done ({count})"],
        de: [other "Erledigt ({count})"],
        pl: [other "Zrobione ({count})"],
        cs: [other "Hotovo ({count})"],
        hu: [other "Kész ({count})"],
    }
    MY_TASKS = { en: "Your tasks", de: "Ihre Aufgaben", pl: "Twoje zadania", cs: "Vaše úkoly", hu: "Az Ön feladatai" }
    NO_TASKS = { en: "Nothing is left for you to do.", de: "Für Sie ist nichts offen.", pl: "Nie masz nic do zrobienia.", cs: "Nic vám nezbývá udělat.", hu: "Nincs elintéznivalója." }
}
