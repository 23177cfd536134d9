//! How a file is given back: to be saved, and to be shown by nothing that could run it.

use super::kind::Kind;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

/// The answer with the file. Its type follows from its name, with which its content agreed.
pub fn answer(name: &str, bytes: Vec<u8>) -> Response {
    let media_type = Kind::of_name(name).map_or("application/octet-stream", Kind::media_type);
    let headers = [
        (CONTENT_TYPE, media_type.to_owned()),
        (CONTENT_DISPOSITION, disposition(name)),
        (CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'; frame-ancestors 'none'".to_owned()),
        (CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}

/// The name as RFC 6266 has it: for old programs in ASCII, for all others as it is.
fn disposition(name: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || " .-_()".contains(letter);
    let plain: String = name.chars().map(|letter| if is_plain(letter) { letter } else { '_' }).collect();
    let mut full = String::new();
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => full.push(char::from(byte)),
            _ => full.push_str(&format!("%{byte:02X}")),
        }
    }
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{full}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_given_in_both_forms_and_breaks_out_of_neither() {
        assert_eq!(disposition("Plan 2.pdf"), "attachment; filename=\"Plan 2.pdf\"; filename*=UTF-8''Plan%202.pdf");
        assert_eq!(
            disposition("Łódź \"x\"; a=b.pdf"),
            "attachment; filename=\"__d_ _x__ a_b.pdf\"; filename*=UTF-8''%C5%81%C3%B3d%C5%BA%20%22x%22%3B%20a%3Db.pdf"
        );
    }

    #[test]
    fn nothing_is_shown_as_a_page() {
        let answer = answer("x.html", b"<script>".to_vec());
        assert_eq!(answer.headers()["content-type"], "application/octet-stream");
        assert!(answer.headers()["content-disposition"].to_str().unwrap().starts_with("attachment;"));
        assert!(answer.headers()["content-security-policy"].to_str().unwrap().starts_with("sandbox"));
    }
}
