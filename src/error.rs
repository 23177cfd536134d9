//! The one error type, on both sides of the wire.

use crate::id::{ProposalId, StageId};
use crate::pipeline::gate::Check;
use serde::{Deserialize, Serialize};
use server_fn::codec::JsonEncoding;
use server_fn::error::{FromServerFnError, ServerFnErrorErr};

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong, told apart by what the person can do about it. It travels as a
/// code with figures; the sentence is made where it is read, in the reader's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, thiserror::Error)]
pub enum Error {
    /// Nobody is signed in, or the session has ended: 401. Signing in again helps.
    #[error("sign-in required")]
    SignInRequired,
    /// The person sees the record but may not do this to it: 403.
    #[error("not allowed")]
    Forbidden,
    /// There is no such record, or it may not be seen, which looks the same: 404.
    #[error("not found")]
    NotFound,
    /// Somebody else was faster: 409. The page shows the newer state.
    #[error("conflict: {0:?}")]
    Conflict(Conflict),
    /// What was entered cannot be accepted: 422, each field with its problem.
    #[error("invalid input: {0:?}")]
    Invalid(Vec<FieldError>),
    /// The request could not be read at all, such as one without a needed argument: 400.
    #[error("bad request")]
    BadRequest,
    /// More than so many megabytes at once: 413. What was sent is still in the form.
    #[error("more than {megabytes} MB")]
    TooLarge { megabytes: u32 },
    /// Too many tries: 429, to be repeated after so many seconds.
    #[error("too many tries, wait {seconds} s")]
    TooMany { seconds: u32 },
    /// The database is away or busy: 503. Nothing was changed; trying again is safe.
    #[error("temporarily unavailable")]
    Unavailable,
    /// A defect of ours: 500. The log has the cause under this request id.
    #[error("internal error {request_id}")]
    Internal { request_id: String },
    /// The browser could not reach the server.
    #[error("server not reached")]
    Offline,
}

/// What changed under the person's hands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Conflict {
    /// The record was changed since it was read.
    Changed,
    /// The card was moved since; by whom, and to which stage (both empty if unknown).
    Moved { by: String, to: String },
    /// The stage was removed meanwhile.
    StageGone,
    /// The stage asks for what the proposal lacks.
    Gate(Box<ClosedGate>),
    /// Something with this name or key is there already.
    Duplicate,
}

/// A stage that could not be entered, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClosedGate {
    pub proposal: ProposalId,
    pub stage: StageId,
    /// The stage's name in the reader's language.
    pub name: String,
    pub missing: Vec<Check>,
}

/// A field of a form, by its name there, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldError {
    pub field: String,
    pub problem: Problem,
}

/// What can be wrong with a field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Problem {
    Required,
    /// More characters than this.
    TooLong(u32),
    /// Fewer characters than this.
    TooShort(u32),
    NotAnEmail,
    NotAnAmount,
    NotAPeriod,
    /// The end lies before the beginning.
    EndBeforeStart,
    NotADate,
    /// What has happened cannot lie in the future.
    InTheFuture,
    NotAUrl,
    /// What was written where the address of a site is wanted, without a page.
    NotAnOrigin(String),
    /// More sites than this.
    TooManyOrigins(u32),
    NotANumber,
    NotANutsCode,
    /// With an example of one.
    NotAVatNumber(String),
    NotAPic,
    NotARegisterNumber,
    /// The text that is no code of this list.
    NotANaceCode(String),
    /// Another organisation has this number; its name, if the person may see it.
    NumberTaken(Option<String>),
    RelatedToItself,
    AlreadyRelated,
    /// Outside of this range, both ends included.
    OutOfRange(i64, i64),
    /// Not one of the choices, or one that is gone meanwhile.
    UnknownChoice,
    /// The address already has an account.
    EmailTaken,
    /// Address or password is wrong; which of both is not said.
    WrongCredentials,
    /// The link was used already or is too old.
    LinkExpired,
    /// An alliance keeps at least one coordinator.
    LastCoordinator,
    /// An organisation's last editor cannot leave it without any.
    LastEditor,
    /// The outcome cannot be recorded at the stage the proposal is in.
    NotAtThisStage,
    /// A consortium has exactly one lead partner; this would leave it without.
    LeadNeeded,
    /// All amounts of a proposal are in one currency.
    MixedCurrencies,
    /// No file was chosen.
    NoFile,
    /// The file is larger than so many megabytes.
    FileTooLarge(u32),
    /// A spreadsheet in a format that is not read, or one with a password.
    SpreadsheetFile,
    /// A file of this kind, such as PDF, whatever its name says.
    OtherKind(String),
    /// Anything else that is no table.
    NotATable,
    /// A workbook that is cut off or was written wrongly.
    DamagedFile,
    /// A file that is larger than so many megabytes when it is unpacked.
    UnpackedTooLarge(u32),
    /// More sheets than this.
    TooManySheets(u32),
    /// A cell whose formula has no value but an error.
    FormulaError,
    /// A file that is no picture as it is taken, and its kind if it is known.
    NotAPicture(Option<String>),
    /// A picture with more than so many millions of pixels.
    PictureTooLarge(u32),
    /// A picture that is cut off or was written wrongly.
    DamagedPicture,
    /// A file whose name does not end like one of the kinds of documents that are taken.
    NotADocument,
    /// A file, by its name, whose content is something else than that says.
    OtherThanNamed(String),
    /// A table without rows.
    EmptyTable,
    /// More rows than this.
    TooManyRows(u32),
    /// More columns than this.
    TooManyColumns(u32),
    /// So many cells where the table has so many columns.
    WrongWidth(u32, u32),
    /// Two columns cannot mean the same.
    ChosenTwice,
    /// A list in another language has more lines than this, the number of lines that count.
    MoreLinesThan(u32),
    /// Fewer lines than this.
    FewerLinesThan(u32),
    /// No more than so many organisations stand side by side.
    TooManyCompared(u32),
    /// No more than so many searches are kept.
    TooManyKept(u32),
    /// The search finds more than so much, so that letters about it would tell of everything.
    TooBroad(u32),
}

