//! Codes of economic activities. The two editions of NACE are different lists: the section of
//! a division, and sometimes the division itself, changed from one to the other.

use crate::directory::model::codes;
use crate::error::Problem;
use serde::{Deserialize, Serialize};

codes! {
    /// An edition of the classification: Rev. 2 of 2008, or Rev. 2.1 of 2025.
    NaceList { Rev2 = "rev2", Rev21 = "rev21" }
}

/// A section, division, group or class of one edition: `C`, `C26`, `C26.5`, `C26.51`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NaceCode {
    pub list: NaceList,
    pub code: String,
}

impl NaceList {
    /// The edition's name, the same in every language.
    pub fn name(self) -> &'static str {
        ["NACE Rev. 2", "NACE Rev. 2.1"][self as usize]
    }

    /// Each section with its first and its last division.
    fn sections(self) -> &'static [(char, u32, u32)] {
        match self {
            NaceList::Rev2 => &REV2,
            NaceList::Rev21 => &REV21,
        }
    }

    fn section_of(self, division: u32) -> Option<char> {
        let found = self.sections().iter().find(|(_, first, last)| (*first..=*last).contains(&division));
        found.map(|(section, ..)| *section).filter(|_| !GAPS.contains(&division))
    }
}

/// Numbers within a section that no division has.
const GAPS: [u32; 4] = [4, 34, 40, 44];

const REV2: [(char, u32, u32); 21] = [
    ('A', 1, 3),
    ('B', 5, 9),
    ('C', 10, 33),
    ('D', 35, 35),
    ('E', 36, 39),
    ('F', 41, 43),
    ('G', 45, 47),
    ('H', 49, 53),
    ('I', 55, 56),
    ('J', 58, 63),
    ('K', 64, 66),
    ('L', 68, 68),
    ('M', 69, 75),
    ('N', 77, 82),
    ('O', 84, 84),
    ('P', 85, 85),
    ('Q', 86, 88),
    ('R', 90, 93),
    ('S', 94, 96),
    ('T', 97, 98),
    ('U', 99, 99),
];

const REV21: [(char, u32, u32); 22] = [
    ('A', 1, 3),
    ('B', 5, 9),
    ('C', 10, 33),
    ('D', 35, 35),
    ('E', 36, 39),
    ('F', 41, 43),
    ('G', 46, 47),
    ('H', 49, 53),
    ('I', 55, 56),
    ('J', 58, 60),
    ('K', 61, 63),
    ('L', 64, 66),
    ('M', 68, 68),
    ('N', 69, 75),
    ('O', 77, 82),
    ('P', 84, 84),
    ('Q', 85, 85),
    ('R', 86, 88),
    ('S', 90, 93),
    ('T', 94, 96),
    ('U', 97, 98),
    ('V', 99, 99),
];

/// The codes of a list as people write them; the problem names the first that is none.
pub fn parse(text: &str, list: NaceList) -> Result<Vec<NaceCode>, Problem> {
    let mut codes: Vec<NaceCode> = Vec::new();
    for written in text.split([',', ';', '\n']).map(str::trim).filter(|written| !written.is_empty()) {
        let code = code(written, list).ok_or_else(|| Problem::NotANaceCode(written.chars().take(20).collect()))?;
        let code = NaceCode { list, code };
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    Ok(codes)
}

/// The codes of one edition as they are typed.
pub fn listed(codes: &[NaceCode], list: NaceList) -> String {
    let codes = codes.iter().filter(|one| one.list == list).map(|one| one.code.as_str());
    codes.collect::<Vec<_>>().join(", ")
}

/// `c26.51`, `26.51`, `2651`, `C 26` or `C`, with the section's letter in front.
fn code(written: &str, list: NaceList) -> Option<String> {
    let written: String = written.chars().filter(|letter| *letter != ' ').collect::<String>().to_ascii_uppercase();
    let letter = written.chars().next().filter(char::is_ascii_uppercase);
    let numbers = letter.and_then(|letter| written.strip_prefix(letter)).unwrap_or(&written);
    if numbers.is_empty() {
        let section = letter.filter(|_| written.len() == 1)?;
        let known = list.sections().iter().any(|(known, ..)| *known == section);
        return known.then(|| section.to_string());
    }
    let digits = numbers.replacen('.', "", 1);
    let is_dotted = numbers.len() == digits.len() || numbers.as_bytes().get(2) == Some(&b'.');
    let is_whole = is_dotted && !numbers.ends_with('.');
    if !is_whole || !(2..=4).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let section = list.section_of(digits[..2].parse().ok()?)?;
    if letter.is_some_and(|letter| letter != section) {
        return None;
    }
    let (division, rest) = digits.split_at(2);
    Some(if rest.is_empty() { format!("{section}{division}") } else { format!("{section}{division}.{rest}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_as_people_write_them() {
        for (written, kept) in [
            ("26.51", "C26.51"),
            ("C26.51", "C26.51"),
            ("c 26.5", "C26.5"),
            ("2651", "C26.51"),
            ("26", "C26"),
            ("C", "C"),
            ("01.11", "A01.11"),
            ("62", "J62"),
        ] {
            assert_eq!(code(written, NaceList::Rev2).as_deref(), Some(kept), "{written}");
        }
    }

    #[test]
    fn what_no_list_has_is_refused() {
        for written in
            ["D26", "26.", "2.651", "26.511", "26,5x", "X", "V", "CC26", "04", "34.1", "é6", "C2", "..", "267.1"]
        {
            assert_eq!(code(written, NaceList::Rev2), None, "{written}");
        }
    }

    /// Programming moved from J to K, and selling cars has no division of its own any more.
    #[test]
    fn the_editions_are_different_lists() {
        assert_eq!(code("62.01", NaceList::Rev21).as_deref(), Some("K62.01"));
        assert_eq!(code("J62.01", NaceList::Rev21), None);
        assert_eq!(code("45", NaceList::Rev2).as_deref(), Some("G45"));
        assert_eq!(code("45", NaceList::Rev21), None);
        assert_eq!(code("V", NaceList::Rev21).as_deref(), Some("V"));
    }

    #[test]
    fn a_list_keeps_its_order_and_nothing_twice() {
        let codes = parse("26.51; C28, 26.51", NaceList::Rev2).expect("codes");
        assert_eq!(listed(&codes, NaceList::Rev2), "C26.51, C28");
        assert_eq!(listed(&codes, NaceList::Rev21), "");
        assert_eq!(parse("26.51, soon", NaceList::Rev2), Err(Problem::NotANaceCode("soon".into())));
    }
}
