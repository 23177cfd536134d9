//! Amounts as people write them.

use crate::directory::model::codes;
use crate::error::Problem;
use serde::{Deserialize, Serialize};

codes! {
    Currency { Eur = "eur", Pln = "pln", Czk = "czk", Huf = "huf" }
}

impl Currency {
    /// The ISO 4217 code, as the database and exports have it.
    pub fn iso(self) -> &'static str {
        ["EUR", "PLN", "CZK", "HUF"][self as usize]
    }

    pub fn from_iso(code: &str) -> Option<Currency> {
        Currency::ALL.iter().copied().find(|currency| currency.iso().eq_ignore_ascii_case(code))
    }

    /// The sign people write.
    pub fn sign(self) -> &'static str {
        ["€", "zł", "Kč", "Ft"][self as usize]
    }

    /// Reads a sign or code at either end of an amount.
    fn from_word(word: &str) -> Option<Currency> {
        match word.to_lowercase().as_str() {
            "€" | "eur" | "euro" => Some(Currency::Eur),
            "zł" | "zl" | "pln" => Some(Currency::Pln),
            "kč" | "kc" | "czk" => Some(Currency::Czk),
            "ft" | "huf" => Some(Currency::Huf),
            _ => None,
        }
    }
}

/// An amount in minor units (cents, groszy, haléřů, fillér).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    pub minor: i64,
    pub currency: Currency,
    /// Entered with "ca." and shown so.
    pub approximate: bool,
}

/// An amount together with what stood in brackets behind it, such as "BMBF-gefördert".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    pub money: Money,
    pub note: Option<String>,
}

impl Money {
    pub fn new(minor: i64, currency: Currency) -> Money {
        Money { minor, currency, approximate: false }
    }

    /// Reads an amount as people write it in any of our languages: `44.397,12 €`,
    /// `538.787,00 € (BMBF-gefördert)`, `ca. 358.000 €`, `1 250 000 PLN`, `EUR 3,500.50`.
    /// Without a currency the given one holds. Empty, negative and unreadable text, and
    /// more than a hundred billion, are refused.
    pub fn parse(text: &str, currency: Currency) -> Result<Entered, Problem> {
        let (text, note) = split_note(text.trim());
        let (text, approximate) = split_approximate(text.trim());
        let (digits, currency) = split_currency(text.trim(), currency)?;
        let minor = parse_minor(&digits)?;
        Ok(Entered { money: Money { minor, currency, approximate }, note })
    }
}

/// Takes a remark in brackets off the end.
fn split_note(text: &str) -> (&str, Option<String>) {
    match text.split_once('(') {
        Some((amount, note)) => {
            let note = note.trim_end().trim_end_matches(')').trim();
            (amount, (!note.is_empty()).then(|| note.to_owned()))
        }
        None => (text, None),
    }
}

/// Takes a word for "about" off the front.
fn split_approximate(text: &str) -> (&str, bool) {
    let lower = text.to_lowercase();
    for word in [
        "ca.", "ca ", "circa ", "cca.", "cca ", "ok.", "ok ", "około ", "kb.", "kb ", "etwa ", "approx.", "approx ",
        "about ", "~", "≈",
    ] {
        if lower.starts_with(word) {
            // Lower-casing keeps the length of these words, so the offset holds in the original.
            return (text.get(word.len()..).unwrap_or_default(), true);
        }
    }
    (text, false)
}

/// Takes a currency's sign or code off either end, leaving digits and separators.
fn split_currency(text: &str, otherwise: Currency) -> Result<(String, Currency), Problem> {
    let is_number =
        |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}' | '-' | '–');
    let head: String = text.chars().take_while(|c| !is_number(*c)).collect();
    let rest = &text[head.len()..];
    let digits: String = rest.chars().take_while(|c| is_number(*c)).collect();
    let tail = &rest[digits.len()..];
    let mut currency = None;
    for word in [head.trim(), tail.trim()].into_iter().filter(|word| !word.is_empty()) {
        let read = Currency::from_word(word).ok_or(Problem::NotAnAmount)?;
        if currency.replace(read).is_some() {
            return Err(Problem::NotAnAmount);
        }
    }
    Ok((digits.trim().to_owned(), currency.unwrap_or(otherwise)))
}

