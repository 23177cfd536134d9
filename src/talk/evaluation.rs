//! What all talks of a period say together.

use super::model::{Answer, MadeNeed, Question, QuestionKind};
use super::period::Period;
use crate::id::{OrganisationId, TalkId};
use crate::network::model::Texts;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use time::Date;

/// An answer that was given in a period, with the version of the question it was given to.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenThen {
    pub talk: TalkId,
    pub organisation: (OrganisationId, String),
    pub day: Date,
    pub question: Question,
    pub answer: Answer,
}

/// Figures of a period, and the same of the one before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evaluation {
    pub period: Period,
    /// Talks that were held.
    pub talks: i64,
    pub talks_before: i64,
    /// Members with whom at least one was held, and all members.
    pub spoken: i64,
    pub members: i64,
    pub questions: Vec<Evaluated>,
    pub needs: Vec<NotedNeed>,
    /// Whether the period has not ended yet.
    pub is_running: bool,
}

/// All answers to one question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evaluated {
    /// In the newest version that was asked in the period.
    pub question: Question,
    /// In how many versions it was asked.
    pub versions: i64,
    pub answers: i64,
    /// What was answered how often, in the order of the scale or of the choices.
    pub counts: Vec<Counted>,
    /// In hundredths.
    pub mean: Option<i64>,
    pub mean_before: Option<i64>,
    pub words: Vec<Said>,
}

/// How often something was answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Counted {
    pub number: i64,
    /// The name of a choice.
    pub name: Option<Texts>,
    pub count: i64,
}

/// What somebody said in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Said {
    pub talk: TalkId,
    pub organisation: String,
    pub day: Date,
    pub number: Option<i64>,
    pub words: String,
}

/// A need that came up, and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NotedNeed {
    pub talk: TalkId,
    pub organisation: String,
    pub title: String,
    pub made: Option<MadeNeed>,
}

impl Evaluation {
    pub fn satisfaction(&self) -> Option<&Evaluated> {
        self.questions.iter().find(|one| one.question.is_satisfaction)
    }

    /// The share of the members who were spoken to, in hundredths of a per cent; whole per cents.
    pub fn share(&self) -> Option<i64> {
        (self.members > 0).then(|| (self.spoken * 100 + self.members / 2) / self.members * 100)
    }
}

impl Evaluated {
    /// The change of the mean, in hundredths, where there is one before.
    pub fn change(&self) -> Option<i64> {
        Some(self.mean? - self.mean_before?)
    }
}

/// Puts the answers of a period together by question, in the order in which they come.
pub fn by_question(answers: &[GivenThen], before: &[GivenThen]) -> Vec<Evaluated> {
    let mut seen = HashSet::new();
    let ids = answers.iter().map(|one| one.question.id).filter(|id| seen.insert(*id));
    ids.map(|id| {
        let of = |all: &[GivenThen]| all.iter().filter(|one| one.question.id == id).cloned().collect::<Vec<_>>();
        evaluated(&of(answers), &of(before))
    })
    .collect()
}

/// All answers to one question; there is at least one.
fn evaluated(answers: &[GivenThen], before: &[GivenThen]) -> Evaluated {
    let newest = answers.iter().map(|one| &one.question).max_by_key(|question| question.wording.number);
    let question = newest.unwrap_or(&answers[0].question).clone();
    let versions: HashSet<i64> = answers.iter().map(|one| one.question.wording.number).collect();
    let is_scale = question.kind.scale().is_some();
    let words = answers.iter().filter(|one| !one.answer.words.is_empty()).map(|one| Said {
        talk: one.talk,
        organisation: one.organisation.1.clone(),
        day: one.day,
        number: one.answer.number,
        words: one.answer.words.clone(),
    });
    Evaluated {
        versions: versions.len() as i64,
        answers: answers.len() as i64,
        counts: counts(&question, answers),
        mean: mean(answers).filter(|_| is_scale),
        mean_before: mean(before).filter(|_| is_scale),
        words: words.collect(),
        question,
    }
}

/// The mean of the figures in hundredths, rounded.
fn mean(answers: &[GivenThen]) -> Option<i64> {
    let numbers: Vec<i64> = answers.iter().filter_map(|one| one.answer.number).collect();
    let count = numbers.len() as i64;
    (count > 0).then(|| (numbers.iter().sum::<i64>() * 100 + count / 2) / count)
}

