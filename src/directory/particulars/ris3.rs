//! Domains of smart specialisation. They are free words, each with the region whose strategy
//! it is from: every region words its own and words them anew every few years, so a list of
//! codes would be wrong across a border and outdated soon. What an alliance itself has chosen
//! as its domains are its areas.

use crate::directory::country::is_known;
use crate::directory::draft::limit;
use crate::error::{Checks, Problem};
use serde::{Deserialize, Serialize};

/// A domain, with the NUTS code of the region whose strategy names it, if that was said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ris3Domain {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    pub domain: String,
}

/// As it is typed: `DED: New materials`.
impl std::fmt::Display for Ris3Domain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.region {
            Some(region) => write!(f, "{region}: {}", self.domain),
            None => f.write_str(&self.domain),
        }
    }
}

/// One domain on each line; what is written twice stands once.
pub fn parse(checks: &mut Checks, field: &str, text: &str) -> Vec<Ris3Domain> {
    let text = checks.text(field, text, false, limit::DOMAINS);
    let mut domains: Vec<Ris3Domain> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let one = domain(line);
        if one.domain.chars().count() > limit::NAME as usize {
            checks.problem(field, Problem::TooLong(limit::NAME));
            break;
        }
        if !domains.contains(&one) {
            domains.push(one);
        }
    }
    domains
}

fn domain(line: &str) -> Ris3Domain {
    let region = line.split_once(':').map(|(region, rest)| (region.trim().to_uppercase(), rest.trim()));
    match region.filter(|(region, rest)| is_region(region) && !rest.is_empty()) {
        Some((region, rest)) => Ris3Domain { region: Some(region), domain: rest.to_owned() },
        None => Ris3Domain { region: None, domain: line.to_owned() },
    }
}

/// A country, or a region in it by a NUTS code of any level. A short word of the domain's own
/// is none: below the first level the codes have digits.
fn is_region(code: &str) -> bool {
    let Some((country, rest)) = code.split_at_checked(2) else { return false };
    let is_short = rest.len() <= 1 || rest.bytes().any(|byte| byte.is_ascii_digit());
    is_known(country) && is_short && rest.len() <= 3 && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_domain_and_may_name_its_region() {
        let text =
            "DED: Neue Materialien\n\n pl5 : Zielona energia\nWerkstoffe: leicht und fest\nDED: Neue Materialien";
        let said: Vec<String> = parse(&mut Checks::new(), "ris3", text).iter().map(Ris3Domain::to_string).collect();
        assert_eq!(said, ["DED: Neue Materialien", "PL5: Zielona energia", "Werkstoffe: leicht und fest"]);
        assert_eq!(domain("CZ: Umělá inteligence").region.as_deref(), Some("CZ"), "a country has a strategy too");
        for words in ["KI: Robotik", "Bauen: Holz", "DED:", "Dekor: Glas"] {
            assert_eq!(domain(words), Ris3Domain { region: None, domain: words.into() });
        }
    }
}
