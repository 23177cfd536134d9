//! Texts of gates: what they ask for, what is missing, and the sheet on which it is mended.

use super::gate::{Check, Milestone};
use super::proposal_text as facts;
use crate::i18n::Text;
use crate::texts;

/// What a check asks for, as a short noun phrase.
pub fn check_name(check: Check) -> Text {
    match check {
        Check::Area => facts::AREA,
        Check::Contact => CONTACT,
        Check::Summary => facts::SUMMARY,
        Check::Need => NEED,
        Check::Membership => MEMBERSHIP,
        Check::Call => facts::CALL,
        Check::Amount => facts::REQUESTED,
        Check::Period => facts::PERIOD,
        Check::CutOff => CUT_OFF,
        Check::Rate => RATE,
        Check::Consortium => CONSORTIUM,
        Check::Vote => VOTE,
        Check::Submission => SUBMISSION,
        Check::Number => facts::NUMBER,
        Check::Eligibility => ELIGIBILITY,
        Check::Assessment => ASSESSMENT,
        Check::Approval => APPROVAL,
        Check::Conditions => CONDITIONS,
        Check::Grant => facts::GRANTED,
        Check::Ended => ENDED,
        Check::Report => REPORT,
    }
}

pub fn milestone_name(milestone: Milestone) -> Text {
    match milestone {
        Milestone::Vote => VOTE,
        Milestone::Submission => SUBMISSION,
        Milestone::Eligibility => ELIGIBILITY,
        Milestone::Assessment => ASSESSMENT,
        Milestone::Approval => APPROVAL,
        Milestone::Conditions => CONDITIONS,
        Milestone::Report => REPORT,
    }
}

