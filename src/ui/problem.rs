//! Sentences for everything that can go wrong: what happened, what is safe, what to do next.

use super::{format, text};
use crate::error::{Conflict, Error, Problem};
use crate::i18n::Lang;
use crate::pipeline::gate_text::{self, check_name};

/// What is wrong with a field.
pub fn say_problem(lang: Lang, problem: &Problem) -> String {
    match problem {
        Problem::Required => text::REQUIRED.say(lang).into(),
        Problem::TooLong(limit) => text::too_long(lang, i64::from(*limit)),
        Problem::TooShort(limit) => text::too_short(lang, i64::from(*limit)),
        Problem::NotAnEmail => text::NOT_AN_EMAIL.say(lang).into(),
        Problem::NotAnAmount => text::NOT_AN_AMOUNT.say(lang).into(),
        Problem::NotAPeriod => text::NOT_A_PERIOD.say(lang).into(),
        Problem::EndBeforeStart => text::END_BEFORE_START.say(lang).into(),
        Problem::NotADate => text::NOT_A_DATE.say(lang).into(),
        Problem::InTheFuture => text::IN_THE_FUTURE.say(lang).into(),
        Problem::NotAUrl => text::NOT_A_URL.say(lang).into(),
        Problem::NotAnOrigin(written) => text::not_an_origin(lang, written),
        Problem::TooManyOrigins(most) => text::too_many_origins(lang, *most),
        Problem::NotANumber => text::NOT_A_NUMBER.say(lang).into(),
        Problem::NotANutsCode => text::NOT_A_NUTS_CODE.say(lang).into(),
        Problem::NotAVatNumber(example) => text::not_a_vat_number(lang, example),
        Problem::NotAPic => text::NOT_A_PIC.say(lang).into(),
        Problem::NotARegisterNumber => text::NOT_A_REGISTER_NUMBER.say(lang).into(),
        Problem::NotANaceCode(written) => text::not_a_nace_code(lang, written),
        Problem::NumberTaken(Some(name)) => text::number_taken_by(lang, name),
        Problem::RelatedToItself => text::RELATED_TO_ITSELF.say(lang).into(),
        Problem::AlreadyRelated => text::ALREADY_RELATED.say(lang).into(),
        Problem::NumberTaken(None) => text::NUMBER_TAKEN.say(lang).into(),
        Problem::OutOfRange(from, to) => text::out_of_range(lang, *from, *to),
        Problem::UnknownChoice => text::UNKNOWN_CHOICE.say(lang).into(),
        Problem::EmailTaken => text::EMAIL_TAKEN.say(lang).into(),
        Problem::WrongCredentials => text::WRONG_CREDENTIALS.say(lang).into(),
        Problem::LinkExpired => text::LINK_EXPIRED.say(lang).into(),
        Problem::LastCoordinator => text::LAST_COORDINATOR.say(lang).into(),
        Problem::LastEditor => text::LAST_EDITOR.say(lang).into(),
        Problem::NotAtThisStage => text::NOT_AT_THIS_STAGE.say(lang).into(),
        Problem::LeadNeeded => text::LEAD_NEEDED.say(lang).into(),
        Problem::MixedCurrencies => text::MIXED_CURRENCIES.say(lang).into(),
        Problem::NoFile => text::NO_FILE.say(lang).into(),
        Problem::FileTooLarge(megabytes) => text::file_too_large(lang, *megabytes),
        Problem::SpreadsheetFile => text::SPREADSHEET_FILE.say(lang).into(),
        Problem::OtherKind(kind) => text::other_kind(lang, kind),
        Problem::NotAPicture(Some(kind)) => text::picture_of_other_kind(lang, kind),
        Problem::NotAPicture(None) => text::NOT_A_PICTURE.say(lang).into(),
        Problem::PictureTooLarge(megapixels) => text::picture_too_large(lang, *megapixels),
        Problem::DamagedPicture => text::DAMAGED_PICTURE.say(lang).into(),
        Problem::NotADocument => text::NOT_A_DOCUMENT.say(lang).into(),
        Problem::OtherThanNamed(name) => text::other_than_named(lang, name),
        Problem::DamagedFile => text::DAMAGED_FILE.say(lang).into(),
        Problem::UnpackedTooLarge(megabytes) => text::unpacked_too_large(lang, *megabytes),
        Problem::TooManySheets(limit) => text::too_many_sheets(lang, *limit),
        Problem::FormulaError => text::FORMULA_ERROR.say(lang).into(),
        Problem::NotATable => text::NOT_A_TABLE.say(lang).into(),
        Problem::EmptyTable => text::EMPTY_TABLE.say(lang).into(),
        Problem::TooManyRows(limit) => text::too_many_rows(lang, &format::number(lang, i64::from(*limit))),
        Problem::TooManyColumns(limit) => text::too_many_columns(lang, *limit),
        Problem::WrongWidth(found, wanted) => text::wrong_width(lang, *found, *wanted),
        Problem::ChosenTwice => text::CHOSEN_TWICE.say(lang).into(),
        Problem::MoreLinesThan(limit) => text::more_lines_than(lang, i64::from(*limit)),
        Problem::FewerLinesThan(limit) => text::fewer_lines_than(lang, i64::from(*limit)),
        Problem::TooManyCompared(limit) => text::too_many_compared(lang, *limit),
        Problem::TooManyKept(limit) => text::too_many_kept(lang, *limit),
        Problem::TooBroad(limit) => text::too_broad(lang, &format::number(lang, i64::from(*limit))),
    }
}

/// What happened to a request as a whole.
pub fn say_error(lang: Lang, error: &Error) -> String {
    match error {
        Error::SignInRequired => text::SIGN_IN_REQUIRED.say(lang).into(),
        Error::Forbidden => text::FORBIDDEN.say(lang).into(),
        Error::NotFound => text::NOT_FOUND.say(lang).into(),
        Error::Conflict(Conflict::Changed) => text::CHANGED_MEANWHILE.say(lang).into(),
        Error::Conflict(Conflict::Moved { by, to }) if by.is_empty() => text::moved_meanwhile(lang, to),
        Error::Conflict(Conflict::Moved { by, to }) => text::moved_meanwhile_by(lang, by, to),
        Error::Conflict(Conflict::StageGone) => text::STAGE_GONE.say(lang).into(),
        Error::Conflict(Conflict::Gate(gate)) => {
            let missing: Vec<&str> = gate.missing.iter().map(|check| check_name(*check).say(lang)).collect();
            gate_text::refused(lang, &gate.name, &missing.join(", "))
        }
        Error::Conflict(Conflict::Duplicate) => text::DUPLICATE.say(lang).into(),
        Error::Invalid(fields) => {
            let said: Vec<String> = fields.iter().map(|field| say_problem(lang, &field.problem)).collect();
            said.join(" ")
        }
        Error::BadRequest => text::BAD_REQUEST.say(lang).into(),
        Error::TooLarge { megabytes } => text::too_large(lang, *megabytes),
        Error::TooMany { seconds } => text::too_many(lang, i64::from(*seconds)),
        Error::Unavailable => text::UNAVAILABLE.say(lang).into(),
        Error::Internal { request_id } if request_id.is_empty() => text::INTERNAL.say(lang).into(),
        Error::Internal { request_id } => text::internal_with_id(lang, request_id),
        Error::Offline => text::OFFLINE.say(lang).into(),
    }
}
