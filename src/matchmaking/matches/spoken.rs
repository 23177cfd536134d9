//! Ids become names, and concepts become words of the reader's language.

use crate::db::Tx;
use crate::directory::translation::names_in;
use crate::error::Result;
use crate::i18n::Lang;
use crate::id::{AreaId, NetworkId, OpportunityId, OrganisationId, ProposalId, SectorId};
use crate::matchmaking::engine::{self, ReasonKind as Found, Subject};
use crate::matchmaking::model::{Missing, Partner, Reason, ReasonKind, WantedKind};
use crate::matchmaking::store;
use crate::search::{ConceptId, concepts};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// At most so many shared concepts and words are named.
const SHARED: usize = 5;

/// Knows the names that the reasons of some suggestions need.
pub struct Speaker {
    lang: Lang,
    partners: HashMap<OrganisationId, Partner>,
    names: HashMap<OrganisationId, String>,
    titles: HashMap<ProposalId, String>,
    /// Titles of the subject's own needs.
    needs: HashMap<Uuid, String>,
}

impl Speaker {
    /// Reads all names at once, however many suggestions there are; in the reader's language
    /// where there are such.
    pub async fn read(
        tx: &mut Tx,
        network: NetworkId,
        lang: Lang,
        subject: &Subject,
        suggestions: &[engine::Suggestion],
    ) -> Result<Speaker> {
        let partners: Vec<OrganisationId> = suggestions.iter().map(|one| OrganisationId(one.organisation)).collect();
        let mut companions = BTreeSet::new();
        let mut projects = BTreeSet::new();
        for reason in suggestions.iter().flat_map(|suggestion| &suggestion.reasons) {
            match &reason.kind {
                Found::PastProjectsTogether { with, .. } => companions.extend(with.iter().copied().map(OrganisationId)),
                Found::TrackRecord { projects: alike } => projects.extend(alike.iter().copied().map(ProposalId)),
                _ => {}
            }
        }
        let companions: Vec<_> = companions.into_iter().collect();
        let projects: Vec<_> = projects.into_iter().collect();
        let mut names = store::names(tx, network, &companions).await?;
        names.extend(names_in(tx, network, lang, &companions).await?);
        let mut known = store::partners(tx, network, &partners).await?;
        for (id, name) in names_in(tx, network, lang, &partners).await? {
            known.entry(id).and_modify(|partner| partner.name = name);
        }
        Ok(Speaker {
            lang,
            partners: known,
            names,
            titles: store::titles(tx, network, &projects).await?,
            needs: subject.needs.iter().map(|need| (need.id, need.title.clone())).collect(),
        })
    }

    pub fn partner(&self, id: OrganisationId) -> Option<&Partner> {
        self.partners.get(&id)
    }

    pub fn reason(&self, reason: engine::Reason) -> Reason {
        Reason { kind: self.kind(reason.kind), share: (reason.share * 100.0).round() as i64 }
    }

    fn kind(&self, found: Found) -> ReasonKind {
        match found {
            Found::ComplementaryOffer { opportunity, title, need, concepts, words } => ReasonKind::Offer {
                opportunity: OpportunityId(opportunity),
                title,
                need: self.need(need),
                shared: self.shared(&concepts, words),
            },
            Found::ComplementaryNeed { opportunity, title, concepts, words } => ReasonKind::Need {
                opportunity: OpportunityId(opportunity),
                title,
                shared: self.shared(&concepts, words),
            },
            Found::ProfileAnswers { need, concepts, words } => {
                ReasonKind::Profile { need: self.need(need), shared: self.shared(&concepts, words) }
            }
            Found::SharedConcepts { concepts } => ReasonKind::Concepts(self.labels(&concepts)),
            Found::SharedWords { words } => ReasonKind::Words(words),
            Found::SameArea { area } => ReasonKind::Area(AreaId(area)),
            Found::SameSector { sector } => ReasonKind::Sector(SectorId(sector)),
            Found::SameRegion { nuts } => ReasonKind::Region(nuts),
            Found::AcrossTheBorder { country } => ReasonKind::AcrossTheBorder(country),
            Found::CountryMissing { country } => ReasonKind::Country(country),
            Found::KindMissing { kind } => {
                let other = WantedKind::Kind(crate::directory::model::OrganisationKind::Other);
                ReasonKind::Kind(WantedKind::parse(&kind).unwrap_or(other))
            }
            Found::PastProjectsTogether { with, count } => {
                let name = |id: Uuid| self.names.get(&OrganisationId(id)).cloned();
                ReasonKind::Together { with: with.into_iter().filter_map(name).collect(), count }
            }
            Found::TrackRecord { projects } => {
                let titled = |id: Uuid| Some((ProposalId(id), self.titles.get(&ProposalId(id))?.clone()));
                ReasonKind::Record(projects.into_iter().filter_map(titled).collect())
            }
            Found::TrlFits { trl: (from, to) } => ReasonKind::Readiness { from, to },
        }
    }

    fn need(&self, id: Option<Uuid>) -> Option<String> {
        self.needs.get(&id?).cloned()
    }

    fn labels(&self, concepts: &[ConceptId]) -> Vec<String> {
        concepts.iter().map(|concept| concepts::label(*concept, self.lang.code()).to_owned()).collect()
    }

    /// Concepts first, then the words that no concept stands for.
    fn shared(&self, concepts: &[ConceptId], words: Vec<String>) -> Vec<String> {
        self.labels(concepts).into_iter().chain(words).take(SHARED).collect()
    }
}

/// The needs and offers that suggestions name.
pub fn opportunities(suggestions: &[engine::Suggestion]) -> Vec<OpportunityId> {
    let reasons = suggestions.iter().flat_map(|suggestion| &suggestion.reasons);
    let named = reasons.filter_map(|reason| match &reason.kind {
        Found::ComplementaryOffer { opportunity, .. } | Found::ComplementaryNeed { opportunity, .. } => {
            Some(OpportunityId(*opportunity))
        }
        _ => None,
    });
    named.collect()
}

pub fn missing(missing: engine::Missing) -> Missing {
    match missing {
        engine::Missing::Profile => Missing::Profile,
        engine::Missing::Opportunities => Missing::Opportunities,
        engine::Missing::Areas => Missing::Areas,
        engine::Missing::Region => Missing::Region,
        engine::Missing::Trl => Missing::Readiness,
        engine::Missing::Projects => Missing::Projects,
        engine::Missing::Outdated => Missing::Outdated,
    }
}

#[cfg(test)]
mod tests {
    use crate::matchmaking::engine::weights::WEIGHTS;
    use crate::matchmaking::model::MOST_SHARE;

    #[test]
    fn the_bars_know_the_largest_weight() {
        let weights = [WEIGHTS.complementarity, WEIGHTS.relevance, WEIGHTS.territory, WEIGHTS.kind, WEIGHTS.field];
        let largest = weights.into_iter().fold(0.0, f32::max);
        assert_eq!((largest * 100.0) as i64, MOST_SHARE);
    }
}
