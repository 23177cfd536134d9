//! Texts of partner talks.

pub mod evaluation;
pub mod guide;
#[cfg(feature = "ssr")]
pub mod standard;

use super::model::{QuestionKind, Show};
use crate::i18n::Text;
use crate::texts;

pub fn show_name(show: Show) -> Text {
    [SHOW_DUE, SHOW_MEMBERS, SHOW_DRAFTS, SHOW_HELD][show as usize]
}

/// What is said where a list is empty.
pub fn nothing_in(show: Show) -> Text {
    [NOTHING_DUE, NO_MEMBERS, NO_DRAFTS, NONE_HELD][show as usize]
}

pub fn kind_name(kind: QuestionKind) -> Text {
    [RATING, POINTS, FREE_TEXT, CHOICE, YES_NO][kind as usize]
}

/// What the ends of a scale mean.
pub fn scale_hint(kind: QuestionKind) -> Option<Text> {
    match kind {
        QuestionKind::Rating => Some(RATING_HINT),
        QuestionKind::Points => Some(POINTS_HINT),
        QuestionKind::Text | QuestionKind::Choice | QuestionKind::YesNo => None,
    }
}

texts! {
    TALKS = { en: "Partner talks", de: "Partnergespräche", pl: "Rozmowy z partnerami", cs: "Rozhovory s partnery", hu: "Partneri megbeszélések" }
    TALK = { en: "Partner talk", de: "Partnergespräch", pl: "Rozmowa z partnerem", cs: "Rozhovor s partnerem", hu: "Partneri megbeszélés" }
    CAME_UP_IN = { en: "Came up in", de: "Zur Sprache gekommen in", pl: "Źródło", cs: "Vzešlo z", hu: "Felmerült itt" }
    INTRO = { en: "The regular talk with each member: who is due, what was said, and what came of it. Members do not see these pages.", de: "Das regelmäßige Gespräch mit jedem Mitglied: wer an der Reihe ist, was gesagt wurde und was daraus geworden ist. Mitglieder sehen diese Seiten nicht.", pl: "Regularna rozmowa z każdym członkiem: na kogo przyszła kolej, co powiedziano i co z tego wynikło. Członkowie nie widzą tych stron.", cs: "Pravidelný rozhovor s každým členem: kdo je na řadě, co zaznělo a co z toho vzešlo. Členové tyto stránky nevidí.", hu: "Rendszeres megbeszélés minden taggal: ki következik, mi hangzott el, és mi lett belőle. A tagok ezeket az oldalakat nem látják." }
    plural due_rule(count) = {
        en: [one "The next talk is due {count} month after the last one.", other "The next talk is due {count} months after the last one."],
        de: [one "Das nächste Gespräch ist {count} Monat nach dem letzten fällig.", other "Das nächste Gespräch ist {count} Monate nach dem letzten fällig."],
        pl: [one "Następna rozmowa przypada {count} miesiąc po poprzedniej.", few "Następna rozmowa przypada {count} miesiące po poprzedniej.", other "Następna rozmowa przypada {count} miesięcy po poprzedniej."],
        cs: [one "Další rozhovor následuje {count} měsíc po předchozím.", few "Další rozhovor následuje {count} měsíce po předchozím.", other "Další rozhovor následuje {count} měsíců po předchozím."],
        hu: [other "A következő megbeszélés az előző után {count} hónappal esedékes."],
    }
    TO_GUIDE = { en: "Guide", de: "Leitfaden", pl: "Scenariusz rozmowy", cs: "Osnova rozhovoru", hu: "Kérdéssor" }
    TO_EVALUATION = { en: "Evaluation", de: "Auswertung", pl: "Podsumowanie", cs: "Vyhodnocení", hu: "Kiértékelés" }

    LISTS = { en: "Lists of talks", de: "Listen der Gespräche", pl: "Listy rozmów", cs: "Seznamy rozhovorů", hu: "A megbeszélések listái" }
    SHOW_DUE = { en: "Due", de: "Fällig", pl: "Do przeprowadzenia", cs: "Na řadě", hu: "Esedékes" }
    SHOW_MEMBERS = { en: "All members", de: "Alle Mitglieder", pl: "Wszyscy członkowie", cs: "Všichni členové", hu: "Minden tag" }
    SHOW_DRAFTS = { en: "In preparation", de: "In Vorbereitung", pl: "W przygotowaniu", cs: "V přípravě", hu: "Előkészítés alatt" }
    SHOW_HELD = { en: "Held", de: "Geführt", pl: "Przeprowadzone", cs: "Uskutečněné", hu: "Lezajlott" }
    NOTHING_DUE = { en: "No talk is due. Everybody has been spoken to in time.", de: "Kein Gespräch ist fällig. Mit allen wurde rechtzeitig gesprochen.", pl: "Nie ma zaległych rozmów. Ze wszystkimi rozmawiano na czas.", cs: "Žádný rozhovor nezbývá. Se všemi se mluvilo včas.", hu: "Nincs esedékes megbeszélés. Mindenkivel időben megtörtént." }
    NO_MEMBERS = { en: "There are no members yet.", de: "Es gibt noch keine Mitglieder.", pl: "Nie ma jeszcze członków.", cs: "Zatím tu nejsou žádní členové.", hu: "Még nincsenek tagok." }
    NO_DRAFTS = { en: "No talk is being prepared.", de: "Kein Gespräch ist in Vorbereitung.", pl: "Żadna rozmowa nie jest przygotowywana.", cs: "Žádný rozhovor se nepřipravuje.", hu: "Nincs előkészítés alatt álló megbeszélés." }
    NONE_HELD = { en: "No talk has been held yet.", de: "Es wurde noch kein Gespräch geführt.", pl: "Nie przeprowadzono jeszcze żadnej rozmowy.", cs: "Zatím se neuskutečnil žádný rozhovor.", hu: "Még nem volt megbeszélés." }
    ORGANISATION = { en: "Organisation", de: "Organisation", pl: "Organizacja", cs: "Organizace", hu: "Szervezet" }
    DUE = { en: "Next talk", de: "Nächstes Gespräch", pl: "Następna rozmowa", cs: "Další rozhovor", hu: "Következő megbeszélés" }
    LAST = { en: "Last talk", de: "Letztes Gespräch", pl: "Ostatnia rozmowa", cs: "Poslední rozhovor", hu: "Legutóbbi megbeszélés" }
    SATISFACTION = { en: "Satisfaction", de: "Zufriedenheit", pl: "Zadowolenie", cs: "Spokojenost", hu: "Elégedettség" }
    DAY = { en: "Day", de: "Tag", pl: "Dzień", cs: "Den", hu: "Nap" }
    STEP = { en: "Step", de: "Schritt", pl: "Krok", cs: "Krok", hu: "Lépés" }
    NEVER = { en: "none yet", de: "noch keines", pl: "jeszcze żadna", cs: "zatím žádný", hu: "még nem volt" }
    due_since(day: &str) = { en: "due since {day}", de: "fällig seit {day}", pl: "do przeprowadzenia od {day}", cs: "na řadě od {day}", hu: "esedékes: {day} óta" }
    due_from(day: &str) = { en: "from {day}", de: "ab {day}", pl: "od {day}", cs: "od {day}", hu: "{day} után" }
    DUE_NOW = { en: "due", de: "fällig", pl: "do przeprowadzenia", cs: "na řadě", hu: "esedékes" }
    START = { en: "Start a talk", de: "Gespräch beginnen", pl: "Rozpocznij rozmowę", cs: "Zahájit rozhovor", hu: "Megbeszélés indítása" }
    CONTINUE = { en: "Continue the talk", de: "Gespräch fortsetzen", pl: "Kontynuuj rozmowę", cs: "Pokračovat v rozhovoru", hu: "Megbeszélés folytatása" }
    out_of(given: &str, best: &str) = { en: "{given} of {best}", de: "{given} von {best}", pl: "{given} na {best}", cs: "{given} z {best}", hu: "{given} / {best}" }
    PAGES = { en: "Pages", de: "Seiten", pl: "Strony", cs: "Stránky", hu: "Oldalak" }
    page_of(page: u32, pages: u32) = { en: "Page {page} of {pages}", de: "Seite {page} von {pages}", pl: "Strona {page} z {pages}", cs: "Stránka {page} z {pages}", hu: "{page}. oldal, összesen {pages}" }

    talk_with(name: &str) = { en: "Talk with {name}", de: "Gespräch mit {name}", pl: "Rozmowa: {name}", cs: "Rozhovor: {name}", hu: "Megbeszélés: {name}" }
    DRAFT = { en: "Draft", de: "Entwurf", pl: "Szkic", cs: "Koncept", hu: "Vázlat" }
    held_on(day: &str) = { en: "Held on {day}", de: "Geführt am {day}", pl: "Przeprowadzono {day}", cs: "Uskutečněno {day}", hu: "Lezajlott: {day}" }
    closed_by(name: &str) = { en: "closed by {name}", de: "abgeschlossen von {name}", pl: "zamknięto przez: {name}", cs: "uzavřel(a): {name}", hu: "lezárta: {name}" }
    SAVED = { en: "Saved.", de: "Gespeichert.", pl: "Zapisano.", cs: "Uloženo.", hu: "Elmentve." }
    FRAME = { en: "The talk", de: "Das Gespräch", pl: "Rozmowa", cs: "Rozhovor", hu: "A megbeszélés" }
    FRAME_HINT = { en: "Functions are enough; names of people are not needed.", de: "Funktionen genügen; Namen von Personen braucht es nicht.", pl: "Wystarczą funkcje; nazwiska nie są potrzebne.", cs: "Stačí funkce; jména osob nejsou potřeba.", hu: "Elég a munkakör; nevekre nincs szükség." }
    DAY_HINT = { en: "The day it is planned for or was held on.", de: "Der Tag, für den es geplant ist oder an dem es stattfand.", pl: "Dzień, na który jest zaplanowana lub w którym się odbyła.", cs: "Den, na který je naplánován nebo kdy se uskutečnil.", hu: "A tervezett vagy a megtartás napja." }
    PARTICIPANTS = { en: "Who took part", de: "Wer teilnahm", pl: "Kto brał udział", cs: "Kdo se účastnil", hu: "Résztvevők" }
    PARTICIPANTS_HINT = { en: "Such as: managing director, head of development, alliance office", de: "Zum Beispiel: Geschäftsführung, Entwicklungsleitung, Bündnisbüro", pl: "Na przykład: zarząd, kierownik rozwoju, biuro sojuszu", cs: "Například: jednatel, vedoucí vývoje, kancelář aliance", hu: "Például: ügyvezetés, fejlesztési vezető, szövetségi iroda" }
    QUESTIONS = { en: "Questions", de: "Fragen", pl: "Pytania", cs: "Otázky", hu: "Kérdések" }
    NO_QUESTIONS = { en: "Nothing was answered.", de: "Es wurde nichts beantwortet.", pl: "Na nic nie odpowiedziano.", cs: "Na nic nebylo odpovězeno.", hu: "Nincs válasz." }
    NO_ANSWER = { en: "No answer", de: "Keine Antwort", pl: "Brak odpowiedzi", cs: "Bez odpovědi", hu: "Nincs válasz" }
    REMARK = { en: "Remark", de: "Anmerkung", pl: "Uwaga", cs: "Poznámka", hu: "Megjegyzés" }
    YES = { en: "Yes", de: "Ja", pl: "Tak", cs: "Ano", hu: "Igen" }
    NO = { en: "No", de: "Nein", pl: "Nie", cs: "Ne", hu: "Nem" }
    EARLIER = { en: "Earlier answers", de: "Frühere Antworten", pl: "Wcześniejsze odpowiedzi", cs: "Dřívější odpovědi", hu: "Korábbi válaszok" }
    NO_EARLIER = { en: "Not answered before", de: "Bisher nicht beantwortet", pl: "Wcześniej bez odpowiedzi", cs: "Dosud nezodpovězeno", hu: "Eddig nem volt válasz" }
    asked_then(question: &str) = { en: "Asked then: “{question}”", de: "Damals gefragt: „{question}“", pl: "Pytanie brzmiało wtedy: „{question}”", cs: "Tehdejší otázka: „{question}“", hu: "Akkori kérdés: „{question}”" }
    RATING = { en: "Rating 0 to 10", de: "Bewertung 0 bis 10", pl: "Ocena od 0 do 10", cs: "Hodnocení 0 až 10", hu: "Értékelés 0–10" }
    POINTS = { en: "Points 1 to 5", de: "Punkte 1 bis 5", pl: "Punkty od 1 do 5", cs: "Body 1 až 5", hu: "Pont 1–5" }
    FREE_TEXT = { en: "Free text", de: "Freitext", pl: "Tekst swobodny", cs: "Volný text", hu: "Szabad szöveg" }
    CHOICE = { en: "Choice", de: "Auswahl", pl: "Wybór", cs: "Výběr", hu: "Választás" }
    YES_NO = { en: "Yes or no", de: "Ja oder nein", pl: "Tak lub nie", cs: "Ano nebo ne", hu: "Igen vagy nem" }
    RATING_HINT = { en: "0 is the lowest, 10 the highest.", de: "0 ist am niedrigsten, 10 am höchsten.", pl: "0 to najmniej, 10 to najwięcej.", cs: "0 je nejméně, 10 nejvíce.", hu: "0 a legalacsonyabb, 10 a legmagasabb." }
    POINTS_HINT = { en: "1 is the lowest, 5 the highest.", de: "1 ist am niedrigsten, 5 am höchsten.", pl: "1 to najmniej, 5 to najwięcej.", cs: "1 je nejméně, 5 nejvíce.", hu: "1 a legalacsonyabb, 5 a legmagasabb." }

    NEEDS = { en: "Needs that came up", de: "Bedarfe, die zur Sprache kamen", pl: "Potrzeby, o których była mowa", cs: "Potřeby, o kterých byla řeč", hu: "Felmerült igények" }
    NEEDS_HINT = { en: "A noted need becomes a draft of the member with one click. It is internal until the member decides otherwise.", de: "Aus einem notierten Bedarf wird mit einem Klick ein Entwurf des Mitglieds. Er ist intern, bis das Mitglied es anders entscheidet.", pl: "Zanotowana potrzeba jednym kliknięciem staje się szkicem członka. Pozostaje wewnętrzna, dopóki członek nie zdecyduje inaczej.", cs: "Ze zaznamenané potřeby se jedním kliknutím stane koncept člena. Je interní, dokud člen nerozhodne jinak.", hu: "A feljegyzett igényből egy kattintással a tag vázlata lesz. Belső marad, amíg a tag másként nem dönt." }
    NO_NEEDS = { en: "No need was noted.", de: "Es wurde kein Bedarf notiert.", pl: "Nie zanotowano żadnej potrzeby.", cs: "Nebyla zaznamenána žádná potřeba.", hu: "Nincs feljegyzett igény." }
    ANOTHER_NEED = { en: "Note a need", de: "Bedarf notieren", pl: "Zanotuj potrzebę", cs: "Zaznamenat potřebu", hu: "Igény feljegyzése" }
    NEED_KIND = { en: "Kind", de: "Art", pl: "Rodzaj", cs: "Druh", hu: "Fajta" }
    NEED_TITLE = { en: "Title", de: "Titel", pl: "Tytuł", cs: "Název", hu: "Cím" }
    NEED_TEXT = { en: "What is needed", de: "Was gebraucht wird", pl: "Czego potrzeba", cs: "Co je potřeba", hu: "Mire van szükség" }
    MAKE_NEED = { en: "Make it a need", de: "Zum Bedarf machen", pl: "Utwórz z tego potrzebę", cs: "Vytvořit z toho potřebu", hu: "Igény létrehozása ebből" }
    DROP = { en: "Strike", de: "Streichen", pl: "Skreśl", cs: "Vyškrtnout", hu: "Törlés" }
    MADE = { en: "Became a need", de: "Zum Bedarf geworden", pl: "Powstała z tego potrzeba", cs: "Stala se z toho potřeba", hu: "Igény lett belőle" }
    ARCHIVED = { en: "Archived", de: "Archiviert", pl: "Zarchiwizowane", cs: "Archivováno", hu: "Archiválva" }

    NEXT = { en: "How it goes on", de: "Wie es weitergeht", pl: "Co dalej", cs: "Jak dál", hu: "Hogyan tovább" }
    NEXT_STEP = { en: "Next step", de: "Nächster Schritt", pl: "Następny krok", cs: "Další krok", hu: "Következő lépés" }
    NEXT_ON = { en: "Until when", de: "Bis wann", pl: "Do kiedy", cs: "Do kdy", hu: "Határidő" }
    STEP_BEFORE = { en: "Agreed last time", de: "Beim letzten Mal vereinbart", pl: "Uzgodniono ostatnio", cs: "Dohodnuto minule", hu: "Legutóbb megbeszélve" }
    SAVE_DRAFT = { en: "Save the draft", de: "Entwurf speichern", pl: "Zapisz szkic", cs: "Uložit koncept", hu: "Vázlat mentése" }
    CLOSE = { en: "Close the talk", de: "Gespräch abschließen", pl: "Zamknij rozmowę", cs: "Uzavřít rozhovor", hu: "Megbeszélés lezárása" }
    REOPEN = { en: "Open it again", de: "Wieder öffnen", pl: "Otwórz ponownie", cs: "Znovu otevřít", hu: "Újranyitás" }
    DISCARD = { en: "Discard the draft", de: "Entwurf verwerfen", pl: "Odrzuć szkic", cs: "Zahodit koncept", hu: "Vázlat elvetése" }
    TO_MEMBERSHIP = { en: "To the membership", de: "Zur Mitgliedschaft", pl: "Do członkostwa", cs: "K členství", hu: "A tagsághoz" }
    NO_TALKS = { en: "Nobody has talked with this organisation yet.", de: "Mit dieser Organisation wurde noch kein Gespräch geführt.", pl: "Z tą organizacją jeszcze nie rozmawiano.", cs: "S touto organizací se zatím nemluvilo.", hu: "Ezzel a szervezettel még nem volt megbeszélés." }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn lists_and_kinds_have_their_names() {
        assert_eq!(show_name(Show::Held).say(Lang::En), "Held");
        assert_eq!(nothing_in(Show::Drafts).say(Lang::En), "No talk is being prepared.");
        assert_eq!(kind_name(QuestionKind::YesNo).say(Lang::De), "Ja oder nein");
        let hinted = QuestionKind::ALL.iter().filter(|kind| scale_hint(**kind).is_some());
        assert!(hinted.clone().all(|kind| kind.scale().is_some()));
        assert_eq!(hinted.count(), 2);
        assert_eq!(due_rule(Lang::Pl, 12), "Następna rozmowa przypada 12 miesięcy po poprzedniej.");
    }
}
