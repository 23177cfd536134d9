//! What the engine knows of an alliance.

use super::inverted::Inverted;
use super::speech::{Rarity, Speech, Vocabulary};
use std::collections::HashMap;
use uuid::Uuid;

/// Whether something is sought or provided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    Need,
    Offer,
}

/// What an opportunity is about, after the partnering profiles of the Enterprise
/// Europe Network: technology offers and requests, business offers and requests,
/// requests for research and development.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    Technology,
    Business,
    Research,
}

/// An organisation without its texts.
pub(super) struct Organisation {
    pub id: Uuid,
    pub kind: String,
    pub size: Option<String>,
    pub country: String,
    pub nuts: Option<String>,
    pub areas: Vec<Uuid>,
    pub sectors: Vec<Uuid>,
    pub trl: Option<(u8, u8)>,
    pub active: bool,
    pub updated_days: u32,
    /// Whether its own texts, offers and needs aside, say anything.
    pub described: bool,
    pub opportunities: Vec<u32>,
    pub projects: Vec<u32>,
}

impl Organisation {
    /// Micro, small and medium-sized enterprises (Recommendation 2003/361/EC).
    pub fn is_sme(&self) -> bool {
        let small = matches!(self.size.as_deref(), Some("micro" | "small" | "medium"));
        self.kind == "enterprise" && small
    }

    pub fn is_research(&self) -> bool {
        matches!(self.kind.as_str(), "research_organisation" | "university")
    }

    /// Whether it is of a wanted kind: a kind of organisation, "sme" or "research".
    pub fn is_of_kind(&self, wanted: &str) -> bool {
        match wanted {
            "sme" => self.is_sme(),
            "research" => self.is_research(),
            kind => self.kind == kind,
        }
    }
}

pub(super) struct Opportunity {
    pub id: Uuid,
    pub organisation: u32,
    pub direction: Direction,
    pub topic: Option<Topic>,
    pub title: String,
    pub partner_kinds: Vec<String>,
    pub countries: Vec<String>,
}

pub(super) struct Project {
    pub id: Uuid,
    pub participants: Vec<u32>,
}

/// An alliance, ready to be ranked. Built by a
/// [`CorpusBuilder`](super::CorpusBuilder).
pub struct Corpus {
    pub(super) organisations: Vec<Organisation>,
    pub(super) opportunities: Vec<Opportunity>,
    pub(super) projects: Vec<Project>,
    pub(super) numbers: HashMap<Uuid, u32>,
    pub(super) vocabulary: Vocabulary,
    pub(super) rarity: Rarity,
    pub(super) profile_texts: Inverted,
    pub(super) opportunity_texts: Inverted,
    pub(super) project_texts: Inverted,
}

impl Corpus {
    /// How many organisations can be suggested: those that belong to the alliance.
    pub fn active(&self) -> usize {
        self.organisations.iter().filter(|organisation| organisation.active).count()
    }

    /// How many organisations it holds.
    pub fn len(&self) -> usize {
        self.organisations.len()
    }

    pub fn is_empty(&self) -> bool {
        self.organisations.is_empty()
    }

    /// Bytes held by the inverted lists, which are most of it.
    pub fn memory(&self) -> usize {
        self.profile_texts.memory() + self.opportunity_texts.memory() + self.project_texts.memory()
    }

    pub(super) fn number(&self, id: Uuid) -> Option<u32> {
        self.numbers.get(&id).copied()
    }

    pub(super) fn organisation(&self, number: u32) -> &Organisation {
        &self.organisations[number as usize]
    }

    pub(super) fn read<'a>(&self, texts: impl Iterator<Item = &'a str>) -> Speech {
        Speech::read(&self.vocabulary, &self.rarity, texts)
    }
}
