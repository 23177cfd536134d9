//! Sentences about what happened. A sentence leaves out whom it is about: that name stands
//! beside it, so that it never has to be inflected.

use super::model::EventKind;
use crate::directory::language::language_name;
use crate::directory::text::relationship::relation_name;
use crate::directory::text::tier_name;
use crate::i18n::Lang;
use crate::pipeline::gate_text::{check_name, milestone_name};
use crate::pipeline::text::{consortium_role_name, outcome_name};
use crate::policy::Role;
use crate::texts;
use std::collections::BTreeMap;

/// What happened, as a whole sentence in the reader's language.
pub fn sentence(lang: Lang, event: &EventKind) -> String {
    match event {
        EventKind::OrganisationCreated { .. } => ORGANISATION_CREATED.say(lang).into(),
        EventKind::OrganisationEdited { .. } => ORGANISATION_EDITED.say(lang).into(),
        EventKind::OrganisationConfirmed { .. } => ORGANISATION_CONFIRMED.say(lang).into(),
        EventKind::RelationshipAdded { relation, other, .. } => {
            relationship_added(lang, relation_name(*relation).say(lang), other)
        }
        EventKind::RelationshipRemoved { relation, other, .. } => {
            relationship_removed(lang, relation_name(*relation).say(lang), other)
        }
        EventKind::TranslationEdited { language, .. } => translated(lang, language_name(language.code(), lang)),
        EventKind::OriginalChanged { language, .. } => original_changed(lang, language_name(language.code(), lang)),
        EventKind::OpportunityPublished { .. } => PUBLISHED.say(lang).into(),
        EventKind::OpportunityEdited { .. } => EDITED.say(lang).into(),
        EventKind::OpportunityDrafted { .. } => DRAFTED.say(lang).into(),
        EventKind::OpportunitySubmitted { .. } => SUBMITTED.say(lang).into(),
        EventKind::OpportunityReturned { .. } => RETURNED.say(lang).into(),
        EventKind::OpportunityRenewed { .. } => RENEWED.say(lang).into(),
        EventKind::InterestExpressed { .. } => INTEREST_EXPRESSED.say(lang).into(),
        EventKind::InterestAnswered { .. } => INTEREST_ANSWERED.say(lang).into(),
        EventKind::ProposalCreated { .. } => PROPOSAL_CREATED.say(lang).into(),
        EventKind::ProposalEdited { .. } => FACTS_EDITED.say(lang).into(),
        EventKind::OrganisationArchived { .. }
        | EventKind::OpportunityArchived { .. }
        | EventKind::ProposalArchived { .. } => ARCHIVED.say(lang).into(),
        EventKind::OrganisationMerged { other, .. } => merged(lang, other),
        EventKind::OrganisationRestored { .. }
        | EventKind::OpportunityRestored { .. }
        | EventKind::ProposalRestored { .. } => RESTORED.say(lang).into(),
        EventKind::ProposalMoved { from, to, overruled: None, .. } => {
            moved(lang, name_in(lang, from), name_in(lang, to))
        }
        EventKind::ProposalMoved { from, to, overruled: Some(overruled), .. } => {
            let missing: Vec<&str> = overruled.missing.iter().map(|check| check_name(*check).say(lang)).collect();
            moved_although(lang, name_in(lang, from), name_in(lang, to), &missing.join(", "))
        }
        EventKind::MilestoneReached { milestone, on, .. } => {
            let day = crate::day::read_day(on).map_or_else(|_| on.clone(), |day| crate::ui::format::date(lang, day));
            milestone_reached(lang, milestone_name(*milestone).say(lang), &day)
        }
        EventKind::MilestoneTakenBack { milestone, .. } => {
            milestone_taken_back(lang, milestone_name(*milestone).say(lang))
        }
        EventKind::ProposalReordered { .. } => REORDERED.say(lang).into(),
        EventKind::OutcomeRecorded { outcome: Some(outcome), .. } => {
            outcome_recorded(lang, outcome_name(*outcome).say(lang))
        }
        EventKind::OutcomeRecorded { outcome: None, .. } => OUTCOME_TAKEN_BACK.say(lang).into(),
        EventKind::ParticipantAdded { organisation, role, .. } => {
            participant_added(lang, organisation, consortium_role_name(*role).say(lang))
        }
        EventKind::ParticipantRoleChanged { organisation, role, .. } => {
            role_changed(lang, organisation, consortium_role_name(*role).say(lang))
        }
        EventKind::ParticipantRemoved { organisation, .. } => participant_removed(lang, organisation),
        EventKind::NeedAdded { need, .. } => need_added(lang, need),
        EventKind::NeedEdited { need, .. } => need_edited(lang, need),
        EventKind::NeedArchived { need, .. } => need_archived(lang, need),
        EventKind::NeedRestored { need, .. } => need_restored(lang, need),
        EventKind::CommentWritten { .. } => COMMENT_WRITTEN.say(lang).into(),
        EventKind::CommentEdited { .. } => COMMENT_EDITED.say(lang).into(),
        EventKind::CommentDeleted { by_author: true, .. } => COMMENT_DELETED.say(lang).into(),
        EventKind::CommentDeleted { by_author: false, .. } => COMMENT_REMOVED.say(lang).into(),
        EventKind::TaskAdded { task, .. } => task_added(lang, task),
        EventKind::TaskEdited { task, .. } => task_edited(lang, task),
        EventKind::TaskDone { task, .. } => task_done(lang, task),
        EventKind::TaskReopened { task, .. } => task_reopened(lang, task),
        EventKind::TaskRemoved { task, .. } => task_removed(lang, task),
        EventKind::DocumentAdded { document, .. } => document_added(lang, document),
        EventKind::DocumentRenewed { document, number, .. } => document_renewed(lang, document, *number),
        EventKind::DocumentDeleted { document, .. } => document_deleted(lang, document),
        EventKind::Shortlisted { organisation, .. } => shortlisted(lang, organisation),
        EventKind::Unshortlisted { organisation, .. } => unshortlisted(lang, organisation),
        EventKind::MembershipApplied { .. } => MEMBERSHIP_APPLIED.say(lang).into(),
        EventKind::MembershipApproved { tier, .. } => membership_approved(lang, tier_name(*tier).say(lang)),
        EventKind::MembershipSuspended { .. } => MEMBERSHIP_SUSPENDED.say(lang).into(),
        EventKind::MembershipResumed { .. } => MEMBERSHIP_RESUMED.say(lang).into(),
        EventKind::MembershipEnded { .. } => MEMBERSHIP_ENDED.say(lang).into(),
        EventKind::MembershipPassed { other, .. } => membership_passed(lang, other),
        EventKind::MembershipNotPassed { other, .. } => membership_not_passed(lang, other),
        EventKind::MembershipChanged { tier, .. } => membership_changed(lang, tier_name(*tier).say(lang)),
        EventKind::PersonJoined { role } => joined(lang, role_name(*role).say(lang)),
        EventKind::PersonErased => PERSON_ERASED.say(lang).into(),
        EventKind::ContactsChanged { .. } => CONTACTS_CHANGED.say(lang).into(),
        EventKind::EditorsChanged { .. } => EDITORS_CHANGED.say(lang).into(),
        EventKind::MadePublic { .. } => MADE_PUBLIC.say(lang).into(),
        EventKind::MadePrivate { .. } => MADE_PRIVATE.say(lang).into(),
        EventKind::PublicDirectoryOpened => DIRECTORY_OPENED.say(lang).into(),
        EventKind::PublicDirectoryClosed => DIRECTORY_CLOSED.say(lang).into(),
        EventKind::PublicDirectoryChanged => DIRECTORY_CHANGED.say(lang).into(),
        EventKind::Imported { organisations, proposals } => imported(
            lang,
            &imported_organisations(lang, i64::from(*organisations)),
            &imported_proposals(lang, i64::from(*proposals)),
        ),
        EventKind::SheetImported { created, updated } => sheet_imported(lang, *created, *updated),
        EventKind::SheetTakenBack { archived, restored } => sheet_taken_back(lang, *archived, *restored),
    }
}

