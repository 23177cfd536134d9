//! What is entered about the public directory, and how it is checked.

use super::model::{MOST_ORIGINS, PublicField};
use crate::error::{Checks, Error, Problem, Result};
use serde::{Deserialize, Serialize};

/// The form of the coordinators.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SettingsForm {
    /// Boxes: anything but nothing means yes.
    pub is_open: String,
    pub is_indexed: String,
    /// One site on each line.
    pub origins: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SettingsDraft {
    pub is_open: bool,
    pub is_indexed: bool,
    pub origins: Vec<String>,
}

impl SettingsForm {
    pub fn check(&self) -> Result<SettingsDraft> {
        let mut checks = Checks::new();
        let mut origins = Vec::new();
        for line in self.origins.split(['\n', ',', ' ']).map(str::trim).filter(|line| !line.is_empty()) {
            match origin(line) {
                Some(origin) if origins.contains(&origin) => {}
                Some(origin) => origins.push(origin),
                None => {
                    checks.problem("origins", Problem::NotAnOrigin(line.chars().take(80).collect()));
                    break;
                }
            }
        }
        if origins.len() > MOST_ORIGINS as usize {
            checks.problem("origins", Problem::TooManyOrigins(MOST_ORIGINS));
        }
        let (is_open, is_indexed) = (!self.is_open.is_empty(), !self.is_indexed.is_empty());
        checks.finish(SettingsDraft { is_open, is_indexed, origins })
    }
}

/// The origin of a site: scheme, host and perhaps a port, as browsers write it. It goes into a
/// header as it is, so nothing but a plain host may stand in it: no wildcard, no path, no
/// second word. Without encryption only the own computer is taken.
fn origin(written: &str) -> Option<String> {
    let written = written.to_ascii_lowercase();
    let (scheme, rest) = written.split_once("://")?;
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    let (host, port) = rest.split_once(':').map_or((rest, None), |(host, port)| (host, Some(port)));
    let is_local = matches!(host, "localhost" | "127.0.0.1");
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let is_host = host.len() <= 253 && (is_local || host.contains('.')) && host.split('.').all(is_label);
    let is_port = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|number| number.to_string() == port));
    let is_scheme = scheme == "https" || (scheme == "http" && is_local);
    (is_scheme && is_host && is_port).then(|| format!("{scheme}://{rest}"))
}

/// The form of an organisation's editors.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChoiceForm {
    pub is_public: String,
    pub fields: Vec<String>,
}

impl ChoiceForm {
    /// Whether it is to be public, and with which fields.
    pub fn check(&self) -> Result<(bool, Vec<PublicField>)> {
        Ok((!self.is_public.is_empty(), parse_fields(self.fields.iter().map(String::as_str))?))
    }
}

/// Fields by their codes, in their own order.
pub fn parse_fields<'a>(codes: impl Iterator<Item = &'a str>) -> Result<Vec<PublicField>> {
    let fields: Option<Vec<PublicField>> = codes.filter(|code| !code.is_empty()).map(PublicField::parse).collect();
    let mut fields = fields.ok_or(Error::BadRequest)?;
    fields.sort();
    fields.dedup();
    Ok(fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_only_a_site() {
        for (written, read) in [
            ("https://www.verein.example", "https://www.verein.example"),
            ("HTTPS://Verein.example:8443/", "https://verein.example:8443"),
            ("http://127.0.0.1:4000", "http://127.0.0.1:4000"),
            ("http://localhost", "http://localhost"),
            ("https://xn--mnchen-3ya.example", "https://xn--mnchen-3ya.example"),
        ] {
            assert_eq!(origin(written).as_deref(), Some(read), "{written}");
        }
        for wrong in [
            "verein.example",
            "http://verein.example",
            "https://*.verein.example",
            "https://verein.example/page",
            "https://verein.example;script-src",
            "https://verein.example'none'",
            "https://user@verein.example",
            "https://verein",
            "https://münchen.example",
            "https://-a.example",
            "https://a..example",
            "https://a.example:0x50",
            "https://a.example:99999",
            "https://a.example:",
            "javascript://a.example",
            "https://",
            "*",
        ] {
            assert_eq!(origin(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn sites_are_listed_once_and_not_without_end() {
        let form = |origins: &str| SettingsForm { origins: origins.into(), ..SettingsForm::default() };
        let read = form("https://a.example\r\n\r\nhttps://A.example/, https://b.example").check().unwrap();
        assert_eq!(read.origins, ["https://a.example", "https://b.example"]);
        let wrong = form("https://a.example\nevil").check().unwrap_err();
        assert_eq!(wrong.problem_of("origins"), Some(&Problem::NotAnOrigin("evil".into())));
        let many: Vec<String> = (0..21).map(|n| format!("https://a{n}.example")).collect();
        let many = form(&many.join("\n")).check().unwrap_err();
        assert_eq!(many.problem_of("origins"), Some(&Problem::TooManyOrigins(20)));
    }

    #[test]
    fn a_choice_names_fields_that_there_are() {
        let form = |fields: &[&str]| ChoiceForm {
            is_public: "yes".into(),
            fields: fields.iter().map(|field| (*field).to_owned()).collect(),
        };
        let twice = form(&["website", "texts", "website"]).check().unwrap();
        assert_eq!(twice, (true, vec![PublicField::Texts, PublicField::Website]));
        assert_eq!(form(&["vat"]).check(), Err(Error::BadRequest));
    }
}
