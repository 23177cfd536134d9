//! From plain texts to a corpus.

use super::corpus::{Corpus, Direction, Opportunity, Organisation, Project, Topic};
use super::inverted::Inverted;
use super::speech::{Frequencies, Rarity, Vocabulary};
use crate::search::concepts;
use std::collections::HashMap;
use uuid::Uuid;

/// How much a mention counts by where it stands.
const KEYWORD: f32 = 3.0;
const PROFILE: f32 = 1.0;
const TITLE: f32 = 2.0;
const OPPORTUNITY_IN_PROFILE: f32 = 1.0;
const PROJECT_IN_PROFILE: f32 = 0.5;

/// An organisation as it stands in the directory.
#[derive(Clone, Debug, Default)]
pub struct OrganisationInput<'a> {
    pub id: Uuid,
    /// As in the directory: "enterprise", "university" …
    pub kind: &'a str,
    /// "micro", "small", "medium" or "large".
    pub size: Option<&'a str>,
    /// Two letters.
    pub country: &'a str,
    /// The NUTS code of its seat, as fine as it is known.
    pub nuts: Option<&'a str>,
    pub areas: Vec<Uuid>,
    pub sectors: Vec<Uuid>,
    pub keywords: Vec<&'a str>,
    /// Name, summary, description.
    pub texts: Vec<&'a str>,
    /// Lowest and highest technology readiness level.
    pub trl: Option<(u8, u8)>,
    /// Whether it may be suggested; others only serve as members.
    pub active: bool,
    /// Days since its profile was last confirmed.
    pub updated_days: u32,
}

/// A visible need or offer.
#[derive(Clone, Debug)]
pub struct OpportunityInput<'a> {
    pub id: Uuid,
    /// The organisation it belongs to.
    pub organisation: Uuid,
    pub direction: Direction,
    pub topic: Option<Topic>,
    pub title: &'a str,
    /// Summary, description, keywords.
    pub texts: Vec<&'a str>,
    /// Kinds of partners it seeks; none means any.
    pub partner_kinds: Vec<&'a str>,
    /// Countries it seeks partners in; none means any.
    pub countries: Vec<&'a str>,
}

/// A past or running project.
#[derive(Clone, Debug)]
pub struct ProjectInput<'a> {
    pub id: Uuid,
    pub title: &'a str,
    /// Summary, goals, keywords.
    pub texts: Vec<&'a str>,
    pub participants: Vec<Uuid>,
}

/// Collects an alliance. Opportunities and projects may come before or after the
/// organisations they name; what names an unknown organisation is left out.
#[derive(Default)]
pub struct CorpusBuilder {
    vocabulary: Vocabulary,
    organisations: Vec<Organisation>,
    profiles: Vec<Frequencies>,
    numbers: HashMap<Uuid, u32>,
    opportunities: Vec<(Uuid, Opportunity, Frequencies)>,
    projects: Vec<(Vec<Uuid>, Project, Frequencies, Frequencies)>,
}

impl CorpusBuilder {
    /// Adds an organisation; a second one with the same id is ignored.
    pub fn organisation(&mut self, input: OrganisationInput<'_>) {
        let number = self.organisations.len() as u32;
        if self.numbers.contains_key(&input.id) {
            return;
        }
        self.numbers.insert(input.id, number);
        let mut profile = Frequencies::default();
        for text in &input.texts {
            profile.read(&mut self.vocabulary, text, PROFILE);
        }
        for keyword in &input.keywords {
            profile.read(&mut self.vocabulary, keyword, KEYWORD);
        }
        self.organisations.push(Organisation {
            id: input.id,
            kind: input.kind.to_owned(),
            size: input.size.map(str::to_owned),
            country: input.country.to_owned(),
            nuts: input.nuts.map(str::to_owned),
            areas: input.areas,
            sectors: input.sectors,
            trl: input.trl,
            active: input.active,
            updated_days: input.updated_days,
            described: !profile.words.is_empty(),
            opportunities: Vec::new(),
            projects: Vec::new(),
        });
        self.profiles.push(profile);
    }

