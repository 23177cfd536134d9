//! The mail that tells an owner's editors of an interest.

use super::store::Known;
use super::text;
use crate::account::{Viewer, editors_of};
use crate::db::Tx;
use crate::error::Result;
use crate::i18n::Lang;
use crate::id::OrganisationId;
use crate::server::{AppState, app};

/// A letter on its way: to whom, subject and text.
pub struct Letter {
    to: String,
    subject: &'static str,
    body: String,
}

/// One letter for each editor of the owner, in their language; it says what the interest is
/// about and where it can be read, and nothing of what was written.
pub async fn of_interest(
    tx: &mut Tx,
    viewer: &Viewer,
    owner: OrganisationId,
    alliance: &str,
    known: &Known,
) -> Result<Vec<Letter>> {
    let app = app()?;
    if !app.mailer.is_configured() {
        return Ok(Vec::new());
    }
    let address = format!("{}/{alliance}/opportunities/{}", app.config.origin(), known.id);
    let editors = editors_of(tx, viewer.network_id(), owner).await?;
    let letter = |(to, lang): (String, Option<Lang>)| {
        let lang = lang.unwrap_or_default();
        let body = text::interest_letter(lang, &known.title, &address);
        Letter { to, subject: text::INTEREST_SUBJECT.say(lang), body }
    };
    Ok(editors.into_iter().map(letter).collect())
}

/// Sends letters one after the other; one that cannot be sent is in the log, and the interest
/// waits on the editors' dashboards all the same.
pub async fn send(app: AppState, letters: Vec<Letter>) {
    for letter in letters {
        app.mailer.send(&letter.to, letter.subject, letter.body).await;
    }
}
