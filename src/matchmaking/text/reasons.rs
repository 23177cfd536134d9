//! Reasons, requirements and missing data in words. Names and codes stand behind a colon
//! or in brackets, so that they never have to be inflected.

use crate::directory::country::country_name;
use crate::directory::region::region_label;
use crate::directory::text::kind_name as directory_kind;
use crate::i18n::{Lang, Text};
use crate::matchmaking::model::{Check, Missing, ReasonKind, Requirement, WantedKind};
use crate::network::model::Alliance;
use crate::texts;

/// What speaks for an organisation: a heading, and what it is about, perhaps nothing.
pub fn reason(lang: Lang, kind: &ReasonKind, alliance: &Alliance) -> (String, String) {
    match kind {
        ReasonKind::Offer { title, need: Some(need), .. } => (OFFERS.say(lang).into(), for_need(lang, title, need)),
        ReasonKind::Offer { title, need: None, .. } => (OFFERS.say(lang).into(), quoted(lang, title)),
        ReasonKind::Need { title, .. } => (SEEKS.say(lang).into(), quoted(lang, title)),
        ReasonKind::Profile { need, shared } => {
            let about = match need {
                Some(need) => profile_for_need(lang, need, &list(shared)),
                None => list(shared),
            };
            (PROFILE_ANSWERS.say(lang).into(), about)
        }
        ReasonKind::Concepts(labels) => (SHARES.say(lang).into(), list(labels)),
        ReasonKind::Words(words) => (SAME_WORDS.say(lang).into(), list(words)),
        ReasonKind::Area(id) => (
            SAME_AREA.say(lang).into(),
            alliance.area(*id).map(|(_, area)| area.name.say(lang).to_owned()).unwrap_or_default(),
        ),
        ReasonKind::Sector(id) => (
            SAME_SECTOR.say(lang).into(),
            alliance.sector(*id).map(|sector| sector.name.say(lang).to_owned()).unwrap_or_default(),
        ),
        ReasonKind::Region(code) if code.len() <= 2 => (SAME_COUNTRY.say(lang).into(), country_name(lang, code)),
        ReasonKind::Region(code) => (SAME_REGION.say(lang).into(), region_label(code)),
        ReasonKind::AcrossTheBorder(code) => (ACROSS_THE_BORDER.say(lang).into(), country_name(lang, code)),
        ReasonKind::Country(code) => (BRINGS_COUNTRY.say(lang).into(), country_name(lang, code)),
        ReasonKind::Kind(kind) => (FIRST_OF_KIND.say(lang).into(), kind_name(*kind).say(lang).to_owned()),
        ReasonKind::Together { with, count } => {
            (TOGETHER.say(lang).into(), projects_with(lang, *count as i64, &list(with)))
        }
        ReasonKind::Record(projects) => {
            let titles: Vec<String> = projects.iter().map(|(_, title)| quoted(lang, title)).collect();
            (RECORD.say(lang).into(), list(&titles))
        }
        ReasonKind::Readiness { from, to } if from == to => (READINESS.say(lang).into(), from.to_string()),
        ReasonKind::Readiness { from, to } => (READINESS.say(lang).into(), format!("{from}–{to}")),
    }
}

/// What a consortium needs: in short whether it has it, and what that is about.
pub fn requirement(lang: Lang, check: &Check, alliance: &Alliance) -> (String, String) {
    let pick = |met: Text, missing: Text| if check.met { met.say(lang) } else { missing.say(lang) }.to_owned();
    match &check.about {
        Requirement::Lead => (pick(LEAD_MET, LEAD_MISSING), String::new()),
        Requirement::Need(title) => (pick(NEED_MET, NEED_MISSING), quoted(lang, title)),
        Requirement::Kind(kind) => (pick(KIND_MET, KIND_MISSING), kind_name(*kind).say(lang).to_owned()),
        Requirement::Country(code) => (pick(COUNTRY_MET, COUNTRY_MISSING), country_name(lang, code)),
        Requirement::Countries { have, required } => {
            let about = if check.met { String::new() } else { countries_of(lang, *required as i64, *have) };
            (pick(COUNTRIES_MET, COUNTRIES_MISSING), about)
        }
        Requirement::Area(id) => {
            let name = alliance.area(*id).map(|(_, area)| area.name.say(lang).to_owned());
            (pick(AREA_MET, AREA_MISSING), name.unwrap_or_default())
        }
    }
}

/// What a profile does not say.
pub fn missing(missing: Missing) -> Text {
    match missing {
        Missing::Profile => NO_PROFILE,
        Missing::Opportunities => NO_OPPORTUNITIES,
        Missing::Areas => NO_AREAS,
        Missing::Region => NO_REGION,
        Missing::Readiness => NO_READINESS,
        Missing::Projects => NO_PROJECTS,
        Missing::Outdated => OUTDATED,
    }
}

/// The name of a wanted kind of partner.
pub fn kind_name(kind: WantedKind) -> Text {
    match kind {
        WantedKind::Sme => SME,
        WantedKind::Research => RESEARCH,
        WantedKind::Kind(kind) => directory_kind(kind),
    }
}

