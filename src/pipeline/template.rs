//! The stages an alliance starts with. They are data from then on: an alliance may rename,
//! add and remove them.

use crate::i18n::{Lang, Text};
use crate::network::model::Texts;
use crate::pipeline::gate::Check;
use crate::pipeline::model::{Actor, PublicStatus};

/// A stage of the default pipeline.
pub struct StageTemplate {
    pub key: &'static str,
    pub name: Text,
    /// Who moves a proposal on from here.
    pub actor: Actor,
    /// After this many days a card counts as stale.
    pub typical_days: Option<i64>,
    pub public_status: PublicStatus,
    /// What a proposal needs to enter it.
    pub gate: &'static [Check],
}

/// The default pipeline's key and name.
pub const PIPELINE: (&str, Text) = (
    "funding",
    Text(["Funding pipeline", "Förderpipeline", "Ścieżka dofinansowania", "Cesta k dotaci", "Pályázati folyamat"]),
);

const fn stage(
    key: &'static str,
    name: [&'static str; 5],
    actor: Actor,
    typical_days: Option<i64>,
    public_status: PublicStatus,
    gate: &'static [Check],
) -> StageTemplate {
    StageTemplate { key, name: Text(name), actor, typical_days, public_status, gate }
}

/// From the first idea to the accepted final report, in the order of the board.
#[rustfmt::skip]
pub const STAGES: [StageTemplate; 12] = [
    stage("idea", ["Idea", "Projektidee", "Pomysł", "Nápad", "Ötlet"],
        Actor::Anyone, Some(30), PublicStatus::Hidden, &[Check::Area, Check::Contact]),
    stage("partnering", ["Partner search", "Partnersuche", "Poszukiwanie partnerów", "Hledání partnerů", "Partnerkeresés"],
        Actor::Coordinator, Some(60), PublicStatus::Hidden, &[Check::Summary, Check::Need]),
    stage("outline", ["Outline", "Projektskizze", "Szkic projektu", "Projektový záměr", "Projektvázlat"],
        Actor::Lead, Some(30), PublicStatus::Hidden, &[Check::Membership, Check::Call, Check::Amount, Check::Period]),
    stage("board", ["Board vote", "Beiratsvotum", "Opinia rady", "Stanovisko poradního výboru", "Testületi vélemény"],
        Actor::Board, Some(35), PublicStatus::Hidden, &[Check::CutOff, Check::Rate, Check::Consortium]),
    stage("application", ["Full application", "Förmlicher Antrag", "Wniosek o dofinansowanie", "Projektová žádost", "Támogatási kérelem"],
        Actor::Lead, Some(56), PublicStatus::Applied, &[Check::Vote]),
    stage("formal", ["Formal check", "Formale Prüfung", "Ocena formalna", "Kontrola přijatelnosti", "Formai ellenőrzés"],
        Actor::Funder, Some(30), PublicStatus::Applied, &[Check::Submission, Check::Number]),
    stage("quality", ["Quality assessment", "Inhaltliche Bewertung", "Ocena merytoryczna", "Hodnocení kvality", "Minőségi értékelés"],
        Actor::Funder, Some(90), PublicStatus::Applied, &[Check::Eligibility]),
    stage("decision", ["Funding decision", "Förderentscheidung", "Decyzja o dofinansowaniu", "Rozhodnutí o podpoře", "Támogatási döntés"],
        Actor::Ministry, Some(14), PublicStatus::Applied, &[Check::Assessment]),
    stage("contract", ["Contracting", "Bescheid/Vertrag", "Umowa o dofinansowanie", "Smlouva o dotaci", "Támogatási szerződés"],
        Actor::FunderAndLead, Some(60), PublicStatus::Granted, &[Check::Approval, Check::Conditions]),
    stage("running", ["Running", "Laufend", "W realizacji", "V realizaci", "Megvalósítás"],
        Actor::Consortium, Some(1095), PublicStatus::Granted, &[Check::Number, Check::Grant, Check::Period, Check::Approval]),
    stage("final", ["Final report", "Verwendungsnachweis", "Sprawozdanie końcowe", "Závěrečná zpráva", "Zárójelentés"],
        Actor::Lead, Some(180), PublicStatus::Granted, &[Check::Ended]),
    stage("closed", ["Closed", "Abgeschlossen", "Zakończony", "Ukončeno", "Lezárt"],
        Actor::Funder, None, PublicStatus::Closed, &[Check::Report]),
];

/// A text of the program as the database keeps texts.
pub fn texts(text: Text) -> Texts {
    Texts(Lang::ALL.into_iter().map(|lang| (lang.code().to_owned(), text.say(lang).to_owned())).collect())
}