/// Whom or what the event is about, by its name at the time.
pub fn subject_name(event: &EventKind) -> Option<&str> {
    match event {
        EventKind::OrganisationCreated { name }
        | EventKind::OrganisationEdited { name }
        | EventKind::OrganisationConfirmed { name }
        | EventKind::OrganisationArchived { name }
        | EventKind::OrganisationMerged { name, .. }
        | EventKind::OrganisationRestored { name }
        | EventKind::RelationshipAdded { name, .. }
        | EventKind::RelationshipRemoved { name, .. }
        | EventKind::TranslationEdited { name, .. }
        | EventKind::OriginalChanged { name, .. }
        | EventKind::ContactsChanged { name }
        | EventKind::EditorsChanged { name }
        | EventKind::MadePublic { name }
        | EventKind::MadePrivate { name }
        | EventKind::MembershipApplied { name }
        | EventKind::MembershipApproved { name, .. }
        | EventKind::MembershipSuspended { name }
        | EventKind::MembershipResumed { name }
        | EventKind::MembershipEnded { name }
        | EventKind::MembershipPassed { name, .. }
        | EventKind::MembershipNotPassed { name, .. }
        | EventKind::MembershipChanged { name, .. } => Some(name),
        EventKind::OpportunityPublished { title }
        | EventKind::OpportunityEdited { title }
        | EventKind::OpportunityArchived { title }
        | EventKind::OpportunityRestored { title }
        | EventKind::OpportunityDrafted { title }
        | EventKind::OpportunitySubmitted { title }
        | EventKind::OpportunityReturned { title }
        | EventKind::OpportunityRenewed { title }
        | EventKind::InterestExpressed { title }
        | EventKind::InterestAnswered { title }
        | EventKind::ProposalCreated { title }
        | EventKind::ProposalEdited { title }
        | EventKind::ProposalArchived { title }
        | EventKind::ProposalRestored { title }
        | EventKind::ProposalMoved { title, .. }
        | EventKind::MilestoneReached { title, .. }
        | EventKind::MilestoneTakenBack { title, .. }
        | EventKind::ProposalReordered { title }
        | EventKind::OutcomeRecorded { title, .. }
        | EventKind::ParticipantAdded { title, .. }
        | EventKind::ParticipantRoleChanged { title, .. }
        | EventKind::ParticipantRemoved { title, .. }
        | EventKind::NeedAdded { title, .. }
        | EventKind::NeedEdited { title, .. }
        | EventKind::NeedArchived { title, .. }
        | EventKind::NeedRestored { title, .. }
        | EventKind::CommentWritten { title }
        | EventKind::CommentEdited { title }
        | EventKind::CommentDeleted { title, .. }
        | EventKind::TaskAdded { title, .. }
        | EventKind::TaskEdited { title, .. }
        | EventKind::TaskDone { title, .. }
        | EventKind::TaskReopened { title, .. }
        | EventKind::TaskRemoved { title, .. }
        | EventKind::DocumentAdded { title, .. }
        | EventKind::DocumentRenewed { title, .. }
        | EventKind::DocumentDeleted { title, .. }
        | EventKind::Shortlisted { title, .. }
        | EventKind::Unshortlisted { title, .. } => Some(title),
        EventKind::PersonJoined { .. }
        | EventKind::PersonErased
        | EventKind::PublicDirectoryOpened
        | EventKind::PublicDirectoryClosed
        | EventKind::PublicDirectoryChanged
        | EventKind::Imported { .. }
        | EventKind::SheetImported { .. }
        | EventKind::SheetTakenBack { .. } => None,
    }
}

