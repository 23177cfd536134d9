//! The guide that counts until an alliance has one of its own.

use super::model::{Choice, Question, QuestionKind, Wording};
use super::text::standard as text;
use crate::i18n::{Lang, Text};
use crate::id::{NetworkId, QuestionId};
use crate::network::model::Texts;
use uuid::Uuid;

/// The questions of the standard guide. Their ids are the same whenever they are asked for, so
/// that a page can name a question of an alliance that has stored none yet.
pub fn standard_questions(network: NetworkId) -> Vec<Question> {
    use QuestionKind::{Choice, Points, Rating, Text, YesNo};
    let guide = [
        (Rating, text::SATISFACTION),
        (Points, text::BENEFIT),
        (Text, text::BENEFIT_EXAMPLE),
        (YesNo, text::NEW_CONTACT),
        (Text, text::NEEDS),
        (Choice, text::PROJECTS),
        (Text, text::COOPERATION),
        (Text, text::EXPECTATIONS),
        (Rating, text::RECOMMENDATION),
    ];
    let question = |(place, (kind, said)): (usize, (QuestionKind, crate::i18n::Text))| Question {
        id: standard_id(network, place),
        kind,
        is_satisfaction: place == 0,
        is_retired: false,
        wording: Wording { number: 1, texts: texts(said), choices: choices(kind) },
    };
    guide.into_iter().enumerate().map(question).collect()
}

/// Two alliances never share one: their own ids differ in more than these digits.
fn standard_id(network: NetworkId, place: usize) -> QuestionId {
    QuestionId(Uuid::from_u128(network.0.as_u128() ^ ((place as u128 + 1) << 64)))
}

fn texts(text: Text) -> Texts {
    Texts(Lang::ALL.map(|lang| (lang.code().to_owned(), text.say(lang).to_owned())).into())
}

fn choices(kind: QuestionKind) -> Vec<Choice> {
    if kind != QuestionKind::Choice {
        return Vec::new();
    }
    let names = [text::PROJECT_APPLIED, text::PROJECT_PREPARED, text::PROJECT_IDEA, text::PROJECT_NONE];
    (1..).zip(names).map(|(key, name)| Choice { key, name: texts(name) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn questions_have_ids_of_their_own_that_do_not_change() {
        let (one, other) = (NetworkId::new(), NetworkId::new());
        let ids = |network| standard_questions(network).into_iter().map(|question| question.id).collect::<Vec<_>>();
        assert_eq!(ids(one), ids(one));
        assert_eq!(ids(one).into_iter().chain(ids(other)).collect::<BTreeSet<_>>().len(), 2 * ids(one).len());
    }

    #[test]
    fn one_question_is_about_satisfaction_and_choices_belong_to_choices() {
        let questions = standard_questions(NetworkId::new());
        let asked: Vec<_> = questions.iter().filter(|question| question.is_satisfaction).collect();
        assert_eq!(asked.len(), 1);
        assert!(asked[0].kind.scale().is_some());
        assert!(questions.iter().all(|one| one.wording.choices.is_empty() == (one.kind != QuestionKind::Choice)));
    }
}
