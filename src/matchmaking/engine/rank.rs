//! Ranking the organisations of a corpus for a subject.

use super::corpus::{Corpus, Direction, Organisation};
use super::reasons::{Missing, Reason, ReasonKind};
use super::signals::{Answer, Part, Parts, Signals, can_answer};
use super::subject::Subject;
use super::weights::{ALIKE, OUTDATED_DAYS};
use std::collections::HashSet;
use uuid::Uuid;

/// How many words or concepts are named as evidence.
const EVIDENCE: usize = 5;
/// How many projects or organisations are named as evidence.
const EXAMPLES: usize = 3;

/// An organisation that fits, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    pub organisation: Uuid,
    /// 0 to 100.
    pub score: f32,
    /// The largest share first; together they are the score.
    pub reasons: Vec<Reason>,
    /// What its profile lacks.
    pub missing: Vec<Missing>,
}

/// The organisations that fit a subject best, at most `limit`, best first.
///
/// Members, excluded and inactive organisations are left out, and so are those
/// that nothing of substance links with the subject.
pub fn rank(corpus: &Corpus, subject: &Subject, limit: usize) -> Vec<Suggestion> {
    let signals = Signals::new(corpus, subject);
    let excluded: HashSet<Uuid> =
        subject.excluded.iter().chain(&subject.consortium).chain(&subject.lead).copied().collect();
    let mut ranked: Vec<(f32, Uuid, u32, Parts)> = (0..corpus.len() as u32)
        .filter_map(|number| {
            let organisation = corpus.organisation(number);
            if !organisation.active || excluded.contains(&organisation.id) {
                return None;
            }
            let parts = signals.parts(number);
            let score: f32 = parts.iter().sum();
            (score > 0.0 && signals.is_candidate(&parts)).then_some((score, organisation.id, number, parts))
        })
        .collect();
    let better = |one: &(f32, Uuid, u32, Parts), other: &(f32, Uuid, u32, Parts)| {
        other.0.total_cmp(&one.0).then(one.1.cmp(&other.1))
    };
    if limit < ranked.len() {
        ranked.select_nth_unstable_by(limit, better);
        ranked.truncate(limit);
    }
    ranked.sort_unstable_by(better);
    ranked
        .into_iter()
        .map(|(score, organisation, number, parts)| Suggestion {
            organisation,
            score,
            reasons: signals.reasons(number, &parts),
            missing: signals.missing(corpus.organisation(number)),
        })
        .collect()
}

/// What one organisation scores for a subject, by the same measure as [`rank`]; 0 for one
/// the corpus does not know.
pub fn points(corpus: &Corpus, subject: &Subject, organisation: Uuid) -> f32 {
    let Some(number) = corpus.number(organisation) else { return 0.0 };
    Signals::new(corpus, subject).parts(number).iter().sum()
}

