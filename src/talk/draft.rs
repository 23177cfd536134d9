//! What is entered about talks and their questions, and how it is checked.

use super::model::{Answer, Choice, NEEDS, Question, QuestionKind, limit};
use crate::day::{check_day, read_day};
use crate::directory::model::OpportunityType;
use crate::error::{Checks, Error, Problem, Result};
use crate::i18n::Lang;
use crate::id::QuestionId;
use crate::network::model::Texts;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

/// The form of a question as it is sent: a field for each language, choices a line each.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuestionForm {
    pub text_en: String,
    pub text_de: String,
    pub text_pl: String,
    pub text_cs: String,
    pub text_hu: String,
    pub choices_en: String,
    pub choices_de: String,
    pub choices_pl: String,
    pub choices_cs: String,
    pub choices_hu: String,
}

/// The names of the fields, in the order of [`Lang::ALL`].
pub const TEXT_FIELDS: [&str; 5] = ["text_en", "text_de", "text_pl", "text_cs", "text_hu"];
pub const CHOICES_FIELDS: [&str; 5] = ["choices_en", "choices_de", "choices_pl", "choices_cs", "choices_hu"];

/// Checked words of a question.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionDraft {
    pub texts: Texts,
    pub choices: Vec<Choice>,
}

impl QuestionForm {
    /// The words, if there are some in the alliance's `own` language. A choice that is called
    /// what one was called `before` keeps its key, so that its answers are counted together.
    pub fn check(&self, kind: QuestionKind, own: Lang, before: &[Choice]) -> Result<QuestionDraft> {
        let mut checks = Checks::new();
        let given = [&self.text_en, &self.text_de, &self.text_pl, &self.text_cs, &self.text_hu];
        let mut texts = Texts::default();
        for (lang, text) in Lang::ALL.into_iter().zip(given) {
            let text = checks.text(TEXT_FIELDS[lang as usize], text, lang == own, limit::QUESTION);
            if !text.is_empty() {
                texts.0.insert(lang.code().to_owned(), text);
            }
        }
        let choices = if kind == QuestionKind::Choice { self.choices(&mut checks, own, before) } else { Vec::new() };
        checks.finish(QuestionDraft { texts, choices })
    }

    fn choices(&self, checks: &mut Checks, own: Lang, before: &[Choice]) -> Vec<Choice> {
        let given = [&self.choices_en, &self.choices_de, &self.choices_pl, &self.choices_cs, &self.choices_hu];
        let lines = given.map(|text| lines(text));
        let count = lines[own as usize].len();
        if count < 2 {
            checks.problem(CHOICES_FIELDS[own as usize], Problem::FewerLinesThan(2));
        }
        for (lines, field) in lines.iter().zip(CHOICES_FIELDS) {
            if lines.len() > count {
                checks.problem(field, Problem::MoreLinesThan(count as u32));
            } else if lines.iter().any(|line| line.chars().count() > limit::CHOICE as usize) {
                checks.problem(field, Problem::TooLong(limit::CHOICE));
            }
        }
        let name = |place: usize| {
            let said = Lang::ALL.into_iter().zip(&lines).filter_map(|(lang, lines)| Some((lang, lines.get(place)?)));
            Texts(said.map(|(lang, line)| (lang.code().to_owned(), line.clone())).collect())
        };
        with_keys((0..count).map(name), own, before)
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Gives each choice the key it had under the same name, else one that was never used.
fn with_keys(names: impl Iterator<Item = Texts>, own: Lang, before: &[Choice]) -> Vec<Choice> {
    let mut next = before.iter().map(|choice| choice.key).max().unwrap_or(0);
    let mut choices: Vec<Choice> = Vec::new();
    for name in names {
        let is_same = |choice: &&Choice| choice.name.0.get(own.code()) == name.0.get(own.code());
        let known = before.iter().find(is_same).map(|choice| choice.key);
        let known = known.filter(|key| !choices.iter().any(|choice| choice.key == *key));
        let key = known.unwrap_or_else(|| {
            next += 1;
            next
        });
        choices.push(Choice { key, name });
    }
    choices
}

/// The months between two talks.
pub fn check_months(months: &str) -> Result<i64> {
    let mut checks = Checks::new();
    let read = months.trim().parse::<i64>().map_err(|_| Problem::NotANumber);
    let within = read.and_then(|months| match months {
        1..=limit::MONTHS => Ok(months),
        _ => Err(Problem::OutOfRange(1, limit::MONTHS)),
    });
    let months = checks.parsed("months", within).unwrap_or_default();
    checks.finish(months)
}

/// The form of a talk as it is sent. Answers stand under the ids of their questions, see
/// [`field_of`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TalkForm {
    pub day: String,
    pub participants: String,
    pub next_step: String,
    pub next_on: String,
    /// The version of each question as it was shown.
    pub asked: BTreeMap<String, String>,
    pub numbers: BTreeMap<String, String>,
    pub words: BTreeMap<String, String>,
    /// A need that came up; nothing is noted without a title.
    pub need_kind: String,
    pub need_title: String,
    pub need_text: String,
    /// The language in which it was noted.
    pub language: String,
}

/// The name of a question's field. A key that begins with a digit, as ids do, would be read as
/// a place in a list.
pub fn field_of(part: &str, question: QuestionId) -> String {
    format!("{part}[q-{question}]")
}

/// A checked talk.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkDraft {
    pub day: Option<Date>,
    pub participants: String,
    pub next_step: String,
    pub next_on: Option<Date>,
    pub answers: Vec<Given>,
    pub note: Option<NoteDraft>,
}

