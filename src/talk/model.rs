//! The guide, talks with their answers and notes, and who is due.

use crate::directory::model::{OpportunityType, codes};
use crate::id::{NoteId, OpportunityId, OrganisationId, QuestionId, TalkId};
use crate::network::model::Texts;
use crate::opportunity::model::Phase;
use serde::{Deserialize, Serialize};
use time::Date;

codes! {
    /// How a question is answered.
    QuestionKind { Rating = "rating", Points = "points", Text = "text", Choice = "choice", YesNo = "yes_no" }
}

codes! {
    /// A talk is prepared and held as a draft, then closed.
    TalkStatus { Draft = "draft", Held = "held" }
}

codes! {
    /// What the page of all talks shows.
    Show { Due = "due", Members = "members", Drafts = "drafts", Held = "held" }
}

impl QuestionKind {
    /// The lowest and the highest figure, where a question is answered with one.
    pub fn scale(self) -> Option<(i64, i64)> {
        match self {
            QuestionKind::Rating => Some((0, 10)),
            QuestionKind::Points => Some((1, 5)),
            QuestionKind::Text | QuestionKind::Choice | QuestionKind::YesNo => None,
        }
    }
}

/// The most characters of each field; the browser's half is told the same.
pub mod limit {
    pub const QUESTION: u32 = 400;
    pub const CHOICES: u32 = 2000;
    pub const CHOICE: u32 = 120;
    pub const PARTICIPANTS: u32 = 400;
    pub const NEXT_STEP: u32 = 300;
    pub const WORDS: u32 = 5000;
    pub const NOTE_TITLE: u32 = crate::directory::draft::limit::TITLE;
    pub const NOTE_TEXT: u32 = crate::directory::draft::limit::SUMMARY;
    /// Months between two talks.
    pub const MONTHS: i64 = 120;
}

/// Needs that may come out of a talk.
pub const NEEDS: [OpportunityType; 3] =
    [OpportunityType::BusinessRequest, OpportunityType::TechnologyRequest, OpportunityType::ResearchRequest];

/// So many months after a talk the next one is due, until the alliance says otherwise.
pub const STANDARD_MONTHS: i64 = 12;

/// One of the answers a question offers. Its key means the same in every version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    pub key: i64,
    pub name: Texts,
}

/// A question in one of its versions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wording {
    pub number: i64,
    pub texts: Texts,
    pub choices: Vec<Choice>,
}

impl Wording {
    /// What a choice was called in this version.
    pub fn choice(&self, key: i64) -> Option<&Texts> {
        self.choices.iter().find(|choice| choice.key == key).map(|choice| &choice.name)
    }
}

/// A question in the version that counts, or in the one to which an answer was given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    pub id: QuestionId,
    pub kind: QuestionKind,
    pub is_satisfaction: bool,
    pub is_retired: bool,
    pub wording: Wording,
}

/// What was answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The rating, the points, the key of a choice, or 1 for yes and 0 for no.
    pub number: Option<i64>,
    pub words: String,
}

/// What was answered to the same question in an earlier talk, in the words of that time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Earlier {
    pub talk: TalkId,
    pub day: Date,
    pub wording: Wording,
    pub answer: Answer,
}

/// A question in a talk, with its answer and the answers before, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    pub question: Question,
    pub answer: Option<Answer>,
    pub earlier: Vec<Earlier>,
}

/// A need that came up in a talk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub id: NoteId,
    pub kind: OpportunityType,
    pub title: String,
    pub text: String,
    /// The need in the directory that was made of it.
    pub made: Option<MadeNeed>,
}

/// A need that was made of a note.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MadeNeed {
    pub id: OpportunityId,
    pub title: String,
    /// Where it stands; none once it was put away.
    pub phase: Option<Phase>,
}

/// A talk on its own page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TalkPage {
    pub id: TalkId,
    pub version: i64,
    pub organisation: (OrganisationId, String),
    pub status: TalkStatus,
    pub day: Option<Date>,
    pub participants: String,
    pub next_step: String,
    pub next_on: Option<Date>,
    /// The name of the account that closed it, while there is one.
    pub closed_by: Option<String>,
    pub asked: Vec<Asked>,
    pub notes: Vec<Note>,
    /// The talk before, with the step that was agreed then.
    pub before: Option<TalkLine>,
    pub today: Date,
    pub may_edit: bool,
}

/// How satisfied a member said it was, and the best that can be said.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Satisfaction {
    pub given: i64,
    pub best: i64,
}

/// A talk in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TalkLine {
    pub id: TalkId,
    pub organisation: OrganisationId,
    pub name: String,
    pub status: TalkStatus,
    pub day: Option<Date>,
    pub satisfaction: Option<Satisfaction>,
    pub next_step: String,
    pub next_on: Option<Date>,
}

/// A member with its last talk and the day on which the next one is due.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MemberLine {
    pub organisation: OrganisationId,
    pub name: String,
    /// None where nobody has ever talked with it, and it is not known since when it is a member.
    pub due_on: Option<Date>,
    pub last: Option<TalkLine>,
    pub draft: Option<TalkId>,
}

/// The page of all talks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Talks {
    pub show: Show,
    /// How many there are of each.
    pub counts: Vec<(Show, i64)>,
    /// Filled where members are shown.
    pub members: Vec<MemberLine>,
    /// Filled where talks are shown.
    pub talks: Vec<TalkLine>,
    pub page: u32,
    pub pages: u32,
    pub months: i64,
    pub today: Date,
    pub may_edit: bool,
}

/// Lines on one page of the list.
pub const PAGE_SIZE: u32 = 50;

/// The talks of one member, for the page of its membership.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TalksOfMember {
    /// Newest first, the draft in front.
    pub talks: Vec<TalkLine>,
    pub is_member: bool,
    pub due_on: Option<Date>,
    pub is_due: bool,
    pub may_start: bool,
}

/// The guide of the talks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Guide {
    pub months: i64,
    /// In the order in which they are asked.
    pub questions: Vec<Question>,
    pub retired: Vec<Question>,
    /// Whether it is the program's own, because the alliance has changed nothing yet.
    pub is_standard: bool,
    pub may_edit: bool,
}
