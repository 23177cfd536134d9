//! The session cookie. The browser holds 256 random bits, the database their SHA-256.

use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::RngCore;
use sha2::{Digest, Sha256};
use time::Duration;

/// A session ends after so long without a request …
pub const IDLE: Duration = Duration::days(14);
/// … and after so long in any case.
pub const ABSOLUTE: Duration = Duration::days(30);

/// The hash under which the database knows a session, a reset link or an invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionToken(String);

impl SessionToken {
    pub(super) fn hash(&self) -> &str {
        &self.0
    }
}

/// A new secret and the hash to store for it.
pub(crate) fn new_secret() -> (String, String) {
    let mut bytes = [0u8; 32];
    rand::rng().fill_bytes(&mut bytes);
    let secret = URL_SAFE_NO_PAD.encode(bytes);
    let hash = hash_secret(&secret);
    (secret, hash)
}

/// The SHA-256 of a secret, in hexadecimal. The secret has 256 random bits, so a slow hash
/// would add nothing.
pub(crate) fn hash_secret(secret: &str) -> String {
    Sha256::digest(secret.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Over https the name's prefix makes browsers refuse a cookie that another host or path
/// has planted; over plain http on a loopback address they would refuse it altogether.
fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-session" } else { "session" }
}

/// The token of a request, if it carries one that has the right form. A request with two
/// session cookies is treated as having none, because one of them was planted.
pub fn read_session(headers: &HeaderMap, secure: bool) -> Option<SessionToken> {
    let name = cookie_name(secure);
    let mut found = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(key, _)| *key == name)
        .map(|(_, value)| value);
    let secret = found.next()?;
    if found.next().is_some() || secret.len() != 43 {
        return None;
    }
    Some(SessionToken(hash_secret(secret)))
}

/// The `Set-Cookie` value that starts a session.
pub(super) fn start_cookie(secret: &str, secure: bool) -> String {
    cookie(secret, ABSOLUTE.whole_seconds(), secure)
}

/// The `Set-Cookie` value that ends one.
pub(super) fn end_cookie(secure: bool) -> String {
    cookie("", 0, secure)
}

fn cookie(value: &str, max_age: i64, secure: bool) -> String {
    let name = cookie_name(secure);
    let secure = if secure { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={max_age}{secure}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(cookie: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, cookie.parse().unwrap());
        headers
    }

    #[test]
    fn a_session_is_read_back_from_its_cookie() {
        let (secret, hash) = new_secret();
        let read = read_session(&headers(&format!("a=b; session={secret}")), false).unwrap();
        assert_eq!(read.hash(), hash);
    }

    #[test]
    fn malformed_duplicate_and_foreign_cookies_are_no_session() {
        let (secret, _) = new_secret();
        for cookie in [
            "session=short".to_owned(),
            format!("session={secret}; session={secret}"),
            format!("session={secret}x"),
            format!("other={secret}"),
        ] {
            assert_eq!(read_session(&headers(&cookie), false), None, "{cookie}");
        }
        assert_eq!(read_session(&headers(&format!("session={secret}")), true), None, "no prefix over https");
    }
}