impl Error {
    /// A single field's problem.
    pub fn field(field: &str, problem: Problem) -> Error {
        Error::Invalid(vec![FieldError { field: field.to_owned(), problem }])
    }

    /// The HTTP status the error answers with.
    pub fn status(&self) -> u16 {
        match self {
            Error::SignInRequired => 401,
            Error::Forbidden => 403,
            Error::NotFound => 404,
            Error::Conflict(_) => 409,
            Error::Invalid(_) => 422,
            Error::BadRequest => 400,
            Error::TooLarge { .. } => 413,
            Error::TooMany { .. } => 429,
            Error::Unavailable | Error::Offline => 503,
            Error::Internal { .. } => 500,
        }
    }

    /// The problem of one field, if that is what the error is about.
    pub fn problem_of(&self, field: &str) -> Option<&Problem> {
        match self {
            Error::Invalid(fields) => fields.iter().find(|f| f.field == field).map(|f| &f.problem),
            _ => None,
        }
    }
}

impl FromServerFnError for Error {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) => Error::BadRequest,
            ServerFnErrorErr::Request(_) | ServerFnErrorErr::Deserialization(_) => Error::Offline,
            _ => Error::Internal { request_id: String::new() },
        }
    }
}

/// Collects the problems of a form, so that a person sees all of them at once.
#[derive(Default)]
pub struct Checks(Vec<FieldError>);

impl Checks {
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes a problem of a field.
    pub fn problem(&mut self, field: &str, problem: Problem) {
        self.0.push(FieldError { field: field.to_owned(), problem });
    }

    /// Trims a text and checks its length in characters; `required` refuses an empty one, and
    /// one in which there is nothing to see.
    pub fn text(&mut self, field: &str, value: &str, required: bool, limit: u32) -> String {
        let value = if value.chars().all(is_blank) { "" } else { value.trim() };
        if required && value.is_empty() {
            self.problem(field, Problem::Required);
        } else if value.chars().count() > limit as usize {
            self.problem(field, Problem::TooLong(limit));
        }
        value.to_owned()
    }

    /// Takes a parsed value, or notes why it could not be parsed.
    pub fn parsed<T>(&mut self, field: &str, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.problem(field, problem)).ok()
    }

    /// Ends the check: the value if nothing was wrong.
    pub fn finish<T>(self, value: T) -> Result<T> {
        if self.0.is_empty() { Ok(value) } else { Err(Error::Invalid(self.0)) }
    }
}

/// Whether a character leaves nothing to see or to click on: white space, control characters,
/// and those of Unicode's default ignorable code points that are typed or pasted.
fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}')
}

#[cfg(feature = "ssr")]
impl From<sqlx::Error> for Error {
    /// A database that is away or busy can be tried again; everything else is ours.
    fn from(error: sqlx::Error) -> Self {
        let busy = matches!(&error, sqlx::Error::Database(e) if matches!(e.code().as_deref(), Some("5" | "6" | "13" | "261" | "517" | "773" | "08003" | "08006" | "57P01" | "57P02" | "57P03" | "53300" | "40001" | "40P01")));
        let away = matches!(
            &error,
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed
        );
        if busy || away {
            tracing::warn!(%error, "database unavailable");
            return Error::Unavailable;
        }
        if matches!(&error, sqlx::Error::Database(e) if e.is_unique_violation()) {
            return Error::Conflict(Conflict::Duplicate);
        }
        if matches!(error, sqlx::Error::RowNotFound) {
            return Error::NotFound;
        }
        // PostgreSQL cannot store the character NUL; only a forged request contains one.
        if matches!(&error, sqlx::Error::Database(e) if e.code().as_deref() == Some("22021")) {
            return Error::BadRequest;
        }
        Error::internal(error)
    }
}

#[cfg(feature = "ssr")]
impl Error {
    /// Logs the cause under the request's id and gives the person that id only.
    pub fn internal(cause: impl std::fmt::Display) -> Error {
        let request_id = crate::server::request_id();
        tracing::error!(request_id, %cause, "internal error");
        Error::Internal { request_id }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_required_text_needs_something_to_see() {
        for blank in ["", "  ", "\u{200b}", " \u{feff}\u{2060} ", "\u{202e}", "\u{a0}\u{ad}"] {
            let mut checks = Checks::new();
            assert_eq!(checks.text("title", blank, true, 10), "", "{blank:?}");
            assert!(checks.finish(()).is_err(), "{blank:?}");
        }
        let mut checks = Checks::new();
        // A joiner inside a word belongs to it, as in Persian or between the parts of an emoji.
        assert_eq!(checks.text("title", " a\u{200d}b ", true, 10), "a\u{200d}b");
        assert!(checks.finish(()).is_ok());
    }
}
