//! By which people recognise their devices in the list of sessions.

use axum::http::header::USER_AGENT;
use axum::http::request::Parts;

/// Names of a browser and its system, as far as they are known. No version is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Device {
    pub browser: Option<&'static str>,
    pub system: Option<&'static str>,
}

/// Browsers claim to be others too, so the most particular name comes first.
const BROWSERS: [(&str, &str); 5] =
    [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iOS"),
    ("iPad", "iPadOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

/// The device a request says it comes from.
pub fn of_request(parts: &Parts) -> Device {
    let agent = parts.headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    Device { browser: named(&BROWSERS, agent), system: named(&SYSTEMS, agent) }
}

fn named(names: &[(&str, &'static str)], agent: &str) -> Option<&'static str> {
    names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_recognised_by_their_marks() {
        let of = |agent: &str| (named(&BROWSERS, agent), named(&SYSTEMS, agent));
        assert_eq!(
            of("Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0"),
            (Some("Firefox"), Some("Linux"))
        );
        assert_eq!(
            of(
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0 Safari/537.36 Edg/128.0"
            ),
            (Some("Edge"), Some("Windows"))
        );
        assert_eq!(
            of(
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0 Mobile Safari/537.36"
            ),
            (Some("Chrome"), Some("Android"))
        );
        assert_eq!(of("curl/8"), (None, None));
    }
}