/// Reads digits with separators. The last separator followed by one or two digits (or by a
/// dash, "500,-") is the decimal one; a separator followed by three digits groups thousands.
fn parse_minor(text: &str) -> Result<i64, Problem> {
    let text = text.trim_end_matches("-").trim_end_matches('–');
    let text: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’')).collect();
    if text.is_empty() || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(Problem::NotAnAmount);
    }
    let (whole, cents) = match text.rfind(['.', ',']) {
        Some(at) if text.len() - at - 1 <= 2 => (&text[..at], &text[at + 1..]),
        _ => (text.as_str(), ""),
    };
    check_groups(whole)?;
    // One sign cannot group thousands and part off the cents: "1.000.00" is neither.
    if whole.len() < text.len() && text[whole.len()..].chars().next().is_some_and(|point| whole.contains(point)) {
        return Err(Problem::NotAnAmount);
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    if whole.len() > 11 || !cents.chars().all(|c| c.is_ascii_digit()) {
        return Err(Problem::NotAnAmount);
    }
    let whole: i64 = whole.parse().map_err(|_| Problem::NotAnAmount)?;
    let cents: i64 = match cents.len() {
        0 => 0,
        1 => cents.parse::<i64>().map_err(|_| Problem::NotAnAmount)? * 10,
        _ => cents.parse().map_err(|_| Problem::NotAnAmount)?,
    };
    Ok(whole * 100 + cents)
}

/// Separators within the whole part group three digits each and are all alike.
fn check_groups(whole: &str) -> Result<(), Problem> {
    let separators: Vec<char> = whole.chars().filter(|c| !c.is_ascii_digit()).collect();
    if separators.windows(2).any(|pair| pair[0] != pair[1]) {
        return Err(Problem::NotAnAmount);
    }
    let mut groups = whole.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    if first.is_empty() || (!separators.is_empty() && first.len() > 3) || groups.any(|group| group.len() != 3) {
        return Err(Problem::NotAnAmount);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn eur(text: &str) -> Result<Entered, Problem> {
        Money::parse(text, Currency::Eur)
    }

    #[test]
    fn amounts_of_the_fact_sheets_are_read() {
        assert_eq!(eur("44.397,12 €").unwrap().money, Money::new(4_439_712, Currency::Eur));
        let granted = eur("538.787,00 € (BMBF-gefördert)").unwrap();
        assert_eq!(granted.money.minor, 53_878_700);
        assert_eq!(granted.note.as_deref(), Some("BMBF-gefördert"));
        let about = eur("ca. 358.000 €").unwrap().money;
        assert_eq!((about.minor, about.approximate), (35_800_000, true));
    }

    #[test]
    fn other_ways_of_writing_are_read() {
        for (text, minor, currency) in [
            ("1 250 000 PLN", 125_000_000, Currency::Pln),
            ("EUR 3,500.50", 350_050, Currency::Eur),
            ("2\u{a0}500,5 Kč", 250_050, Currency::Czk),
            ("10 000 Ft", 1_000_000, Currency::Huf),
            ("500,- €", 50_000, Currency::Eur),
            ("0", 0, Currency::Eur),
            ("1234567.89", 123_456_789, Currency::Eur),
        ] {
            assert_eq!(eur(text).unwrap().money, Money::new(minor, currency), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in [
            "",
            "€",
            "viel",
            "-5 €",
            "1.23.4",
            "1,2,3",
            "12.34.567",
            "1.000.00",
            "5 € €",
            "1e9",
            "999999999999",
            "12,345.678",
        ] {
            assert_eq!(eur(text), Err(Problem::NotAnAmount), "{text}");
        }
    }

    proptest! {
        #[test]
        fn an_amount_written_in_german_is_read_back(minor in 0i64..10_000_000_000_000) {
            let whole = (minor / 100).to_string();
            let grouped: Vec<String> = whole.as_bytes().rchunks(3).rev().map(|chunk| String::from_utf8_lossy(chunk).into_owned()).collect();
            let text = format!("{},{:02} €", grouped.join("."), minor % 100);
            prop_assert_eq!(eur(&text).unwrap().money.minor, minor);
        }

        #[test]
        fn no_text_makes_the_parser_panic(text in ".*") {
            let _ = eur(&text);
        }
    }
}