texts! {
    CONTACT = { en: "Contact or lead partner", de: "Ansprechstelle oder Leadpartner", pl: "Kontakt lub partner wiodący", cs: "Kontakt nebo vedoucí partner", hu: "Kapcsolattartó vagy vezető partner" }
    NEED = { en: "At least one need", de: "Mindestens ein Bedarf", pl: "Co najmniej jedna potrzeba", cs: "Alespoň jedna poptávka", hu: "Legalább egy igény" }
    MEMBERSHIP = { en: "Lead partner is an active member", de: "Leadpartner ist aktives Mitglied", pl: "Partner wiodący jest aktywnym członkiem", cs: "Vedoucí partner je aktivním členem", hu: "A vezető partner aktív tag" }
    CUT_OFF = { en: "Deadline of the call not yet over", de: "Frist des Förderaufrufs noch nicht abgelaufen", pl: "Termin naboru jeszcze nie minął", cs: "Termín výzvy ještě neuplynul", hu: "A felhívás határideje még nem járt le" }
    RATE = { en: "Funding rate within the call", de: "Förderquote im Rahmen des Förderaufrufs", pl: "Poziom dofinansowania zgodny z naborem", cs: "Míra podpory v mezích výzvy", hu: "A támogatási arány a felhívás keretein belül" }
    CONSORTIUM = { en: "A lead and one more partner", de: "Leadpartner und ein weiterer Partner", pl: "Partner wiodący i co najmniej jeden inny", cs: "Vedoucí partner a další partner", hu: "Vezető partner és még egy partner" }
    VOTE = { en: "Positive vote of the board", de: "Positives Votum des Beirats", pl: "Pozytywna opinia rady", cs: "Kladné stanovisko poradního výboru", hu: "A testület támogató véleménye" }
    SUBMISSION = { en: "Submitted to the funder", de: "Beim Fördermittelgeber eingereicht", pl: "Złożono w instytucji finansującej", cs: "Podáno u poskytovatele podpory", hu: "Benyújtva a támogatónál" }
    ELIGIBILITY = { en: "Formal check passed", de: "Formale Prüfung bestanden", pl: "Pozytywna ocena formalna", cs: "Kontrola přijatelnosti splněna", hu: "A formai ellenőrzés megfelelt" }
    ASSESSMENT = { en: "Assessment recorded", de: "Bewertung festgehalten", pl: "Ocena merytoryczna zapisana", cs: "Hodnocení zaznamenáno", hu: "Az értékelés rögzítve" }
    APPROVAL = { en: "Approved by the funder", de: "Vom Fördermittelgeber bewilligt", pl: "Zatwierdzono przez instytucję finansującą", cs: "Schváleno poskytovatelem podpory", hu: "A támogató jóváhagyta" }
    CONDITIONS = { en: "Conditions met", de: "Auflagen erfüllt", pl: "Warunki spełnione", cs: "Podmínky splněny", hu: "A feltételek teljesültek" }
    ENDED = { en: "End of the duration reached", de: "Ende der Laufzeit erreicht", pl: "Okres realizacji dobiegł końca", cs: "Doba trvání uplynula", hu: "Az időtartam véget ért" }
    REPORT = { en: "Final report accepted", de: "Verwendungsnachweis anerkannt", pl: "Sprawozdanie końcowe przyjęte", cs: "Závěrečná zpráva přijata", hu: "A zárójelentést elfogadták" }

    READY = { en: "Ready", de: "Bereit", pl: "Gotowe", cs: "Připraveno", hu: "Kész" }
    missing_of(missing: usize, all: usize) = { en: "{missing} of {all} missing", de: "{missing} von {all} fehlt", pl: "Brakuje {missing} z {all}", cs: "Chybí {missing} z {all}", hu: "{all} feltételből {missing} hiányzik" }
    THERE = { en: "there", de: "vorhanden", pl: "jest", cs: "je", hu: "megvan" }
    MISSING = { en: "missing", de: "fehlt", pl: "brak", cs: "chybí", hu: "hiányzik" }

    gate_of(stage: &str) = { en: "On the way to “{stage}”", de: "Auf dem Weg zu „{stage}“", pl: "W drodze do etapu „{stage}”", cs: "Na cestě do fáze „{stage}“", hu: "Úton a(z) „{stage}” szakaszba" }
    ALL_THERE = { en: "Everything that is asked for is there.", de: "Alles, was verlangt wird, ist da.", pl: "Wszystko, co jest wymagane, jest na miejscu.", cs: "Vše, co se požaduje, je k dispozici.", hu: "Minden megvan, amit a szakasz kér." }
    NOTHING_ASKED = { en: "Nothing is asked for on this way.", de: "Auf diesem Weg wird nichts verlangt.", pl: "Na tej drodze nic nie jest wymagane.", cs: "Na této cestě se nic nepožaduje.", hu: "Ezen az úton nincs előfeltétel." }
    INTRO = { en: "Add what is missing here; nothing else of the proposal changes.", de: "Ergänzen Sie hier, was fehlt; sonst ändert sich nichts am Vorhaben.", pl: "Tutaj można uzupełnić braki; reszta projektu pozostaje bez zmian.", cs: "Zde lze doplnit, co chybí; jinak se na projektu nic nemění.", hu: "Itt pótolható, ami hiányzik; a projekten más nem változik." }
    HERE_ALREADY = { en: "The proposal is in this stage already.", de: "Das Vorhaben ist bereits in dieser Phase.", pl: "Projekt jest już na tym etapie.", cs: "Projekt už v této fázi je.", hu: "A projekt már ebben a szakaszban van." }
    PREMATURE = { en: "Premature start: nobody has approved this project yet. What is spent before the approval is mostly not refunded.", de: "Vorzeitiger Maßnahmenbeginn: Dieses Vorhaben ist noch nicht bewilligt. Was vor der Bewilligung ausgegeben wird, wird meist nicht erstattet.", pl: "Przedwczesne rozpoczęcie: projekt nie został jeszcze zatwierdzony. Wydatki poniesione przed zatwierdzeniem zwykle nie podlegają zwrotowi.", cs: "Předčasné zahájení: projekt zatím nikdo neschválil. Výdaje před schválením se zpravidla neproplácejí.", hu: "Idő előtti kezdés: a projektet még senki sem hagyta jóvá. A jóváhagyás előtti kiadásokat többnyire nem térítik meg." }

    EVENT_ON = { en: "Date", de: "Datum", pl: "Data", cs: "Datum", hu: "Dátum" }
    EVENT_NOTE = { en: "Note, such as the file number of the decision", de: "Notiz, zum Beispiel das Aktenzeichen des Bescheids", pl: "Notatka, na przykład sygnatura decyzji", cs: "Poznámka, například číslo jednací rozhodnutí", hu: "Megjegyzés, például a határozat iktatószáma" }
    reached(what: &str, date: &str) = { en: "{what}: {date}", de: "{what}: {date}", pl: "{what}: {date}", cs: "{what}: {date}", hu: "{what}: {date}" }
    take_back(what: &str) = { en: "Take back: {what}", de: "Zurücknehmen: {what}", pl: "Cofnij: {what}", cs: "Vzít zpět: {what}", hu: "Visszavonás: {what}" }
    ADD_NEED = { en: "Add a need on the page of the proposal", de: "Bedarf auf der Seite des Vorhabens hinzufügen", pl: "Dodaj potrzebę na stronie projektu", cs: "Přidat poptávku na stránce projektu", hu: "Igény hozzáadása a projekt oldalán" }
    CHANGE_CONSORTIUM = { en: "Change the consortium on the page of the proposal", de: "Konsortium auf der Seite des Vorhabens ändern", pl: "Zmień konsorcjum na stronie projektu", cs: "Změnit konsorcium na stránce projektu", hu: "A konzorcium módosítása a projekt oldalán" }
    SEE_MEMBERSHIPS = { en: "See the memberships", de: "Mitgliedschaften ansehen", pl: "Zobacz członkostwa", cs: "Zobrazit členství", hu: "Tagságok megtekintése" }
    EDIT_FACTS = { en: "Edit the proposal", de: "Vorhaben bearbeiten", pl: "Edytuj projekt", cs: "Upravit projekt", hu: "Projekt szerkesztése" }

    PASS = { en: "Save and move", de: "Speichern und verschieben", pl: "Zapisz i przenieś", cs: "Uložit a přesunout", hu: "Mentés és áthelyezés" }
    KEEP = { en: "Save without moving", de: "Speichern, ohne zu verschieben", pl: "Zapisz bez przenoszenia", cs: "Uložit bez přesunutí", hu: "Mentés áthelyezés nélkül" }
    OVERRULE = { en: "Move although something is missing", de: "Trotz fehlender Angaben verschieben", pl: "Przenieś mimo braków", cs: "Přesunout, i když něco chybí", hu: "Áthelyezés a hiányok ellenére" }
    OVERRULE_REASON = { en: "Reason for moving it although something is missing", de: "Begründung, warum trotz fehlender Angaben verschoben wird", pl: "Uzasadnienie przeniesienia mimo braków", cs: "Odůvodnění přesunu navzdory chybějícím údajům", hu: "Az áthelyezés indoklása a hiányok ellenére" }
    OVERRULE_HINT = { en: "The reason stays in the history, with what was missing.", de: "Die Begründung bleibt im Verlauf, mitsamt dem, was fehlte.", pl: "Uzasadnienie pozostaje w historii wraz z listą braków.", cs: "Odůvodnění zůstane v historii i s tím, co chybělo.", hu: "Az indoklás az előzményekben marad, a hiányokkal együtt." }
    refused(stage: &str, missing: &str) = { en: "For “{stage}” this is still missing: {missing}. Nothing was moved.", de: "Für „{stage}“ fehlt noch: {missing}. Es wurde nichts verschoben.", pl: "Do etapu „{stage}” brakuje jeszcze: {missing}. Niczego nie przeniesiono.", cs: "Pro fázi „{stage}“ ještě chybí: {missing}. Nic se nepřesunulo.", hu: "A(z) „{stage}” szakaszhoz még hiányzik: {missing}. Semmi sem került át." }
    SEE_GATE = { en: "See what is missing", de: "Ansehen, was fehlt", pl: "Zobacz, czego brakuje", cs: "Zobrazit, co chybí", hu: "A hiányzó feltételek megtekintése" }
    NEXT = { en: "For the next stage", de: "Für die nächste Phase", pl: "Do następnego etapu", cs: "Pro další fázi", hu: "A következő szakaszhoz" }
}
