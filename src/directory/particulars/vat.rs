//! The forms of VAT identification numbers, as the European Commission lists them.

use crate::error::Problem;

/// After the country's letters: `9` stands for a digit, `L` for a letter, `X` for either, and
/// everything else for itself.
const FORMS: &[(&str, &[&str])] = &[
    ("AT", &["U99999999"]),
    ("BE", &["9999999999"]),
    ("BG", &["999999999", "9999999999"]),
    ("CY", &["99999999L"]),
    ("CZ", &["99999999", "999999999", "9999999999"]),
    ("DE", &["999999999"]),
    ("DK", &["99999999"]),
    ("EE", &["999999999"]),
    ("EL", &["999999999"]),
    ("ES", &["X9999999X"]),
    ("FI", &["99999999"]),
    ("FR", &["XX999999999"]),
    ("HR", &["99999999999"]),
    ("HU", &["99999999"]),
    ("IE", &["9999999L", "9999999LL", "9L99999L"]),
    ("IT", &["99999999999"]),
    ("LT", &["999999999", "999999999999"]),
    ("LU", &["99999999"]),
    ("LV", &["99999999999"]),
    ("MT", &["99999999"]),
    ("NL", &["999999999B99"]),
    ("PL", &["9999999999"]),
    ("PT", &["999999999"]),
    ("RO", &["9999999999", "999999999", "99999999", "9999999", "999999", "99999", "9999", "999", "99"]),
    ("SE", &["999999999999"]),
    ("SI", &["99999999"]),
    ("SK", &["9999999999"]),
];

/// A number as it is kept: capitals, with the country's letters, without spaces and marks.
/// The problem carries an example, in the form of the number's country if that is known,
/// else of the organisation's.
pub fn parse(text: &str, country: &str) -> Result<String, Problem> {
    let number: String = text.chars().filter(|letter| !letter.is_whitespace() && !"-./".contains(*letter)).collect();
    let number = number.to_uppercase();
    let Some((prefix, rest)) = number.split_at_checked(2) else { return Err(not_one(country)) };
    let prefix = if prefix == "GR" { "EL" } else { prefix };
    let right = match forms_of(prefix) {
        Some(forms) => forms.iter().any(|form| fits(rest, form)),
        None => is_like_one(prefix, rest),
    };
    let is_country = prefix.bytes().all(|byte| byte.is_ascii_uppercase());
    if right { Ok(format!("{prefix}{rest}")) } else { Err(not_one(if is_country { prefix } else { country })) }
}

fn not_one(country: &str) -> Problem {
    Problem::NotAVatNumber(example(country))
}

fn forms_of(country: &str) -> Option<&'static [&'static str]> {
    FORMS.iter().find(|(known, _)| *known == country).map(|(_, forms)| *forms)
}

fn fits(text: &str, form: &str) -> bool {
    let right = |(letter, wanted): (u8, u8)| match wanted {
        b'9' => letter.is_ascii_digit(),
        b'L' => letter.is_ascii_uppercase(),
        b'X' => letter.is_ascii_alphanumeric(),
        other => letter == other,
    };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(right)
}

/// Countries outside of the Union have their own numbers; with two letters in front they all
/// are letters and digits.
fn is_like_one(prefix: &str, rest: &str) -> bool {
    prefix.bytes().all(|byte| byte.is_ascii_uppercase())
        && (2..=14).contains(&rest.len())
        && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && rest.bytes().any(|byte| byte.is_ascii_digit())
}

/// How a number of this country looks; elsewhere as in Germany.
pub fn example(country: &str) -> String {
    let (country, form) = forms_of(country).map_or(("DE", "999999999"), |forms| (country, forms[0]));
    let mut digits = (1..=9).chain(0..=9).cycle();
    let letter = |wanted: char| match wanted {
        '9' => digits.next().map_or('0', |digit| char::from(b'0' + digit)),
        'L' | 'X' => 'A',
        other => other,
    };
    format!("{country}{}", form.chars().map(letter).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_the_neighbours_are_known() {
        for (text, kept) in [
            ("DE 123456789", "DE123456789"),
            ("PL 123-456-78-90", "PL1234567890"),
            ("cz12345678", "CZ12345678"),
            ("CZ1234567890", "CZ1234567890"),
            ("HU12345678", "HU12345678"),
            ("ATU12345678", "ATU12345678"),
            ("SK1234567890", "SK1234567890"),
            ("GR123456789", "EL123456789"),
            ("CHE-123.456.789 MWST", "CHE123456789MWST"),
            ("XI123456789", "XI123456789"),
        ] {
            assert_eq!(parse(text, "DE").as_deref(), Ok(kept), "{text}");
        }
    }

    #[test]
    fn what_has_another_form_is_explained_by_an_example() {
        for (text, country, wanted) in [
            ("DE12345678", "PL", "DE123456789"),
            ("1234567890", "PL", "PL1234567890"),
            ("AT12345678", "AT", "ATU12345678"),
            ("12345678-2-41", "HU", "HU12345678"),
            ("SK123", "CZ", "SK1234567890"),
            ("ČZ12345678", "CZ", "CZ12345678"),
            ("D", "XX", "DE123456789"),
            ("CH", "CH", "DE123456789"),
            ("<script>1", "DE", "DE123456789"),
        ] {
            assert_eq!(parse(text, country), Err(Problem::NotAVatNumber(wanted.into())), "{text}");
        }
    }

    #[test]
    fn every_example_fits_its_form() {
        for (country, _) in FORMS {
            let example = example(country);
            assert_eq!(parse(&example, "DE"), Ok(example.clone()), "{country}");
        }
    }
}
