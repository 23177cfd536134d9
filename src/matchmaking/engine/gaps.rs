//! What a consortium lacks.

use super::corpus::{Corpus, Organisation};
use super::subject::{Role, Subject};
use super::weights::{ALIKE, PROFILE_AS_OFFER};
use uuid::Uuid;

/// Something a consortium still needs.
#[derive(Clone, Debug, PartialEq)]
pub enum Gap {
    /// Nobody leads it.
    NoLead,
    /// No member offers, or speaks of, what a need asks for.
    OpenNeed { need: Uuid, title: String },
    /// No member is of a wanted kind: a kind of the directory, "sme" or "research".
    KindMissing { kind: String },
    /// A wanted country has no member.
    CountryMissing { country: String },
    /// The members come from too few countries.
    TooFewCountries { have: usize, required: usize },
    /// No member works in the area.
    AreaCompetence { area: Uuid },
}

/// What a proposal's consortium lacks, the gravest first; a need or an offer has
/// no consortium and so no gaps.
pub fn gaps(subject: &Subject, corpus: &Corpus) -> Vec<Gap> {
    if subject.role != Role::Proposal {
        return Vec::new();
    }
    let numbers = subject.members(corpus);
    let members: Vec<&Organisation> = numbers.iter().map(|&n| corpus.organisation(n)).collect();
    let mut gaps = Vec::new();
    if subject.lead.is_none() {
        gaps.push(Gap::NoLead);
    }
    gaps.extend(open_needs(subject, corpus, &numbers));
    let kinds = subject.missing_kinds(&members).into_iter();
    gaps.extend(kinds.map(|kind| Gap::KindMissing { kind }));
    gaps.extend(countries(subject, &members));
    for &area in &subject.areas {
        if !members.iter().any(|member| member.areas.contains(&area)) {
            gaps.push(Gap::AreaCompetence { area });
        }
    }
    gaps
}

fn open_needs(subject: &Subject, corpus: &Corpus, members: &[u32]) -> Vec<Gap> {
    let asks = subject.asks(corpus);
    let needs = subject.needs.iter().zip(&asks);
    let open = needs.filter(|(_, ask)| {
        let offers = corpus.opportunity_texts.compare(&ask.speech);
        let profiles = corpus.profile_texts.compare(&ask.speech);
        let answers = |&member: &u32| {
            let own = corpus.organisation(member).opportunities.iter();
            let offered = own
                .filter(|&&at| corpus.opportunities[at as usize].direction == subject.answer())
                .any(|&at| offers.of(at) >= ALIKE);
            offered || profiles.of(member) * PROFILE_AS_OFFER >= ALIKE
        };
        !members.iter().any(answers)
    });
    let gap = |need: Uuid, title: &str| Gap::OpenNeed { need, title: title.to_owned() };
    open.map(|(need, _)| gap(need.id, &need.title)).collect()
}

fn countries(subject: &Subject, members: &[&Organisation]) -> Vec<Gap> {
    let mut have: Vec<&str> =
        members.iter().map(|member| member.country.as_str()).filter(|country| !country.is_empty()).collect();
    have.sort_unstable();
    have.dedup();
    let wanted = subject.countries.iter();
    let mut gaps: Vec<Gap> = wanted
        .filter(|country| !have.contains(&country.as_str()))
        .map(|country| Gap::CountryMissing { country: country.clone() })
        .collect();
    if have.len() < subject.min_countries {
        gaps.push(Gap::TooFewCountries { have: have.len(), required: subject.min_countries });
    }
    gaps
}
