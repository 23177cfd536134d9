//! The signals: how each organisation stands to a subject.

use super::corpus::{Corpus, Direction, Opportunity, Organisation, Topic};
use super::inverted::Likeness;
use super::speech::Speech;
use super::subject::{Ask, Subject};
use super::territory::Home;
use super::weights::{
    ALIKE, AREA_SHARE, OTHER_TOPIC, PROFILE_AS_OFFER, TOGETHER_FULL, TOGETHER_SHARE, UNSOUGHT, WEIGHTS,
};
use std::collections::BTreeMap;

/// A part of a score; each becomes one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Complementarity,
    Concepts,
    Words,
    Area,
    Sector,
    Territory,
    Kind,
    Readiness,
    Together,
    Record,
}

/// Points by part.
pub type Parts = [f32; 10];

/// The best answer an organisation has to what is asked.
#[derive(Clone, Copy)]
pub struct Answer {
    pub worth: f32,
    /// Which of the asks.
    pub ask: usize,
    /// The opportunity that answers; none where the profile does.
    pub opportunity: Option<u32>,
}

/// A subject compared with a whole corpus.
pub struct Signals<'a> {
    pub corpus: &'a Corpus,
    pub subject: &'a Subject,
    pub speech: Speech,
    pub asks: Vec<Ask>,
    pub members: Vec<u32>,
    answers: Vec<Option<Answer>>,
    relevance: Likeness,
    /// The likeness of the most similar past project.
    record: Vec<f32>,
    pub projects: Likeness,
    /// How many projects each organisation shared with members.
    together: BTreeMap<u32, usize>,
    home: Home<'a>,
    missing_kinds: Vec<String>,
}

impl<'a> Signals<'a> {
    pub fn new(corpus: &'a Corpus, subject: &'a Subject) -> Self {
        let speech = subject.speech(corpus);
        let members = subject.members(corpus);
        let known: Vec<&Organisation> = members.iter().map(|&n| corpus.organisation(n)).collect();
        let asks = subject.asks(corpus);
        let projects = corpus.project_texts.compare(&speech);
        Self {
            answers: answers(corpus, subject, &asks, &known),
            relevance: corpus.profile_texts.compare(&speech),
            record: similar_projects(corpus, &projects),
            projects,
            together: projects_together(corpus, &members),
            home: Home::new(subject, &known),
            missing_kinds: subject.missing_kinds(&known),
            corpus,
            subject,
            speech,
            asks,
            members,
        }
    }

    pub fn answer(&self, organisation: u32) -> Option<Answer> {
        self.answers[organisation as usize]
    }

    pub fn home(&self) -> &Home<'a> {
        &self.home
    }

    /// The first wanted kind the consortium lacks and this organisation is of.
    pub fn missing_kind(&self, organisation: &Organisation) -> Option<&str> {
        let mut missing = self.missing_kinds.iter().map(String::as_str);
        missing.find(|kind| organisation.is_of_kind(kind))
    }

    pub fn projects_together(&self, organisation: u32) -> usize {
        self.together.get(&organisation).copied().unwrap_or(0)
    }

    /// Whether anything of substance links it with the subject: place, kind or
    /// readiness alone make nobody a partner. A subject that says nothing at all
    /// has only those.
    pub fn is_candidate(&self, parts: &Parts) -> bool {
        let substance = [
            Part::Complementarity,
            Part::Concepts,
            Part::Words,
            Part::Area,
            Part::Sector,
            Part::Together,
            Part::Record,
        ];
        let silent = self.speech.is_empty()
            && self.asks.iter().all(|ask| ask.speech.is_empty())
            && self.subject.areas.is_empty()
            && self.subject.sectors.is_empty();
        silent || substance.iter().any(|part| parts[*part as usize] > 0.0)
    }

    /// The points an organisation earns.
    pub fn parts(&self, number: u32) -> Parts {
        let organisation = self.corpus.organisation(number);
        let mut parts = Parts::default();
        let mut earn = |part: Part, points: f32| parts[part as usize] = points;
        let answer = self.answer(number).map_or(0.0, |answer| answer.worth);
        earn(Part::Complementarity, WEIGHTS.complementarity * answer);
        let by_concepts = self.relevance.by_concepts(number);
        earn(Part::Concepts, WEIGHTS.relevance * by_concepts);
        earn(Part::Words, WEIGHTS.relevance * self.relevance.by_words(number));
        let (area, sector) = self.field(organisation);
        earn(Part::Area, WEIGHTS.field * area);
        earn(Part::Sector, WEIGHTS.field * sector);
        let territory = self.home.rate(organisation).0;
        earn(Part::Territory, WEIGHTS.territory * territory);
        if self.missing_kind(organisation).is_some() {
            earn(Part::Kind, WEIGHTS.kind);
        }
        let readiness = readiness(self.subject.trl, organisation.trl);
        earn(Part::Readiness, WEIGHTS.readiness * readiness);
        let together = self.projects_together(number) as f32;
        let together = ((1.0 + together).ln() / (1.0 + TOGETHER_FULL).ln()).min(1.0);
        earn(Part::Together, WEIGHTS.record * TOGETHER_SHARE * together);
        let similar = self.record[number as usize];
        earn(Part::Record, WEIGHTS.record * (1.0 - TOGETHER_SHARE) * similar);
        parts
    }

    /// Same area and same sector; where the subject names only one of them, that
    /// one stands for the whole.
    fn field(&self, organisation: &Organisation) -> (f32, f32) {
        let subject = self.subject;
        let area_share = match (subject.areas.is_empty(), subject.sectors.is_empty()) {
            (false, true) => 1.0,
            (true, _) => 0.0,
            (false, false) => AREA_SHARE,
        };
        let shares = |own: &[uuid::Uuid], asked: &[uuid::Uuid]| f32::from(asked.iter().any(|one| own.contains(one)));
        (
            area_share * shares(&organisation.areas, &subject.areas),
            (1.0 - area_share) * shares(&organisation.sectors, &subject.sectors),
        )
    }
}