/// Why it was done, where somebody wrote that down.
pub fn reason(event: &EventKind) -> Option<&str> {
    match event {
        EventKind::OutcomeRecorded { reason, .. } => reason.as_deref(),
        EventKind::ProposalMoved { overruled: Some(overruled), .. } => Some(&overruled.reason),
        _ => None,
    }
}

/// A stage's name in a language, else in English, else in whichever there is.
fn name_in(lang: Lang, names: &BTreeMap<String, String>) -> &str {
    let name = names.get(lang.code()).or_else(|| names.get("en")).or_else(|| names.values().next());
    name.map(String::as_str).unwrap_or_default()
}

fn role_name(role: Role) -> crate::i18n::Text {
    match role {
        Role::Member => MEMBER,
        Role::Coordinator => COORDINATOR,
        Role::Auditor => AUDITOR,
    }
}

texts! {
    NOTHING_YET = { en: "Nothing has happened yet.", de: "Noch ist nichts geschehen.", pl: "Jeszcze nic się nie wydarzyło.", cs: "Zatím se nic nestalo.", hu: "Még nem történt semmi." }
    ORGANISATION_CREATED = { en: "Added to the directory", de: "In das Verzeichnis aufgenommen", pl: "Dodano do katalogu", cs: "Zapsáno do adresáře", hu: "Felvéve a címjegyzékbe" }
    merged(other: &str) = { en: "Merged with the duplicate {other}", de: "Mit der Dublette {other} zusammengeführt", pl: "Scalono z duplikatem {other}", cs: "Sloučeno s duplicitou {other}", hu: "Összevonva a duplikátummal: {other}" }
    ORGANISATION_EDITED = { en: "Profile changed", de: "Profil geändert", pl: "Zmieniono profil", cs: "Profil změněn", hu: "Profil módosítva" }
    ORGANISATION_CONFIRMED = { en: "Profile confirmed as up to date", de: "Profil als aktuell bestätigt", pl: "Potwierdzono aktualność profilu", cs: "Potvrzena aktuálnost profilu", hu: "A profil naprakészsége megerősítve" }
    translated(language: &str) = { en: "Translation changed: {language}", de: "Übersetzung geändert: {language}", pl: "Zmieniono tłumaczenie: {language}", cs: "Překlad změněn: {language}", hu: "Fordítás módosítva: {language}" }
    original_changed(language: &str) = { en: "Language of the original changed: {language}", de: "Sprache des Originals geändert: {language}", pl: "Zmieniono język oryginału: {language}", cs: "Jazyk originálu změněn: {language}", hu: "Az eredeti nyelve módosítva: {language}" }
    relationship_added(relation: &str, other: &str) = { en: "Relationship entered: {relation} {other}", de: "Beziehung eingetragen: {relation} {other}", pl: "Wpisano powiązanie: {relation} {other}", cs: "Zapsán vztah: {relation} {other}", hu: "Kapcsolat rögzítve: {relation} {other}" }
    relationship_removed(relation: &str, other: &str) = { en: "Relationship removed: {relation} {other}", de: "Beziehung entfernt: {relation} {other}", pl: "Usunięto powiązanie: {relation} {other}", cs: "Vztah odstraněn: {relation} {other}", hu: "Kapcsolat törölve: {relation} {other}" }
    PUBLISHED = { en: "Published", de: "Veröffentlicht", pl: "Opublikowano", cs: "Zveřejněno", hu: "Közzétéve" }
    EDITED = { en: "Changed", de: "Geändert", pl: "Zmieniono", cs: "Změněno", hu: "Módosítva" }
    PROPOSAL_CREATED = { en: "Submitted as a project idea", de: "Als Projektidee eingebracht", pl: "Zgłoszono jako pomysł na projekt", cs: "Předloženo jako nápad na projekt", hu: "Projektötletként benyújtva" }
    FACTS_EDITED = { en: "Project facts changed", de: "Projektdaten geändert", pl: "Zmieniono dane projektu", cs: "Údaje o projektu změněny", hu: "Projektadatok módosítva" }
    ARCHIVED = { en: "Archived", de: "Archiviert", pl: "Zarchiwizowano", cs: "Archivováno", hu: "Archiválva" }
    RESTORED = { en: "Restored from the archive", de: "Aus dem Archiv wiederhergestellt", pl: "Przywrócono z archiwum", cs: "Obnoveno z archivu", hu: "Visszaállítva az archívumból" }
    moved(from: &str, to: &str) = { en: "Moved from “{from}” to “{to}”", de: "Von „{from}“ nach „{to}“ verschoben", pl: "Przeniesiono z „{from}” do „{to}”", cs: "Přesunuto z „{from}“ do „{to}“", hu: "Áthelyezve: „{from}” → „{to}”" }
    moved_although(from: &str, to: &str, missing: &str) = { en: "Moved from “{from}” to “{to}” although this was missing: {missing}", de: "Von „{from}“ nach „{to}“ verschoben, obwohl noch fehlte: {missing}", pl: "Przeniesiono z „{from}” do „{to}”, choć brakowało: {missing}", cs: "Přesunuto z „{from}“ do „{to}“, ačkoli chybělo: {missing}", hu: "Áthelyezve: „{from}” → „{to}”, bár ez hiányzott: {missing}" }
    milestone_reached(what: &str, day: &str) = { en: "Recorded for {day}: {what}", de: "Zum {day} festgehalten: {what}", pl: "Zapisano z datą {day}: {what}", cs: "Zaznamenáno ke dni {day}: {what}", hu: "Rögzítve, {day}: {what}" }
    milestone_taken_back(what: &str) = { en: "Taken back: {what}", de: "Zurückgenommen: {what}", pl: "Cofnięto: {what}", cs: "Vzato zpět: {what}", hu: "Visszavonva: {what}" }
    REORDERED = { en: "Moved within its stage", de: "Innerhalb der Phase verschoben", pl: "Przesunięto w obrębie etapu", cs: "Přesunuto v rámci fáze", hu: "Áthelyezve a szakaszon belül" }
    outcome_recorded(outcome: &str) = { en: "Outcome recorded: {outcome}", de: "Ergebnis festgehalten: {outcome}", pl: "Zapisano wynik: {outcome}", cs: "Zaznamenán výsledek: {outcome}", hu: "Eredmény rögzítve: {outcome}" }
    OUTCOME_TAKEN_BACK = { en: "Outcome taken back", de: "Ergebnis zurückgenommen", pl: "Cofnięto wynik", cs: "Výsledek odvolán", hu: "Eredmény visszavonva" }
    participant_added(organisation: &str, role: &str) = { en: "{organisation} joined the consortium ({role})", de: "{organisation} in das Konsortium aufgenommen ({role})", pl: "Do konsorcjum dodano: {organisation} ({role})", cs: "Do konsorcia přibyl účastník: {organisation} ({role})", hu: "Új résztvevő a konzorciumban: {organisation} ({role})" }
    role_changed(organisation: &str, role: &str) = { en: "{organisation} is now: {role}", de: "{organisation} ist jetzt: {role}", pl: "Nowa rola: {organisation} – {role}", cs: "Nová role: {organisation} – {role}", hu: "Új szerep: {organisation} – {role}" }
    participant_removed(organisation: &str) = { en: "{organisation} left the consortium", de: "{organisation} aus dem Konsortium genommen", pl: "Z konsorcjum usunięto: {organisation}", cs: "Z konsorcia odebrán účastník: {organisation}", hu: "Kikerült a konzorciumból: {organisation}" }
    need_added(need: &str) = { en: "Need added: {need}", de: "Bedarf hinzugefügt: {need}", pl: "Dodano potrzebę: {need}", cs: "Přidána poptávka: {need}", hu: "Új igény: {need}" }
    need_edited(need: &str) = { en: "Need changed: {need}", de: "Bedarf geändert: {need}", pl: "Zmieniono potrzebę: {need}", cs: "Změněna poptávka: {need}", hu: "Igény módosítva: {need}" }
    need_archived(need: &str) = { en: "Need archived: {need}", de: "Bedarf archiviert: {need}", pl: "Zarchiwizowano potrzebę: {need}", cs: "Archivována poptávka: {need}", hu: "Igény archiválva: {need}" }
    need_restored(need: &str) = { en: "Need restored: {need}", de: "Bedarf wiederhergestellt: {need}", pl: "Przywrócono potrzebę: {need}", cs: "Obnovena poptávka: {need}", hu: "Igény visszaállítva: {need}" }
    COMMENT_WRITTEN = { en: "Comment written", de: "Kommentar geschrieben", pl: "Dodano komentarz", cs: "Přidán komentář", hu: "Új hozzászólás" }
    COMMENT_EDITED = { en: "Comment changed", de: "Kommentar geändert", pl: "Zmieniono komentarz", cs: "Komentář změněn", hu: "Hozzászólás módosítva" }
    COMMENT_DELETED = { en: "Own comment deleted", de: "Eigenen Kommentar gelöscht", pl: "Usunięto własny komentarz", cs: "Vlastní komentář smazán", hu: "Saját hozzászólás törölve" }
    COMMENT_REMOVED = { en: "Comment of somebody else deleted by the coordination", de: "Kommentar einer anderen Person durch die Koordination gelöscht", pl: "Koordynator usunął komentarz innej osoby", cs: "Koordinátor smazal komentář někoho jiného", hu: "A koordináció törölte valaki más hozzászólását" }
    task_added(task: &str) = { en: "Task added: {task}", de: "Aufgabe hinzugefügt: {task}", pl: "Dodano zadanie: {task}", cs: "Přidán úkol: {task}", hu: "Új feladat: {task}" }
    task_edited(task: &str) = { en: "Task changed: {task}", de: "Aufgabe geändert: {task}", pl: "Zmieniono zadanie: {task}", cs: "Úkol upraven: {task}", hu: "Feladat módosítva: {task}" }
    task_done(task: &str) = { en: "Task done: {task}", de: "Aufgabe erledigt: {task}", pl: "Wykonano zadanie: {task}", cs: "Úkol splněn: {task}", hu: "Feladat elvégezve: {task}" }
    task_reopened(task: &str) = { en: "Task still to do: {task}", de: "Aufgabe wieder offen: {task}", pl: "Zadanie znów otwarte: {task}", cs: "Úkol znovu otevřen: {task}", hu: "Feladat újra nyitva: {task}" }
    task_removed(task: &str) = { en: "Task removed: {task}", de: "Aufgabe entfernt: {task}", pl: "Usunięto zadanie: {task}", cs: "Úkol odstraněn: {task}", hu: "Feladat eltávolítva: {task}" }
    document_added(document: &str) = { en: "Document added: {document}", de: "Dokument hinzugefügt: {document}", pl: "Dodano dokument: {document}", cs: "Přidán dokument: {document}", hu: "Új dokumentum: {document}" }
    document_renewed(document: &str, number: i64) = { en: "Version {number} of {document} added", de: "Version {number} von {document} hinzugefügt", pl: "Dodano wersję {number} dokumentu: {document}", cs: "Přidána verze {number} dokumentu: {document}", hu: "{number}. verzió feltöltve: {document}" }
    document_deleted(document: &str) = { en: "Document deleted: {document}", de: "Dokument gelöscht: {document}", pl: "Usunięto dokument: {document}", cs: "Dokument smazán: {document}", hu: "Dokumentum törölve: {document}" }
    shortlisted(organisation: &str) = { en: "{organisation} put on the shortlist", de: "{organisation} vorgemerkt", pl: "Na krótką listę dodano: {organisation}", cs: "Do užšího výběru zařazeno: {organisation}", hu: "A szűkített listára került: {organisation}" }
    unshortlisted(organisation: &str) = { en: "{organisation} taken off the shortlist", de: "{organisation} von der Merkliste genommen", pl: "Z krótkiej listy usunięto: {organisation}", cs: "Z užšího výběru vyřazeno: {organisation}", hu: "Lekerült a szűkített listáról: {organisation}" }
    DRAFTED = { en: "Draft written", de: "Als Entwurf angelegt", pl: "Utworzono szkic", cs: "Vytvořen koncept", hu: "Vázlat készült" }
    SUBMITTED = { en: "Submitted for review", de: "Zur Prüfung eingereicht", pl: "Przekazano do sprawdzenia", cs: "Předáno k posouzení", hu: "Elbírálásra benyújtva" }
    RETURNED = { en: "Given back with a comment", de: "Mit einer Anmerkung zurückgegeben", pl: "Zwrócono z uwagami", cs: "Vráceno s připomínkami", hu: "Megjegyzéssel visszaadva" }
    RENEWED = { en: "Renewed", de: "Verlängert", pl: "Przedłużono ważność", cs: "Platnost prodloužena", hu: "Meghosszabbítva" }
    INTEREST_EXPRESSED = { en: "An organisation is interested", de: "Eine Organisation hat Interesse", pl: "Zainteresowała się organizacja", cs: "Organizace projevila zájem", hu: "Egy szervezet érdeklődik" }
    INTEREST_ANSWERED = { en: "An interest was answered", de: "Interesse beantwortet", pl: "Odpowiedziano na zgłoszenie zainteresowania", cs: "Projevený zájem zodpovězen", hu: "Az érdeklődés megválaszolva" }
    MEMBERSHIP_APPLIED = { en: "Applied for membership", de: "Mitgliedschaft beantragt", pl: "Złożono wniosek o członkostwo", cs: "Podána žádost o členství", hu: "Tagsági kérelem benyújtva" }
    membership_approved(tier: &str) = { en: "Membership approved ({tier})", de: "Mitgliedschaft angenommen ({tier})", pl: "Przyjęto do sojuszu ({tier})", cs: "Členství schváleno ({tier})", hu: "Tagság jóváhagyva ({tier})" }
    membership_passed(other: &str) = { en: "Membership also holds for “{other}”", de: "Mitgliedschaft gilt auch für „{other}“", pl: "Członkostwo obejmuje także: „{other}”", cs: "Členství platí také pro: „{other}“", hu: "A tagság kiterjed erre is: „{other}”" }
    membership_not_passed(other: &str) = { en: "Membership no longer holds for “{other}”", de: "Mitgliedschaft gilt nicht mehr für „{other}“", pl: "Członkostwo nie obejmuje już: „{other}”", cs: "Členství již neplatí pro: „{other}“", hu: "A tagság már nem terjed ki erre: „{other}”" }
    MEMBERSHIP_SUSPENDED = { en: "Membership suspended", de: "Mitgliedschaft ruhend gestellt", pl: "Zawieszono członkostwo", cs: "Členství pozastaveno", hu: "Tagság felfüggesztve" }
    MEMBERSHIP_RESUMED = { en: "Membership resumed", de: "Mitgliedschaft wieder aufgenommen", pl: "Wznowiono członkostwo", cs: "Členství obnoveno", hu: "Tagság folytatva" }
    MEMBERSHIP_ENDED = { en: "Left the alliance", de: "Aus dem Bündnis ausgetreten", pl: "Zakończono członkostwo w sojuszu", cs: "Členství v alianci ukončeno", hu: "Kilépett a szövetségből" }
    membership_changed(tier: &str) = { en: "Terms of the membership changed ({tier})", de: "Bedingungen der Mitgliedschaft geändert ({tier})", pl: "Zmieniono warunki członkostwa ({tier})", cs: "Podmínky členství změněny ({tier})", hu: "A tagság feltételei módosultak ({tier})" }
    joined(role: &str) = { en: "Joined the alliance ({role})", de: "Dem Bündnis beigetreten ({role})", pl: "Dołączenie do sojuszu ({role})", cs: "Vstup do aliance ({role})", hu: "Csatlakozás a szövetséghez ({role})" }
    PERSON_ERASED = { en: "Deleted the account and left the alliance", de: "Konto gelöscht und das Bündnis verlassen", pl: "Usunięto konto i zakończono udział w sojuszu", cs: "Účet smazán, odchod z aliance", hu: "Fiók törölve, kilépés a szövetségből" }
    CONTACTS_CHANGED = { en: "Contacts changed", de: "Ansprechpartner geändert", pl: "Zmieniono osoby kontaktowe", cs: "Kontaktní osoby změněny", hu: "Kapcsolattartók módosítva" }
    MADE_PUBLIC = { en: "Public profile saved", de: "Öffentliches Profil gespeichert", pl: "Zapisano profil publiczny", cs: "Veřejný profil uložen", hu: "A nyilvános profil elmentve" }
    MADE_PRIVATE = { en: "No longer public", de: "Nicht mehr öffentlich", pl: "Profil nie jest już publiczny", cs: "Profil již není veřejný", hu: "A profil már nem nyilvános" }
    DIRECTORY_OPENED = { en: "The public directory was opened", de: "Das öffentliche Verzeichnis wurde geöffnet", pl: "Otwarto katalog publiczny", cs: "Veřejný adresář byl otevřen", hu: "A nyilvános címjegyzék megnyílt" }
    DIRECTORY_CLOSED = { en: "The public directory was closed", de: "Das öffentliche Verzeichnis wurde geschlossen", pl: "Zamknięto katalog publiczny", cs: "Veřejný adresář byl uzavřen", hu: "A nyilvános címjegyzék bezárult" }
    DIRECTORY_CHANGED = { en: "Settings of the public directory changed", de: "Einstellungen des öffentlichen Verzeichnisses geändert", pl: "Zmieniono ustawienia katalogu publicznego", cs: "Nastavení veřejného adresáře změněno", hu: "A nyilvános címjegyzék beállításai módosultak" }
    EDITORS_CHANGED = { en: "Editors of the profile changed", de: "Zuständigkeit für das Profil geändert", pl: "Zmieniono osoby prowadzące profil", cs: "Změněna správa profilu", hu: "A profil gondozói módosultak" }
    MEMBER = { en: "member", de: "Mitglied", pl: "członek", cs: "člen", hu: "tag" }
    COORDINATOR = { en: "coordinator", de: "Koordination", pl: "koordynator", cs: "koordinátor", hu: "koordinátor" }
    AUDITOR = { en: "auditor", de: "Prüfstelle", pl: "audytor", cs: "auditor", hu: "ellenőr" }
    imported(organisations: &str, proposals: &str) = { en: "Imported: {organisations}, {proposals}", de: "Importiert: {organisations}, {proposals}", pl: "Zaimportowano: {organisations}, {proposals}", cs: "Importováno: {organisations}, {proposals}", hu: "Importálva: {organisations}, {proposals}" }
    sheet_imported(created: u32, updated: u32) = { en: "Table of organisations imported: {created} new, {updated} changed", de: "Tabelle mit Organisationen importiert: {created} neu, {updated} geändert", pl: "Zaimportowano tabelę organizacji: nowe: {created}, zmienione: {updated}", cs: "Importována tabulka organizací: nové: {created}, změněné: {updated}", hu: "Szervezetek táblázata importálva: {created} új, {updated} módosított" }
    sheet_taken_back(archived: u32, restored: u32) = { en: "Import of organisations undone: {archived} archived, {restored} as before", de: "Import von Organisationen rückgängig gemacht: {archived} archiviert, {restored} wie zuvor", pl: "Cofnięto import organizacji: zarchiwizowane: {archived}, przywrócone: {restored}", cs: "Import organizací vrácen zpět: archivované: {archived}, obnovené: {restored}", hu: "Szervezetek importálása visszavonva: {archived} archiválva, {restored} visszaállítva" }
    plural imported_organisations(count) = {
        en: [one "{count} organisation", other "{count} organisations"],
        de: [one "{count} Organisation", other "{count} Organisationen"],
        pl: [one "{count} organizacja", few "{count} organizacje", other "{count} organizacji"],
        cs: [one "{count} organizace", few "{count} organizace", other "{count} organizací"],
        hu: [other "{count} szervezet"],
    }
    plural imported_proposals(count) = {
        en: [one "{count} proposal", other "{count} proposals"],
        de: [one "{count} Vorhaben", other "{count} Vorhaben"],
        pl: [one "{count} projekt", few "{count} projekty", other "{count} projektów"],
        cs: [one "{count} projekt", few "{count} projekty", other "{count} projektů"],
        hu: [other "{count} projekt"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::model::{ConsortiumRole, Outcome};

    #[test]
    fn a_move_is_told_with_the_stages_names() {
        let names = |en: &str, de: &str| BTreeMap::from([("en".into(), en.into()), ("de".into(), de.into())]);
        let event = EventKind::ProposalMoved {
            title: "Spray".into(),
            from: names("Idea", "Projektidee"),
            to: names("Outline", "Projektskizze"),
            overruled: None,
        };
        assert_eq!(sentence(Lang::De, &event), "Von „Projektidee“ nach „Projektskizze“ verschoben");
        assert_eq!(sentence(Lang::Pl, &event), "Przeniesiono z „Idea” do „Outline”");
        assert_eq!(subject_name(&event), Some("Spray"));
    }

    #[test]
    fn reasons_and_roles_are_told() {
        let event = EventKind::OutcomeRecorded {
            title: "Spray".into(),
            outcome: Some(Outcome::Deferred),
            reason: Some("Plan is thin".into()),
        };
        assert_eq!(sentence(Lang::Cs, &event), "Zaznamenán výsledek: Odloženo");
        assert_eq!(reason(&event), Some("Plan is thin"));
        let event = EventKind::ParticipantAdded {
            title: "Spray".into(),
            organisation: "Dairy".into(),
            role: ConsortiumRole::Lead,
        };
        assert_eq!(sentence(Lang::En, &event), "Dairy joined the consortium (Lead partner)");
    }
}
