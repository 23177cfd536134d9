//! Texts of the directory.

pub mod compare;
pub mod entry;
pub mod listing;
pub mod particulars;
pub mod profile;
pub mod relationship;

use super::model::{Direction, MembershipStatus, OpportunityType, OrganisationKind, SizeClass, Tier, Visibility};
use crate::i18n::Text;
use crate::texts;

/// The name of a kind of organisation.
pub fn kind_name(kind: OrganisationKind) -> Text {
    match kind {
        OrganisationKind::Enterprise => KIND_ENTERPRISE,
        OrganisationKind::ResearchOrganisation => KIND_RESEARCH,
        OrganisationKind::University => KIND_UNIVERSITY,
        OrganisationKind::EducationProvider => KIND_EDUCATION,
        OrganisationKind::PublicAuthority => KIND_AUTHORITY,
        OrganisationKind::Association => KIND_ASSOCIATION,
        OrganisationKind::Chamber => KIND_CHAMBER,
        OrganisationKind::ClusterOrganisation => KIND_CLUSTER,
        OrganisationKind::Intermediary => KIND_INTERMEDIARY,
        OrganisationKind::Agency => KIND_AGENCY,
        OrganisationKind::Ngo => KIND_NGO,
        OrganisationKind::Other => KIND_OTHER,
    }
}

/// The name of a size class.
pub fn size_name(size: SizeClass) -> Text {
    [SIZE_MICRO, SIZE_SMALL, SIZE_MEDIUM, SIZE_LARGE][size as usize]
}

pub fn status_name(status: MembershipStatus) -> Text {
    [STATUS_APPLIED, STATUS_ACTIVE, STATUS_SUSPENDED, STATUS_LEFT][status as usize]
}

pub fn tier_name(tier: Tier) -> Text {
    [TIER_FULL, TIER_ASSOCIATED, TIER_SUPPORTING, TIER_OBSERVER][tier as usize]
}

pub fn direction_name(direction: Direction) -> Text {
    [NEED, OFFER][direction as usize]
}

pub fn opportunity_type_name(kind: OpportunityType) -> Text {
    [TYPE_TECHNOLOGY_OFFER, TYPE_TECHNOLOGY_REQUEST, TYPE_BUSINESS_OFFER, TYPE_BUSINESS_REQUEST, TYPE_RESEARCH_REQUEST]
        [kind as usize]
}

pub fn visibility_name(visibility: Visibility) -> Text {
    [VISIBLE, ANONYMOUS, INTERNAL][visibility as usize]
}