/// What was answered to a version of a question; none takes an earlier answer back.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    pub question: QuestionId,
    pub wording: i64,
    pub answer: Option<Answer>,
}

/// A need as it was noted.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteDraft {
    pub kind: OpportunityType,
    pub title: String,
    pub text: String,
    pub language: Lang,
}

impl TalkForm {
    /// The draft, if every field is as it must be. `known` are all versions of the alliance's
    /// questions; `closes` is a talk that has been held, which cannot be in the future.
    pub fn check(&self, known: &[Question], closes: bool, today: Date) -> Result<TalkDraft> {
        let mut checks = Checks::new();
        let day = match closes {
            true => checks.parsed("day", read_day(&self.day)),
            false => check_day(&mut checks, "day", &self.day),
        };
        if closes && day.is_some_and(|day| day > today) {
            checks.problem("day", Problem::InTheFuture);
        }
        let mut answers = Vec::with_capacity(self.asked.len());
        for (id, number) in &self.asked {
            let question = asked(known, id, number).ok_or(Error::BadRequest)?;
            let answer = self.answer(&mut checks, id, question);
            answers.push(Given { question: question.id, wording: question.wording.number, answer });
        }
        let draft = TalkDraft {
            day,
            participants: checks.text("participants", &self.participants, false, limit::PARTICIPANTS),
            next_step: checks.text("next_step", &self.next_step, false, limit::NEXT_STEP),
            next_on: check_day(&mut checks, "next_on", &self.next_on),
            answers,
            note: self.note(&mut checks),
        };
        checks.finish(draft)
    }

    fn answer(&self, checks: &mut Checks, id: &str, question: &Question) -> Option<Answer> {
        let typed = |from: &BTreeMap<String, String>| from.get(id).map(String::as_str).unwrap_or_default().to_owned();
        let words = checks.text(&format!("words[{id}]"), &typed(&self.words), false, limit::WORDS);
        let number = typed(&self.numbers);
        let number = match number.trim() {
            "" => None,
            number => checks.parsed(&format!("numbers[{id}]"), read_number(question, number)),
        };
        (number.is_some() || !words.is_empty()).then_some(Answer { number, words })
    }