fn counts(question: &Question, answers: &[GivenThen]) -> Vec<Counted> {
    let named: Vec<(i64, Option<Texts>)> = match question.kind {
        QuestionKind::Text => return Vec::new(),
        QuestionKind::YesNo => vec![(1, None), (0, None)],
        QuestionKind::Choice => choices(question, answers),
        QuestionKind::Rating | QuestionKind::Points => {
            let (low, high) = question.kind.scale().unwrap_or_default();
            (low..=high).map(|number| (number, None)).collect()
        }
    };
    let count = |number| answers.iter().filter(|one| one.answer.number == Some(number)).count() as i64;
    named.into_iter().map(|(number, name)| Counted { number, name, count: count(number) }).collect()
}

/// The choices of the newest version, and those of earlier ones that were still chosen.
fn choices(question: &Question, answers: &[GivenThen]) -> Vec<(i64, Option<Texts>)> {
    let mut named: Vec<(i64, Option<Texts>)> =
        question.wording.choices.iter().map(|choice| (choice.key, Some(choice.name.clone()))).collect();
    for one in answers {
        let Some(key) = one.answer.number else { continue };
        if !named.iter().any(|(known, _)| *known == key) {
            named.push((key, one.question.wording.choice(key).cloned()));
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::QuestionId;
    use crate::talk::model::{Choice, Wording};
    use time::macros::date;

    fn given(kind: QuestionKind, number: Option<i64>, version: i64, choices: &[(i64, &str)]) -> GivenThen {
        let id = |digits: &str| format!("0199a000-0000-7000-8000-0000000000{digits}");
        let choice =
            |(key, name): &(i64, &str)| Choice { key: *key, name: Texts([("de".into(), (*name).into())].into()) };
        let wording =
            Wording { number: version, texts: Texts::default(), choices: choices.iter().map(choice).collect() };
        let question: QuestionId = id("b0").parse().unwrap();
        GivenThen {
            talk: id("b3").parse().unwrap(),
            organisation: (id("20").parse().unwrap(), "Musterwerk".into()),
            day: date!(2026 - 03 - 01),
            question: Question { id: question, kind, is_satisfaction: false, is_retired: false, wording },
            answer: Answer { number, words: if number.is_none() { "Nur Worte".into() } else { String::new() } },
        }
    }

    #[test]
    fn ratings_have_a_distribution_a_mean_and_a_change() {
        let rated = |number| given(QuestionKind::Points, Some(number), 1, &[]);
        let answers = [rated(5), rated(4), rated(4), given(QuestionKind::Points, None, 2, &[])];
        let evaluated = &by_question(&answers, &[rated(4)])[0];
        assert_eq!(evaluated.counts.iter().map(|one| one.count).collect::<Vec<_>>(), [0, 0, 0, 2, 1]);
        assert_eq!((evaluated.mean, evaluated.change()), (Some(433), Some(33)));
        assert_eq!((evaluated.answers, evaluated.versions, evaluated.words.len()), (4, 2, 1));
        let first = &by_question(&answers, &[])[0];
        assert_eq!(first.change(), None, "nothing to compare with");
    }

    #[test]
    fn a_choice_that_is_offered_no_longer_is_still_counted() {
        let answers = [
            given(QuestionKind::Choice, Some(1), 1, &[(1, "Ja"), (2, "Nein")]),
            given(QuestionKind::Choice, Some(2), 2, &[(2, "Noch nicht"), (3, "Nie")]),
            given(QuestionKind::Choice, Some(2), 1, &[(1, "Ja"), (2, "Nein")]),
        ];
        let counted = by_question(&answers, &[])[0].counts.clone();
        let said: Vec<(&str, i64)> = counted
            .iter()
            .map(|one| (one.name.as_ref().map_or("", |name| name.say(crate::i18n::Lang::De)), one.count))
            .collect();
        assert_eq!(said, [("Noch nicht", 2), ("Nie", 0), ("Ja", 1)]);
        assert_eq!(by_question(&answers, &[])[0].mean, None, "keys of choices have no mean");
    }

    #[test]
    fn yes_stands_before_no() {
        let answers = [given(QuestionKind::YesNo, Some(0), 1, &[]), given(QuestionKind::YesNo, Some(0), 1, &[])];
        let counted = by_question(&answers, &[])[0].counts.clone();
        assert_eq!(counted.iter().map(|one| (one.number, one.count)).collect::<Vec<_>>(), [(1, 0), (0, 2)]);
    }

    #[test]
    fn the_share_is_rounded_and_nothing_where_nobody_is_a_member() {
        let evaluation = |spoken, members| Evaluation {
            period: Period::parse("2026").unwrap(),
            talks: 0,
            talks_before: 0,
            spoken,
            members,
            questions: Vec::new(),
            needs: Vec::new(),
            is_running: false,
        };
        assert_eq!(evaluation(2, 3).share(), Some(6700));
        assert_eq!(evaluation(0, 0).share(), None);
    }
}