texts! {
    KIND_ENTERPRISE = { en: "Enterprise", de: "Unternehmen", pl: "Przedsiębiorstwo", cs: "Podnik", hu: "Vállalkozás" }
    KIND_RESEARCH = { en: "Research organisation", de: "Forschungseinrichtung", pl: "Jednostka badawcza", cs: "Výzkumná organizace", hu: "Kutatószervezet" }
    KIND_UNIVERSITY = { en: "University", de: "Hochschule", pl: "Uczelnia", cs: "Vysoká škola", hu: "Felsőoktatási intézmény" }
    KIND_EDUCATION = { en: "Education provider", de: "Bildungsträger", pl: "Instytucja edukacyjna", cs: "Vzdělávací instituce", hu: "Képzőintézmény" }
    KIND_AUTHORITY = { en: "Public authority", de: "Öffentliche Verwaltung", pl: "Administracja publiczna", cs: "Orgán veřejné správy", hu: "Közigazgatási szerv" }
    KIND_ASSOCIATION = { en: "Association", de: "Verein oder Verband", pl: "Stowarzyszenie lub związek", cs: "Spolek nebo sdružení", hu: "Egyesület" }
    KIND_CHAMBER = { en: "Chamber", de: "Kammer", pl: "Izba gospodarcza", cs: "Komora", hu: "Kamara" }
    KIND_CLUSTER = { en: "Cluster organisation", de: "Clusterorganisation", pl: "Organizacja klastrowa", cs: "Klastrová organizace", hu: "Klaszterszervezet" }
    KIND_INTERMEDIARY = { en: "Intermediary", de: "Intermediär", pl: "Instytucja otoczenia biznesu", cs: "Zprostředkovatel", hu: "Közvetítő szervezet" }
    KIND_AGENCY = { en: "Agency", de: "Agentur", pl: "Agencja", cs: "Agentura", hu: "Ügynökség" }
    KIND_NGO = { en: "Non-governmental organisation", de: "Nichtregierungsorganisation", pl: "Organizacja pozarządowa", cs: "Nevládní organizace", hu: "Civil szervezet" }
    KIND_OTHER = { en: "Other", de: "Sonstige", pl: "Inne", cs: "Ostatní", hu: "Egyéb" }

    SIZE_MICRO = { en: "Micro enterprise", de: "Kleinstunternehmen", pl: "Mikroprzedsiębiorstwo", cs: "Mikropodnik", hu: "Mikrovállalkozás" }
    SIZE_SMALL = { en: "Small enterprise", de: "Kleines Unternehmen", pl: "Małe przedsiębiorstwo", cs: "Malý podnik", hu: "Kisvállalkozás" }
    SIZE_MEDIUM = { en: "Medium-sized enterprise", de: "Mittleres Unternehmen", pl: "Średnie przedsiębiorstwo", cs: "Střední podnik", hu: "Középvállalkozás" }
    SIZE_LARGE = { en: "Large enterprise", de: "Großunternehmen", pl: "Duże przedsiębiorstwo", cs: "Velký podnik", hu: "Nagyvállalat" }

    STATUS_APPLIED = { en: "Applied", de: "Beantragt", pl: "Złożono wniosek", cs: "Požádáno", hu: "Kérelmezett" }
    STATUS_ACTIVE = { en: "Active", de: "Aktiv", pl: "Aktywne", cs: "Aktivní", hu: "Aktív" }
    STATUS_SUSPENDED = { en: "Suspended", de: "Ruhend", pl: "Zawieszone", cs: "Pozastaveno", hu: "Felfüggesztett" }
    STATUS_LEFT = { en: "Left", de: "Ausgetreten", pl: "Zakończone", cs: "Ukončeno", hu: "Megszűnt" }

    TIER_FULL = { en: "Full member", de: "Ordentliches Mitglied", pl: "Członek zwyczajny", cs: "Řádný člen", hu: "Rendes tag" }
    TIER_ASSOCIATED = { en: "Associated member", de: "Assoziiertes Mitglied", pl: "Członek stowarzyszony", cs: "Přidružený člen", hu: "Társult tag" }
    TIER_SUPPORTING = { en: "Supporting member", de: "Fördermitglied", pl: "Członek wspierający", cs: "Podporující člen", hu: "Támogató tag" }
    TIER_OBSERVER = { en: "Observer", de: "Beobachter", pl: "Obserwator", cs: "Pozorovatel", hu: "Megfigyelő" }

    NEED = { en: "Need", de: "Bedarf", pl: "Potrzeba", cs: "Poptávka", hu: "Igény" }
    OFFER = { en: "Offer", de: "Angebot", pl: "Oferta", cs: "Nabídka", hu: "Ajánlat" }
    TYPE_TECHNOLOGY_OFFER = { en: "Technology offer", de: "Technologieangebot", pl: "Oferta technologiczna", cs: "Technologická nabídka", hu: "Technológiai ajánlat" }
    TYPE_TECHNOLOGY_REQUEST = { en: "Technology request", de: "Technologiegesuch", pl: "Zapytanie technologiczne", cs: "Technologická poptávka", hu: "Technológiai igény" }
    TYPE_BUSINESS_OFFER = { en: "Business offer", de: "Geschäftsangebot", pl: "Oferta biznesowa", cs: "Obchodní nabídka", hu: "Üzleti ajánlat" }
    TYPE_BUSINESS_REQUEST = { en: "Business request", de: "Geschäftsgesuch", pl: "Zapytanie biznesowe", cs: "Obchodní poptávka", hu: "Üzleti igény" }
    TYPE_RESEARCH_REQUEST = { en: "R&D request", de: "FuE-Gesuch", pl: "Zapytanie badawczo-rozwojowe", cs: "Poptávka ve výzkumu a vývoji", hu: "K+F-együttműködési igény" }

    VISIBLE = { en: "Visible to all members", de: "Für alle Mitglieder sichtbar", pl: "Widoczne dla wszystkich członków", cs: "Viditelné pro všechny členy", hu: "Minden tag számára látható" }
    ANONYMOUS = { en: "Shown without the owner's name", de: "Ohne Namensnennung", pl: "Pokazywane bez nazwy", cs: "Zobrazeno bez názvu", hu: "Név nélkül látható" }
    INTERNAL = { en: "Only for the owner and the coordinators", de: "Nur für die Organisation und die Koordination", pl: "Tylko dla właściciela i koordynatorów", cs: "Jen pro vlastníka a koordinátory", hu: "Csak a tulajdonos és a koordinátorok számára" }
}