fn list(parts: &[String]) -> String {
    parts.join(", ")
}

texts! {
    quoted(title: &str) = { en: "“{title}”", de: "„{title}“", pl: "„{title}”", cs: "„{title}“", hu: "„{title}”" }

    OFFERS = { en: "Offers what is needed", de: "Bietet, was gebraucht wird", pl: "Oferuje to, co potrzebne", cs: "Nabízí, co je potřeba", hu: "Azt kínálja, amire szükség van" }
    for_need(offer: &str, need: &str) = { en: "“{offer}” for “{need}”", de: "„{offer}“ für „{need}“", pl: "„{offer}” – potrzeba: „{need}”", cs: "„{offer}“ pro „{need}“", hu: "„{offer}” – ehhez: „{need}”" }
    SEEKS = { en: "Needs what is offered", de: "Braucht, was angeboten wird", pl: "Potrzebuje tego, co jest oferowane", cs: "Potřebuje, co se nabízí", hu: "Arra van szüksége, amit kínálnak" }
    PROFILE_ANSWERS = { en: "Its profile covers what is needed", de: "Das Profil deckt den Bedarf", pl: "Profil odpowiada potrzebie", cs: "Profil odpovídá poptávce", hu: "A profil lefedi az igényt" }
    profile_for_need(need: &str, shared: &str) = { en: "{shared} for “{need}”", de: "{shared} für „{need}“", pl: "{shared} – potrzeba: „{need}”", cs: "{shared} pro „{need}“", hu: "{shared} – ehhez: „{need}”" }
    SHARES = { en: "Shared topics", de: "Gemeinsame Themen", pl: "Wspólne tematy", cs: "Společná témata", hu: "Közös témák" }
    SAME_WORDS = { en: "Uses the same words", de: "Gleiche Wörter", pl: "Te same słowa", cs: "Stejná slova", hu: "Azonos szavak" }
    SAME_AREA = { en: "Same innovation area", de: "Gleicher Innovationsbereich", pl: "Ten sam obszar innowacji", cs: "Stejná oblast inovací", hu: "Azonos innovációs terület" }
    SAME_SECTOR = { en: "Same sector", de: "Gleiche Branche", pl: "Ta sama branża", cs: "Stejné odvětví", hu: "Azonos ágazat" }
    SAME_REGION = { en: "From the same region", de: "Aus derselben Region", pl: "Z tego samego regionu", cs: "Ze stejného regionu", hu: "Ugyanabból a régióból" }
    SAME_COUNTRY = { en: "From the same country", de: "Aus demselben Land", pl: "Z tego samego kraju", cs: "Ze stejné země", hu: "Ugyanabból az országból" }
    ACROSS_THE_BORDER = { en: "From the other side of the border", de: "Von der anderen Seite der Grenze", pl: "Z drugiej strony granicy", cs: "Z druhé strany hranice", hu: "A határ túloldaláról" }
    BRINGS_COUNTRY = { en: "Brings in another country", de: "Bringt ein weiteres Land ein", pl: "Wnosi kolejny kraj", cs: "Přináší další zemi", hu: "Új országot hoz a konzorciumba" }
    FIRST_OF_KIND = { en: "Would be the first of its kind in the consortium", de: "Wäre die erste dieser Art im Konsortium", pl: "Pierwszy taki podmiot w konsorcjum", cs: "První svého druhu v konsorciu", hu: "Az első ilyen lenne a konzorciumban" }
    TOGETHER = { en: "Has worked together before", de: "Frühere Zusammenarbeit", pl: "Wcześniejsza współpraca", cs: "Dřívější spolupráce", hu: "Korábbi együttműködés" }
    plural projects_with(count, names: &str) = {
        en: [one "{count} project together with {names}", other "{count} projects together with {names}"],
        de: [one "{count} gemeinsames Projekt mit {names}", other "{count} gemeinsame Projekte mit {names}"],
        pl: [one "{count} wspólny projekt (partnerzy: {names})", few "{count} wspólne projekty (partnerzy: {names})", other "{count} wspólnych projektów (partnerzy: {names})"],
        cs: [one "{count} společný projekt (partneři: {names})", few "{count} společné projekty (partneři: {names})", other "{count} společných projektů (partneři: {names})"],
        hu: [other "{count} közös projekt (partnerek: {names})"],
    }
    RECORD = { en: "Similar projects before", de: "Ähnliche frühere Projekte", pl: "Podobne wcześniejsze projekty", cs: "Podobné dřívější projekty", hu: "Korábbi hasonló projektek" }
    READINESS = { en: "Technology readiness level fits", de: "Technologiereifegrad passt", pl: "Poziom gotowości technologicznej pasuje", cs: "Úroveň technologické připravenosti odpovídá", hu: "A technológiai érettségi szint megfelel" }

    LEAD_MISSING = { en: "No lead partner yet", de: "Noch kein Leadpartner", pl: "Jeszcze bez partnera wiodącego", cs: "Zatím bez vedoucího partnera", hu: "Még nincs vezető partner" }
    LEAD_MET = { en: "Has a lead partner", de: "Leadpartner steht fest", pl: "Jest partner wiodący", cs: "Má vedoucího partnera", hu: "Van vezető partner" }
    NEED_MISSING = { en: "This need is still open", de: "Dieser Bedarf ist noch offen", pl: "Potrzeba jest nadal otwarta", cs: "Poptávka zatím není pokryta", hu: "Ez az igény még nyitott" }
    NEED_MET = { en: "This need is covered", de: "Dieser Bedarf ist gedeckt", pl: "Potrzeba zaspokojona", cs: "Poptávka je pokryta", hu: "Ez az igény teljesül" }
    KIND_MISSING = { en: "This kind of partner is missing", de: "Diese Art von Partner fehlt", pl: "Brakuje partnera tego rodzaju", cs: "Chybí partner tohoto druhu", hu: "Hiányzik az ilyen típusú partner" }
    KIND_MET = { en: "This kind of partner is on board", de: "Diese Art von Partner ist dabei", pl: "Jest partner tego rodzaju", cs: "Partner tohoto druhu je zapojen", hu: "Van ilyen típusú partner" }
    COUNTRY_MISSING = { en: "No partner from this country yet", de: "Noch kein Partner aus diesem Land", pl: "Brakuje partnera z tego kraju", cs: "Chybí partner z této země", hu: "Ebből az országból még nincs partner" }
    COUNTRY_MET = { en: "There is a partner from this country", de: "Ein Partner aus diesem Land ist dabei", pl: "Jest partner z tego kraju", cs: "Partner z této země je zapojen", hu: "Van partner ebből az országból" }
    COUNTRIES_MISSING = { en: "Too few countries", de: "Zu wenige Länder", pl: "Za mało krajów", cs: "Příliš málo zemí", hu: "Túl kevés ország" }
    COUNTRIES_MET = { en: "Enough countries", de: "Genügend Länder", pl: "Wystarczająca liczba krajów", cs: "Dostatek zemí", hu: "Elegendő ország" }
    plural countries_of(count, have: usize) = {
        en: [one "partners from {have} of {count} country", other "partners from {have} of {count} countries"],
        de: [one "Partner aus {have} von {count} Land", other "Partner aus {have} von {count} Ländern"],
        pl: [other "kraje partnerów: {have}, wymagane: {count}"],
        cs: [other "země partnerů: {have}, potřebné: {count}"],
        hu: [other "partnerek {have} országból a szükséges {count} helyett"],
    }
    AREA_MISSING = { en: "Nobody works in this innovation area", de: "Niemand arbeitet in diesem Innovationsbereich", pl: "Nikt nie działa w tym obszarze innowacji", cs: "V této oblasti inovací nikdo nepůsobí", hu: "Senki sem dolgozik ezen az innovációs területen" }
    AREA_MET = { en: "This innovation area is covered", de: "Dieser Innovationsbereich ist abgedeckt", pl: "Ten obszar innowacji jest reprezentowany", cs: "Tato oblast inovací je pokryta", hu: "Ez az innovációs terület lefedett" }

    NO_PROFILE = { en: "No description", de: "Keine Beschreibung", pl: "Brak opisu", cs: "Bez popisu", hu: "Nincs leírás" }
    NO_OPPORTUNITIES = { en: "No published offer", de: "Kein veröffentlichtes Angebot", pl: "Brak opublikowanej oferty", cs: "Žádná zveřejněná nabídka", hu: "Nincs közzétett ajánlat" }
    NO_AREAS = { en: "No innovation area given", de: "Kein Innovationsbereich angegeben", pl: "Nie podano obszaru innowacji", cs: "Oblast inovací neuvedena", hu: "Nincs megadva innovációs terület" }
    NO_REGION = { en: "No region given", de: "Keine Region angegeben", pl: "Nie podano regionu", cs: "Region neuveden", hu: "Nincs megadva régió" }
    NO_READINESS = { en: "No technology readiness level given", de: "Kein Technologiereifegrad angegeben", pl: "Nie podano poziomu gotowości technologicznej", cs: "Úroveň technologické připravenosti neuvedena", hu: "Nincs megadva technológiai érettségi szint" }
    NO_PROJECTS = { en: "No earlier project known", de: "Kein früheres Projekt bekannt", pl: "Brak znanych wcześniejszych projektów", cs: "Žádný dřívější projekt není znám", hu: "Nincs ismert korábbi projekt" }
    OUTDATED = { en: "Profile not confirmed for a year", de: "Profil seit einem Jahr nicht bestätigt", pl: "Profil niepotwierdzony od roku", cs: "Profil rok nepotvrzen", hu: "A profilt egy éve nem erősítették meg" }

    SME = { en: "Small or medium-sized enterprise", de: "Kleines oder mittleres Unternehmen", pl: "Małe lub średnie przedsiębiorstwo", cs: "Malý nebo střední podnik", hu: "Kis- vagy középvállalkozás" }
    RESEARCH = { en: "Research organisation or university", de: "Forschungseinrichtung oder Hochschule", pl: "Jednostka badawcza lub uczelnia", cs: "Výzkumná organizace nebo vysoká škola", hu: "Kutatószervezet vagy felsőoktatási intézmény" }
}
