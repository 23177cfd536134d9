//! Links on their way to people: by mail, or shown once to the one who passes them on.

use super::model::{Colleague, Notice};
use super::{cookies, preferences, store, text};
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::server::AppState;

/// Mails the link for a forgotten password, if the address has an account.
pub async fn mail_reset(app: AppState, email: String, lang: Lang) {
    let made = async {
        let mut tx = app.db.write().await?;
        let Some(account) = store::account_of_email(&mut tx, &email).await? else { return Ok(None) };
        let secret = store::create_reset(&mut tx, account.id, store::ASKED_FOR).await?;
        tx.commit().await?;
        Ok::<_, Error>(Some((account, secret)))
    };
    match made.await {
        Ok(Some((account, secret))) => {
            let lang = account.language().unwrap_or(lang);
            let body = text::reset_letter(lang, &reset_address(&app, &secret));
            app.mailer.send(&account.email, text::RESET_SUBJECT.say(lang), body).await;
        }
        Ok(None) => {}
        Err(error) => tracing::error!(%error, "a reset link could not be made"),
    }
}

/// Mails an invitation, or leaves its link for the coordinator's next page.
pub async fn deliver_invitation(app: &AppState, alliance: &str, email: &str, secret: &str) {
    let lang = preferences().lang;
    let address = format!("{}/invitation/{secret}", app.config.origin());
    let body = text::invitation_letter(lang, &address);
    let email = email.to_owned();
    let notice = if app.mailer.send(&email, text::INVITATION_SUBJECT.say(lang), body).await {
        Notice::Mailed { email }
    } else {
        Notice::Link { email, address }
    };
    leave(app, alliance, &notice);
}

/// Mails a reset link to its person, or leaves it for the coordinator's next page where
/// that opens nothing beyond the alliance; `Unavailable` if neither can be done.
pub async fn deliver_reset(app: &AppState, alliance: &str, colleague: &Colleague, secret: &str) -> Result<()> {
    let lang = preferences().lang;
    let address = reset_address(app, secret);
    let body = text::reset_letter(lang, &address);
    let email = colleague.email.clone();
    if app.mailer.send(&email, text::RESET_SUBJECT.say(lang), body).await {
        leave(app, alliance, &Notice::Mailed { email });
    } else if colleague.is_only_here {
        leave(app, alliance, &Notice::Link { email, address });
    } else {
        return Err(Error::Unavailable);
    }
    Ok(())
}

fn reset_address(app: &AppState, secret: &str) -> String {
    format!("{}/reset-password/{secret}", app.config.origin())
}

fn leave(app: &AppState, alliance: &str, notice: &Notice) {
    cookies::leave_notice(notice, &format!("/{alliance}/people"), app.config.is_secure());
}
