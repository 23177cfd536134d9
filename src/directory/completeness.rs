//! How complete a profile is, and what would help most next. A pure function of the profile,
//! so that the page and the tests see the same.

use super::model::{Organisation, OrganisationKind, codes};
use serde::{Deserialize, Serialize};

codes! {
    /// A field of the form by its id there, so that a link can lead to it.
    ProfileField {
        Summary = "summary", Keywords = "keywords", Areas = "areas", Description = "description",
        Cooperation = "cooperation", Nuts = "nuts", Contact = "contact_email", Languages = "languages",
        Equipment = "equipment", Readiness = "trl_min", Sectors = "sectors", SizeClass = "size_class",
        Website = "website", Ris3 = "ris3", References = "references", City = "city", Nace = "nace_rev2",
        RegisterNumber = "register_number",
    }
}

/// What each field counts, the most helpful first. What matchmaking and lists live on weighs
/// most; then what a reader needs to get in touch; what only completes the picture weighs
/// least. They sum up to 100 for an enterprise of an alliance with areas and sectors.
const WEIGHTS: [(ProfileField, u32); 18] = [
    (ProfileField::Summary, 15),
    (ProfileField::Keywords, 12),
    (ProfileField::Areas, 10),
    (ProfileField::Description, 9),
    (ProfileField::Cooperation, 8),
    (ProfileField::Nuts, 7),
    (ProfileField::Contact, 7),
    (ProfileField::Languages, 5),
    (ProfileField::Equipment, 5),
    (ProfileField::Readiness, 4),
    (ProfileField::Sectors, 4),
    (ProfileField::SizeClass, 3),
    (ProfileField::Website, 3),
    (ProfileField::Ris3, 2),
    (ProfileField::References, 2),
    (ProfileField::City, 2),
    (ProfileField::Nace, 1),
    (ProfileField::RegisterNumber, 1),
];

/// What an alliance offers to choose from; where it offers nothing, nothing is missing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choices {
    pub areas: bool,
    pub sectors: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Completeness {
    /// 0 to 100; 100 only where nothing is missing.
    pub percent: u32,
    /// The empty field that weighs most.
    pub next: Option<ProfileField>,
}

pub fn completeness(organisation: &Organisation, choices: Choices) -> Completeness {
    let counted = || WEIGHTS.iter().filter(|(field, _)| field.applies(organisation, choices));
    let total: u32 = counted().map(|(_, weight)| weight).sum();
    let reached: u32 = counted().filter(|(field, _)| field.is_filled(organisation)).map(|(_, weight)| weight).sum();
    let next = counted().find(|(field, _)| !field.is_filled(organisation)).map(|(field, _)| *field);
    Completeness { percent: reached * 100 / total, next }
}

impl ProfileField {
    fn applies(self, organisation: &Organisation, choices: Choices) -> bool {
        match self {
            ProfileField::Areas => choices.areas,
            ProfileField::Sectors => choices.sectors,
            ProfileField::SizeClass => organisation.kind == OrganisationKind::Enterprise,
            _ => true,
        }
    }

