//! Finds what is new in kept searches, and sends the letters that tell of it.

use super::letters::Letter;
use super::store::{self, Due, Finding};
use crate::db::Tx;
use crate::directory::find::find_all;
use crate::directory::model::{Facet, Search};
use crate::error::Result;
use crate::id::NetworkId;
use crate::policy::{Action, Resource, Role, Standing, allowed};
use crate::server::AppState;
use std::time::Duration;
use time::OffsetDateTime;

/// How often it looks which letters are due.
const ROUND: Duration = Duration::from_secs(300);
/// Letters that are taken on in one round; the others wait for the next.
const LETTERS: i64 = 200;

/// What a search finds now: organisations, and their needs and offers as far as everybody sees
/// them; of those the ones that the search asks for, if it asks for any in particular.
pub async fn findings(app: &AppState, tx: &mut Tx, network: NetworkId, query: &str) -> Result<Vec<Finding>> {
    let search = Search::parse(query);
    let organisations = find_all(app, network, &search).await?;
    let today = OffsetDateTime::now_utc().date();
    let asks = |facet: Facet, value: &str| {
        let mut chosen = search.choices().filter(|(of, _)| *of == facet).map(|(_, value)| value).peekable();
        chosen.peek().is_none() || chosen.any(|one| one == value)
    };
    let wanted = |direction: &str, kind: &str| asks(Facet::Opportunity, direction) && asks(Facet::Type, kind);
    store::findings_of(tx, network, &organisations, wanted, today).await
}

/// Sends the letters that are due, for as long as the program runs. Several servers may do so:
/// each letter is taken on by one of them.
pub async fn keep_watching(app: AppState) {
    if !app.mailer.is_configured() {
        return;
    }
    let mut rounds = tokio::time::interval(ROUND);
    loop {
        rounds.tick().await;
        match letters(&app, OffsetDateTime::now_utc()).await {
            Ok(letters) => {
                for letter in letters {
                    app.mailer.send(&letter.to, &letter.subject, letter.body).await;
                }
            }
            Err(error) => tracing::error!(%error, "letters about kept searches could not be written"),
        }
    }
}

/// The letters that are due now. Each is noted as told before it is sent: one that is lost on its
/// way is not sent twice, and what it would have told still shows as new in the list.
pub async fn letters(app: &AppState, now: OffsetDateTime) -> Result<Vec<Letter>> {
    let due = store::due(&mut app.db.read().await?, now, LETTERS).await?;
    let mut letters = Vec::new();
    for one in due {
        match letter(app, &one, now).await {
            Ok(letter) => letters.extend(letter),
            // One search that cannot be read must not keep the others from being told.
            Err(error) => tracing::error!(%error, search = %one.id, "what is new in a kept search is not known"),
        }
    }
    Ok(letters)
}

async fn letter(app: &AppState, due: &Due, now: OffsetDateTime) -> Result<Option<Letter>> {
    let may_know = may_follow(due);
    let found = match may_know {
        true => findings(app, &mut app.db.read().await?, due.network_id, &due.query).await?,
        false => Vec::new(),
    };
    let mut tx = app.db.write().await?;
    if !store::claim(&mut tx, due, now).await? {
        return Ok(None);
    }
    let fresh = store::mark_told(&mut tx, due.network_id, due.id, found).await?;
    tx.commit().await?;
    Ok((!fresh.is_empty()).then(|| Letter::about(due, &fresh, &app.config.origin())))
}

/// Whether the person may still be told: rights are those of this moment.
fn may_follow(due: &Due) -> bool {
    let role = if due.is_administrator { Some(Role::Coordinator) } else { due.role };
    role.is_some_and(|role| allowed(Standing { role, owner: false }, Action::Follow, Resource::Search))
}