    fn note(&self, checks: &mut Checks) -> Option<NoteDraft> {
        if self.need_title.trim().is_empty() && self.need_text.trim().is_empty() {
            return None;
        }
        let kind = OpportunityType::parse(&self.need_kind).filter(|kind| NEEDS.contains(kind));
        Some(NoteDraft {
            kind: checks.parsed("need_kind", kind.ok_or(Problem::UnknownChoice)).unwrap_or(NEEDS[0]),
            title: checks.text("need_title", &self.need_title, true, limit::NOTE_TITLE),
            text: checks.text("need_text", &self.need_text, false, limit::NOTE_TEXT),
            language: Lang::parse(&self.language).unwrap_or_default(),
        })
    }
}

/// The question with this id in this version.
fn asked<'a>(known: &'a [Question], id: &str, number: &str) -> Option<&'a Question> {
    let id: QuestionId = id.strip_prefix("q-")?.parse().ok()?;
    let number: i64 = number.parse().ok()?;
    known.iter().find(|question| question.id == id && question.wording.number == number)
}

fn read_number(question: &Question, text: &str) -> Result<i64, Problem> {
    let number: i64 = text.parse().map_err(|_| Problem::NotANumber)?;
    let is_offered = match question.kind {
        QuestionKind::YesNo => matches!(number, 0 | 1),
        QuestionKind::Choice => question.wording.choice(number).is_some(),
        QuestionKind::Text => false,
        QuestionKind::Rating | QuestionKind::Points => {
            let (lowest, highest) = question.kind.scale().unwrap_or_default();
            return if (lowest..=highest).contains(&number) {
                Ok(number)
            } else {
                Err(Problem::OutOfRange(lowest, highest))
            };
        }
    };
    if is_offered { Ok(number) } else { Err(Problem::UnknownChoice) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::talk::model::Wording;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 28);
    const ID: &str = "q-0199a000-0000-7000-8000-0000000000b0";

    fn choice(key: i64, name: &str) -> Choice {
        Choice { key, name: Texts([("de".to_owned(), name.to_owned())].into()) }
    }

    fn question(kind: QuestionKind, number: i64) -> Question {
        let choices = if kind == QuestionKind::Choice { vec![choice(1, "Ja"), choice(4, "Nein")] } else { Vec::new() };
        let wording = Wording { number, texts: Texts::default(), choices };
        Question { id: ID[2..].parse().unwrap(), kind, is_satisfaction: false, is_retired: false, wording }
    }

    fn form(number: &str, words: &str) -> TalkForm {
        let map = |value: &str| BTreeMap::from([(ID.to_owned(), value.to_owned())]);
        TalkForm { asked: map("2"), numbers: map(number), words: map(words), ..TalkForm::default() }
    }

    fn given(kind: QuestionKind, number: &str) -> Result<Option<i64>> {
        let draft = form(number, "").check(&[question(kind, 1), question(kind, 2)], false, TODAY)?;
        assert_eq!(draft.answers[0].wording, 2, "the version that was shown");
        Ok(draft.answers[0].answer.as_ref().and_then(|answer| answer.number))
    }

    #[test]
    fn figures_lie_on_the_scale_of_their_question() {
        let field = format!("numbers[{ID}]");
        assert_eq!(given(QuestionKind::Rating, "0"), Ok(Some(0)));
        assert_eq!(given(QuestionKind::Points, "5"), Ok(Some(5)));
        assert_eq!(given(QuestionKind::Choice, "4"), Ok(Some(4)));
        assert_eq!(given(QuestionKind::YesNo, "0"), Ok(Some(0)));
        assert_eq!(given(QuestionKind::Rating, ""), Ok(None), "nothing has to be answered");
        assert_eq!(given(QuestionKind::Rating, "11"), Err(Error::field(&field, Problem::OutOfRange(0, 10))));
        assert_eq!(given(QuestionKind::Points, "0"), Err(Error::field(&field, Problem::OutOfRange(1, 5))));
        assert_eq!(given(QuestionKind::Choice, "2"), Err(Error::field(&field, Problem::UnknownChoice)));
        assert_eq!(given(QuestionKind::YesNo, "2"), Err(Error::field(&field, Problem::UnknownChoice)));
        assert_eq!(given(QuestionKind::Text, "1"), Err(Error::field(&field, Problem::UnknownChoice)));
        assert_eq!(given(QuestionKind::Rating, "gut"), Err(Error::field(&field, Problem::NotANumber)));
    }

    #[test]
    fn a_version_that_was_never_there_is_refused() {
        let unknown = form("1", "").check(&[question(QuestionKind::Rating, 1)], false, TODAY);
        assert_eq!(unknown, Err(Error::BadRequest));
    }

    #[test]
    fn a_talk_that_was_held_has_a_day_that_is_over() {
        let held = |day: &str| TalkForm { day: day.into(), ..TalkForm::default() }.check(&[], true, TODAY);
        assert!(held("2026-11-28").is_ok());
        assert_eq!(held("2026-11-29"), Err(Error::field("day", Problem::InTheFuture)));
        assert_eq!(held(""), Err(Error::field("day", Problem::NotADate)));
        let planned = TalkForm { day: "2026-12-24".into(), ..TalkForm::default() };
        assert!(planned.check(&[], false, TODAY).is_ok(), "a draft may be planned");
    }

    #[test]
    fn a_need_has_a_title() {
        let note = |title: &str, text: &str| {
            let form = TalkForm {
                need_kind: "research_request".into(),
                need_title: title.into(),
                need_text: text.into(),
                language: "pl".into(),
                ..TalkForm::default()
            };
            form.check(&[], false, TODAY).map(|draft| draft.note)
        };
        assert_eq!(note("", " "), Ok(None));
        assert_eq!(note("", "Nur Text"), Err(Error::field("need_title", Problem::Required)));
        assert_eq!(note("Odlewnia", "").unwrap().map(|note| note.language), Some(Lang::Pl));
        let offer =
            TalkForm { need_kind: "business_offer".into(), need_title: "Angebot".into(), ..TalkForm::default() };
        assert_eq!(offer.check(&[], false, TODAY), Err(Error::field("need_kind", Problem::UnknownChoice)));
    }

    #[test]
    fn a_choice_keeps_its_key_under_the_same_name() {
        let form = QuestionForm {
            text_de: "Planen Sie?".into(),
            choices_de: "Nein\n\n Vielleicht \nJa".into(),
            choices_pl: "Nie".into(),
            ..QuestionForm::default()
        };
        let before = [choice(1, "Ja"), choice(2, "Weiß nicht"), choice(3, "Nein")];
        let draft = form.check(QuestionKind::Choice, Lang::De, &before).unwrap();
        assert_eq!(draft.choices.iter().map(|choice| choice.key).collect::<Vec<_>>(), [3, 4, 1]);
        assert_eq!((draft.choices[0].name.say(Lang::Pl), draft.choices[1].name.say(Lang::Pl)), ("Nie", "Vielleicht"));
        let twice = QuestionForm { choices_de: "Ja\nJa".into(), choices_pl: String::new(), ..form.clone() };
        let keys: Vec<i64> =
            twice.check(QuestionKind::Choice, Lang::De, &before).unwrap().choices.iter().map(|one| one.key).collect();
        assert_eq!(keys, [1, 4], "two choices are never counted as one");
    }

    #[test]
    fn a_question_has_words_in_the_alliance_s_language_and_choices_line_by_line() {
        let form = QuestionForm { text_en: "Why?".into(), choices_en: "a\nb".into(), ..QuestionForm::default() };
        let error = form.check(QuestionKind::Choice, Lang::De, &[]).unwrap_err();
        assert_eq!(error.problem_of("text_de"), Some(&Problem::Required));
        assert_eq!(error.problem_of("choices_de"), Some(&Problem::FewerLinesThan(2)));
        assert_eq!(error.problem_of("choices_en"), Some(&Problem::MoreLinesThan(0)));
        assert!(form.check(QuestionKind::Rating, Lang::En, &[]).unwrap().choices.is_empty());
    }

    #[test]
    fn months_are_a_number_of_them() {
        assert_eq!(check_months(" 6 "), Ok(6));
        assert_eq!(check_months("0"), Err(Error::field("months", Problem::OutOfRange(1, 120))));
        assert_eq!(check_months("bald"), Err(Error::field("months", Problem::NotANumber)));
    }
}
