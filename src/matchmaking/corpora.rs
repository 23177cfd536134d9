//! From the rows of an alliance, and of a proposal or need, to what the ranking takes.

use super::engine::{
    Corpus, CorpusBuilder, Direction, OpenNeed, OpportunityInput, OrganisationInput, ProjectInput, Role, Subject, Topic,
};
use super::store::{CorpusRows, NeedRow, SubjectRow};
use std::collections::{BTreeSet, HashMap};
use time::OffsetDateTime;
use uuid::Uuid;

/// Builds the corpus of an alliance; takes a second or two of processor time for tens of
/// thousands of organisations.
pub fn build(rows: &CorpusRows, now: OffsetDateTime) -> Corpus {
    let (areas, sectors) = (by_first(&rows.areas), by_first(&rows.sectors));
    let participants = by_first(&rows.participations);
    let listed = |map: &HashMap<Uuid, Vec<Uuid>>, id| map.get(&id).cloned().unwrap_or_default();
    let mut builder = CorpusBuilder::default();
    for row in &rows.organisations {
        builder.organisation(OrganisationInput {
            id: row.id,
            kind: &row.kind,
            size: row.size_class.as_deref(),
            country: &row.country,
            nuts: row.nuts.as_deref().filter(|nuts| !nuts.is_empty()),
            areas: listed(&areas, row.id),
            sectors: listed(&sectors, row.id),
            keywords: texts(&row.keywords),
            texts: vec![row.name.as_str(), row.summary.as_str(), row.description.as_str()],
            trl: trl(row.trl_min, row.trl_max),
            // Who was never recorded as a member has not left either.
            active: row.status.as_deref().is_none_or(|status| status == "active"),
            updated_days: u32::try_from((now - row.confirmed_at).whole_days()).unwrap_or(0),
        });
    }
    for row in &rows.opportunities {
        let mut words = vec![row.summary.as_str(), row.description.as_str()];
        words.extend(texts(&row.keywords));
        builder.opportunity(OpportunityInput {
            id: row.id,
            organisation: row.organisation_id,
            direction: if row.direction == "need" { Direction::Need } else { Direction::Offer },
            topic: topic(&row.kind),
            title: &row.title,
            texts: words,
            partner_kinds: texts(&row.partner_kinds),
            countries: texts(&row.countries),
        });
    }
    for row in &rows.projects {
        builder.project(ProjectInput {
            id: row.id,
            title: &row.title,
            texts: texts(&row.keywords),
            participants: listed(&participants, row.id),
        });
    }
    builder.build()
}

/// A proposal as the ranking takes it. `cross_border` says whether the alliance has members
/// in several countries.
pub fn proposal_subject(row: &SubjectRow, cross_border: bool) -> Subject {
    let needs = &row.needs;
    let kinds: BTreeSet<&String> = needs.iter().flat_map(|need| need.partner_kinds.iter()).collect();
    // A need that names several countries is content with any of them.
    let demanded = needs.iter().filter_map(|need| match need.countries.as_slice() {
        [country] => Some(country.clone()),
        _ => None,
    });
    let lowest = needs
        .iter()
        .filter_map(|need| trl(need.trl_min, need.trl_max))
        .reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)));
    Subject {
        role: Role::Proposal,
        title: row.title.clone(),
        texts: [row.summary.clone(), row.description.clone()]
            .into_iter()
            .chain(row.goals.0.clone())
            .chain(row.keywords.0.clone())
            .collect(),
        areas: row.area_id.iter().map(|area| area.0).collect(),
        lead: row.lead().map(|(id, _)| id.0),
        consortium: row.consortium.iter().map(|(id, _, _)| id.0).collect(),
        needs: needs.iter().map(open_need).collect(),
        wanted_kinds: kinds.into_iter().cloned().collect(),
        countries: demanded.collect::<BTreeSet<String>>().into_iter().collect(),
        min_countries: min_countries(row.programme.as_deref(), cross_border),
        trl: lowest,
        ..Subject::default()
    }
}

/// A need as the ranking takes it. `members` are its owner, or the consortium of the proposal
/// it belongs to. Where the viewer may not see whose it is, they are only kept out of the
/// suggestions: nothing may be said of where they sit or with whom they worked.
pub fn need_subject(row: &NeedRow, members: Vec<Uuid>) -> Subject {
    let (consortium, excluded) = if row.shows_owner { (members, Vec::new()) } else { (Vec::new(), members) };
    Subject {
        role: Role::Need,
        topic: topic(&row.kind),
        title: row.title.clone(),
        texts: need_texts(row),
        areas: row.area_id.iter().map(|area| area.0).collect(),
        lead: row.owner_id.filter(|_| row.shows_owner).map(|id| id.0),
        consortium,
        excluded,
        wanted_kinds: row.partner_kinds.0.clone(),
        countries: row.countries.0.clone(),
        min_countries: 1,
        trl: trl(row.trl_min, row.trl_max),
        ..Subject::default()
    }
}

/// Horizon asks for three countries; an alliance across a border for two.
fn min_countries(programme: Option<&str>, cross_border: bool) -> usize {
    let programme = programme.unwrap_or_default().to_lowercase();
    match (programme.contains("horizon"), cross_border || programme.contains("interreg")) {
        (true, _) => 3,
        (false, true) => 2,
        (false, false) => 1,
    }
}

fn open_need(row: &NeedRow) -> OpenNeed {
    OpenNeed { id: row.id.0, topic: topic(&row.kind), title: row.title.clone(), texts: need_texts(row) }
}

fn need_texts(row: &NeedRow) -> Vec<String> {
    [row.summary.clone(), row.description.clone()].into_iter().chain(row.keywords.0.clone()).collect()
}

fn topic(kind: &str) -> Option<Topic> {
    match kind.split('_').next() {
        Some("technology") => Some(Topic::Technology),
        Some("business") => Some(Topic::Business),
        Some("research") => Some(Topic::Research),
        _ => None,
    }
}

/// One bound alone stands for both.
fn trl(lowest: Option<i64>, highest: Option<i64>) -> Option<(u8, u8)> {
    let level = |value: i64| u8::try_from(value).ok();
    let (lowest, highest) = (lowest.and_then(level), highest.and_then(level));
    Some((lowest.or(highest)?, highest.or(lowest)?))
}

fn texts(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}

fn by_first(pairs: &[(Uuid, Uuid)]) -> HashMap<Uuid, Vec<Uuid>> {
    let mut map: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for (first, second) in pairs {
        map.entry(*first).or_default().push(*second);
    }
    map
}