impl Signals<'_> {
    fn reasons(&self, number: u32, parts: &Parts) -> Vec<Reason> {
        let all = [
            Part::Complementarity,
            Part::Concepts,
            Part::Words,
            Part::Area,
            Part::Sector,
            Part::Territory,
            Part::Kind,
            Part::Readiness,
            Part::Together,
            Part::Record,
        ];
        let mut reasons: Vec<Reason> = all
            .into_iter()
            .map(|part| (part, parts[part as usize]))
            .filter(|(_, share)| *share > 0.0)
            .filter_map(|(part, share)| {
                let kind = self.reason(number, part)?;
                Some(Reason { kind, share })
            })
            .collect();
        reasons.sort_by(|one, other| other.share.total_cmp(&one.share));
        reasons
    }

    /// The evidence for a part that earned points; such a part always has some.
    fn reason(&self, number: u32, part: Part) -> Option<ReasonKind> {
        let organisation = self.corpus.organisation(number);
        let texts = &self.corpus.profile_texts;
        let first = |own: &[Uuid], asked: &[Uuid]| {
            let mut shared = asked.iter().filter(|one| own.contains(one));
            shared.next().copied()
        };
        Some(match part {
            Part::Complementarity => self.complement(number, self.answer(number)?),
            Part::Concepts => {
                ReasonKind::SharedConcepts { concepts: texts.shared_concepts(&self.speech, number, EVIDENCE) }
            }
            Part::Words => ReasonKind::SharedWords { words: texts.shared_words(&self.speech, number, EVIDENCE) },
            Part::Area => ReasonKind::SameArea { area: first(&organisation.areas, &self.subject.areas)? },
            Part::Sector => ReasonKind::SameSector { sector: first(&organisation.sectors, &self.subject.sectors)? },
            Part::Territory => self.home().reason(organisation)?,
            Part::Kind => ReasonKind::KindMissing { kind: self.missing_kind(organisation)?.to_owned() },
            Part::Readiness => ReasonKind::TrlFits { trl: organisation.trl? },
            Part::Together => ReasonKind::PastProjectsTogether {
                with: self.companions(organisation),
                count: self.projects_together(number),
            },
            Part::Record => ReasonKind::TrackRecord { projects: self.similar(organisation) },
        })
    }

    fn complement(&self, number: u32, answer: Answer) -> ReasonKind {
        let ask = &self.asks[answer.ask];
        let (texts, text) = match answer.opportunity {
            Some(opportunity) => (&self.corpus.opportunity_texts, opportunity),
            None => (&self.corpus.profile_texts, number),
        };
        let concepts = texts.shared_concepts(&ask.speech, text, EVIDENCE);
        let words = texts.shared_words(&ask.speech, text, EVIDENCE);
        let need = ask.id;
        let Some(opportunity) = answer.opportunity else {
            return ReasonKind::ProfileAnswers { need, concepts, words };
        };
        let found = &self.corpus.opportunities[opportunity as usize];
        let (opportunity, title) = (found.id, found.title.clone());
        match found.direction {
            Direction::Offer => ReasonKind::ComplementaryOffer { opportunity, title, need, concepts, words },
            Direction::Need => ReasonKind::ComplementaryNeed { opportunity, title, concepts, words },
        }
    }

    /// The members it has worked with, most often first.
    fn companions(&self, organisation: &Organisation) -> Vec<Uuid> {
        let with = |member: &u32| {
            let projects = organisation.projects.iter();
            let shared = projects.filter(|&&project| {
                let participants = &self.corpus.projects[project as usize].participants;
                participants.binary_search(member).is_ok()
            });
            (shared.count(), self.corpus.organisation(*member).id)
        };
        let mut companions: Vec<(usize, Uuid)> = self.members.iter().map(with).collect();
        companions.retain(|companion| companion.0 > 0);
        companions.sort_unstable_by_key(|companion| (usize::MAX - companion.0, companion.1));
        let named = companions.into_iter().take(EXAMPLES);
        named.map(|companion| companion.1).collect()
    }

    /// Its projects that are like the subject, the most similar first.
    fn similar(&self, organisation: &Organisation) -> Vec<Uuid> {
        let mut similar: Vec<(f32, Uuid)> = organisation
            .projects
            .iter()
            .map(|&number| (self.projects.of(number), self.corpus.projects[number as usize].id))
            .filter(|(alike, _)| *alike >= ALIKE)
            .collect();
        similar.sort_unstable_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        let named = similar.into_iter().take(EXAMPLES);
        named.map(|project| project.1).collect()
    }

    fn missing(&self, organisation: &Organisation) -> Vec<Missing> {
        let answers = can_answer(self.corpus, organisation, self.subject.answer());
        let wants_area = !self.subject.areas.is_empty();
        let wants_trl = self.subject.trl.is_some();
        [
            (Missing::Profile, !organisation.described),
            (Missing::Opportunities, !answers),
            (Missing::Areas, wants_area && organisation.areas.is_empty()),
            (Missing::Region, organisation.nuts.is_none()),
            (Missing::Trl, wants_trl && organisation.trl.is_none()),
            (Missing::Projects, organisation.projects.is_empty()),
            (Missing::Outdated, organisation.updated_days > OUTDATED_DAYS),
        ]
        .into_iter()
        .filter_map(|(missing, is)| is.then_some(missing))
        .collect()
    }
}