/// Overlapping levels fit; each level of distance costs a third.
fn readiness(wanted: Option<(u8, u8)>, own: Option<(u8, u8)>) -> f32 {
    let (Some(wanted), Some(own)) = (wanted, own) else {
        return 0.0;
    };
    let distance = wanted.0.saturating_sub(own.1).max(own.0.saturating_sub(wanted.1));
    (1.0 - f32::from(distance) / 3.0).max(0.0)
}

/// The best answer of every organisation: an opportunity in the other direction,
/// or, for less, its profile.
fn answers(corpus: &Corpus, subject: &Subject, asks: &[Ask], members: &[&Organisation]) -> Vec<Option<Answer>> {
    let mut answers: Vec<Option<Answer>> = vec![None; corpus.len()];
    let mut offer = |organisation: u32, answer: Answer| {
        let best = &mut answers[organisation as usize];
        if answer.worth > best.map_or(0.0, |best| best.worth) {
            *best = Some(answer);
        }
    };
    for (number, ask) in asks.iter().enumerate() {
        let likeness = corpus.opportunity_texts.compare(&ask.speech);
        for (opportunity, at) in corpus.opportunities.iter().zip(0..) {
            if opportunity.direction == subject.answer() {
                let fit = fit(opportunity, ask.topic, members);
                let answer = Answer { worth: likeness.of(at) * fit, ask: number, opportunity: Some(at) };
                offer(opportunity.organisation, answer);
            }
        }
        let likeness = corpus.profile_texts.compare(&ask.speech);
        for organisation in 0..corpus.len() as u32 {
            let answer = Answer { worth: likeness.of(organisation) * PROFILE_AS_OFFER, ask: number, opportunity: None };
            offer(organisation, answer);
        }
    }
    answers
}

/// What an opportunity's own wishes leave of its worth.
fn fit(opportunity: &Opportunity, topic: Option<Topic>, members: &[&Organisation]) -> f32 {
    let kinds = &opportunity.partner_kinds;
    let sought = kinds.is_empty()
        || members.is_empty()
        || kinds.iter().any(|kind| members.iter().any(|member| member.is_of_kind(kind)));
    let countries = &opportunity.countries;
    let here =
        countries.is_empty() || members.is_empty() || members.iter().any(|member| countries.contains(&member.country));
    let business = |topic| topic == Topic::Business;
    let topics = match (topic, opportunity.topic) {
        (Some(one), Some(other)) => business(one) == business(other),
        _ => true,
    };
    let factor = |fits: bool, otherwise: f32| if fits { 1.0 } else { otherwise };
    factor(sought, UNSOUGHT) * factor(here, UNSOUGHT) * factor(topics, OTHER_TOPIC)
}

/// For every organisation the likeness of its most similar project.
fn similar_projects(corpus: &Corpus, likeness: &Likeness) -> Vec<f32> {
    let mut record = vec![0.0_f32; corpus.len()];
    for (project, number) in corpus.projects.iter().zip(0..) {
        let alike = likeness.of(number);
        if alike >= ALIKE {
            for &participant in &project.participants {
                let best = &mut record[participant as usize];
                *best = best.max(alike);
            }
        }
    }
    record
}

/// How many projects each organisation shared with any of the members.
fn projects_together(corpus: &Corpus, members: &[u32]) -> BTreeMap<u32, usize> {
    let of = |member: &u32| corpus.organisation(*member).projects.iter().copied();
    let mut projects: Vec<u32> = members.iter().flat_map(of).collect();
    projects.sort_unstable();
    projects.dedup();
    let mut together = BTreeMap::new();
    for project in projects {
        for &participant in &corpus.projects[project as usize].participants {
            *together.entry(participant).or_default() += 1;
        }
    }
    together
}

/// The opportunities of an organisation that could answer at all.
pub fn can_answer(corpus: &Corpus, organisation: &Organisation, direction: Direction) -> bool {
    let mut own = organisation.opportunities.iter();
    own.any(|&number| corpus.opportunities[number as usize].direction == direction)
}
