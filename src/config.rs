//! What an operator can set: each a flag, an environment variable and a default.

use clap::Args;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Where the data is; the same for every subcommand that needs it.
#[derive(Args, Clone, Debug)]
pub struct DataConfig {
    /// Address of the database: sqlite:PATH or postgres://…; by default a file in the data folder.
    #[arg(long, env = "DATABASE_URL", global = true)]
    pub database: Option<String>,

    /// Folder for the embedded database and everything else the program keeps.
    #[arg(long, env = "CONSORTIA_DATA_DIR", default_value = "data", global = true)]
    pub data_dir: PathBuf,
}

impl DataConfig {
    /// The database's address, the default one worked out from the data folder.
    pub fn address(&self) -> String {
        self.database.clone().unwrap_or_else(|| format!("sqlite:{}", self.data_dir.join("consortia.sqlite").display()))
    }
}

/// How the server runs.
#[derive(Args, Clone, Debug)]
pub struct ServeConfig {
    /// Address to listen on.
    #[arg(long, env = "CONSORTIA_LISTEN", default_value = "127.0.0.1:3000")]
    pub listen: SocketAddr,

    /// Address under which browsers reach the server; with https, cookies become strict.
    #[arg(long, env = "CONSORTIA_PUBLIC_URL", value_parser = origin)]
    pub public_url: Option<String>,

    /// Fill an empty database with the demonstration alliances.
    #[arg(long, env = "CONSORTIA_DEMO")]
    pub demo: bool,

    /// Folder of the browser's files; by default `site` beside the program.
    #[arg(long, env = "LEPTOS_SITE_ROOT")]
    pub site: Option<PathBuf>,

    /// Mail server: smtp://user:password@host:port or smtps://…; without one, links are
    /// shown to the coordinator instead of being mailed.
    #[arg(long, env = "CONSORTIA_SMTP")]
    pub smtp: Option<String>,

    /// Sender of the program's mail.
    #[arg(long, env = "CONSORTIA_MAIL_FROM", default_value = "Consortia <consortia@localhost>", value_parser = sender)]
    pub mail_from: String,

    /// Addresses of proxies whose X-Forwarded-For is believed, separated by commas.
    #[arg(long, env = "CONSORTIA_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<std::net::IpAddr>,
}

impl ServeConfig {
    /// The public address without a slash at its end.
    pub fn origin(&self) -> String {
        let configured = self.public_url.as_deref().unwrap_or_default().trim_end_matches('/');
        if configured.is_empty() { format!("http://{}", self.listen) } else { configured.to_owned() }
    }

    /// Whether browsers reach the server over https.
    pub fn is_secure(&self) -> bool {
        self.origin().starts_with("https://")
    }
}

/// A public address is scheme, host and perhaps port: pages, cookies and the check of where a
/// form comes from all begin at its root.
fn origin(text: &str) -> Result<String, String> {
    let hint = "write it as https://alliance.example or http://host:port, without a path";
    let uri: axum::http::Uri = text.trim_end_matches('/').parse().map_err(|_| hint)?;
    let is_web = matches!(uri.scheme_str(), Some("http" | "https"));
    let is_root = uri.path_and_query().is_none_or(|path| path.as_str() == "/");
    if is_web && is_root && uri.host().is_some_and(|host| !host.is_empty()) {
        Ok(text.trim_end_matches('/').to_owned())
    } else {
        Err(hint.into())
    }
}

fn sender(text: &str) -> Result<String, String> {
    let mailbox: Result<lettre::message::Mailbox, _> = text.parse();
    mailbox.map(|_| text.to_owned()).map_err(|error| format!("{error}; write it as Alliance <office@alliance.example>"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_address_is_the_root_of_a_host() {
        for good in
            ["https://alliance.example", "https://alliance.example/", "http://127.0.0.1:3000", "http://[::1]:3000"]
        {
            assert_eq!(origin(good).as_deref(), Ok(good.trim_end_matches('/')), "{good}");
        }
        for bad in [
            "not a url",
            "alliance.example",
            "ftp://alliance.example",
            "https://",
            "https://a.example/below",
            "https://a.example?x=1",
        ] {
            assert!(origin(bad).is_err(), "{bad}");
        }
        assert!(sender("Office <office@alliance.example>").is_ok() && sender("foo").is_err());
    }
}
