//! `GET /export/{alliance}/talks.csv`: the answers of a period as a table, one on each row.

use super::evaluation::GivenThen;
use super::model::QuestionKind;
use super::period::{Length, Period};
use super::store;
use super::text::{self, evaluation as head};
use crate::account::{SessionToken, Viewer, preferences_of};
use crate::directory::search::pairs;
use crate::directory::sheet::guard;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::policy::{Action, Resource};
use crate::server::AppState;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use csv::{Terminator, WriterBuilder};
use time::OffsetDateTime;

/// By this mark Excel knows that the text is UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

pub async fn download(
    State(state): State<AppState>,
    Path(alliance): Path<String>,
    token: Option<Extension<SessionToken>>,
    parts: Parts,
) -> Response {
    let file = async {
        let Extension(token) = token.ok_or(Error::SignInRequired)?;
        let mut tx = state.db.read().await?;
        let viewer = Viewer::of_token(&mut tx, &token, &alliance).await?;
        viewer.may(Action::View, Resource::Talk, None)?;
        let period = period_of(parts.uri.query().unwrap_or_default());
        let answers = store::in_period(&mut tx, viewer.network_id(), period).await?;
        let file = written(&answers, preferences_of(&parts).lang)?;
        // An alliance's short name and a period have letters, digits and hyphens only.
        let named = format!("attachment; filename=\"{alliance}-talks-{}.csv\"", period.code());
        let headers = [
            (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
            (CONTENT_DISPOSITION, named),
            (CACHE_CONTROL, "no-store".to_owned()),
        ];
        Ok::<_, Error>((headers, file).into_response())
    };
    file.await.unwrap_or_else(|error| crate::server::refusal::of(&parts.headers, &error))
}

fn period_of(query: &str) -> Period {
    let named = pairs(query).find(|(name, _)| name == "period").and_then(|(_, code)| Period::parse(&code));
    named.unwrap_or_else(|| Period::of(OffsetDateTime::now_utc().date(), Length::Year))
}

/// The table, with a separator that spreadsheets of the reader's country expect.
fn written(answers: &[GivenThen], lang: Lang) -> Result<Vec<u8>> {
    let separator = if lang == Lang::En { b',' } else { b';' };
    let mut builder = WriterBuilder::new();
    let mut writer = builder.delimiter(separator).terminator(Terminator::CRLF).from_writer(MARK.to_vec());
    let names = [text::ORGANISATION, text::DAY, head::QUESTION, head::ANSWER, text::REMARK]
        .map(|name| name.say(lang).to_owned());
    let rows = std::iter::once(names).chain(answers.iter().map(|one| cells(one, lang)));
    for row in rows {
        writer.write_record(row.iter().map(|cell| guard(cell))).map_err(Error::internal)?;
    }
    writer.into_inner().map_err(Error::internal)
}

fn cells(one: &GivenThen, lang: Lang) -> [String; 5] {
    let figure = match (one.question.kind, one.answer.number) {
        (_, None) => String::new(),
        (QuestionKind::YesNo, Some(1)) => text::YES.say(lang).to_owned(),
        (QuestionKind::YesNo, Some(_)) => text::NO.say(lang).to_owned(),
        (QuestionKind::Choice, Some(key)) => {
            one.question.wording.choice(key).map(|name| name.say(lang).to_owned()).unwrap_or_default()
        }
        (_, Some(number)) => number.to_string(),
    };
    [
        one.organisation.1.clone(),
        one.day.to_string(),
        one.question.wording.texts.say(lang).to_owned(),
        figure,
        one.answer.words.clone(),
    ]
}
