//! Texts of the pipeline.

use super::model::{Actor, ConsortiumRole, Outcome, PublicStatus};
use crate::i18n::Text;
use crate::texts;

pub fn outcome_name(outcome: Outcome) -> Text {
    [APPROVED, CONDITIONAL, DEFERRED, RESERVE, REJECTED, WITHDRAWN, TERMINATED][outcome as usize]
}

pub fn consortium_role_name(role: ConsortiumRole) -> Text {
    [LEAD, PARTNER, ASSOCIATED][role as usize]
}

pub fn actor_name(actor: Actor) -> Text {
    [ANYONE, COORDINATOR, LEAD, BOARD, FUNDER, FUNDER_AND_LEAD, CONSORTIUM, MINISTRY][actor as usize]
}

pub fn public_status_name(status: PublicStatus) -> Text {
    [STATUS_HIDDEN, STATUS_APPLIED, STATUS_GRANTED, STATUS_CLOSED][status as usize]
}

texts! {
    APPROVED = { en: "Approved", de: "Bewilligt", pl: "Zatwierdzony", cs: "Schváleno", hu: "Jóváhagyott" }
    CONDITIONAL = { en: "Approved with conditions", de: "Mit Auflagen bewilligt", pl: "Zatwierdzony warunkowo", cs: "Schváleno s podmínkami", hu: "Feltételesen jóváhagyott" }
    DEFERRED = { en: "Deferred", de: "Zurückgestellt", pl: "Odroczony", cs: "Odloženo", hu: "Elhalasztott" }
    RESERVE = { en: "On the reserve list", de: "Auf der Reserveliste", pl: "Na liście rezerwowej", cs: "Na náhradním seznamu", hu: "Tartaléklistán" }
    REJECTED = { en: "Rejected", de: "Abgelehnt", pl: "Odrzucony", cs: "Zamítnuto", hu: "Elutasított" }
    WITHDRAWN = { en: "Withdrawn", de: "Zurückgezogen", pl: "Wycofany", cs: "Staženo", hu: "Visszavont" }
    TERMINATED = { en: "Terminated", de: "Widerrufen", pl: "Umowa rozwiązana", cs: "Předčasně ukončeno", hu: "Megszüntetett" }

    LEAD = { en: "Lead partner", de: "Leadpartner", pl: "Partner wiodący", cs: "Vedoucí partner", hu: "Vezető partner" }
    PARTNER = { en: "Partner", de: "Partner", pl: "Partner", cs: "Partner", hu: "Partner" }
    ASSOCIATED = { en: "Associated partner", de: "Assoziierter Partner", pl: "Partner stowarzyszony", cs: "Přidružený partner", hu: "Társult partner" }

    ANYONE = { en: "Anyone", de: "Alle", pl: "Każdy", cs: "Kdokoli", hu: "Bárki" }
    COORDINATOR = { en: "Coordinator", de: "Koordination", pl: "Koordynator", cs: "Koordinátor", hu: "Koordinátor" }
    BOARD = { en: "Advisory board", de: "Beirat", pl: "Rada doradcza", cs: "Poradní výbor", hu: "Tanácsadó testület" }
    FUNDER = { en: "Funder", de: "Fördermittelgeber", pl: "Instytucja finansująca", cs: "Poskytovatel podpory", hu: "Támogató" }
    FUNDER_AND_LEAD = { en: "Funder and lead partner", de: "Fördermittelgeber und Leadpartner", pl: "Instytucja finansująca i partner wiodący", cs: "Poskytovatel podpory a vedoucí partner", hu: "Támogató és vezető partner" }
    CONSORTIUM = { en: "Consortium", de: "Konsortium", pl: "Konsorcjum", cs: "Konsorcium", hu: "Konzorcium" }
    MINISTRY = { en: "Ministry or committee", de: "Ministerium oder Ausschuss", pl: "Ministerstwo lub komitet", cs: "Ministerstvo nebo výbor", hu: "Minisztérium vagy bizottság" }

    STATUS_HIDDEN = { en: "Not public", de: "Nicht öffentlich", pl: "Niepubliczny", cs: "Neveřejné", hu: "Nem nyilvános" }
    STATUS_APPLIED = { en: "Application phase", de: "Antragsphase", pl: "Etap wnioskowania", cs: "Fáze žádosti", hu: "Pályázati szakasz" }
    STATUS_GRANTED = { en: "Granted", de: "Bewilligt", pl: "Dofinansowany", cs: "Podpořeno", hu: "Támogatott" }
    STATUS_CLOSED = { en: "Closed", de: "Abgeschlossen", pl: "Zakończony", cs: "Ukončeno", hu: "Lezárt" }
}
