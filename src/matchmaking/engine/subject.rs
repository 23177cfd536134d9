//! What a partner is sought for.

use super::corpus::{Corpus, Direction, Organisation, Topic};
use super::speech::Speech;
use super::weights::MOST_NEEDS;
use uuid::Uuid;

/// What a subject is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Role {
    /// A proposal with its consortium and open needs.
    #[default]
    Proposal,
    /// One need: who offers that?
    Need,
    /// One offer: who needs that?
    Offer,
}

/// Something a proposal still seeks.
#[derive(Clone, Debug, Default)]
pub struct OpenNeed {
    pub id: Uuid,
    pub topic: Option<Topic>,
    pub title: String,
    pub texts: Vec<String>,
}

/// A proposal, a need or an offer.
#[derive(Clone, Debug)]
pub struct Subject {
    pub role: Role,
    pub topic: Option<Topic>,
    pub title: String,
    /// Summary, description, goals, keywords.
    pub texts: Vec<String>,
    pub areas: Vec<Uuid>,
    pub sectors: Vec<Uuid>,
    pub lead: Option<Uuid>,
    /// The members, the lead included; for a need or an offer, its owner. They
    /// are not suggested.
    pub consortium: Vec<Uuid>,
    /// Of a proposal.
    pub needs: Vec<OpenNeed>,
    /// Kinds of partners wanted: kinds of the directory, "sme" or "research". A
    /// proposal that names none is taken to want both of the latter.
    pub wanted_kinds: Vec<String>,
    /// Countries partners are wanted from; none means any.
    pub countries: Vec<String>,
    /// From how many countries the consortium must come; Interreg asks for two.
    pub min_countries: usize,
    pub trl: Option<(u8, u8)>,
    /// Who must not be suggested: competitors, conflicts, those who said no.
    pub excluded: Vec<Uuid>,
}

impl Default for Subject {
    fn default() -> Self {
        Self {
            role: Role::default(),
            topic: None,
            title: String::new(),
            texts: Vec::new(),
            areas: Vec::new(),
            sectors: Vec::new(),
            lead: None,
            consortium: Vec::new(),
            needs: Vec::new(),
            wanted_kinds: Vec::new(),
            countries: Vec::new(),
            min_countries: 2,
            trl: None,
            excluded: Vec::new(),
        }
    }
}

/// A need, or an offer, to be met, read against a corpus.
pub(super) struct Ask {
    /// The need's id; none where it is the subject itself.
    pub id: Option<Uuid>,
    pub topic: Option<Topic>,
    pub speech: Speech,
}

impl Subject {
    /// Title and texts together.
    pub(super) fn speech(&self, corpus: &Corpus) -> Speech {
        corpus.read(texts(&self.title, &self.texts))
    }

    /// What is asked for: the open needs, or the subject itself where it has none.
    pub(super) fn asks(&self, corpus: &Corpus) -> Vec<Ask> {
        if self.role != Role::Proposal || self.needs.is_empty() {
            let ask = Ask { id: None, topic: self.topic, speech: self.speech(corpus) };
            return vec![ask];
        }
        let needs = self.needs.iter().take(MOST_NEEDS);
        needs
            .map(|need| Ask {
                id: Some(need.id),
                topic: need.topic,
                speech: corpus.read(texts(&need.title, &need.texts)),
            })
            .collect()
    }

    /// What answers it.
    pub(super) fn answer(&self) -> Direction {
        match self.role {
            Role::Proposal | Role::Need => Direction::Offer,
            Role::Offer => Direction::Need,
        }
    }

    /// The members the corpus knows, in ascending order.
    pub(super) fn members(&self, corpus: &Corpus) -> Vec<u32> {
        let known = self.consortium.iter().chain(&self.lead);
        let mut members: Vec<u32> = known.filter_map(|id| corpus.number(*id)).collect();
        members.sort_unstable();
        members.dedup();
        members
    }

    /// The wanted kinds that no member is of.
    pub(super) fn missing_kinds(&self, members: &[&Organisation]) -> Vec<String> {
        let usual = ["sme".to_owned(), "research".to_owned()];
        let wanted = match (self.role, self.wanted_kinds.as_slice()) {
            (Role::Proposal, []) => &usual[..],
            (_, wanted) => wanted,
        };
        // A need's owner may itself be of the kind it seeks: its wish stands.
        let met = |kind: &str| self.role == Role::Proposal && members.iter().any(|member| member.is_of_kind(kind));
        let mut missing: Vec<String> = Vec::new();
        for kind in wanted {
            if !met(kind) && !missing.contains(kind) {
                missing.push(kind.clone());
            }
        }
        missing
    }
}

fn texts<'a>(title: &'a str, texts: &'a [String]) -> impl Iterator<Item = &'a str> {
    std::iter::once(title).chain(texts.iter().map(String::as_str))
}
