//! Texts about what waits for a person.

use crate::texts;

texts! {
    TITLE = { en: "For you", de: "Für Sie", pl: "Dla Ciebie", cs: "Pro vás", hu: "Önnek" }
    INTRO = { en: "What others want from you in this alliance. Only you see this page.", de: "Was andere in diesem Bündnis von Ihnen möchten. Nur Sie sehen diese Seite.", pl: "To, czego inni w tym sojuszu od Ciebie oczekują. Tę stronę widzisz tylko Ty.", cs: "Co od vás chtějí ostatní v této alianci. Tuto stránku vidíte jen vy.", hu: "Amit mások ebben a szövetségben Öntől várnak. Ezt az oldalt csak Ön látja." }
    MENTIONS = { en: "Comments that name you", de: "Kommentare, die Sie nennen", pl: "Komentarze, w których Cię wskazano", cs: "Komentáře, které vás zmiňují", hu: "Hozzászólások, amelyek megemlítik Önt" }
    NO_MENTIONS = { en: "No comment names you.", de: "Kein Kommentar nennt Sie.", pl: "Żaden komentarz Cię nie wskazuje.", cs: "Žádný komentář vás nezmiňuje.", hu: "Egyetlen hozzászólás sem említi Önt." }
    NEW = { en: "New", de: "Neu", pl: "Nowe", cs: "Nové", hu: "Új" }
    MARK_READ = { en: "Mark as read", de: "Als gelesen markieren", pl: "Oznacz jako przeczytane", cs: "Označit jako přečtené", hu: "Megjelölés olvasottként" }
    MARK_ALL_READ = { en: "Mark all as read", de: "Alle als gelesen markieren", pl: "Oznacz wszystkie jako przeczytane", cs: "Označit vše jako přečtené", hu: "Összes megjelölése olvasottként" }
    mark_named(title: &str) = { en: "Mark as read: {title}", de: "Als gelesen markieren: {title}", pl: "Oznacz jako przeczytane: {title}", cs: "Označit jako přečtené: {title}", hu: "Megjelölés olvasottként: {title}" }
    plural new(count) = {
        en: [other "{count} new"],
        de: [one "{count} neuer Eintrag", other "{count} neue Einträge"],
        pl: [one "{count} nowy wpis", few "{count} nowe wpisy", other "{count} nowych wpisów"],
        cs: [one "{count} nová položka", few "{count} nové položky", other "{count} nových položek"],
        hu: [other "{count} új bejegyzés"],
    }
}