    /// Adds a need or an offer.
    pub fn opportunity(&mut self, input: OpportunityInput<'_>) {
        let mut frequencies = Frequencies::default();
        frequencies.read(&mut self.vocabulary, input.title, TITLE);
        for text in &input.texts {
            frequencies.read(&mut self.vocabulary, text, PROFILE);
        }
        frequencies.settle();
        let owned = |texts: Vec<&str>| texts.into_iter().map(str::to_owned).collect();
        let opportunity = Opportunity {
            id: input.id,
            organisation: 0,
            direction: input.direction,
            topic: input.topic,
            title: input.title.to_owned(),
            partner_kinds: owned(input.partner_kinds),
            countries: owned(input.countries),
        };
        self.opportunities.push((input.organisation, opportunity, frequencies));
    }

    /// Adds a project with its participants.
    pub fn project(&mut self, input: ProjectInput<'_>) {
        let mut title = Frequencies::default();
        title.read(&mut self.vocabulary, input.title, PROFILE);
        let mut whole = title.clone();
        for text in &input.texts {
            whole.read(&mut self.vocabulary, text, PROFILE);
        }
        whole.settle();
        let project = Project { id: input.id, participants: Vec::new() };
        self.projects.push((input.participants, project, title, whole));
    }

    /// Brings everything together.
    pub fn build(mut self) -> Corpus {
        let (projects, project_texts) = self.settle_projects();
        let mut rarity = Rarity::new(self.vocabulary.len());
        for profile in &mut self.profiles {
            profile.settle();
            rarity.count(profile);
        }
        let length: f32 = self.profiles.iter().map(|profile| profile.length).sum();
        let usual = (length / self.profiles.len().max(1) as f32).max(1.0);
        // From here on offers and needs add to what a profile speaks of, but
        // neither to its length nor to how rare a word is.
        let (opportunities, opportunity_texts) = self.settle_opportunities();
        for profile in &mut self.profiles {
            profile.settle();
        }
        let invert =
            |texts: &[Frequencies], usual| Inverted::new(self.vocabulary.len(), concepts::count(), texts, usual);
        Corpus {
            profile_texts: invert(&self.profiles, Some(usual)),
            opportunity_texts: invert(&opportunity_texts, None),
            project_texts: invert(&project_texts, None),
            organisations: self.organisations,
            opportunities,
            projects,
            numbers: self.numbers,
            vocabulary: self.vocabulary,
            rarity,
        }
    }

    fn settle_projects(&mut self) -> (Vec<Project>, Vec<Frequencies>) {
        let mut texts = Vec::with_capacity(self.projects.len());
        let mut projects = Vec::with_capacity(self.projects.len());
        for (participants, mut project, title, whole) in std::mem::take(&mut self.projects) {
            let known = participants.iter().filter_map(|id| self.numbers.get(id));
            project.participants = known.copied().collect();
            project.participants.sort_unstable();
            project.participants.dedup();
            for &participant in &project.participants {
                let number = projects.len() as u32;
                self.organisations[participant as usize].projects.push(number);
                self.profiles[participant as usize].extend(&title, PROJECT_IN_PROFILE, true);
            }
            projects.push(project);
            texts.push(whole);
        }
        (projects, texts)
    }

    fn settle_opportunities(&mut self) -> (Vec<Opportunity>, Vec<Frequencies>) {
        let mut texts = Vec::with_capacity(self.opportunities.len());
        let mut opportunities = Vec::with_capacity(self.opportunities.len());
        for (owner, mut opportunity, frequencies) in std::mem::take(&mut self.opportunities) {
            let Some(&owner) = self.numbers.get(&owner) else {
                continue;
            };
            opportunity.organisation = owner;
            self.organisations[owner as usize].opportunities.push(opportunities.len() as u32);
            self.profiles[owner as usize].extend(&frequencies, OPPORTUNITY_IN_PROFILE, false);
            opportunities.push(opportunity);
            texts.push(frequencies);
        }
        (opportunities, texts)
    }
}