    fn is_filled(self, organisation: &Organisation) -> bool {
        let more = &organisation.particulars;
        match self {
            ProfileField::Summary => !organisation.summary.is_empty(),
            ProfileField::Keywords => !organisation.keywords.is_empty(),
            ProfileField::Areas => !organisation.areas.is_empty(),
            ProfileField::Description => !organisation.description.is_empty(),
            ProfileField::Cooperation => !more.cooperation.is_empty(),
            ProfileField::Nuts => organisation.nuts.is_some(),
            ProfileField::Contact => organisation.contact_email.is_some() || organisation.contact_phone.is_some(),
            ProfileField::Languages => !organisation.languages.is_empty(),
            ProfileField::Equipment => !more.equipment.is_empty(),
            ProfileField::Readiness => organisation.trl_min.or(organisation.trl_max).is_some(),
            ProfileField::Sectors => !organisation.sectors.is_empty(),
            ProfileField::SizeClass => organisation.size_class.is_some(),
            ProfileField::Website => organisation.website.is_some(),
            ProfileField::Ris3 => !more.ris3.is_empty(),
            ProfileField::References => !more.references.is_empty(),
            ProfileField::City => organisation.city.is_some(),
            ProfileField::Nace => !more.nace.is_empty(),
            ProfileField::RegisterNumber => more.register_number.is_some(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::particulars::Particulars;
    use crate::id::{AreaId, OrganisationId, SectorId};
    use time::OffsetDateTime;
    use uuid::Uuid;

    const ALL: Choices = Choices { areas: true, sectors: true };

    fn empty() -> Organisation {
        Organisation {
            id: OrganisationId(Uuid::nil()),
            version: 1,
            name: "Muster GmbH".into(),
            short_name: None,
            kind: OrganisationKind::Enterprise,
            size_class: None,
            size_year: None,
            summary: String::new(),
            description: String::new(),
            language: crate::i18n::Lang::De,
            website: None,
            contact_function: None,
            contact_email: None,
            contact_phone: None,
            street: None,
            postcode: None,
            city: None,
            country: "DE".into(),
            nuts: None,
            keywords: Vec::new(),
            languages: Vec::new(),
            trl_min: None,
            trl_max: None,
            areas: Vec::new(),
            sectors: Vec::new(),
            membership: None,
            particulars: Particulars::default(),
            is_sample: false,
            logo: None,
            confirmed_at: OffsetDateTime::UNIX_EPOCH,
            updated_at: OffsetDateTime::UNIX_EPOCH,
            may_edit: true,
        }
    }

    fn fill(organisation: &mut Organisation, field: ProfileField) {
        let more = &mut organisation.particulars;
        let text = || "Text".to_owned();
        match field {
            ProfileField::Summary => organisation.summary = text(),
            ProfileField::Keywords => organisation.keywords = vec![text()],
            ProfileField::Areas => organisation.areas = vec![AreaId(Uuid::nil())],
            ProfileField::Description => organisation.description = text(),
            ProfileField::Cooperation => more.cooperation = vec![crate::directory::particulars::CooperationType::Pilot],
            ProfileField::Nuts => organisation.nuts = Some(text()),
            ProfileField::Contact => organisation.contact_phone = Some(text()),
            ProfileField::Languages => organisation.languages = vec![text()],
            ProfileField::Equipment => more.equipment = text(),
            ProfileField::Readiness => organisation.trl_max = Some(6),
            ProfileField::Sectors => organisation.sectors = vec![SectorId(Uuid::nil())],
            ProfileField::SizeClass => organisation.size_class = Some(crate::directory::model::SizeClass::Small),
            ProfileField::Website => organisation.website = Some(text()),
            ProfileField::Ris3 => {
                more.ris3 = vec![crate::directory::particulars::ris3::Ris3Domain { region: None, domain: text() }];
            }
            ProfileField::References => more.references = text(),
            ProfileField::City => organisation.city = Some(text()),
            ProfileField::Nace => {
                let list = crate::directory::particulars::nace::NaceList::Rev2;
                more.nace = vec![crate::directory::particulars::nace::NaceCode { list, code: "C".into() }];
            }
            ProfileField::RegisterNumber => more.register_number = Some(text()),
        }
    }

    #[test]
    fn the_weights_sum_up_and_fall() {
        assert_eq!(WEIGHTS.iter().map(|(_, weight)| weight).sum::<u32>(), 100);
        assert!(WEIGHTS.is_sorted_by(|(_, one), (_, next)| one >= next));
        assert_eq!(WEIGHTS.len(), ProfileField::ALL.len());
    }

    /// Each step asks for the next field, brings its weight, and the last one brings 100.
    #[test]
    fn who_follows_the_advice_gets_to_the_end() {
        let mut organisation = empty();
        let mut reached = 0;
        for (field, weight) in WEIGHTS {
            let found = completeness(&organisation, ALL);
            assert_eq!(found, Completeness { percent: reached, next: Some(field) });
            fill(&mut organisation, field);
            reached += weight;
        }
        assert_eq!(completeness(&organisation, ALL), Completeness { percent: 100, next: None });
    }

    #[test]
    fn what_cannot_be_chosen_is_not_missing() {
        let mut organisation = Organisation { kind: OrganisationKind::University, ..empty() };
        let nothing = Choices { areas: false, sectors: false };
        for (field, _) in WEIGHTS {
            if field.applies(&organisation, nothing) {
                fill(&mut organisation, field);
            }
        }
        assert_eq!(organisation.size_class, None);
        assert_eq!(completeness(&organisation, nothing).percent, 100);
        assert_eq!(completeness(&organisation, ALL).next, Some(ProfileField::Areas));
    }
}
