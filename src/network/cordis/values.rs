//! Values as CORDIS writes them.

use crate::search::fold::fold;
use std::collections::HashSet;
use time::Date;
use time::macros::format_description;

/// Reads an amount of euros such as `2073781.25` as cents; none where it is empty.
pub fn cents(text: &str) -> Result<Option<i64>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    // Some downloads have a decimal comma.
    let euros: f64 = text.replace(',', ".").parse().map_err(|_| format!("the amount '{text}' cannot be read"))?;
    if !(0.0..=1e11).contains(&euros) {
        return Err(format!("the amount '{text}' is negative or too large"));
    }
    Ok(Some((euros * 100.0).round() as i64))
}

/// Reads a day such as `2022-09-01`, also with a time behind it; none where it is empty.
pub fn day(text: &str) -> Result<Option<Date>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    let day = text.split([' ', 'T']).next().unwrap_or_default();
    Date::parse(day, format_description!("[year]-[month]-[day]"))
        .map(Some)
        .map_err(|_| format!("the day '{text}' cannot be read"))
}

/// Reads `true` or `false`; none where it is empty.
pub fn flag(text: &str) -> Result<Option<bool>, String> {
    match text.to_ascii_lowercase().as_str() {
        "" => Ok(None),
        "true" => Ok(Some(true)),
        "false" => Ok(Some(false)),
        _ => Err(format!("'{text}' is neither true nor false")),
    }
}

/// Latitude and longitude from `39.4699014,-0.3759513`; none where they cannot be read,
/// because a place may go without.
pub fn place(text: &str) -> Option<(f64, f64)> {
    let (latitude, longitude) = text.trim_matches(['(', ')']).split_once(',')?;
    let (latitude, longitude) = (latitude.trim().parse().ok()?, longitude.trim().parse().ok()?);
    ((-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude)).then_some((latitude, longitude))
}

/// A website with its scheme; none where there is no host.
pub fn website(text: &str) -> Option<String> {
    let has_scheme = text.starts_with("http://") || text.starts_with("https://");
    (text.contains('.') && !text.contains(char::is_whitespace))
        .then(|| if has_scheme { text.to_owned() } else { format!("http://{text}") })
}

/// Keywords from a list with commas or semicolons, each once whichever way it is written.
pub fn keywords(text: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    text.split([',', ';'])
        .map(|word| word.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|word| !word.is_empty() && word.chars().count() <= 80 && seen.insert(fold(word)))
        .take(30)
        .collect()
}

/// As many whole sentences from the beginning as fit into so many characters; a first
/// sentence that is longer is cut at a word.
pub fn beginning(text: &str, limit: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(limit) else { return text };
    let head = &text[..end];
    let mut sentence_ends = head.char_indices().filter(|(at, c)| {
        matches!(c, '.' | '!' | '?')
            && text[at + 1..].starts_with(' ')
            && text[at + 2..].starts_with(char::is_uppercase)
    });
    match sentence_ends.next_back() {
        Some((at, _)) => head[..=at].to_owned(),
        None => {
            let room = head.char_indices().next_back().map_or(0, |(at, _)| at);
            let cut = head.rfind(' ').unwrap_or(room);
            format!("{}…", head[..cut].trim_end_matches([',', ';', ':', ' ']))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::date;

    #[test]
    fn values_are_read_as_cordis_writes_them() {
        assert_eq!(cents("2073781.25"), Ok(Some(207_378_125)));
        assert_eq!(cents("299250,5"), Ok(Some(29_925_050)));
        assert_eq!(cents(""), Ok(None));
        assert!(cents("-1").is_err() && cents("NaN").is_err() && cents("much").is_err());
        assert_eq!(day("2022-09-01"), Ok(Some(date!(2022 - 09 - 01))));
        assert_eq!(day("2022-09-01 00:00:00"), Ok(Some(date!(2022 - 09 - 01))));
        assert!(day("01.09.2022").is_err());
        assert_eq!(place("39.47,-0.37"), Some((39.47, -0.37)));
        assert_eq!(place("somewhere"), None);
        assert_eq!(website("www.example.org").as_deref(), Some("http://www.example.org"));
        assert_eq!(keywords("solar,  Bacteria; bacteria ,"), ["solar", "Bacteria"]);
    }

    #[test]
    fn a_summary_ends_with_a_sentence_or_at_a_word() {
        assert_eq!(beginning("One. Two.", 300), "One. Two.");
        assert_eq!(beginning("About TRL 4.5 here. Then on.", 24), "About TRL 4.5 here.");
        assert_eq!(beginning("A sentence that goes on, and on", 25), "A sentence that goes on…");
    }

    proptest! {
        #[test]
        fn a_summary_never_exceeds_its_limit(text in "\\PC*", limit in 1usize..50) {
            prop_assert!(beginning(&text, limit).chars().count() <= limit);
        }
    }
}
