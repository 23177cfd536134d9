//! What a consortium needs: what it lacks first, then what it has.

use crate::id::AreaId;
use crate::matchmaking::engine::{self, Gap};
use crate::matchmaking::model::{Check, Requirement, Subject, SubjectId, WantedKind};

/// The gaps of a proposal's consortium, and what it has of the rest. A need has no
/// consortium and so no checks.
pub fn checks(facts: &Subject, subject: &engine::Subject, gaps: Vec<Gap>) -> Vec<Check> {
    if !matches!(facts.id, SubjectId::Proposal(_)) {
        return Vec::new();
    }
    let missing: Vec<Requirement> = gaps.into_iter().filter_map(requirement).collect();
    let met = required(subject).into_iter().filter(|about| !missing.iter().any(|gap| same(gap, about)));
    let met: Vec<Check> = met.map(|about| Check { about, met: true }).collect();
    missing.into_iter().map(|about| Check { about, met: false }).chain(met).collect()
}

fn requirement(gap: Gap) -> Option<Requirement> {
    Some(match gap {
        Gap::NoLead => Requirement::Lead,
        Gap::OpenNeed { title, .. } => Requirement::Need(title),
        Gap::KindMissing { kind } => Requirement::Kind(WantedKind::parse(&kind)?),
        Gap::CountryMissing { country } => Requirement::Country(country),
        Gap::TooFewCountries { have, required } => Requirement::Countries { have, required },
        Gap::AreaCompetence { area } => Requirement::Area(AreaId(area)),
    })
}

/// Everything the proposal asks of its consortium.
fn required(subject: &engine::Subject) -> Vec<Requirement> {
    let kinds: Vec<WantedKind> = match subject.wanted_kinds.as_slice() {
        [] => vec![WantedKind::Sme, WantedKind::Research],
        kinds => kinds.iter().filter_map(|kind| WantedKind::parse(kind)).collect(),
    };
    let countries = (subject.min_countries > 1)
        .then_some(Requirement::Countries { have: subject.min_countries, required: subject.min_countries });
    std::iter::once(Requirement::Lead)
        .chain(subject.needs.iter().map(|need| Requirement::Need(need.title.clone())))
        .chain(kinds.into_iter().map(Requirement::Kind))
        .chain(subject.countries.iter().cloned().map(Requirement::Country))
        .chain(countries)
        .chain(subject.areas.iter().map(|area| Requirement::Area(AreaId(*area))))
        .collect()
}

/// Whether two are about the same, whatever figures they carry.
fn same(one: &Requirement, other: &Requirement) -> bool {
    match (one, other) {
        (Requirement::Countries { .. }, Requirement::Countries { .. }) => true,
        (one, other) => one == other,
    }
}
