//! Mail through SMTP where a server is configured.

use crate::config::ServeConfig;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::sync::Arc;

/// Sends mail, or says that there is nothing to send it with.
#[derive(Clone, Default)]
pub struct Mailer(Option<Arc<Configured>>);

struct Configured {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: String,
}

impl Mailer {
    /// The mailer of a configuration. The error is a sentence for the operator.
    pub fn from_config(config: &ServeConfig) -> Result<Mailer, String> {
        let Some(address) = &config.smtp else { return Ok(Mailer(None)) };
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(address)
            .map_err(|error| format!("The mail server's address is not understood: {error}"))?
            .build();
        Ok(Mailer(Some(Arc::new(Configured { transport, from: config.mail_from.clone() }))))
    }

    pub fn is_configured(&self) -> bool {
        self.0.is_some()
    }

    /// Sends a plain text; false if it could not be sent, with the cause in the log.
    pub async fn send(&self, to: &str, subject: &str, body: String) -> bool {
        let Some(configured) = &self.0 else { return false };
        let message = configured
            .from
            .parse()
            .map_err(|e| format!("{e}"))
            .and_then(|from| to.parse().map(|to| (from, to)).map_err(|e| format!("{e}")))
            .and_then(|(from, to)| {
                Message::builder()
                    .from(from)
                    .to(to)
                    .subject(subject)
                    .header(ContentType::TEXT_PLAIN)
                    .body(body)
                    .map_err(|e| e.to_string())
            });
        let sent = match message {
            Ok(message) => configured.transport.send(message).await.map(|_| ()).map_err(|e| e.to_string()),
            Err(error) => Err(error),
        };
        if let Err(error) = &sent {
            tracing::error!(%error, "mail could not be sent");
        }
        sent.is_ok()
    }
}
